/** What the build says of a page, as the steps after it need it. */
export type BuiltPage = {
  /** Its address, such as /skills/. */
  address: string;
  title: string;
  description: string;
  /** Path of its picture, from the root. */
  picture: string | null;
  updated: string | null;
  /** Links to this site, as they stand there. */
  links: string[];
  ids: Set<string>;
  /** Whether parts of it come to be in the browser, ids among them. */
  hasIsland: boolean;
};

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };
/** Text as a reader sees it, from HTML without tags. */
export const plain = (text: string): string =>
  text.replaceAll(/&([#\w]+);/gu, (whole, name: string) => named[name] ?? whole);

/** Reads a built page. */
export function readPage(address: string, html: string): BuiltPage {
  const meta = (name: string): string | undefined =>
    new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`, 'u').exec(html)?.[1];
  const picture = meta('og:image');
  return {
    address,
    title: plain(meta('og:title') ?? ''),
    description: plain(meta('description') ?? ''),
    picture: picture === undefined ? null : new URL(picture).pathname,
    updated: meta('article:modified_time') ?? null,
    links: [...html.matchAll(/<a\s[^>]*?href="(\/[^"]*)"/gu)].map((match) => plain(match[1] ?? '')),
    ids: new Set([...html.matchAll(/\sid="([^"]+)"/gu)].map((match) => match[1] ?? '')),
    hasIsland: html.includes('<astro-island'),
  };
}

/**
 * Links that lead nowhere, as page and link. An anchor is looked for where the whole page is in the build;
 * `isFile` says whether an address is a file that is served.
 */
export function findBrokenLinks(pages: readonly BuiltPage[], isFile: (address: string) => boolean): string[] {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  return pages.flatMap(({ address, links }) =>
    links
      .filter((link) => {
        const { pathname, hash } = new URL(link, 'https://site.example');
        const target = byAddress.get(pathname);
        if (!target) return !isFile(pathname);
        // With a comma it is a choice that a script reads, as on the page that compares two roles.
        return (
          hash.length > 1 &&
          !hash.includes(',') &&
          !target.hasIsland &&
          !target.ids.has(decodeURIComponent(hash.slice(1)))
        );
      })
      .map((link) => `${address} leads to ${link}`),
  );
}

/** The list of pages for search engines; the page for what is not found is none. */
export function writeSitemap(pages: readonly BuiltPage[], site: string): string {
  const entries = pages
    .filter(({ address }) => address.endsWith('/'))
    .map(
      ({ address, updated }) =>
        `<url><loc>${new URL(address, site).href}</loc>${updated === null ? '' : `<lastmod>${updated}</lastmod>`}</url>`,
    );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`;
}
