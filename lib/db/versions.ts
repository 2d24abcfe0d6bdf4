/**
 * Every version of the database's schema, oldest first. Append-only: a released entry is never changed, since people's
 * databases were made from it. `versions.test.ts` guards that and says what to do.
 *
 * Indices are the cost of a write, so there are few: what a question is asked by often, nothing else.
 */
export const versions = [
  {
    version: 1,
    stores: {
      people: 'id',
      identities: 'id, personId, *keys',
      pictures: 'identityId',
      freshness: 'identityId',
      edits: '++seq, identityId',
      posts: '[identityId+id]',
      changes: 'id, personId, unseen',
      meetings: 'id, *personIds, start',
      notes: 'id, personId',
      drafts: 'key',
      joins: 'id',
      meta: 'key',
    },
  },
  { version: 2, stores: { ownFacts: 'id, personId' } },
  {
    version: 3,
    stores: {
      promises: 'id, personId',
      introductions: 'id, *personIds',
      touches: 'id, personId',
      followUps: 'id, personId',
      mentions: 'id, personId',
      namesCameUp: 'id, saidById',
      reviews: 'id',
      books: 'id',
      templates: 'id',
    },
  },
  { version: 4, stores: { occasions: 'id, personId' } },
  // Few rows have these at all, and only those stand in the index: what is due is found without reading everything.
  { version: 5, stores: { people: 'id, cadence', meetings: 'id, *personIds, start, nextStepDue, meetAgainOn' } },
] as const;

export const latestVersion = versions[versions.length - 1]!.version;
