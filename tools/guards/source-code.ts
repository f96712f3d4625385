/** The text of a TypeScript or JavaScript file with its comments blanked, so that prose is not taken for code. */
export function withoutComments(text: string): string {
  const token = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;
  return text.replace(token, (found) => (found.startsWith('/') ? found.replace(/[^\n]/g, ' ') : found));
}

/** What a file imports, statically or dynamically, as it is written. */
export function importsOf(text: string): string[] {
  const code = withoutComments(text);
  const statement =
    /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*(['"])([^'"\n]+)\1|^\s*import\s*(['"])([^'"\n]+)\3|\bimport\(\s*(['"])([^'"\n]+)\5/gm;
  return [...code.matchAll(statement)].map((match) => (match[2] ?? match[4] ?? match[6])!);
}
