/** Asks once a visit; what did not arrive is asked for again the next time. */
export function once<K, T>(ask: (key: K) => Promise<T | null>): (key: K) => Promise<T | null> {
  const known = new Map<K, Promise<T | null>>();
  return async (key) => {
    const asked = known.get(key) ?? ask(key);
    known.set(key, asked);
    const answer = await asked;
    if (answer === null) known.delete(key);
    return answer;
  };
}
