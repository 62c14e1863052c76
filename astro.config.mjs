import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import node from '@astrojs/node';
import react from '@astrojs/react';
import { defineConfig, sessionDrivers } from 'astro/config';
import { afterBuild } from './src/build/after-build.ts';
import { ownZod } from './src/build/own-zod.ts';

/** The one inline script, which sets the theme before the first paint; the policy knows it by its hash. */
const themeScript = readFileSync(new URL('./src/layouts/theme-first.js', import.meta.url), 'utf8');
const themeHash = `sha384-${createHash('sha384').update(themeScript).digest('base64')}`;

/** Policy of every page; a page that must reach another origin adds it to its own `connect-src`. */
const policy = [
  "default-src 'none'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "font-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types app-script-url',
];

/** Every style sheet names the layers in their order, since the browser takes it from the one that comes first. */
const layerOrder = {
  postcssPlugin: 'layer-order',
  Once: (root, { AtRule }) => {
    root.prepend(new AtRule({ name: 'layer', params: 'reset, tokens, base, ui, features' }));
  },
};

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  trailingSlash: 'ignore',
  // `staticHeaders` would serve some URL shapes without any policy; src/server/serve.ts sends it instead.
  adapter: node({ mode: 'standalone', bodySizeLimit: 65_536 }),
  session: { driver: sessionDrivers.null() },
  integrations: [react(), afterBuild('Critical Path')],
  // Shiki writes style attributes, which the policy refuses.
  markdown: { syntaxHighlight: 'prism' },
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  security: {
    checkOrigin: true,
    csp: { algorithm: 'SHA-384', directives: policy, scriptDirective: { hashes: [themeHash] } },
  },
  vite: {
    plugins: [ownZod],
    css: { postcss: { plugins: [layerOrder] } },
    build: { assetsInlineLimit: 0, modulePreload: false },
    environments: {
      prerender: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                // Astro links the sheets of parts that load on use, too: as one they weigh two thirds of what many small ones do.
                groups: [
                  // Practice has the settings of the model, too, and nothing else of the bench.
                  { name: 'model-styles', test: /features\/resume\/ModelSettings\.module\.css/, priority: 1 },
                  { name: 'application-styles', test: /features\/resume\/Application\w*\.module\.css/, priority: 1 },
                  { name: 'bench-styles', test: /features\/resume\/\w+\.module\.css/ },
                  { name: 'decision-styles', test: /features\/decision\/\w+\.module\.css/ },
                  { name: 'part-styles', test: /src\/ui\/(?:PartPages|ExerciseList|TurnPage)\.astro/ },
                  {
                    name: 'kit-styles',
                    test: /(?:src\/ui\/(?!Drawing\.)\w+|features\/record\/(?:Notice|Rescue))\.module\.css/,
                  },
                ],
              },
            },
          },
        },
      },
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Two chunks that every island shares, each with a budget of its own (test/site/budgets.test.ts).
              codeSplitting: {
                groups: [
                  // What loads a part on use; also the header's, which must not pull the two below.
                  { name: 'on-use', test: /vite\/preload-helper|rolldown\/runtime/, priority: 2 },
                  {
                    name: 'react',
                    test: /node_modules\/(?:react|react-dom|scheduler|@astrojs\/react|@nanostores\/react)\/|src\/ui\/use(?:Saved|Now|Hash)\.ts/,
                    priority: 2,
                  },
                  {
                    name: 'record',
                    // A group takes along what its files import, so none of these may import a schema of content or of a tool.
                    test: /node_modules\/(?:dexie|zod|nanostores)\/(?!.*\?own$)|src\/stores\/(?:state|opening|saving|writing|undo|record|example)\.ts|src\/platform\/(?:database|device|markers)\.ts|src\/domain\/record\/(?:core|evidence|values|stored|history|tally)\.ts/,
                    priority: 1,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
});
