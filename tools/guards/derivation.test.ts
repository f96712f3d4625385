import { describe, expect, it } from 'vitest';
import { appendixEntries } from './appendix.ts';
import { derivationProblems } from './derivation.ts';
import { read } from './repository.ts';
import { judges, vocabulary } from './vocabulary.ts';

const appendix = 'docs/product/agentos-prs/v1.02/schemas-appendix.md';

describe('G-02: derivation', () => {
  it('G-02: appendix examples validate, and each contract schema names an entry that names it', () => {
    expect(derivationProblems(appendixEntries(read(appendix)), vocabulary())).toEqual([]);
  });

  it('G-02: each contract schema accepts its own examples', () => {
    const schemas = vocabulary();
    const judge = judges(schemas);
    const problems = schemas.flatMap(({ path, schema }) =>
      ((schema['examples'] ?? []) as unknown[]).flatMap((example) =>
        judge.get(String(schema['title']))!(example).map((error) => `${path}: examples: ${error}`),
      ),
    );
    expect(problems).toEqual([]);
  });

  const page = (json: string) =>
    appendixEntries(`### A.1 Thing\nSchemas: \`Thing\`\n<!-- schema: Thing -->\n\`\`\`json\n${json}\n\`\`\`\n`);
  const thing = (schema: Record<string, unknown>) => [
    { path: 'contracts/vocabulary/thing.yaml', schema: { title: 'Thing', 'x-appendix': 'A.1', ...schema } },
  ];

  it('G-02: accepts a page and a schema that agree', () => {
    expect(derivationProblems(page('1'), thing({ type: 'integer' }))).toEqual([]);
  });

  it.each([
    ['an example the schema refuses', page('"x"'), thing({ type: 'integer' })],
    ['broken JSON', page('{'), thing({})],
    ['a schema without its entry', page('1'), thing({ 'x-appendix': undefined })],
    ['an entry that does not exist', page('1'), thing({ 'x-appendix': 'Z.9' })],
    ['an example of no schema, and a schema no entry names', page('1'), thing({ title: 'Other' })],
  ])('G-02: names %s', (_, entries, schemas) => {
    expect(derivationProblems(entries, schemas)).not.toEqual([]);
  });
});
