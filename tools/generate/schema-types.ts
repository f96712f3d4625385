import type { JsonSchema, OpenApiDocument } from './document.ts';
import { importGenerator } from './generator-packages.ts';

/** What openapi-typescript hands over: TypeScript syntax nodes, of which only these parts are read. */
export interface SyntaxNode {
  name?: { text: string };
  type?: SyntaxNode;
  members?: SyntaxNode[];
  questionToken?: unknown;
}

interface OpenApiTypescript {
  default: (document: object, options: object) => Promise<SyntaxNode[]>;
  astToString: (nodes: SyntaxNode[]) => string;
}

const options = {
  silent: true,
  // A default makes a field optional for whoever sends it; the types describe the wire.
  defaultNonNullable: false,
  // `{ type: object }` without properties is a free-form map, not an object that must stay empty.
  emptyObjectsUnknown: true,
};

export interface SchemaTypes {
  /** The whole document as openapi-typescript prints it: paths, components, operations. */
  readonly text: string;
  /** TypeScript text of a member: `member('operations', 'createRun', 'parameters', 'query')`. */
  member(...path: string[]): SyntaxNode | undefined;
  print(node: SyntaxNode): string;
}

/** Types of one bundled document, exact to the wire. */
export async function schemaTypes(document: OpenApiDocument): Promise<SchemaTypes> {
  const { default: generate, astToString } = await importGenerator<OpenApiTypescript>(
    'openapi-typescript/dist/index.mjs',
  );
  const nodes = await generate(structuredClone(document), options);
  return {
    text: withoutTags(astToString(nodes)),
    member: (...path) => path.reduce<SyntaxNode | undefined>(descend, { members: nodes }),
    print: (node) => withoutTags(astToString([node]).trim()),
  };
}

function descend(node: SyntaxNode | undefined, name: string): SyntaxNode | undefined {
  const members = node?.members ?? node?.type?.members;
  return members?.find((member) => member.name?.text === name);
}

/** openapi-typescript repeats in tags what the type says itself; what the contract says in words stays. */
function withoutTags(text: string): string {
  return text
    .replace(/^ *\/\*\* @(?:enum \{\w+\}|constant) \*\/\n/gm, '')
    .replace(/^ *\* @(?:enum \{\w+\}|constant)\n/gm, '')
    .replace(/@description /g, '');
}

/** Declares the one name openapi-typescript brings along, where it is used. */
export function withRequired(text: string): string {
  return text.includes('WithRequired<')
    ? 'type WithRequired<T, K extends keyof T> = T & { [Key in K]-?: T[Key] };\n\n'
    : '';
}

/** `components["schemas"]["Run"]` -> `Run`: in the vocabulary and the operations a schema is a name of its own. */
export function withPlainNames(text: string): string {
  return text.replace(/components\["schemas"\]\["(\w+)"\]/g, '$1');
}

/** The comment above a type: what the contract says of it and which section of the appendix it carries out. */
export function schemaComment(schema: JsonSchema): string {
  const appendix = schema['x-appendix'] as string | undefined;
  const description = (schema.description as string | undefined)?.trim();
  const lines = [description, appendix && `Schemas appendix ${appendix}.`].filter(Boolean).join('\n').split('\n');
  if (lines.length === 1 && lines[0] === '') return '';
  const safe = lines.map((line) => line.replaceAll('*/', '*\\/').trimEnd());
  if (safe.length === 1) return `/** ${safe[0]} */\n`;
  return `/**\n${safe.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n`;
}
