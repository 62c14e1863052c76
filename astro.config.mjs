import node from '@astrojs/node';
import react from '@astrojs/react';
import { defineConfig, sessionDrivers } from 'astro/config';

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
  "trusted-types app-script-url",
];

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  trailingSlash: 'ignore',
  // `staticHeaders` would serve some URL shapes without any policy; src/server/serve.ts sends it instead.
  adapter: node({ mode: 'standalone', bodySizeLimit: 65_536 }),
  session: { driver: sessionDrivers.null() },
  integrations: [react()],
  // Shiki writes style attributes, which the policy refuses.
  markdown: { syntaxHighlight: 'prism' },
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  security: { checkOrigin: true, csp: { algorithm: 'SHA-384', directives: policy } },
  vite: {
    build: { assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  },
});
