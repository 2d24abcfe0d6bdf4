import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { editsOf } from '@/lib/db/queries-readings';
import { pictureAt } from '@/lib/domain/replay';
import type { Picture } from '@/lib/domain/picture';
import { recordReading } from '@/lib/services/record-reading';
import { rememberPerson } from '@/lib/services/remember-person';
import { anaReading, dropWorlds, world } from './world';

afterAll(dropWorlds);

const visit = fc.record(
  {
    headline: fc.constantFrom('Operations Manager', 'Head of Operations', 'Lantern keeper', null),
    location: fc.constantFrom('Lund', 'Malmö', 'Ystad'),
    bio: fc.constantFrom('Lamps.', 'Lanterns.', null),
  },
  { requiredKeys: [] },
);

it('is rebuilt from the log, whatever was read in between', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(visit, { minLength: 1, maxLength: 8 }), async (visits) => {
      const deps = world();
      const { identityId } = await rememberPerson(deps, { reading: anaReading() });
      const seen: { readonly at: string; readonly picture: Picture | undefined }[] = [];
      for (const [week, facts] of visits.entries()) {
        const at = Temporal.Instant.from('2026-03-08T09:00:00Z')
          .add({ hours: week * 7 * 24 })
          .toString();
        await recordReading(deps, { key: `visit-${week}`, reading: anaReading({ at, facts }) });
        seen.push({ at, picture: await deps.db.pictures.get(identityId) });
      }
      const now = seen.at(-1)?.picture;
      const edits = await editsOf(deps.db, identityId);
      for (const { at, picture } of seen) expect(pictureAt(now as Picture, edits, at)).toEqual(picture);
      deps.db.close();
    }),
    { numRuns: 15 },
  );
});
