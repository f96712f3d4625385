import type { AppendixEntry } from './appendix.ts';
import { judges, type VocabularySchema } from './vocabulary.ts';

/**
 * G-02: appendix and contracts say the same. Each example of the appendix validates against the schema it names; each
 * schema names an entry that exists and is named by it.
 */
export function derivationProblems(
  entries: ReadonlyMap<string, AppendixEntry>,
  schemas: readonly VocabularySchema[],
): string[] {
  return [...exampleProblems(entries, schemas), ...schemas.flatMap((schema) => schemaProblems(entries, schema))];
}

function exampleProblems(entries: ReadonlyMap<string, AppendixEntry>, schemas: readonly VocabularySchema[]): string[] {
  const judge = judges(schemas);
  return [...entries.values()].flatMap(({ examples }) =>
    examples.flatMap(({ title, json, line }) => {
      const place = `schemas-appendix.md:${line} (${title})`;
      const judgeOne = judge.get(title);
      if (judgeOne === undefined) return [`${place}: contracts/vocabulary/ has no schema with this title.`];
      let value: unknown;
      try {
        value = JSON.parse(json);
      } catch {
        return [`${place}: a fenced block of valid JSON must follow the comment.`];
      }
      return judgeOne(value).map(
        (error) => `${place}: ${error}. The appendix ranks first: mend the schema, or the example.`,
      );
    }),
  );
}

function schemaProblems(entries: ReadonlyMap<string, AppendixEntry>, { path, schema }: VocabularySchema): string[] {
  const title = schema['title'];
  const number = schema['x-appendix'];
  if (typeof title !== 'string') return [`${path}: give it a title in PascalCase; types and examples are named by it.`];
  if (typeof number !== 'string')
    return [`${path}: x-appendix must name its entry of the schemas appendix, such as D.3.`];
  const entry = entries.get(number);
  if (entry === undefined) return [`${path}: the schemas appendix has no entry ${number}. Write it there first.`];
  if (entry.titles.has(title)) return [];
  return [`${path}: entry ${number} of the schemas appendix does not name \`${title}\` in its line "Schemas: ".`];
}
