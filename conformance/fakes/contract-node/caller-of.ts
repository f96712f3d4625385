import type { Keys } from '../../driver/target.ts';
import { scopes } from '../../driver/seeds.ts';
import { Refusal } from './errors.ts';
import type { Lie } from './lies.ts';

export interface FakeCaller {
  tenant: string;
  scopes: readonly string[];
}

/** Keys of the fake node: their names say what they are for. */
export const fakeKeys: Keys = {
  member: 'key-member',
  outsider: 'key-outsider',
  scopeless: 'key-scopeless',
  without: Object.fromEntries(scopes.map((scope) => [scope, `key-without-${scope}`])),
  only: Object.fromEntries(scopes.map((scope) => [scope, `key-only-${scope}`])),
};

const callers = new Map<string, FakeCaller>([
  ['key-member', { tenant: 'tnt_member', scopes }],
  ['key-outsider', { tenant: 'tnt_outsider', scopes }],
  ['key-scopeless', { tenant: 'tnt_member', scopes: [] }],
  ...scopes.map((scope): [string, FakeCaller] => [
    `key-without-${scope}`,
    { tenant: 'tnt_member', scopes: scopes.filter((other) => other !== scope) },
  ]),
  ...scopes.map((scope): [string, FakeCaller] => [`key-only-${scope}`, { tenant: 'tnt_member', scopes: [scope] }]),
]);

/** Throws 401 and 403 as the contract has it. */
export function callerOf(authorization: string | undefined, needed: readonly string[], lie?: Lie): FakeCaller {
  const caller = callers.get(authorization?.replace(/^Bearer /, '') ?? '');
  if (!caller) {
    if (lie === 'lets strangers in') return callers.get('key-member')!;
    throw new Refusal(401, 'The key is missing or unknown.');
  }
  const missing = needed.filter((scope) => !caller.scopes.includes(scope));
  if (missing.length > 0 && lie !== 'forgets scopes')
    throw new Refusal(403, `The scope ${missing.join(', ')} is missing.`);
  return caller;
}
