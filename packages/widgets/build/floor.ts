/** What Chrome 90 and Safari 14.1 have not, by the way it is written. */
const later =
  /\.(at|findLast|findLastIndex|toSorted|toReversed|toSpliced|withResolvers|fromAsync|hasOwn|groupBy)\(|\bstructuredClone\(|AbortSignal\.(timeout|any)\(|\bstatic\{|\bthis\.#/g;

/** Stops a build that would not run in the oldest browsers we promise. */
export function assertFloor(name: string, code: string): void {
  const found = code.match(later);
  if (found) throw new Error(`${name} needs newer browsers than we promise: ${found.join(' ')}`);
}
