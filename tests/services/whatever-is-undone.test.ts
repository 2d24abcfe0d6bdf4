import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { draftFor } from '@/lib/domain/draft';
import { isFollowUpOpen } from '@/lib/domain/follow-up';
import { introductionState } from '@/lib/domain/introduction';
import { isOpen } from '@/lib/domain/promise';
import { loadDrafts } from '@/lib/i18n/load-drafts';
import { loadTasks } from '@/lib/services/load-tasks';
import { rememberPerson } from '@/lib/services/remember-person';
import { acts, type Ids } from './acts-with-undo';
import { oneOfEach } from './person-records';
import { allRows, anaReading, dropWorlds, world, xReading, type World } from './world';

afterAll(dropWorlds);

const words = await loadDrafts('en');
const names = Object.keys(acts);
/** Each story is mostly about one thing, so that it comes to where its rule begins. */
const themes = [
  /follow-up is told (?:mailed|called|reopened)/,
  /promise is told/,
  /introduction/,
  /meeting|debrief|event/,
].map((theme) => names.filter((name) => theme.test(name)));

/** One thing done some days later, and perhaps taken back at once, or only after everything else. */
const story = fc.constantFrom(...themes).chain((theme) =>
  fc.array(
    fc.record({
      name: fc.oneof({ arbitrary: fc.constantFrom(...theme), weight: 3 }, fc.constantFrom(...names)),
      days: fc.integer({ min: 0, max: 9 }),
      undone: fc.constantFrom('never', 'never', 'at once', 'at the end'),
    }),
    { minLength: 1, maxLength: 16 },
  ),
);

it('[P35][P56][P62] whatever is done, taken back, thrown away and brought back, in any order, no loop is left without a next step and nothing is suggested a third time', async () => {
  await fc.assert(
    fc.asyncProperty(story, async (happenings) => {
      const { deps, ids } = await everything();
      const backs: (() => Promise<unknown>)[] = [];
      let now = Temporal.Instant.from(deps.clock.now().at);
      for (const { name, days, undone } of happenings) {
        now = now.add({ hours: 24 * days + 1 });
        deps.setTime(now.toString());
        // Nothing was there any more to do it to: then there is nothing to take back.
        const back = ((await acts[name]!(deps, ids)) as (() => Promise<unknown>) | null) ?? (async () => {});
        if (undone === 'at once') await back();
        if (undone === 'at the end') backs.unshift(back);
        await expectLaws(deps);
      }
      for (const back of backs) await back();
      await expectLaws(deps);
    }),
    { numRuns: 80 },
  );
});

async function everything(): Promise<{ deps: World; ids: Ids }> {
  const deps = world('2026-03-01T09:00:00Z');
  const { personId: ana } = await rememberPerson(deps, { reading: anaReading() });
  const others = ['bo', 'kim'].map((handle, at) => xReading({ handle, id: `7${at}`, facts: { name: handle } }));
  const [bo = '', kim = ''] = await Promise.all(
    others.map(async (reading) => (await rememberPerson(deps, { reading })).personId),
  );
  await oneOfEach(deps, ana, bo);
  const rows = await allRows(deps.db);
  const first = (table: string) => {
    const kept = (rows[table] ?? []) as { id?: string; by?: string }[];
    // Of a promise of theirs one is reminded.
    return (kept.find(({ by }) => by === 'theirs') ?? kept[0])?.id ?? '';
  };
  return { deps, ids: { ana, bo, kim, of: first } };
}

async function expectLaws(deps: World): Promise<void> {
  const tasks = await loadTasks(deps);
  const now = deps.clock.now();
  const people = await deps.db.people.toArray();
  const there = new Set(people.filter(({ deletedAt }) => deletedAt === null).map(({ id }) => id));
  for (const { due } of tasks) expect(Temporal.PlainDate.from(due).toString()).toBe(due);
  for (const promise of await deps.db.promises.toArray()) {
    const own = tasks.flatMap((task) => (task.kind === 'promise' && task.promiseId === promise.id ? [task.step] : []));
    expect(own).toHaveLength(there.has(promise.personId) && isOpen(promise) ? 1 : 0);
    if (promise.steps.filter(({ kind }) => kind === 'reminded').length >= 2) expect(own).not.toContain('remind');
  }
  for (const followUp of await deps.db.followUps.toArray()) {
    const own = tasks.flatMap((task) =>
      task.kind === 'follow-up' && task.followUpId === followUp.id ? [task.step] : [],
    );
    expect(own).toHaveLength(there.has(followUp.personId) && isFollowUpOpen(followUp, now) ? 1 : 0);
    if (followUp.steps.filter(({ kind }) => kind === 'mailed').length >= 2)
      expect(['write', 'write-again']).not.toContain(own[0]);
  }
  for (const introduction of await deps.db.introductions.toArray()) {
    const own = tasks.filter((task) => task.kind === 'introduction' && task.introductionId === introduction.id);
    const open = introduction.deletedAt === null && introductionState(introduction).outcome === null;
    if (open && introduction.personIds.every((id) => there.has(id))) expect(own.length).toBeGreaterThan(0);
    if (introduction.deletedAt !== null) expect(own).toEqual([]);
  }
  for (const meeting of await deps.db.meetings.toArray()) {
    const promises = await deps.db.promises.toArray();
    const recap = draftFor({ kind: 'recap', meeting, promises, people }, words);
    // What was jotted down of somebody at the event, in every record above.
    expect(JSON.stringify(recap)).not.toContain('quick');
  }
}
