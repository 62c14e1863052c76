/** What a page of content is to search engines. */
type Work = {
  title: string;
  description: string;
  /** Day of the last change that a reader would notice, as YYYY-MM-DD. */
  updated: string | undefined;
  /** The type of schema.org that fits, a creative work, with what it says beside name, description, day and license. */
  structured: { '@type': string } & Record<string, unknown>;
};

/** The schema.org object of a page whose words come from content/, which is licensed as a whole. */
export const describeWork = ({ title, description, updated, structured }: Work): Record<string, unknown> => ({
  '@context': 'https://schema.org',
  [structured['@type'] === 'Article' ? 'headline' : 'name']: title,
  description,
  inLanguage: 'en',
  isAccessibleForFree: true,
  dateModified: updated,
  license: 'https://creativecommons.org/licenses/by/4.0/',
  ...structured,
});
