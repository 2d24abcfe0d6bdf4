import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { contentScripts, manifest } from './scripts/manifest';

/** What the popup opens with, in few files: each file of an extension costs the browser a journey of its own. */
const codeSplitting = {
  groups: [
    { name: 'screen', test: /entrypoints\/popup\/(main|begin|show)\./, priority: 2 },
    { name: 'brief', test: /components\/popup\/brief-view\.tsx$/, priority: 1 },
    { name: 'compare', test: /lib\/services\/compare-changes\.ts$/, priority: 0 },
  ],
};

const isPopup = ({ name }: { readonly name: string }) => name === 'popup';

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  imports: false,
  manifestVersion: 3,
  // Without this a raw U+FFFF in a bundle makes Chromium refuse the whole extension.
  experimental: { escapeUnicode: true },
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  manifest,
  vite: () => ({
    plugins: [tailwindcss()],
    // The same library written for today's browsers: smaller, and with their own promises.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  }),
  hooks: {
    // Built apart from the other pages: what they share would stand in files of its own, or begin the popup in each of them.
    'entrypoints:grouped': (_wxt, groups) => {
      const pages = groups.find((group) => Array.isArray(group) && group.some(isPopup));
      if (Array.isArray(pages) && pages.length > 1) groups.push(pages.splice(pages.findIndex(isPopup), 1));
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(isPopup)) return;
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
