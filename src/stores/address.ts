/**
 * Takes what the address carries out of the address, so that neither history nor a shared screen keeps it.
 * Null where the address carries nothing of the kind.
 */
export function takeAddress(): string | null {
  const { hash, pathname } = location;
  if (!/^#p\d+\./u.test(hash)) return null;
  history.replaceState(history.state, '', pathname);
  return hash;
}
