import { addBook, addMention, tellMention } from '@/lib/services/mentions';
import { startFollowUp } from '@/lib/services/follow-ups';
import { startIntroduction, tellIntroduction } from '@/lib/services/introductions';
import { makePromise } from '@/lib/services/promises';
import { answerCard } from '@/lib/services/reviews';
import { saveDebrief } from '@/lib/services/debrief';
import { saveMeeting } from '@/lib/services/save-meeting';
import { saveTemplate } from '@/lib/services/templates';
import { recordOccasions } from '@/lib/services/record-occasions';
import { addTouch } from '@/lib/services/touches';
import type { World } from './world';

/** One of everything that is kept about a person and somebody else. */
export async function oneOfEach(deps: World, personId: string, otherId: string): Promise<void> {
  const promise = await makePromise(deps, {
    by: 'mine',
    personId: otherId,
    text: 'intro to Ana',
    aboutIds: [personId],
  });
  if (!promise.ok) throw new Error(promise.problem.kind);
  await makePromise(deps, { by: 'theirs', personId, text: 'checklist' });
  const party = (id: string, name: string) => ({ personId: id, name, why: 'lanterns' });
  const given = await startIntroduction(deps, {
    direction: 'given',
    a: party(personId, 'Ana Example'),
    b: party(otherId, 'Bo'),
  });
  if (!given.ok) throw new Error(given.problem.kind);
  await tellIntroduction(deps, given.introduction.id, { kind: 'asked', side: 'a' });
  await startIntroduction(deps, {
    direction: 'received',
    a: { personId: null, name: 'me', why: '' },
    b: party(otherId, 'Bo'),
    by: party(personId, 'Ana Example'),
  });
  const [identity] = await deps.db.identities.where('personId').equals(personId).toArray();
  await recordOccasions(deps, [
    { kind: 'birthday', name: 'Ana Example', text: 'Wish Ana a happy birthday', handle: identity?.handle ?? '' },
  ]);
  await addTouch(deps, { personId, kind: 'comment', note: 'on her post about lanterns' });
  const event = await saveMeeting(deps, {
    kind: 'event',
    personIds: [personId, otherId],
    start: '2026-02-10T09:00:00Z',
    zone: 'Europe/Stockholm',
    minutes: 240,
    mission: 'two people who build lanterns',
    impressions: [
      { personId, starred: true, line: 'quick' },
      { personId: otherId, starred: false, line: '' },
    ],
  });
  if (!event.ok) throw new Error('no event');
  await startFollowUp(deps, {
    personId,
    meetingId: event.meeting.id,
    topic: 'lamps',
    subject: 'Lamps',
    body: 'Coffee?',
  });
  const mention = await addMention(deps, { personId, kind: 'book', title: 'Range', author: 'David Epstein' });
  await tellMention(deps, mention.id, 'copy-wanted');
  await saveDebrief(deps, { meetingId: event.meeting.id, names: [{ name: 'Jonas', saidById: personId }] });
  await answerCard(deps, { reviewId: null, shownIds: [personId, otherId], personId, answer: 'skip' });
  await addBook(deps, { title: 'Range', author: 'David Epstein', copies: 2 });
  await saveTemplate(deps, 'thank-you:en', { subject: 'Thank you', body: 'Dear {name}' });
}
