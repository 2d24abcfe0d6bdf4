/**
 * Who may import whom: the one table that lint (in the editor) and `architecture.test.ts` (in truth) both read.
 * Keys are folders, the most particular one wins; `type:` allows types alone; `package:` names a package.
 */
export type Layer = { readonly may: readonly string[]; readonly packages: readonly string[] };

const everythingOfOurs = ['lib', 'components', 'assets'];

export const layers: Readonly<Record<string, Layer>> = {
  'lib/domain': { may: [], packages: ['zod'] },
  'lib/sources': { may: ['lib/domain'], packages: [] },
  'lib/sources/calendar': { may: ['lib/domain', 'lib/sources'], packages: ['ical.js'] },
  'lib/db': { may: ['lib/domain', 'lib/platform'], packages: ['dexie', 'zod'] },
  'lib/settings': { may: ['lib/domain', 'lib/platform'], packages: ['wxt', 'zod'] },
  'lib/messaging': {
    may: ['lib/domain', 'lib/platform', 'type:lib/settings'],
    packages: ['wxt', 'zod', '@webext-core/messaging'],
  },
  'lib/platform': {
    may: ['lib/domain', 'lib/sources/matches', 'type:lib/messaging', 'type:lib/settings'],
    packages: ['wxt'],
  },
  'lib/i18n': { may: ['type:lib/domain'], packages: [] },
  'lib/services': {
    may: ['lib/domain', 'lib/sources', 'lib/db', 'type:lib/settings', 'type:lib/platform', 'type:lib/messaging'],
    packages: ['zod', 'minisearch'],
  },
  // What runs in the page: types of the rest, and nothing that pulls in zod, Dexie, React or the polyfill.
  'lib/annotation': { may: ['type:lib/domain', 'lib/messaging/send', 'type:lib/messaging', 'lib/i18n'], packages: [] },
  'lib/watch': {
    may: ['lib/domain', 'type:lib/sources', 'lib/messaging/send', 'type:lib/messaging', 'lib/annotation', 'lib/i18n'],
    packages: [],
  },
  components: {
    may: [
      'lib/domain',
      'lib/services',
      'lib/i18n',
      'lib/messaging/send',
      'type:lib/db',
      'type:lib/messaging',
      'type:lib/platform',
      'type:lib/settings',
      'type:lib/sources',
    ],
    packages: [
      'react',
      'react-dom',
      'wouter',
      'lucide-react',
      '@base-ui/react',
      '@tanstack/react-virtual',
      'react-error-boundary',
      'diff',
    ],
  },
  'components/use-live.ts': {
    may: ['lib/domain', 'components/after-paint', 'components/ahead'],
    packages: ['react', 'dexie-react-hooks'],
  },
  entrypoints: { may: everythingOfOurs, packages: ['react', 'react-dom', 'wxt', 'zod'] },
};
