import type { APIRoute } from 'astro';
import {
  articles,
  certifications,
  contrastThemes,
  days,
  faqTopics,
  guides,
  industries,
  phraseSituations,
  roles,
} from '#content.ts';
import { library, site as words } from '#words/en.ts';

export const prerender = true;

type Change = { title: string; lead: string; href: string; updated: string };

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

async function changes(): Promise<Change[]> {
  const all: Change[] = [
    ...(await articles()).map((one) => ({ ...one, href: `/library/${one.id}/` })),
    ...(await industries()).map((one) => ({ ...one, title: one.name, href: `/industries/${one.id}/` })),
    ...(await guides()).map((one) => ({ ...one, href: `/guides/${one.id}/` })),
    ...(await certifications()).map((one) => ({
      ...one,
      title: one.name,
      lead: one.what,
      href: `/certifications/#${one.id}`,
    })),
    ...(await contrastThemes()).map((one) => ({ ...one, title: one.name, href: `/contrasts/#${one.id}` })),
    ...(await faqTopics()).map((one) => ({
      ...one,
      title: `${library.faq.title}: ${one.name}`,
      href: `/faq/${one.id}/`,
    })),
    ...(await roles()).map((one) => ({ ...one, title: one.name, lead: one.summary, href: `/roles/${one.id}/` })),
    ...(await phraseSituations()).map((one) => ({ ...one, title: one.name, href: `/phrases/${one.id}/` })),
    ...(await days()).map(({ day }) => ({
      ...day,
      title: day.name,
      lead: day.summary,
      href: `/day/#begin=${day.id}`,
    })),
  ];
  return all.toSorted((a, b) => b.updated.localeCompare(a.updated) || a.title.localeCompare(b.title, 'en'));
}

/** What changed in the library, the newest first. */
export const GET: APIRoute = async ({ site }) => {
  const items = (await changes()).map(({ title, lead, href, updated }) => {
    const link = new URL(href, site).href;
    return `<item><title>${escape(title)}</title><link>${link}</link><guid isPermaLink="false">${link} ${updated}</guid><pubDate>${new Date(updated).toUTCString()}</pubDate><description>${escape(lead)}</description></item>`;
  });
  const channel = `<title>${words.name}: ${words.changes}</title><link>${new URL('/library/', site).href}</link><description>${escape(library.description)}</description><language>en-us</language>`;
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel>${channel}\n${items.join('\n')}\n</channel></rss>\n`,
    { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } },
  );
};
