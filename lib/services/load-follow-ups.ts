import { peopleByIds } from '@/lib/db/queries-people';
import { asksForNextEvent, channelsOf, impressionOf } from '@/lib/domain/event';
import {
  asOne,
  followUpState,
  followUpTask,
  sequenceOf,
  type FollowUp,
  type FollowUpState,
  type FollowUpTask,
} from '@/lib/domain/follow-up';
import type { Channel, Meeting } from '@/lib/domain/meeting';
import { ms } from '@/lib/domain/moments';
import type { Person } from '@/lib/domain/person';
import type { SourceName } from '@/lib/domain/reading';
import type { ServiceDeps } from './deps';

export type FollowUpView = {
  readonly followUp: FollowUp;
  readonly person: Person;
  readonly event: Meeting | null;
  readonly state: FollowUpState;
  readonly task: FollowUpTask | null;
  /** How one may write, the mail first. */
  readonly channels: readonly Channel[];
  readonly profiles: readonly { readonly source: SourceName; readonly url: string }[];
};

type Db = Pick<ServiceDeps, 'db' | 'clock'>;

export async function loadFollowUp(deps: Db, id: string): Promise<FollowUpView | null> {
  const row = await deps.db.followUps.get(id);
  return row && row.deletedAt === null ? ((await viewsOf(deps, [row]))[0] ?? null) : null;
}

/** Those of one person, the newest first. */
export async function followUpsWith(deps: Db, personId: string): Promise<readonly FollowUpView[]> {
  const rows = await deps.db.followUps.where('personId').equals(personId).toArray();
  return (await viewsOf(deps, there(rows))).toReversed();
}

/** Those after one event: open ones by their date, then what is over. */
export async function followUpsAfter(
  deps: Db,
  { id, personIds }: Pick<Meeting, 'id' | 'personIds'>,
): Promise<readonly FollowUpView[]> {
  const rows = await deps.db.followUps
    .where('personId')
    .anyOf([...personIds])
    .toArray();
  const { open, over } = inOrder(
    await viewsOf(
      deps,
      there(rows).filter((row) => row.meetingId === id),
    ),
  );
  return [...open, ...over];
}

export type FollowUps = {
  /** Open ones by their date, then what is over, the latest first. */
  readonly open: readonly FollowUpView[];
  readonly over: readonly FollowUpView[];
  readonly asksForNextEvent: boolean;
};

export async function loadFollowUps(deps: Db): Promise<FollowUps> {
  const [rows, events] = await Promise.all([deps.db.followUps.toArray(), eventsOf(deps)]);
  const views = await viewsOf(deps, there(rows));
  return { ...inOrder(views), asksForNextEvent: asksForNextEvent(rows, events, deps.clock.now()) };
}

function inOrder(views: readonly FollowUpView[]): Pick<FollowUps, 'open' | 'over'> {
  const over = views.filter((view) => view.task === null);
  return {
    open: views.filter((view) => view.task !== null).toSorted(byDue),
    over: over.toSorted((a, b) => ms(b.followUp.updatedAt) - ms(a.followUp.updatedAt)),
  };
}

export async function eventsOf({ db }: Pick<ServiceDeps, 'db'>): Promise<readonly Meeting[]> {
  const rows = await db.meetings.orderBy('start').toArray();
  return rows.filter((meeting) => meeting.kind === 'event' && meeting.deletedAt === null);
}

async function viewsOf({ db, clock }: Db, rows: readonly FollowUp[]): Promise<readonly FollowUpView[]> {
  const now = clock.now();
  const personIds = [...new Set(rows.map((row) => row.personId))];
  const meetingIds = [...new Set(rows.flatMap((row) => row.meetingId ?? []))];
  const [people, meetings, identities] = await Promise.all([
    peopleByIds(db, personIds),
    db.meetings.bulkGet(meetingIds),
    db.identities.where('personId').anyOf(personIds).toArray(),
  ]);
  const one = asOne(rows);
  return rows.toSorted(byStart).flatMap((followUp): readonly FollowUpView[] => {
    const person = people.find(({ id }) => id === followUp.personId);
    if (!person) return [];
    const event = meetings.find((meeting) => meeting?.id === followUp.meetingId) ?? null;
    const own = identities.filter((each) => each.personId === person.id && each.deletedAt === null);
    const given = event ? (impressionOf(event, person.id).channels ?? []) : [];
    const sources = own.map(({ source }) => source);
    const channels = channelsOf({ given, email: person.email, sources });
    const profiles = own.map(({ source, url }) => ({ source, url }));
    const whole = one.find((each) => sequenceOf(each) === sequenceOf(followUp)) ?? followUp;
    const task = whole.id === followUp.id ? followUpTask(whole, now) : null;
    return [{ followUp, person, event, state: followUpState(whole, now), task, channels, profiles }];
  });
}

function there(rows: readonly FollowUp[]): readonly FollowUp[] {
  return rows.filter((row) => row.deletedAt === null);
}

function byStart(a: FollowUp, b: FollowUp): number {
  return ms(a.createdAt) - ms(b.createdAt) || (a.id < b.id ? -1 : 1);
}

function byDue(a: FollowUpView, b: FollowUpView): number {
  return (a.task?.due ?? '').localeCompare(b.task?.due ?? '') || byStart(a.followUp, b.followUp);
}
