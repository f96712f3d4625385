/** Words beyond this many characters are cut: the index takes at most 2,046 bytes of one, and a character has up to 4. */
const wordLengthMax = 500;

/**
 * The words of a text in order, as keyword search knows them: runs of letters, marks and digits in lower case, with
 * compatible forms made equal. No stemming and no stop words, so that it is the same in every language, like Postgres'
 * configuration 'simple'; done here, so that all adapters agree and no word depends on a database's locale.
 */
export function wordsOf(text: string): string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.map((word) => (word.length > wordLengthMax ? Array.from(word).slice(0, wordLengthMax).join('') : word));
}
