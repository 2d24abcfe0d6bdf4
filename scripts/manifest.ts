import type { UserManifest, UserManifestFn } from 'wxt';
import { scriptsOf, siteMatches } from '../lib/sources/matches';

/** A fixed key keeps the id, and with it people's data, when an unpacked build's folder moves. Not in the store's zip. */
const unpackedKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAydz9gmBi3Nq8TIW+VSmvwNmbinAvlX+ddR7ZT6f5d03OV/W4AMeJo1VyWra/AOgSFB7AfdgRyKGQN1IHnKIMKxaxGUfz8FA5iLsHQIM/TC4Hjj+ZcFGFdXVutPkFwmyIxARIAOCqe2h3f6DyxNDV5uHcFr7ucpyEk8pdX7QS+M5V7Znal35RwSiKgWiJwH/U+KFeW42unvjePzEbQYhdlwtEQD+Km4Lmn1l/kNBx/XEt02AKkjDZu58fQzmQGqxu6z5RFjpoeTro3pZCdHleH3dd+5mK7TX8u+Ly6IIqap9N1B56r5bt6JEiv8YsZB4cY/ZJ/Lo97rVYnPllQ0PNkwIDAQAB';

const hosts = Object.values(siteMatches).flat();

/** The site's readers and the watcher, in every matching page, in the isolated world, when the document is idle: reading is never in the page's way. */
export const contentScripts = Object.entries(siteMatches).map(([site, matches]) => ({
  matches: [...matches],
  js: scriptsOf(site),
  run_at: 'document_idle' as const,
}));

export const manifest: UserManifestFn = ({ browser, mode }) =>
  ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'contextMenus',
      'scripting',
      ...(browser === 'firefox' ? [] : (['sidePanel'] as const)),
    ],
    host_permissions: hosts,
    optional_permissions: ['notifications', 'downloads'],
    optional_host_permissions: ['https://*/*'],
    incognito: 'not_allowed',
    externally_connectable: browser === 'firefox' ? undefined : { ids: [] },
    minimum_chrome_version: browser === 'firefox' ? undefined : '148',
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+F' }, description: '__MSG_commandBrief__' },
      remember: { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_commandRemember__' },
      'open-panel': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_commandPanel__' },
      'hide-all': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_commandHide__' },
    },
    content_security_policy: {
      extension_pages: [
        "default-src 'self'",
        "script-src 'self'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        mode === 'development' ? "connect-src 'self' https: ws: http://localhost:*" : "connect-src 'self' https:",
        ...(mode === 'development' ? [] : ["require-trusted-types-for 'script'"]),
      ].join('; '),
    },
    browser_specific_settings:
      browser === 'firefox'
        ? {
            gecko: {
              id: 'prefika@prefika.example',
              strict_min_version: '148.0',
              data_collection_permissions: { required: ['none'] },
            },
          }
        : undefined,
    key: browser === 'firefox' || process.env['PREFIKA_STORE'] === '1' ? undefined : unpackedKey,
  }) as UserManifest;
