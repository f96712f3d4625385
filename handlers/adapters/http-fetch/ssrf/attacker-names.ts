import { hostileV4 } from './hostile-urls.ts';

/** Names of an attacker's zone: what they say first, and what they say from the second question on. */
export const attackerNames: Record<string, [first: string[], later: string[]]> = {
  ...Object.fromEntries(
    hostileV4.map((address) => [`to-${address.replaceAll('.', '-')}.attacker.example`, [[address], [address]]]),
  ),
  'six.attacker.example': [['::1'], ['::1']],
  'mapped.attacker.example': [['::ffff:127.0.0.1'], ['::ffff:127.0.0.1']],
  'one-of-two.attacker.example': [['93.184.215.14', '127.0.0.1'], []],
  'one-of-both.attacker.example': [['93.184.215.14', 'fd00:ec2::254'], []],
  'flips.attacker.example': [['93.184.215.14'], ['127.0.0.1']],
  'flips-later.attacker.example': [['127.0.0.1'], ['93.184.215.14']],
};
