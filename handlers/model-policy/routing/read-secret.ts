import type { ConfigProblem } from '#vocabulary/config-problem.ts';
import { Secret } from '../providers/backend.ts';
import type { BackendEntry } from './models-file.schema.ts';

/** Where secrets come from; read once, when the node starts. Both answer undefined for what is not there. */
export interface SecretSource {
  env(name: string): string | undefined;
  file(path: string): string | undefined;
}

/** Each stands in the models file as `<name>_env` or `<name>_file`. */
export type SecretName = 'api_key' | 'aws_access_key_id' | 'aws_secret_access_key' | 'aws_session_token';

/** A secret of a backend; null where the file names none. What it names and is not there is a problem. */
export function readSecret(
  entry: BackendEntry,
  name: SecretName,
  at: string,
  secrets: SecretSource,
  problems: ConfigProblem[],
): Secret | null {
  const [variable, path] = [entry[`${name}_env`], entry[`${name}_file`]];
  if (variable === undefined && path === undefined) return null;
  const value = (variable === undefined ? secrets.file(path!) : secrets.env(variable))?.trim();
  if (value !== undefined && value !== '' && !/\s/.test(value)) return new Secret(value);
  const written = variable ?? path!;
  problems.push({
    key: `${at}.${name}_${variable === undefined ? 'file' : 'env'}`,
    got: value ? 'a value with blanks in it' : `${JSON.stringify(written)}, which holds nothing`,
    expected: variable === undefined ? 'a readable file with the key in it' : 'the name of a variable that is set',
    fix: variable === undefined ? `Write the key into ${written}.` : `Set ${written} in the environment of the node.`,
  });
  return null;
}
