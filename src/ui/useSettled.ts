import { useEffect, useState } from 'react';

/**
 * A value as it was when it last stood still for `wait` milliseconds, for work that must not come between two letters.
 * Where `shape` changes with it, the value is taken at once.
 */
export function useSettled<T>(value: T, shape: string, wait: number): T {
  const [settled, setSettled] = useState({ value, shape });
  useEffect(() => {
    const waiting = setTimeout(() => setSettled({ value, shape }), wait);
    return () => clearTimeout(waiting);
  }, [value, shape, wait]);
  return settled.shape === shape ? settled.value : value;
}
