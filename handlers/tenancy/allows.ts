/** In a list of entitlements (C.1): everything, also what comes to be later. */
const everything = '*';

/** Whether a list of entitlements holds a name. A missing list allows nothing; what has no name needs everything. */
export function allows(list: readonly string[] | undefined, name: string | null): boolean {
  if (!list) return false;
  return list.includes(everything) || (name !== null && list.includes(name));
}
