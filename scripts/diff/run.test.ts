import { expect, test } from 'vitest';
import { linkedin, role } from '@/tests/domain/readings';
import { diffFiles, diffPairs } from './run';

const before = linkedin('2026-07-10', { positions: [role('Operations Manager', 'Acme', '2024-01')] });
const after = linkedin('2026-11-22', {
  positions: [role('Head of Operations', 'Acme', '2026-09'), role('Operations Manager', 'Acme', '2024-01')],
});
const files: Readonly<Record<string, string>> = {
  'before.json': JSON.stringify(before),
  'after.json': JSON.stringify({ file: 'page.html', ok: true, reading: after }),
  'wall.json': JSON.stringify({ file: 'wall.html', ok: false, problem: { kind: 'signed-out' } }),
  'word.json': 'not json\n',
  'torn.json': '{"source": "linkedin"',
  'bad.json': JSON.stringify({ ...before, viewer: 'somebody' }),
  'pairs.jsonl': [
    JSON.stringify({ id: 7, before, after }),
    '',
    'nonsense',
    JSON.stringify({ id: 'a', before }),
    JSON.stringify({ id: 'b', before, after: { ok: false, problem: { kind: 'unavailable' } } }),
  ].join('\n'),
};

function read(path: string): string {
  const text = files[path];
  if (text === undefined) throw Object.assign(new Error('none'), { code: 'ENOENT' });
  return text;
}

test('two readings give an array of changes, one of them as the read command prints it', () => {
  const { output, errors } = diffFiles('before.json', 'after.json', read);
  expect(errors).toEqual([]);
  expect(JSON.parse(output)).toMatchObject([{ kind: 'promotion' }]);
});

test('pairs give a line each; a bad one is named with its file and line', () => {
  const { output, errors } = diffPairs('pairs.jsonl', read);
  expect(
    output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toMatchObject([{ id: 7, changes: [{ kind: 'promotion' }] }]);
  expect(errors[0]).toMatch(/^pairs\.jsonl:3: is not JSON/);
  expect(errors[1]).toBe('pairs.jsonl:4: after: is missing');
  expect(errors[2]).toBe('pairs.jsonl:5: after: holds no reading (unavailable)');
});

test.each([
  ['none.json', /^none\.json: cannot be read: there is no such file$/],
  ['torn.json', /^torn\.json: is not JSON/],
  ['word.json', /^word\.json: is not JSON: [^\n]+$/],
  ['wall.json', /^wall\.json: holds no reading \(signed-out\)$/],
  ['bad.json', /^bad\.json: is no reading: viewer: /],
])('%s is told by name and why', (file, says) => {
  const { output, errors } = diffFiles(file, 'after.json', read);
  expect(output).toBe('');
  expect(errors[0]).toMatch(says);
});
