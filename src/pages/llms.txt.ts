import type { APIRoute } from 'astro';
import { articles, faqTopics, guides, industries, roles, skills } from '#content.ts';
import { library, roles as roleWords, site as words } from '#words/en.ts';
import { searchPages } from '#words/en/search-pages.ts';

export const prerender = true;

/** The site in one page of Markdown, for readers that are programs (llmstxt.org). */
export const GET: APIRoute = async ({ site }) => {
  const list = (title: string, entries: readonly { name: string; about: string; href: string }[]): string =>
    `## ${title}\n\n${entries.map(({ name, about, href }) => `- [${name}](${new URL(href, site).href}): ${about}`).join('\n')}\n`;
  const parts = [
    `# ${words.name}\n\n> ${words.tagline}. ${words.footer.privacy}\n\n${library.lead} ${words.footer.license}\n`,
    list(
      words.path,
      searchPages.map(({ title, text, url }) => ({ name: title, about: text, href: url })),
    ),
    list(
      library.title,
      (await articles()).map(({ id, title, lead }) => ({ name: title, about: lead, href: `/library/${id}/` })),
    ),
    list(
      library.guides.title,
      (await guides()).map(({ id, title, lead }) => ({ name: title, about: lead, href: `/guides/${id}/` })),
    ),
    list(
      library.faq.title,
      (await faqTopics()).map(({ id, name, lead }) => ({ name, about: lead, href: `/faq/${id}/` })),
    ),
    list(
      words.footer.framework,
      (await skills()).map(({ id, name, definition }) => ({ name, about: definition, href: `/skills/${id}/` })),
    ),
    list(
      roleWords.title,
      (await roles()).map(({ id, name, summary }) => ({ name, about: summary, href: `/roles/${id}/` })),
    ),
    list(
      library.industries.title,
      (await industries()).map(({ id, name, lead }) => ({ name, about: lead, href: `/industries/${id}/` })),
    ),
  ];
  return new Response(parts.join('\n'));
};
