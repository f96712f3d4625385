import { describe, expect, it } from 'vitest';
import { wordsOf } from './memory-words.ts';

describe('wordsOf', () => {
  it.each([
    ['Hello, World! hello', ['hello', 'world', 'hello']],
    ['foo_bar www.example.com it’s', ['foo', 'bar', 'www', 'example', 'com', 'it', 's']],
    ['ﬁne ２３ e\u0301', ['fine', '23', 'é']],
    ['Привет 東京 हिन्दी', ['привет', '東京', 'हिन्दी']],
    [`'" \\ & | ! : * ()`, []],
    ['', []],
  ])('MEM-01: the words of %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('MEM-01: cuts a word that no index takes, never through a character', () => {
    const [word] = wordsOf('𐐨'.repeat(2_000));
    expect(Array.from(word!)).toHaveLength(500);
    expect(word!.isWellFormed()).toBe(true);
  });
});
