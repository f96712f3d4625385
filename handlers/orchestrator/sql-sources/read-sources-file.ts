import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ConfigProblem } from '#vocabulary/config-problem.ts';
import { schemaProblem } from '#vocabulary/schema-problem.ts';
import type { SqlSource } from './sql-source.ts';
import { SourcesFileError } from './sources-file-problem.ts';
import { sourcesFileSchema, type SourceEntry, type SourcesFile } from './sources-file.schema.ts';

export interface UrlSource {
  env(name: string): string | undefined;
  file(path: string): string | undefined;
  /** Whether a URL, and so a password, may stand in the file itself: not in prod. */
  readonly inline: boolean;
}

/** As many rows as a model can look through; a sum or an average belongs into the statement. */
const rowsMaxDefault = 200;
/** About 16,000 tokens: an answer is sent with every later model request of the run. */
const bytesMaxDefault = 64 * 1024;
/** Less than a tool call's own 30 s, so that the model hears the database's reason. */
const timeoutMsDefault = 10_000;
const connectionsMaxDefault = 4;

/**
 * Reads the file of SQL sources, URLs included.
 * @param document its parsed JSON; null is no source
 * @throws SourcesFileError with everything that is wrong in it
 */
export function readSourcesFile(document: unknown, urls: UrlSource): readonly SqlSource[] {
  if (document === null) return [];
  const validate = new Ajv2020({ allErrors: true, verbose: true }).compile<SourcesFile>(sourcesFileSchema);
  if (!validate(document)) throw new SourcesFileError((validate.errors ?? []).map(schemaProblem));
  const problems: ConfigProblem[] = [];
  const ids = document.sources.map(({ source_id }) => source_id);
  for (const [i, id] of ids.entries()) {
    if (ids.indexOf(id) === i) continue;
    problems.push({
      key: `sources[${i}].source_id`,
      got: `${JSON.stringify(id)} again`,
      expected: 'each id once',
      fix: 'Rename one of the two.',
    });
  }
  const sources = document.sources.map((entry, i) => sourceOf(entry, urlOf(entry, i, urls, problems)));
  if (problems.length > 0) throw new SourcesFileError(problems);
  return sources;
}

function sourceOf(entry: SourceEntry, url: string): SqlSource {
  return {
    sourceId: entry.source_id,
    description: entry.description,
    schemaHint: entry.schema_hint ?? '',
    url: () => url,
    tenantIds: entry.tenant_ids,
    rowsMax: entry.rows_max ?? rowsMaxDefault,
    bytesMax: entry.bytes_max ?? bytesMaxDefault,
    timeoutMs: entry.timeout_ms ?? timeoutMsDefault,
    connectionsMax: entry.connections_max ?? connectionsMaxDefault,
    trustedFunctions: entry.trusted_functions ?? [],
  };
}

function urlOf(entry: SourceEntry, i: number, urls: UrlSource, problems: ConfigProblem[]): string {
  const given = (['url', 'url_file', 'url_env'] as const).filter((key) => entry[key] !== undefined);
  const [key] = given;
  if (key === undefined || given.length > 1) {
    const got = given.length > 1 ? given.join(' and ') : 'no URL';
    const expected = 'one of url_file, url_env and url';
    problems.push({ key: `sources[${i}]`, got, expected, fix: 'Say once where the URL is.' });
    return '';
  }
  if (key === 'url' && !urls.inline) {
    const got = 'a URL in the file';
    const fix = 'Put it into a file that only the node reads, and name that.';
    problems.push({ key: `sources[${i}].url`, got, expected: 'url_file or url_env in prod', fix });
    return '';
  }
  const value = {
    url: entry.url,
    url_file: read((path) => urls.file(path), entry.url_file),
    url_env: read((name) => urls.env(name), entry.url_env),
  }[key];
  const url = value?.trim() ?? '';
  if (/^postgres(ql)?:\/\/\S+$/.test(url) && URL.canParse(url)) return url;
  problems.push({
    key: `sources[${i}].${key}`,
    got: url === '' ? `${JSON.stringify(entry[key])}, which holds nothing` : 'a value that cannot be used',
    expected: 'where a URL is that begins with postgres://',
    fix: 'Write the URL there, with what is special in the password percent-encoded.',
  });
  return '';
}

function read(from: (name: string) => string | undefined, name: string | undefined): string | undefined {
  return name === undefined ? undefined : from(name);
}
