import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';

/**
 * The start of a new site: its folder, its line in `page-sources.ts`, its hosts, its entrypoint. What is left to do is
 * what only a person can: selectors from saved pages, and fixtures. The compiler and the tests name the rest.
 */
const name = process.argv[2] ?? '';
const root = resolve(process.argv[3] ?? join(import.meta.dirname, '..'));

if (!/^[a-z][a-z0-9]*$/.test(name)) stop('Say which: npm run new:source mastodon (lower-case letters and digits).');
const folder = join(root, 'lib/sources', name);
if (existsSync(folder)) stop(`lib/sources/${name} is there already.`);

mkdirSync(join(folder, 'fixtures'), { recursive: true });
writeFileSync(join(folder, 'selectors.ts'), selectors());
writeFileSync(join(folder, 'address.ts'), address());
writeFileSync(join(folder, 'index.ts'), index());
writeFileSync(join(folder, `${name}.test.ts`), test());
writeFileSync(
  join(root, `entrypoints/${name}.ts`),
  readFileSync(join(root, 'entrypoints/x.ts'), 'utf8').replaceAll(/\bx\b/g, name),
);
insert('lib/sources/page-sources.ts', /^(import \{ x \}.*)$/m, `$1\nimport { ${name} } from './${name}/index';`);
insert('lib/sources/page-sources.ts', /\[linkedin, x([^\]]*)\]/, `[linkedin, x$1, ${name}]`);
insert(
  'lib/sources/page-addresses.ts',
  /^(import \{ xAddress \}.*)$/m,
  `$1\nimport { ${name}Address } from './${name}/address';`,
);
insert(
  'lib/sources/page-addresses.ts',
  /\[linkedinAddress, xAddress([^\]]*)\]/,
  `[linkedinAddress, xAddress$1, ${name}Address]`,
);
insert(
  'lib/sources/matches.ts',
  /^(export const siteMatches[^{]*\{)$/m,
  `$1\n  ${name}: ['https://${name}.example/*'],`,
);
insert('lib/domain/reading.ts', /^(export type SourceName = .*);$/m, `$1 | '${name}';`);
process.stdout.write(
  `Made lib/sources/${name} and entrypoints/${name}.ts.\nNext: its real hosts in lib/sources/matches.ts, then "npm run check": the compiler names each place that must know the new site.\n`,
);

function insert(file: string, where: RegExp, what: string): void {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  if (!where.test(text)) stop(`${file} does not look as expected; add the site there by hand.`);
  writeFileSync(path, text.replace(where, what));
}

function selectors(): string {
  return `/** Every anchor that this reader holds on to, with a comment per variant and a date on old ones. */
export const select = {
  name: 'h1',
} as const;
`;
}

function address(): string {
  return `import type { ProfileAddress } from '@/lib/sources/source';

/** What an address of this site shows; \`null\` where it is no profile. */
export function ${name}Address(url: string): ProfileAddress | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  const handle = parsed?.hostname === '${name}.example' ? /^\\/@(\\w+)\\/?$/.exec(parsed.pathname)?.[1] : undefined;
  if (handle === undefined) return null;
  const lower = handle.toLowerCase();
  return { source: '${name}', handle: lower, page: 'profile', url: \`https://${name}.example/@\${lower}\` };
}
`;
}

function index(): string {
  return `import { siteMatches } from '@/lib/sources/matches';
import type { PageSource } from '@/lib/sources/source';
import { ${name}Address } from './address';
import { select } from './selectors';

export const ${name}: PageSource = {
  name: '${name}',
  matches: siteMatches.${name},
  address: ${name}Address,
  // Nothing is read until the reader can prove whose page it is.
  read: () => ({ ok: false, problem: { kind: 'layout-unknown' } }),
  nameElement: (document) => document.querySelector(select.name),
  settleMs: 1000,
};
`;
}

function test(): string {
  return `import { expect, it } from 'vitest';
import { ${name}Address } from './address';

it('knows a profile by its address', () => {
  expect(${name}Address('https://${name}.example/@Ana')?.handle).toBe('ana');
  expect(${name}Address('https://elsewhere.example/@Ana')).toBeNull();
});
`;
}

function stop(why: string): never {
  process.stderr.write(`${why}\n`);
  process.exit(1);
}
