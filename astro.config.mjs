import { defineConfig } from 'astro/config';
import { completeSite } from './src/commands/complete-site.ts';
import { themeScriptHash } from './src/layouts/theme-script.ts';
import { readSettings } from './src/settings.ts';

const { siteUrl, basePath, contentDir, port } = readSettings();

export default defineConfig({
  site: siteUrl,
  base: basePath,
  trailingSlash: 'always',
  // A line break between elements is no space, as Prettier for Astro has it: both write {' '} where one is meant.
  compressHTML: 'jsx',
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  server: { port },
  // Highlighting would need inline styles, which the Content-Security-Policy forbids.
  markdown: { syntaxHighlight: false },
  integrations: [completeSite()],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      // Pagefind is WebAssembly, and is loaded from the site's own files.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [themeScriptHash] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    server: { fs: { allow: ['.', contentDir] } },
  },
});
