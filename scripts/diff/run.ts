import { diff } from '@/lib/domain/diff';
import type { Reading } from '@/lib/domain/reading';
import { parseReading } from '@/lib/domain/reading.schema';

export type Output = { readonly output: string; readonly errors: readonly string[] };
type ReadText = (path: string) => string;
type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };

export function diffFiles(before: string, after: string, read: ReadText): Output {
  const sides = [before, after].map((path) => readingFile(path, read));
  const errors = sides.flatMap((side) => (side.ok ? [] : [side.error]));
  const [one, other] = sides;
  if (!one?.ok || !other?.ok) return { output: '', errors };
  return { output: `${JSON.stringify(diff(one.value, other.value), null, 2)}\n`, errors };
}

/** Every line is answered that can be; the others are named with their number. */
export function diffPairs(path: string, read: ReadText): Output {
  const text = textOf(path, read);
  if (!text.ok) return { output: '', errors: [text.error] };
  const lines = text.value
    .split(/\r?\n/)
    .flatMap((line, at) => (line.trim() === '' ? [] : [pairLine(line, `${path}:${at + 1}`)]));
  return {
    output: lines.map((line) => (line.ok ? `${line.value}\n` : '')).join(''),
    errors: lines.flatMap((line) => (line.ok ? [] : [line.error])),
  };
}

function pairLine(line: string, place: string): Parsed<string> {
  const json = parseJson(line, place);
  if (!json.ok) return json;
  const { id, before, after } = isObject(json.value) ? json.value : {};
  if (typeof id !== 'string' && typeof id !== 'number') return { ok: false, error: `${place}: "id" is missing` };
  const one = readingIn(before, `${place}: before`);
  if (!one.ok) return one;
  const other = readingIn(after, `${place}: after`);
  if (!other.ok) return other;
  return { ok: true, value: JSON.stringify({ id, changes: diff(one.value, other.value) }) };
}

function readingFile(path: string, read: ReadText): Parsed<Reading> {
  const text = textOf(path, read);
  if (!text.ok) return text;
  const json = parseJson(text.value, path);
  return json.ok ? readingIn(json.value, path) : json;
}

/** A reading, or the line that the read command prints of a page. */
function readingIn(value: unknown, place: string): Parsed<Reading> {
  if (isObject(value) && value['ok'] === false) {
    const problem = isObject(value['problem']) ? String(value['problem']['kind']) : 'unknown';
    return { ok: false, error: `${place}: holds no reading (${problem})` };
  }
  if (value === undefined) return { ok: false, error: `${place}: is missing` };
  const parsed = parseReading(isObject(value) && 'reading' in value ? value['reading'] : value);
  return parsed.ok
    ? { ok: true, value: parsed.reading }
    : { ok: false, error: `${place}: is no reading: ${parsed.problems.slice(0, 3).join('; ')}` };
}

function textOf(path: string, read: ReadText): Parsed<string> {
  try {
    return { ok: true, value: read(path).replace(/^\uFEFF/, '') };
  } catch (error) {
    const code = isObject(error) ? error['code'] : undefined;
    const reason = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : String(error);
    return { ok: false, error: `${path}: cannot be read: ${reason}` };
  }
}

function parseJson(text: string, place: string): Parsed<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    // The parser quotes what it met, line breaks and all.
    const reason = String(error instanceof Error ? error.message : error).replace(/\s+/g, ' ');
    return { ok: false, error: `${place}: is not JSON: ${reason}` };
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
