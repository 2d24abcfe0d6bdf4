import type { DebriefForm } from '@/lib/domain/debrief-form';
import { usualStepDue } from '@/lib/domain/debrief-form';
import type { DebriefItem, DebriefRead } from '@/lib/domain/debrief-items';
import type { Now } from '@/lib/domain/clock';
import type { Person } from '@/lib/domain/person';
import type { DebriefInput } from './debrief';
import type { DebriefView } from './load-debrief';
import type { Said } from './said';

/** What the box and what stands beside it say, as it is saved. */
export function debriefInput(view: DebriefView, { items, notes }: DebriefRead, form: DebriefForm, now: Now) {
  const { meeting, people, books } = view;
  const said = saidOf(people, items);
  const nextStep = stepOf(form, items);
  const gifts = books.filter((book) => form.gifts.includes(book.id));
  return {
    meetingId: meeting.id,
    notes,
    ...said,
    mentions: [
      ...said.mentions,
      ...gifts.map(({ title, author }) => ({
        kind: 'book' as const,
        title,
        author,
        url: '',
        personId: meeting.personIds[0] ?? '',
        copy: true,
      })),
    ],
    nextStep,
    nextStepDue: nextStep === '' ? null : (form.nextStepDue ?? usualStepDue(now)),
    meetAgainOn: form.meetAgainOn,
    thanks: form.thanks ?? view.thanks,
  } satisfies DebriefInput;
}

/** What the lines say that were understood; a promise that is nobody's is asked about before. */
export function saidOf(people: readonly Pick<Person, 'id' | 'name'>[], items: readonly DebriefItem[]) {
  const of = <K extends DebriefItem['kind']>(...kinds: readonly K[]) =>
    items.filter((item): item is Extract<DebriefItem, { kind: K }> => kinds.some((kind) => kind === item.kind));
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? '';
  return {
    promises: of('mine', 'theirs').map(({ kind, text, what, due, personId, other }) => ({
      by: kind,
      personId: personId ?? '',
      text,
      kind: what,
      due,
      aboutIds: other?.personId ? [other.personId] : [],
    })),
    mentions: of('mentioned').map(({ item, personId, copy }) => ({ ...item, personId, copy })),
    names: of('name').map(({ name, personId, knownId }) => ({ name, saidById: personId, personId: knownId })),
    introductions: of('mine', 'theirs').flatMap(({ introduce, other, personId }) =>
      introduce && other && personId
        ? [
            {
              direction: 'given' as const,
              a: { personId, name: nameOf(personId), why: '' },
              b: { personId: other.personId, name: other.name, why: '' },
            },
          ]
        : [],
    ),
  } satisfies Said;
}

/** What was written in its own field, and what the box says of it. */
export function stepOf({ nextStep }: Pick<DebriefForm, 'nextStep'>, items: readonly DebriefItem[]): string {
  const said = items.flatMap((item) => (item.kind === 'next-step' ? [item.text] : []));
  return [nextStep.trim(), ...said].filter((step) => step !== '').join('; ');
}
