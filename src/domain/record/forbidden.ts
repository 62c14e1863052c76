/** Keys that could reach an object's prototype; no field of ours has such a name. */
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** The first forbidden key anywhere in a parsed value, found without recursion; null where there is none. */
export function findForbiddenKey(parsed: unknown): string | null {
  const waiting = [parsed];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, child] of Object.entries(value)) {
      if (forbiddenKeys.has(key)) return key;
      if (typeof child === 'object') waiting.push(child);
    }
  }
  return null;
}
