// @vitest-environment happy-dom
// First, so that the faked IndexedDB is there before Dexie looks for one.
import { addPeople, pageDeps, showPage, type TestPage } from '@/tests/full-page';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { person } from '@/lib/domain/fixtures/kit';
import { events } from '@/lib/i18n/en/events';
import { meetingForm } from '@/lib/i18n/en/meeting-form';
import { page as words } from '@/lib/i18n/en/page';
import { saveMeeting } from '@/lib/services/save-meeting';

afterEach(cleanup);

let page: TestPage;
let slush: string;
let coffee: string;
beforeEach(async () => {
  page = pageDeps();
  await addPeople(page, [person()]);
  const of = async (fields: object) => {
    const saved = await saveMeeting(page.deps, { start: '2026-10-01T16:00:00Z', minutes: 60, ...fields });
    if (!saved.ok) throw new Error('refused');
    return saved.meeting.id;
  };
  slush = await of({ kind: 'event', place: 'Slush', personIds: [], mission: 'Learn about plants' });
  coffee = await of({ personIds: ['ana'], nextStep: 'See the plant' });
});

const field = (label: string) => screen.findByRole<HTMLInputElement>('textbox', { name: label });
const click = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const stored = async (id: string) => page.deps.db.meetings.get(id);

// One piece for all of them: what one goes for, what was agreed, another day.
const forms = [
  {
    what: 'what one goes for',
    open: events.mission.change,
    label: events.mission.label,
    id: () => slush,
    now: async () => (await stored(slush))?.mission,
    before: 'Learn about plants',
    said: events.mission.saved,
  },
  {
    what: 'the step agreed',
    open: new RegExp(`: ${words.meetings.nextStep}$`),
    label: words.meetings.nextStep,
    id: () => coffee,
    now: async () => (await stored(coffee))?.nextStep,
    before: 'See the plant',
    said: meetingForm.ofMeeting.changed,
  },
] as const;

test.each(forms)(
  'in $what, Escape leaves what was typed, Cancel throws it away, and saving is undone',
  async ({ open, label, id, now, before, said }) => {
    const { unmount } = showPage(page, `/meeting/${id()}`);
    await click(open);
    fireEvent.change(await field(label), { target: { value: 'Another thing' } });
    await userEvent.keyboard('{Escape}');
    await waitFor(async () => expect((await page.deps.db.drafts.toArray())[0]?.text).toBe('Another thing'));
    unmount();

    showPage(page, `/meeting/${id()}`);
    await click(open);
    expect((await field(label)).value).toBe('Another thing');
    await click('Cancel');
    await waitFor(async () => expect(await page.deps.db.drafts.count()).toBe(0));
    await click(open);
    expect((await field(label)).value).toBe(before);

    fireEvent.change(await field(label), { target: { value: 'Another thing' } });
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText(said)).toBeTruthy();
    expect(await now()).toBe('Another thing');
    await click('Undo');
    await waitFor(async () => expect(await now()).toBe(before));
  },
);
