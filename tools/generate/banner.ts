/** The head of every generated file: where it comes from and how to change it. Lint is for what people write. */
export function banner(source: string): string {
  return `// Generated from ${source} by tools/generate. Do not edit: change the contract, then run "npm run generate".
/* oxlint-disable */\n\n`;
}
