import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unpackWoff } from '#build/font.ts';
import { drawPicture, wrap } from '#build/picture.ts';
import { findBrokenLinks, readPage, writeSitemap } from '#build/read-page.ts';

const page = (address: string, body: string) =>
  readPage(
    address,
    `<meta property="og:title" content="A &amp; B" /><meta property="article:modified_time" content="2026-11-26" />${body}`,
  );

describe('what is made from the built pages', () => {
  it('finds links to pages and anchors that are not there', () => {
    const pages = [
      page('/a/', '<a href="/b/#there">1</a><a href="/b/#gone">2</a><a href="/c/">3</a><a href="/feed.xml">4</a>'),
      page('/b/', '<h2 id="there">There</h2>'),
    ];
    expect(findBrokenLinks(pages, (address) => address === '/feed.xml')).toEqual([
      '/a/ leads to /b/#gone',
      '/a/ leads to /c/',
    ]);
  });

  it('leaves anchors alone that come to be in the browser', () => {
    const pages = [page('/a/', '<a href="/b/#later">1</a>'), page('/b/', '<astro-island></astro-island>')];
    expect(findBrokenLinks(pages, () => false)).toEqual([]);
  });

  it('lists pages with the day of their last change, without the page for what is not found', () => {
    const map = writeSitemap([page('/a/', ''), page('/404.html', '')], 'https://site.example');
    expect(map).toContain('<url><loc>https://site.example/a/</loc><lastmod>2026-11-26</lastmod></url>');
    expect(map).not.toContain('404');
  });
});

describe('the picture of a page', () => {
  it('keeps every line within its room and says where words are missing', () => {
    const lines = wrap('word '.repeat(200).trim(), 36, 3);
    expect(lines).toHaveLength(3);
    expect(lines.every((line) => line.length <= 73)).toBe(true);
    expect(lines.at(-1)).toMatch(/…$/u);
  });

  it('takes no markup from a title', () => {
    expect(drawPicture({ site: 'S', title: 'A <b> & "C"', description: 'D' })).toContain(
      'A &lt;b&gt; &amp; &quot;C&quot;',
    );
  });

  it('is set in the display face, unpacked with its tables', () => {
    const font = unpackWoff(
      readFileSync('node_modules/@fontsource/instrument-serif/files/instrument-serif-latin-400-normal.woff'),
    );
    expect(font.readUInt32BE(0)).toBe(0x00010000);
    expect(font.length).toBeGreaterThan(20_000);
    expect(() => unpackWoff(Buffer.from('none of these'))).toThrow('not a WOFF');
  });
});
