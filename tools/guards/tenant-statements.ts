import type { Source } from './repository.ts';
import { withoutComments } from './source-code.ts';

/** Statements that do not name `tenant_id` themselves: how many a file may hold, and why they are safe. */
export type Excused = Readonly<Record<string, { readonly statements: number; readonly because: string }>>;

const reachesTable =
  /\bselect\s[\s\S]*?\sfrom\s|\binsert\s+into\s|\bupdate\s+\w+\s+(?:as\s+)?(?:\w+\s+)?set\s|\bdelete\s+from\s/i;

/**
 * G-06: statements of the Postgres adapter that reach a table without naming its tenant. The list of excuses may only
 * shrink: an excuse that a file no longer needs in full is a problem too.
 */
export function statementsWithoutTenant(adapter: readonly Source[], excused: Excused): string[] {
  const counts = new Map(adapter.map(({ path, text }) => [path, nakedStatements(text)]));
  return [
    ...[...counts].flatMap(([path, naked]) =>
      naked.length <= (excused[path]?.statements ?? 0)
        ? []
        : naked.map((sql) => `${path} reaches a table without its tenant: "${sql}". Add tenant_id to its conditions.`),
    ),
    ...Object.entries(excused)
      .filter(([path, { statements }]) => (counts.get(path)?.length ?? 0) < statements)
      .map(
        ([path]) => `${path} needs less of an excuse than it has: lower it in tools/guards/tenant-statements.test.ts.`,
      ),
  ];
}

function nakedStatements(text: string): string[] {
  const literals = withoutComments(text).match(/`(?:\\.|[^`\\])*`|'(?:\\.|[^'\\\n])*'/g) ?? [];
  return literals
    .filter((literal) => reachesTable.test(literal) && !/tenant_id/.test(literal))
    .map((literal) => literal.slice(1, -1).replace(/\s+/g, ' ').trim().slice(0, 80));
}
