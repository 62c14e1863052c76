import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import type { AstroIntegration } from 'astro';
import { unpackWoff } from './font.ts';
import { drawPicture } from './picture.ts';
import { type BuiltPage, findBrokenLinks, readPage, writeSitemap } from './read-page.ts';

const face = new URL(import.meta.resolve('@fontsource/instrument-serif/files/instrument-serif-latin-400-normal.woff'));

function readPages(client: string): BuiltPage[] {
  return readdirSync(client, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => {
      const address = `/${relative(client, file).split(sep).join('/')}`.replace(/index\.html$/u, '');
      return readPage(address, readFileSync(file, 'utf8'));
    });
}

/** Pictures of earlier builds by what is drawn in them, since drawing all of them takes half a minute. */
const kept = fileURLToPath(new URL('../../node_modules/.cache/pictures/', import.meta.url));

/** Draws the picture of every page that names one. */
function drawPictures(client: string, pages: readonly BuiltPage[], site: string): void {
  mkdirSync(kept, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'face-'));
  const file = join(folder, 'face.ttf');
  writeFileSync(file, unpackWoff(readFileSync(face)));
  const font = { fontFiles: [file], loadSystemFonts: false, defaultFontFamily: 'Instrument Serif' };
  for (const { picture, title, description } of pages) {
    if (picture === null) continue;
    const path = join(client, picture);
    mkdirSync(dirname(path), { recursive: true });
    const svg = drawPicture({ site, title, description });
    const copy = join(kept, `${createHash('sha256').update(svg).digest('hex')}.png`);
    if (!existsSync(copy)) writeFileSync(copy, new Resvg(svg, { font }).render().asPng());
    copyFileSync(copy, path);
  }
  rmSync(folder, { recursive: true });
}

/** What is made from the built pages: pictures for other sites, the sitemap; and a build with a broken link fails. */
export function afterBuild(name: string): AstroIntegration {
  let site = '';
  return {
    name: 'after-build',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site ?? '';
      },
      'astro:build:done': ({ dir, logger }) => {
        const client = fileURLToPath(dir);
        const pages = readPages(client);
        const isFile = (address: string): boolean => {
          const path = join(client, address);
          return existsSync(path) && statSync(path).isFile();
        };
        writeFileSync(join(client, 'sitemap.xml'), writeSitemap(pages, site));
        drawPictures(client, pages, name);
        const broken = findBrokenLinks(pages, isFile);
        if (broken.length > 0) throw new Error(`Links that lead nowhere:\n${broken.join('\n')}`);
        logger.info(`${pages.length} pages: links hold, pictures drawn`);
      },
    },
  };
}
