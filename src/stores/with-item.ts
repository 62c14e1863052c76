/** A list with an item in it or not, once at most, whatever it held before. */
export const withItem = <T>(list: readonly T[], item: T, isIn: boolean): T[] => {
  const others = list.filter((each) => each !== item);
  return isIn ? [...others, item] : others;
};
