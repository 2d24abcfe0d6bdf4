import 'fake-indexeddb/auto';
import { afterAll, expect, it } from 'vitest';
import { emptyForm } from '@/lib/domain/debrief-form';
import { readDebrief } from '@/lib/domain/debrief-items';
import { saveDebrief, tellThanks, undoSaveDebrief } from '@/lib/services/debrief';
import { debriefInput } from '@/lib/services/debrief-input';
import { saveDraft } from '@/lib/services/drafts';
import { startIntroduction } from '@/lib/services/introductions';
import { loadDebrief } from '@/lib/services/load-debrief';
import { loadTasks } from '@/lib/services/load-tasks';
import { addBook } from '@/lib/services/mentions';
import { rememberPerson } from '@/lib/services/remember-person';
import { saveMeeting } from '@/lib/services/save-meeting';
import { allRows, anaReading, dropWorlds, wholeText, world, type World } from './world';

afterAll(dropWorlds);

async function coffee(): Promise<{ deps: World; ana: string; meetingId: string }> {
  const deps = world();
  const { personId: ana } = await rememberPerson(deps, { reading: anaReading() });
  const saved = await saveMeeting(deps, { personIds: [ana], start: '2026-03-01T07:00:00Z', minutes: 45 });
  if (!saved.ok) throw new Error('no meeting');
  return { deps, ana, meetingId: saved.meeting.id };
}

it('what was typed is a draft again when a debrief is undone, and everything else is as it was', async () => {
  const { deps, ana, meetingId } = await coffee();
  const before = await allRows(deps.db);
  await saveDraft(deps, 'debrief:m', 'me: list');
  const promises = [{ by: 'mine' as const, personId: ana, text: 'list', kind: 'other' as const }];
  const saved = await saveDebrief(deps, { meetingId, promises, notes: 'typed', drafts: ['debrief:m'] });
  if (!saved.ok) throw new Error(saved.problem.kind);
  expect(await deps.db.drafts.count()).toBe(0);
  await undoSaveDebrief(deps, saved.done, { 'debrief:m': 'me: list', 'debrief-form:m': '' });
  const { drafts, ...rest } = await allRows(deps.db);
  expect(drafts).toMatchObject([{ key: 'debrief:m', text: 'me: list' }]);
  expect({ ...rest, drafts: [] }).toEqual(before);
});

it('a promise that is refused is named, and nothing is written', async () => {
  const { deps, ana, meetingId } = await coffee();
  const before = await wholeText(deps.db);
  const promises = [{ by: 'mine' as const, personId: ana, text: 'list', kind: 'other' as const, due: '2226-01-01' }];
  const saved = await saveDebrief(deps, { meetingId, promises, notes: 'typed' });
  expect(saved).toMatchObject({ ok: false, problem: { kind: 'no-date', of: 'list' } });
  expect(await wholeText(deps.db)).toBe(before);
});

it('[P39] an introduction begun in a debrief has the mode used last', async () => {
  const { deps, ana, meetingId } = await coffee();
  const party = (name: string) => ({ personId: null, name, why: '' });
  await startIntroduction(deps, { direction: 'given', a: party('Bo'), b: party('Leo'), mode: 'call' });
  const a = { personId: ana, name: 'Ana', why: '' };
  await saveDebrief(deps, { meetingId, introductions: [{ direction: 'given', a, b: party('Sara') }] });
  expect((await deps.db.introductions.toArray()).map(({ mode }) => mode)).toEqual(['call', 'call']);
});

it('[P20] the thank-you waits until it is said, and again when that is taken back', async () => {
  const { deps, meetingId } = await coffee();
  await saveDebrief(deps, { meetingId, thanks: true });
  const kinds = async () => (await loadTasks(deps)).map(({ kind }) => kind);
  expect(await kinds()).toEqual(['thank']);
  await tellThanks(deps, meetingId, true);
  expect(await kinds()).toEqual([]);
  await tellThanks(deps, meetingId, false);
  expect(await kinds()).toEqual(['thank']);
});

it('[P58] what they promised and what I give make no debt: an introduction given leaves no promise of theirs', async () => {
  const { deps, ana, meetingId } = await coffee();
  const view = (await loadDebrief(deps, meetingId))!;
  const people = [{ personId: ana, name: 'Ana Example' }];
  const now = deps.clock.now();
  const read = readDebrief({ text: 'me: intro to Sara Ek', people, known: [], edits: {}, now });
  await saveDebrief(deps, debriefInput(view, read, emptyForm, now));
  expect((await deps.db.promises.toArray()).map(({ by }) => by)).toEqual(['mine']);
  expect(await deps.db.introductions.count()).toBe(1);
});

it('[P27] a book at the ready is offered after a first meeting, none of which there is no copy', async () => {
  const { deps, ana, meetingId } = await coffee();
  await addBook(deps, { title: 'Range', author: '', copies: 1 });
  await addBook(deps, { title: 'Gone', author: '', copies: 0 });
  expect((await loadDebrief(deps, meetingId))?.books.map(({ title }) => title)).toEqual(['Range']);
  await saveMeeting(deps, { personIds: [ana], start: '2026-02-01T07:00:00Z', minutes: 45 });
  expect((await loadDebrief(deps, meetingId))?.books).toEqual([]);
});
