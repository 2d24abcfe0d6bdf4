import { combineEntries, layerList, layerPositions, pairByTest } from './merge-lists';
import type { ListLayer } from './merge-lists';
import type { Facts, Organisation } from './reading';
import { isSameCertificate, isSameStudy } from './study-match';
import { bareText, isCutOf } from './text-normal';

/** One fact of an earlier moment and of a later one, combined to what is known now; `undefined` is unread. */
export type FactLayer = {
  readonly [K in keyof Facts]-?: (older: Value<K>, newer: Value<K>, layer: ListLayer) => Value<K>;
};
type Value<K extends keyof Facts> = NonNullable<Facts[K]> | (null extends Facts[K] ? null : never);

export const factLayer: FactLayer = {
  name: layerWording,
  pronouns: layerWording,
  headline: layerWording,
  bio: layerWording,
  location: layerWording,
  degree: layerWording,
  category: layerWording,
  joined: layerWording,
  website: (older, newer) => (isSameText(older, newer) ? older : newer),
  // A frame that could not be told is less than one that was.
  photoFrame: (older, newer) => (newer === 'framed' && older !== 'none' ? older : newer),
  verified: (_older, newer) => newer,
  companies: layerOrganisations,
  schools: layerOrganisations,
  positions: layerPositions,
  education: (older, newer, layer) => layerList(older, newer, layer, pairByTest(isSameStudy), combineEntries),
  certifications: (older, newer, layer) =>
    layerList(older, newer, layer, pairByTest(isSameCertificate), combineEntries),
};

/** Another language overwrites no text that is there; nor does the beginning of one that is known whole. */
function layerWording<T extends string | null>(older: T, newer: T, { otherLanguage }: ListLayer): T {
  if (otherLanguage && older !== null) return older;
  if (isSameText(older, newer)) return older;
  return older !== null && newer !== null && isCutOf(newer, older) ? older : newer;
}

/** An empty badge is no statement that they left. Names of another language are no other companies. */
function layerOrganisations(
  older: readonly Organisation[],
  newer: readonly Organisation[],
  { otherLanguage }: ListLayer,
): readonly Organisation[] {
  if (newer.length === 0) return older;
  if (!otherLanguage || older.length === 0) return newer.map((one) => ({ ...idByName(older, one), ...one }));
  const told = [...older, ...newer].every((one) => one.id !== undefined);
  const same = newer.length === older.length && newer.every((one, at) => one.id === older[at]?.id);
  return told && !same ? newer : older;
}

/** An id that one layout shows is kept when another one shows the same name alone. */
function idByName(older: readonly Organisation[], one: Organisation): Partial<Organisation> {
  return older.find((other) => other.name === one.name) ?? {};
}

function isSameText(a: string | null, b: string | null): boolean {
  return a === b || (a !== null && b !== null && bareText(a) === bareText(b));
}
