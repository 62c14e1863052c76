import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';

/** What Chromium is started with; the sandbox needs rights that root on a test machine gives up. */
const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const cache = resolve('node_modules/.cache/chromium');

/** Unpacks the registry package's browser once, with the system libraries that a bare machine lacks. */
async function unpack(): Promise<string> {
  mkdirSync(cache, { recursive: true });
  // The package unpacks into the temporary folder, which other versions share.
  process.env['TMPDIR'] = cache;
  const { default: packaged } = await import('@sparticuz/chromium');
  const path = await packaged.executablePath();
  const libraries = join(cache, 'libraries');
  if (!existsSync(libraries)) {
    const archive = resolve('node_modules/@sparticuz/chromium/bin/al2023.tar.br');
    const tar = join(cache, 'libraries.tar');
    writeFileSync(tar, brotliDecompressSync(readFileSync(archive)));
    mkdirSync(libraries, { recursive: true });
    execFileSync('tar', ['-xf', tar, '-C', libraries]);
    rmSync(tar);
  }
  return path;
}

type Launch = { executablePath: string; env: Record<string, string> };

let found: Promise<Launch> | undefined;

/** Where the browser is and what its environment needs. */
function findBrowser(): Promise<Launch> {
  found ??= (async () => {
    const env = Object.fromEntries(
      Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
    );
    if (process.platform === 'linux') {
      const before = process.env['TMPDIR'];
      const executablePath = await unpack();
      if (before === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = before;
      const libraries = join(cache, 'libraries', 'lib');
      return {
        executablePath,
        env: { ...env, LD_LIBRARY_PATH: [libraries, env['LD_LIBRARY_PATH']].filter(Boolean).join(':') },
      };
    }
    const executablePath = process.env['CHROME_PATH'] ?? installed.find((path) => existsSync(path));
    if (!executablePath) throw new Error('No Chrome found. Set CHROME_PATH to its executable.');
    return { executablePath, env };
  })();
  return found;
}

/** A browser without a profile on disk. Close it when done. */
export async function openBrowser(extraFlags: string[] = []): Promise<Browser> {
  const { executablePath, env } = await findBrowser();
  return chromium.launch({ executablePath, env, args: [...flags, ...extraFlags], headless: true });
}

/** A browser whose profile is on disk, so that it can be killed and opened again. */
export type Profile = { context: BrowserContext; folder: string; kill: () => Promise<void> };

/** Opens a profile, a new one unless its folder is given. Killing it leaves the folder as a crash would. */
export async function openProfile(
  folder = mkdtempSync(join(tmpdir(), 'critical-path-')),
  extraFlags: string[] = [],
): Promise<Profile> {
  const { executablePath, env } = await findBrowser();
  const child = spawn(
    executablePath,
    [...flags, ...extraFlags, '--headless', '--remote-debugging-port=0', `--user-data-dir=${folder}`, 'about:blank'],
    // A group of its own, since a browser is several processes.
    { env, detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const gone = once(child, 'exit');
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (part: Buffer) => {
      said += part.toString();
      const found = /DevTools listening on (\S+)/u.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.on('exit', () => reject(new Error(`The browser did not start: ${said}`)));
  });
  const browser = await chromium.connectOverCDP(address);
  const [context] = browser.contexts();
  if (!context || child.pid === undefined) throw new Error('The browser has no context');
  const group = -child.pid;
  const kill = async () => {
    process.kill(group, 'SIGKILL');
    await gone;
  };
  return { context, folder, kill };
}
