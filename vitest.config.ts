import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default'],
    // Rules and islands first, on two cores; then the site with nothing beside its browser.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'rules',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/site/**', 'test/features/**', 'test/ui/**'],
          setupFiles: ['test/seed.ts'],
          testTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'islands',
          environment: 'jsdom',
          include: ['test/features/**/*.test.tsx', 'test/ui/**/*.test.tsx'],
          setupFiles: ['test/seed.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'site',
          environment: 'node',
          include: ['test/site/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 20_000 } },
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
