/** The member at a position that is known to exist; a position outside is a programming error and throws. */
export function at<T>(members: ArrayLike<T>, position: number): T {
  const member = members[position];
  if (member === undefined) throw new RangeError(`No member at position ${position}`);
  return member;
}

/** `at` for the inner loops of a simulation: it only ever sees number arrays, which keeps it fast. */
export function entry(numbers: Float64Array | Int32Array, position: number): number {
  return numbers[position] ?? Number.NaN;
}
