import { expect, it } from 'vitest';
import { versions } from './versions';

const howTo = `
A released schema is never changed: people's databases were made from it.
1. Leave every entry of lib/db/versions.ts as it is.
2. Append one with the next version. Name only the tables whose indices change; \`null\` drops a table.
3. Rows that must change get an \`upgrade\` beside the entry, and a test that opens a database of the old version.
4. Add the new entry to the end of the list in this test, and touch nothing above it.`;

it('only ever grows', () => {
  const released = [
    '1 people:id | identities:id, personId, *keys | pictures:identityId | freshness:identityId | edits:++seq, identityId | posts:[identityId+id] | changes:id, personId, unseen | meetings:id, *personIds, start | notes:id, personId | drafts:key | joins:id | meta:key',
    '2 ownFacts:id, personId',
    '3 promises:id, personId | introductions:id, *personIds | touches:id, personId | followUps:id, personId | mentions:id, personId | namesCameUp:id, saidById | reviews:id | books:id | templates:id',
    '4 occasions:id, personId',
    '5 people:id, cadence | meetings:id, *personIds, start, nextStepDue, meetAgainOn',
  ];
  const written = versions.map(
    ({ version, stores }) =>
      `${version} ${Object.entries(stores)
        .map(([table, keys]) => `${table}:${keys}`)
        .join(' | ')}`,
  );
  expect(written, howTo).toEqual(released);
});

it('numbers versions one by one', () => {
  expect(
    versions.map(({ version }) => version),
    howTo,
  ).toEqual(versions.map((_entry, at) => at + 1));
});
