import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { linkedinPage } from '@/lib/sources/linkedin/fixtures/page';
import { anaInAutumn, anaInSpring, sara } from '@/lib/sources/linkedin/fixtures/people';
import { profileAddress } from '@/lib/sources/linkedin/fixtures/spec';

const folder = mkdtempSync(join(tmpdir(), 'prefika-read-'));
const file = (name: string) => join(folder, name);

/** Each run starts a process of its own. */
const slow = 60_000;

beforeAll(() => {
  writeFileSync(file('ana.html'), linkedinPage({ page: 'profile', person: anaInSpring }));
  writeFileSync(file('jobs.html'), linkedinPage({ page: 'experience', person: anaInAutumn }));
  writeFileSync(file('wall.html'), linkedinPage({ page: 'wall', person: sara }));
  writeFileSync(
    file('urls.json'),
    JSON.stringify({ 'ana.html': profileAddress(anaInSpring), 'jobs.html': profileAddress(sara) }),
  );
});

test(
  'one line of JSON for each page, with the address from the page itself',
  async () => {
    const { lines, code } = await run(
      file('ana.html'),
      file('jobs.html'),
      file('wall.html'),
      '--at',
      '2026-11-22T10:00:00+01:00',
    );
    expect(code).toBe(0);
    expect(lines).toMatchObject([
      {
        file: file('ana.html'),
        ok: true,
        reading: { identity: { handle: 'ana-lindqvist' }, readAt: '2026-11-22T09:00:00Z' },
      },
      { file: file('jobs.html'), ok: true, reading: { sections: { experience: 'complete' } } },
      { file: file('wall.html'), ok: false, problem: { kind: 'signed-out' } },
    ]);
  },
  slow,
);

test(
  'the address may be given, for one page or for many',
  async () => {
    const one = await run(file('ana.html'), '--url', profileAddress(sara));
    expect(one.lines).toMatchObject([{ ok: false, problem: { kind: 'not-a-profile', part: 'identity' } }]);
    const many = await run(file('ana.html'), file('jobs.html'), '--urls', file('urls.json'));
    expect(many.lines).toMatchObject([{ ok: true }, { ok: false }]);
  },
  slow,
);

test(
  'a missing file is told in one line, and the others are read',
  async () => {
    const { lines, code } = await run(file('none.html'), file('ana.html'));
    expect(code).toBe(1);
    expect(lines).toMatchObject([
      { file: file('none.html'), ok: false, problem: { part: 'file', message: 'no such file' } },
      { ok: true },
    ]);
  },
  slow,
);

test(
  'a name is meant from where the command was typed',
  async () => {
    vi.stubEnv('INIT_CWD', folder);
    const { lines } = await run('ana.html', '--urls', 'urls.json').finally(() => vi.unstubAllEnvs());
    expect(lines).toMatchObject([{ file: 'ana.html', ok: true }]);
  },
  slow,
);

test(
  'a wrong command says how it is used',
  async () => {
    expect(await run()).toMatchObject({ code: 2, lines: [{ ok: false, problem: { part: 'command' } }] });
  },
  slow,
);

function run(...args: string[]): Promise<{ lines: unknown[]; code: number }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/read.ts', ...args], (error, stdout) => {
      const code = error ? Number(error.code ?? 1) : 0;
      resolve({
        code,
        lines: stdout
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as unknown),
      });
    });
  });
}
