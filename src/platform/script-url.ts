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
/** What a browser with Trusted Types wants in place of a script's address. */
type ScriptUrl = string;
type Policies = {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): {
    createScriptURL(url: string): ScriptUrl;
  };
};

/** The site's own scripts: built files, and the service worker. */
const own = /^\/(?:_astro\/[\w.-]+\.js|sw\.js)$/u;

function check(url: string): string {
  const { origin, pathname } = new URL(url, location.href);
  if (origin !== location.origin || !own.test(pathname)) throw new TypeError('Only scripts of this site can be run');
  return url;
}

const policies = (): Policies | undefined => Reflect.get(globalThis, 'trustedTypes');

let policy: ReturnType<Policies['createPolicy']> | undefined;

/** The address of one of the site's own scripts, in the form that a worker may be started with; any other throws. */
export function scriptUrl(url: string): ScriptUrl {
  policy ??= policies()?.createPolicy('app-script-url', { createScriptURL: check }) ?? { createScriptURL: check };
  return policy.createScriptURL(url);
}
