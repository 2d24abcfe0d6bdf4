import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { contentScripts, manifest } from './scripts/manifest';

/**
 * What the popup opens with, in few files, and what asks the database in one that runs before React: each file of an
 * extension costs the browser a journey of its own.
 */
const codeSplitting = {
  groups: [
    { name: 'begin', test: /entrypoints\/popup\/begin\.ts$/, priority: 3 },
    { name: 'screen', test: /entrypoints\/popup\/show\.tsx$/, priority: 2 },
    { name: 'brief', test: /components\/popup\/brief-view\.tsx$/, priority: 1 },
    { name: 'compare', test: /lib\/services\/compare-changes\.ts$/, priority: 0 },
  ],
};

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
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ name }) => name === 'popup')) return;
      const options = config.build?.rolldownOptions ?? config.build?.rollupOptions;
      if (options) options.output = { ...options.output, codeSplitting };
    },
    // Content scripts are unlisted scripts: WXT's own wrapper would announce the extension's id to the page.
    'build:manifestGenerated': (wxt, built) => {
      built.content_scripts = contentScripts;
      if (wxt.config.command === 'serve') return;
      delete (built as { web_accessible_resources?: unknown }).web_accessible_resources;
    },
  },
});
