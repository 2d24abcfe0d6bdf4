// @vitest-environment happy-dom
// First, so that the faked IndexedDB is there before Dexie looks for one.
import { addPeople, pageDeps, type TestPage } from '@/tests/full-page';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import type { ComponentType } from 'react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DraftRequest } from '@/lib/domain/draft-request';
import { meeting, person } from '@/lib/domain/fixtures/kit';
import { followUp, mention } from '@/lib/domain/fixtures/records';
import { catalogueOf } from '@/lib/i18n/catalogue';
import { saveTemplate } from '@/lib/services/templates';
import { DepsProvider } from '../deps';
import { ToastProvider } from '../ui/toast';
import { DraftDialog } from './draft-dialog';
import { DraftSheet, type DraftSheetProps } from './draft-sheet';

afterEach(cleanup);

const ana = person({ email: 'ana@volta.example' });
const thanks = { kind: 'thank-you', meeting: meeting(), people: [ana] } as const;
const book: DraftRequest = { kind: 'book', item: mention({ author: '' }), personId: 'ana', people: [ana] };

/** The test DOM has no mail program. */
const stay = (event: Event) => event.preventDefault();
beforeEach(() => addEventListener('click', stay));
afterEach(() => removeEventListener('click', stay));

let page: TestPage;
beforeEach(async () => {
  page = pageDeps();
  await addPeople(page, [ana]);
});

function show(
  request: DraftRequest,
  more: Partial<DraftSheetProps> = {},
  Sheet: ComponentType<DraftSheetProps> = DraftSheet,
) {
  const told = { onDone: vi.fn<DraftSheetProps['onDone']>(), onLeave: vi.fn<DraftSheetProps['onLeave']>() };
  render(
    <DepsProvider deps={page.deps} settings={page.settings()} text={catalogueOf('en')}>
      <ToastProvider>
        <Sheet request={request} draftKey="test" {...told} {...more} />
      </ToastProvider>
    </DepsProvider>,
  );
  return told;
}

const body = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text' });
const mailLink = () => screen.getByRole<HTMLAnchorElement>('link', { name: 'Open in mail' });
const selected = (field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd);

test('[P25] opens with its blank selected, so that one types over it', async () => {
  show(book);
  const field = await body();
  await waitFor(() => expect(selected(field)).toBe('[author]'));
  expect(document.activeElement).toBe(field);
  expect(screen.getByText('Still to be filled in: [author]')).toBeTruthy();
  await userEvent.keyboard('David Epstein');
  expect(field.value).toContain('Range by David Epstein.');
  expect(screen.queryByText(/Still to be filled in/)).toBeNull();
});

test('[P20] what was talked about is there to pick from, and takes the blank’s place', async () => {
  const { onDone } = show(thanks, { choices: ['Range', 'the new plant'] });
  await body();
  await userEvent.click(await screen.findByRole('button', { name: 'the new plant' }));
  expect((await body()).value).toContain('talking about the new plant.');
  const url = decodeURIComponent(mailLink().href);
  expect(url).toContain('mailto:ana@volta.example?subject=Thank you&body=Hi Ana,\r\n\r\nThank you for the coffee!');
  await userEvent.click(mailLink());
  expect(onDone).toHaveBeenCalledExactlyOnceWith({
    how: 'mail',
    subject: 'Thank you',
    body: (await body()).value,
    language: 'en',
  });
});

test('its language is switched in one click, is remembered on the person, and loses nothing that was typed', async () => {
  show(book);
  const field = await body();
  await userEvent.type(field, ' Typed in English.');
  await userEvent.click(screen.getByRole('button', { name: 'Swedish' }));
  await waitFor(() => expect(field.value).toContain('Hej Ana!'));
  await waitFor(() => expect(selected(field)).toBe('[författare]'));
  await waitFor(async () => expect((await page.deps.db.people.get('ana'))?.language).toBe('sv'));
  await userEvent.click(screen.getByRole('button', { name: 'English' }));
  await waitFor(() => expect(field.value).toContain(' Typed in English.'));
});

test('begins in the person’s language, whatever the interface speaks', async () => {
  show({ ...book, people: [person({ language: 'sv' })] });
  await waitFor(async () => expect((await body()).value).toContain('Hej Ana!'));
});

test('begins with the user’s own words where there are any', async () => {
  await saveTemplate(page.deps, 'book:en', { subject: 'A book', body: 'Dear {name}, read {title}!' });
  show(book);
  expect((await body()).value).toBe('Dear Ana, read Range!');
});

test('what was typed is there again after it was closed, and can be thrown away and brought back', async () => {
  show(book);
  await userEvent.type(await body(), ' More.');
  await waitFor(async () => expect((await page.deps.db.drafts.toArray())[0]?.text).toContain('More.'));
  cleanup();
  show(book);
  const field = await body();
  expect(field.value).toContain(' More.');
  await userEvent.click(screen.getByRole('button', { name: 'Start again' }));
  expect(field.value).not.toContain('More.');
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(field.value).toContain(' More.');
});

test('copies the text, and asks once whether it was sent, also after it was closed', async () => {
  const user = userEvent.setup();
  const onSent = vi.fn<NonNullable<DraftSheetProps['onSent']>>();
  const { onDone } = show(book, { onSent });
  const { value } = await body();
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(await navigator.clipboard.readText()).toBe(value);
  expect(onDone).toHaveBeenCalledOnce();
  expect(onSent).not.toHaveBeenCalled();
  await waitFor(async () => expect(await page.deps.db.drafts.count()).toBe(1));
  cleanup();
  show(book, { onSent });
  await user.click(await screen.findByRole('button', { name: 'Yes, it is sent' }));
  expect(onSent).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ how: 'copy', body: value }));
  await waitFor(async () => expect(await page.deps.db.drafts.count()).toBe(0));
});

test('a text that is too long for a mail program is copied as the empty mail opens, and this is said before', async () => {
  const user = userEvent.setup();
  show({ ...thanks, about: 'ports '.repeat(500) });
  const { value } = await body();
  expect(screen.getByText(/Too long to hand over/)).toBeTruthy();
  expect(mailLink().href).toBe('mailto:ana@volta.example?subject=Thank%20you');
  await user.click(mailLink());
  await waitFor(async () => expect(await navigator.clipboard.readText()).toBe(value));
});

test('[P55] the second mail shows the words of the first and no choice of language', async () => {
  const { onDone } = show({ kind: 'second-mail', followUp: followUp({ body: 'Åt dig:  {topic}\n' }), people: [ana] });
  expect((await body()).value).toBe('Åt dig:  {topic}\n');
  expect(screen.queryByRole('button', { name: 'Swedish' })).toBeNull();
  await userEvent.click(mailLink());
  expect(onDone).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ subject: 'Suppliers', body: 'Åt dig:  {topic}\n' }),
  );
});

test('[P3] an agenda can go into a calendar file, a thank-you cannot', async () => {
  show(thanks);
  await body();
  expect(screen.queryByRole('button', { name: /\.ics/ })).toBeNull();
  cleanup();
  const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:test');
  show({ kind: 'agenda', meeting: meeting(), people: [ana] });
  await userEvent.click(await screen.findByRole('button', { name: 'Calendar file (.ics)' }));
  await waitFor(() => expect(made).toHaveBeenCalledOnce());
  const text = await (made.mock.calls[0]![0] as Blob).text();
  expect(text).toContain('SUMMARY:Coffee: Advice on hiring our first operations person');
  made.mockRestore();
});

test('keys are enough: Ctrl+Enter opens the mail, Escape leaves', async () => {
  const { onDone, onLeave } = show(book, {}, DraftDialog);
  await body();
  expect(screen.getByRole('dialog', { name: 'A book' })).toBeTruthy();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(onDone).toHaveBeenCalledOnce();
  await userEvent.keyboard('{Escape}');
  expect(onLeave).toHaveBeenCalled();
});

test('says so where no address is known', async () => {
  show({ ...book, people: [person()] });
  await body();
  expect(screen.getByText(/No address is known/)).toBeTruthy();
  expect(mailLink().href).toMatch(/^mailto:\?subject=/);
});
