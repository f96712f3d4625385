/** Deeper than any payload of the appendix, shallow enough that no recursive reader of it can exhaust the stack. */
export const jsonDepthMax = 64;

/** Whether objects and arrays lie more than so many levels in one another; goes no deeper itself. */
export function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => isDeeperThan(levels - 1, part));
}
