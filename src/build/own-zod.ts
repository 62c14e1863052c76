/** What is added to an id, so that a module is bundled a second time. */
const mark = '?own';

/** Who reads content in a browser: the schemas of packs and days, and what they are written with. */
const readers = /\/src\/domain\/(?:(?:programs|simulator)\/[\w-]+|documented)\.ts$/u;

type Found = { id: string };
type Resolver = {
  resolve: (source: string, importer: string, options: { skipSelf: boolean }) => Promise<Found | null>;
};

/**
 * Gives the schemas of packs and days a copy of zod of their own, in the chunk that is loaded when a day is played. All of
 * zod that anything uses otherwise goes to the chunk of the record, which every island loads.
 */
export const ownZod = {
  name: 'own-zod',
  enforce: 'pre' as const,
  applyToEnvironment: ({ name }: { name: string }): boolean => name === 'client',
  async resolveId(this: Resolver, source: string, importer?: string): Promise<Found | null> {
    if (importer === undefined) return null;
    const isOwn = importer.endsWith(mark);
    if (!isOwn && !(source === 'zod/mini' && readers.test(importer))) return null;
    const found = await this.resolve(source, isOwn ? importer.slice(0, -mark.length) : importer, { skipSelf: true });
    return found && { ...found, id: `${found.id}${mark}` };
  },
};
