import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { contentScripts, manifest } from './scripts/manifest';

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  imports: false,
  manifestVersion: 3,
  // Without this a raw U+FFFF in a bundle makes Chromium refuse the whole extension.
  experimental: { escapeUnicode: true },
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  manifest,
  vite: () => ({ plugins: [tailwindcss()] }),
  hooks: {
    // Content scripts are unlisted scripts: WXT's own wrapper would announce the extension's id to the page.
    'build:manifestGenerated': (wxt, built) => {
      built.content_scripts = contentScripts;
      if (wxt.config.command === 'serve') return;
      delete (built as { web_accessible_resources?: unknown }).web_accessible_resources;
    },
  },
});
