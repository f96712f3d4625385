import { expect, it } from 'vitest';
import { mapTextLeaves } from './text-leaves.ts';

const walk = { skip: new Set<string>(), json: new Set(['arguments']), numbers: new Set<string>() };
const redacted = (text: string) => text.replaceAll('secret', '***');
const deepText = `${'['.repeat(100_000)}"secret"${']'.repeat(100_000)}`;

it('POL-02: JSON that a model wrote without end is looked at as text, and exhausts no stack', () => {
  const visited = mapTextLeaves({ arguments: deepText }, redacted, walk) as { arguments: string };
  expect(visited.arguments).toBe(deepText.replace('secret', '***'));
});

it('POL-02: JSON of usual depth stays JSON when a text in it is replaced', () => {
  expect(mapTextLeaves({ arguments: '{"a":[{"b":"secret"}]}' }, redacted, walk)).toEqual({
    arguments: '{"a":[{"b":"***"}]}',
  });
});
