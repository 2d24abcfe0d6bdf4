import 'fake-indexeddb/auto';
import { afterAll, describe, expect, it } from 'vitest';
import { dailyFilesKept } from '@/lib/domain/daily-file';
import {
  allowDailyAgain,
  beginInDownloads,
  beginInFolder,
  resumeDaily,
  stopDaily,
  writeDaily,
  type DailyDeps,
} from '@/lib/services/daily-file';
import { checkImport } from '@/lib/services/check-import';
import { saveNote } from '@/lib/services/notes';
import { rememberPerson } from '@/lib/services/remember-person';
import { memoryDaily } from '@/tests/fakes/daily';
import { memoryStorage } from '@/tests/full-page';
import { anaReading, dropWorlds, world, type World } from './world';

afterAll(dropWorlds);

async function kept() {
  const deps = world('2026-03-01T09:00:00Z');
  const { personId } = await rememberPerson(deps, { reading: anaReading() });
  const memory = memoryDaily();
  const { canary } = memoryStorage(deps.db.name);
  const daily: DailyDeps = { db: deps.db, clock: deps.clock, daily: memory.place, canary };
  return { deps, daily, ...memory, canary, note: (text: string) => saveNote(deps, { personId, text }) };
}

const at = (deps: World, time: string) => deps.setTime(time);

describe('the daily file', () => {
  it('is off until chosen, and then there at once, whole and with the date in its name', async () => {
    const { daily, files, place } = await kept();
    expect(await writeDaily(daily)).toBe('not-due');
    expect(files.size).toBe(0);
    expect(await beginInFolder(daily)).toBe('written');
    expect([...files.keys()]).toEqual(['prefika-2026-03-01.json']);
    expect(checkImport(files.get('prefika-2026-03-01.json') ?? '').ok).toBe(true);
    expect(await place.state()).toMatchObject({ way: 'folder', folder: 'Backups', problem: null });
  });

  it('is written once a day, and only when something changed since', async () => {
    const { deps, daily, files, note } = await kept();
    await beginInFolder(daily);
    await note('the same day');
    expect(await writeDaily(daily)).toBe('not-due');
    at(deps, '2026-03-01T22:59:00Z');
    expect(await writeDaily(daily)).toBe('not-due');
    // Midnight of the wall clock in Stockholm.
    at(deps, '2026-03-01T23:01:00Z');
    expect(await writeDaily(daily)).toBe('written');
    expect(files.get('prefika-2026-03-02.json')).toContain('the same day');
    at(deps, '2026-03-05T09:00:00Z');
    expect(await writeDaily(daily)).toBe('not-due');
    await note('more');
    expect(await writeDaily(daily)).toBe('written');
    expect([...files.keys()]).toEqual([
      'prefika-2026-03-01.json',
      'prefika-2026-03-02.json',
      'prefika-2026-03-05.json',
    ]);
  });

  it('keeps the latest ten, and nothing of anybody else is removed', async () => {
    const { deps, daily, files, note } = await kept();
    files.set('taxes.json', '{}').set('prefika-notes.json', '{}').set('prefika-2026-03-01 (1).json', '{}');
    await beginInFolder(daily);
    for (let day = 2; day <= 14; day += 1) {
      at(deps, `2026-03-${String(day).padStart(2, '0')}T09:00:00Z`);
      await note(`day ${day}`);
      expect(await writeDaily(daily)).toBe('written');
    }
    const ours = [...files.keys()].filter((name) => /^prefika-2026-03-\d\d\.json$/.test(name));
    expect(ours).toHaveLength(dailyFilesKept);
    expect(ours[0]).toBe('prefika-2026-03-05.json');
    expect(files.has('taxes.json') && files.has('prefika-notes.json') && files.has('prefika-2026-03-01 (1).json')).toBe(
      true,
    );
  });

  it('says what stands in the way, loses nothing, and goes on by itself when it is gone', async () => {
    const { deps, daily, files, world: around, place, note } = await kept();
    await beginInFolder(daily);
    await note('later');
    at(deps, '2026-03-02T09:00:00Z');
    for (const [name, problem] of [
      ['NotFoundError', 'folder-gone'],
      ['QuotaExceededError', 'no-room'],
      ['NotAllowedError', 'not-allowed'],
      ['DataError', 'failed'],
    ] as const) {
      around.fails = new DOMException('', name);
      expect(await writeDaily(daily)).toBe(problem);
      expect(await place.state()).toMatchObject({ way: 'folder', problem, last: { name: 'prefika-2026-03-01.json' } });
    }
    expect([...files.keys()]).toEqual(['prefika-2026-03-01.json']);
    around.fails = null;
    expect(await writeDaily(daily)).toBe('written');
    expect(await place.state()).toMatchObject({ problem: null });
  });

  it('never asks by itself: a permission that lapsed waits for a click', async () => {
    const { deps, daily, world: around, place, note } = await kept();
    await beginInFolder(daily);
    await note('later');
    at(deps, '2026-03-02T09:00:00Z');
    around.allowed = false;
    expect(await writeDaily(daily)).toBe('not-allowed');
    around.answer = false;
    expect(await allowDailyAgain(daily)).toBe('not-allowed');
    around.answer = true;
    expect(await allowDailyAgain(daily)).toBe('written');
    expect(await place.state()).toMatchObject({ problem: null, last: { name: 'prefika-2026-03-02.json' } });
  });

  it('leaves the good files alone while rows are missing and the user has not decided', async () => {
    const { deps, daily, canary, files, note } = await kept();
    await beginInFolder(daily);
    await note('later');
    at(deps, '2026-03-02T09:00:00Z');
    await canary.writeShortfall(deps.db.name, {
      missing: { people: 1 },
      expected: { people: 1 },
      sequenceBehind: 0,
      replaced: false,
    });
    expect(await writeDaily(daily)).toBe('data-missing');
    expect(files.size).toBe(1);
    await canary.writeShortfall(deps.db.name, null);
    expect(await writeDaily(daily)).toBe('written');
  });

  it('is written by one at a time, and stops with the way back', async () => {
    const { daily, world: around, place, files } = await kept();
    around.closes = true;
    expect(await beginInFolder(daily)).toBeNull();
    expect((await place.state()).way).toBeNull();
    around.closes = false;
    await beginInFolder(daily);
    around.busy = true;
    expect(await writeDaily(daily, { anyway: true })).toBe('not-due');
    around.busy = false;
    const before = await stopDaily(daily);
    expect(await writeDaily(daily, { anyway: true })).toBe('not-due');
    await resumeDaily(daily, before);
    expect(await place.state()).toEqual(before);
    expect(files.size).toBe(1);
  });

  it('goes to the downloads where no folder can be chosen and the user says yes', async () => {
    const { daily, downloaded, world: around, place } = await kept();
    around.answer = false;
    expect(await beginInDownloads(daily)).toBeNull();
    expect((await place.state()).way).toBeNull();
    around.answer = true;
    expect(await beginInDownloads(daily)).toBe('written');
    expect([...downloaded.keys()]).toEqual(['prefika-2026-03-01.json']);
  });
});
