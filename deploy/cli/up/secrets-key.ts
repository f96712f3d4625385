import { randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import type { NodeContext } from '../node-context.ts';

/**
 * The file with the key that tenants' secrets are encrypted with. In demo and dev one is made in the state folder, beside
 * the database that it protects: that keeps the secrets out of dumps and nothing more. In prod the operator brings one,
 * kept elsewhere; without it the node starts and makes no webhook tools.
 */
export function secretsKeyFile({ configuration, state }: Pick<NodeContext, 'configuration' | 'state'>) {
  const { secretsKeyFile: given, mode, values } = configuration;
  if (given || values.AGENTOS_SECRETS_KEY.value !== '' || mode === 'prod') return given;
  const { secretsKey } = state;
  if (!existsSync(secretsKey)) writeFileSync(secretsKey, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600 });
  return secretsKey;
}
