import { concepts, framework, library, numbers, phrases, programs, roles, site } from '#words/en.ts';

/** A page of the library that stands on its own: its address, its name, and what one finds there. */
type Shelved = { href: string; text: string; about: string };

/** The library's pages besides its articles, in the order in which they are shown and turned. */
export const libraryShelf: readonly Shelved[] = [
  { href: '/guides/', text: library.guides.title, about: library.guides.lead },
  { href: '/roles/', text: roles.title, about: roles.lead },
  { href: '/roles/compare/', text: roles.compare.title, about: roles.compare.lead },
  { href: '/careers/', text: library.careers.title, about: library.careers.lead },
  { href: '/skills/', text: framework.skills.title, about: framework.skills.lead },
  { href: '/levels/', text: framework.levels.title, about: framework.levels.lead },
  { href: '/industries/', text: library.industries.title, about: library.industries.lead },
  { href: '/backgrounds/', text: site.footer.backgrounds, about: framework.backgrounds.lead },
  { href: '/red-flags/', text: site.footer.redFlags, about: framework.redFlags.lead },
  { href: '/certifications/', text: library.certifications.title, about: library.certifications.lead },
  { href: '/contrasts/', text: library.contrasts.title, about: library.contrasts.lead },
  { href: '/phrases/', text: phrases.title, about: phrases.lead },
  { href: '/concepts/', text: concepts.title, about: concepts.lead },
  { href: '/concepts/paths/', text: concepts.paths.title, about: concepts.paths.lead },
  { href: '/numbers/', text: numbers.title, about: numbers.lead },
  { href: '/programs/', text: programs.title, about: programs.lead },
  { href: '/faq/', text: library.faq.title, about: library.faq.lead },
  { href: '/glossary/', text: library.glossary.title, about: library.glossary.lead },
  { href: '/reading/', text: library.reading.title, about: library.reading.lead },
];
