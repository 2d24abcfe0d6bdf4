// @vitest-environment happy-dom
// First, so that the faked IndexedDB is there before Dexie looks for one.
import { addPeople, pageDeps, showPage, type TestPage } from '@/tests/full-page';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { person } from '@/lib/domain/fixtures/kit';
import { introductions as t } from '@/lib/i18n/en/introductions';
import { startIntroduction, tellIntroduction } from '@/lib/services/introductions';

afterEach(cleanup);

let page: TestPage;
beforeEach(async () => {
  page = pageDeps();
  await addPeople(page, [person(), person({ id: 'sara', name: 'Sara Ek' })]);
});

const endless = 'lamp '.repeat(20_000);
const field = (label: string) => screen.findByLabelText<HTMLInputElement>(label, { selector: 'input, textarea' });
const click = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const write = async (label: string, value: string) => fireEvent.change(await field(label), { target: { value } });
/** The sentence that stands in the field's own frame. */
const saidBeside = async (label: string) =>
  (await field(label)).closest('.field')?.querySelector('.field-problem')?.textContent ?? '';

async function made(): Promise<string> {
  const party = (personId: string, name: string) => ({ personId, name, why: '' });
  const [a, b] = [party('ana', 'Ana Lindqvist'), party('sara', 'Sara Ek')];
  const saved = await startIntroduction(page.deps, { direction: 'given', a, b });
  if (!saved.ok) throw new Error(saved.problem.kind);
  const { id } = saved.introduction;
  await tellIntroduction(page.deps, id, { kind: 'made', mode: 'call' });
  await tellIntroduction(page.deps, id, { kind: 'checked', side: 'a' }, { kind: 'checked', side: 'b' });
  return id;
}

test('an introduction of nobody, of one with an endless name, or for an endless reason is refused where it is wrong', async () => {
  showPage(page, '/introductions/new/with/ana');
  await write(t.card.why('Ana'), 'two plants');
  await click('Save');
  expect(await saidBeside(t.form.second)).toBe(t.form.problems['no-name']);
  await write(t.form.second, endless);
  await click('Save');
  await waitFor(async () => expect(await saidBeside(t.form.second)).toBe(t.form.problems['text-too-long'](200)));
  await write(t.form.second, 'Maja Holm');
  await write(t.card.why('Maja'), endless);
  await click('Save');
  await waitFor(async () => expect(await saidBeside(t.card.why('Maja'))).toBe(t.form.problems['text-too-long'](2_000)));
  expect(await saidBeside(t.form.second)).toBe('');
  expect((await field(t.card.why('Ana'))).value).toBe('two plants');
  expect(await page.deps.db.introductions.count()).toBe(0);
});

test('a next step two hundred years off, or in endless words, is refused beside its field; the other stays', async () => {
  const id = await made();
  showPage(page, `/introductions/${id}`);
  await click(/^Change/);
  await write(t.nextForm.text, 'Call Ana');
  await write(t.nextForm.due, '2226-01-01');
  await click('Save');
  await waitFor(async () => expect(await saidBeside(t.nextForm.due)).toBe(t.form.problems['no-date']));
  expect((await field(t.nextForm.text)).value).toBe('Call Ana');
  await write(t.nextForm.text, endless);
  await click('Save');
  await waitFor(async () => expect(await saidBeside(t.nextForm.text)).toBe(t.form.problems['text-too-long'](2_000)));
  expect((await page.deps.db.introductions.get(id))?.next).toBeNull();
});

test.each([t.endForm.why, t.endForm.mend, t.endForm.lesson])(
  'how it ended, with endless words under “%s”, is refused there, and the rest stays',
  async (label) => {
    const id = await made();
    showPage(page, `/introductions/${id}`);
    await click(t.act.badly);
    const other = label === t.endForm.why ? t.endForm.lesson : t.endForm.why;
    await write(other, 'too early');
    await write(label, endless);
    await click('Save');
    await waitFor(async () => expect(await saidBeside(label)).toBe(t.form.problems['text-too-long'](2_000)));
    expect(await saidBeside(other)).toBe('');
    expect((await field(other)).value).toBe('too early');
    expect((await page.deps.db.introductions.get(id))?.steps.map(({ kind }) => kind)).not.toContain('went-badly');
  },
);

test('another next step keeps its words and its date while the page is closed, and when saving it is undone', async () => {
  const id = await made();
  const { unmount } = showPage(page, `/introductions/${id}`);
  await click(/^Change/);
  await write(t.nextForm.text, 'Call Ana');
  await click(t.nextForm.month);
  const shown = async () => [(await field(t.nextForm.text)).value, (await field(t.nextForm.due)).value];
  const typed = await shown();
  await waitFor(async () => expect((await page.deps.db.drafts.toArray())[0]?.text).toContain(typed[1]));
  unmount();
  showPage(page, `/introductions/${id}`);
  await click(/^Change/);
  expect(await shown()).toEqual(typed);
  await click('Save');
  await click('Undo');
  await waitFor(async () => expect((await page.deps.db.introductions.get(id))?.next).toBeNull());
  await click(/^Change/);
  await waitFor(async () => expect(await shown()).toEqual(typed));
});
