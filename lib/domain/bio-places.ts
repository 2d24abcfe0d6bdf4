import { normalText } from './text-normal';

/** Countries and parts of the world by their English names, as the standard library knows them. */
let known: ReadonlySet<string> | null = null;

export function isPlaceName(text: string): boolean {
  known ??= placeNames();
  return known.has(normalText(text));
}

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
/** The world, the continents and their parts have numbers in place of letters. */
const parts = '001 002 003 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 142 143 145 150 151 154 155 419';

function placeNames(): ReadonlySet<string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const countries = letters.flatMap((a) => letters.map((b) => a + b));
  const found = [...countries, ...parts.split(' ')].flatMap((code) => names.of(code) ?? []);
  return new Set([...found, 'UK', 'US', 'USA', 'EU', 'UN', 'NYC', 'Middle East'].map(normalText));
}
