import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** The build that the site tests look at; `npm test` makes it first. */
export const dist = resolve('dist');
export const client = join(dist, 'client');

/** Addresses of all pages found in the build, so that a new page is tested without anyone remembering. */
export function builtPages(): string[] {
  if (!existsSync(client)) throw new Error('There is no build. Run npm run build first.');
  return readdirSync(client, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) =>
      `/${relative(client, join(entry.parentPath, entry.name)).split(sep).join('/')}`.replace(/index\.html$/u, ''),
    )
    .toSorted();
}
