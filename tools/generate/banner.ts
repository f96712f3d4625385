/** The first line of every generated file that can carry a comment: where it comes from and how to change it. */
export function banner(source: string): string {
  return `// Generated from ${source} by tools/generate. Do not edit: change the contract, then run "npm run generate".\n\n`;
}
