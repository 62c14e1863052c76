type Policy = { createScriptURL: (url: string) => unknown };
type Factory = { createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => Policy };

const isOwn = (url: string): boolean => {
  const { origin, pathname } = new URL(url, location.href);
  return origin === location.origin && (pathname === '/sw.js' || /^\/_astro\/[\w.-]+\.m?js$/u.test(pathname));
};

let policy: Policy | null = null;

/** The browser’s Trusted Types, where it has them. */
function factory(): Factory | null {
  if (!('trustedTypes' in globalThis)) return null;
  // TypeScript’s library does not know Trusted Types yet.
  return (globalThis as unknown as { trustedTypes: Factory }).trustedTypes;
}

/** The address of a script of this site as the policy `app-script-url` admits it; any other address is refused. */
export function scriptUrl(url: string): string {
  const check = (given: string): string => {
    if (!isOwn(given)) throw new TypeError('Only scripts of this site may run.');
    return given;
  };
  const types = factory();
  if (!types) return check(url);
  policy ??= types.createPolicy('app-script-url', { createScriptURL: check });
  // A TrustedScriptURL stands where a string does, for `new Worker` and `register`.
  return policy.createScriptURL(url) as string;
}
