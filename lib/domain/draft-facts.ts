import { draftPeople, type DraftPeople } from './draft-people';
import type { DraftRequest } from './draft-request';
import type { Introduction, Party, Side } from './introduction';
import type { Meeting } from './meeting';
import { promiseState, type Promised } from './promise';
import { sharedAgenda } from './share';
import type { DraftWords, TemplateKind } from './template';
import type { PlaceValues } from './template-fill';

type Facts = {
  readonly kind: TemplateKind;
  /** Ids of those it goes to: the people of that meeting or introduction, and nobody else. */
  readonly to: readonly string[];
  readonly values: PlaceValues;
};

/** All but the mail whose words are there already. */
export type NewDraft = Exclude<DraftRequest, { readonly kind: 'second-mail' }>;

/** What may be said, taken out of the records; everything else of them stays where it is. */
export function draftFacts(request: NewDraft, words: DraftWords): Facts {
  const { kind } = request;
  const who = draftPeople(request.people, words);
  switch (kind) {
    case 'invitation':
    case 'agenda': {
      const values = meetingValues(request.meeting, who, words);
      // An invitation says why (`practices.md` 5); an agenda of questions alone is one too.
      const purpose = kind === 'invitation' ? values.purpose : orNone(values.purpose ?? '');
      return { kind, to: request.meeting.personIds, values: { ...values, purpose: purpose ?? null } };
    }
    case 'thank-you': {
      const { personIds } = request.meeting;
      const values = { ...meetingValues(request.meeting, who, words), about: request.about ?? '' };
      return { kind, to: personIds, values };
    }
    case 'recap': {
      const values = {
        ...meetingValues(request.meeting, who, words),
        promises: promisesText(request.meeting, request.promises, who, words),
      };
      return { kind, to: request.meeting.personIds, values };
    }
    case 'book':
      return one(request.personId, { title: request.item.title, author: request.item.author });
    case 'link': {
      const { title, url } = request.item;
      return one(request.personId, { title: orNone(title === url ? '' : title), link: url });
    }
    case 'promised':
      return one(request.promise.personId, { thing: request.promise.text });
    case 'reminder': {
      const { personId, text, aboutIds } = request.promise;
      return { kind, to: [personId], values: { name: who.firsts([personId]), thing: text, people: about(text) } };

      function about(thing: string): string | null {
        const names = aboutIds.map((id) => who.name(id)).filter((name) => name !== '' && !thing.includes(name));
        return names.length === 0 ? null : words.names(names);
      }
    }
    case 'decline':
      return one(request.personId, { thing: request.thing ?? '' });
    case 'ask-before-introducing': {
      const { introduction, side, favour = introduction.favour } = request;
      const asked = introduction[side];
      const values = { ...pair(introduction, side), who: request.who ?? '', why: asked.why };
      return { kind: favour ? 'ask-favour' : kind, to: idsOf(asked), values };
    }
    case 'introduction':
      return introductionFacts(request.introduction, request.who ?? {});
    case 'check-introduction':
      return { kind, to: idsOf(request.introduction[request.side]), values: pair(request.introduction, request.side) };
    case 'reintroduction': {
      const { saidById, name, personId } = request.nameCameUp;
      return one(saidById, { other: (personId && who.name(personId)) || name });
    }
    case 'report-to-introducer': {
      const { by, b } = request.introduction;
      const name = by ? who.first(who.partyName(by)) : '';
      return { kind, to: idsOf(by), values: { name, other: who.partyName(b), how: request.how ?? '' } };
    }
    case 'after-event':
      return one(request.followUp.personId, { topic: request.followUp.topic, event: orNone(request.event ?? '') });
    case 'light-touch':
      return one(request.personId, { about: request.about ?? '' });
  }

  function one(id: string, values: PlaceValues): Facts {
    return { kind, to: [id], values: { name: who.firsts([id]), ...values } };
  }

  function pair(introduction: Introduction, side: Side): PlaceValues {
    const other = introduction[side === 'a' ? 'b' : 'a'];
    return { name: who.first(who.partyName(introduction[side])), other: who.partyName(other) };
  }

  function introductionFacts({ a, b }: Introduction, said: Partial<Record<Side, string>>): Facts {
    const [nameA, nameB] = [who.partyName(a), who.partyName(b)];
    return {
      kind: 'introduction',
      to: [...idsOf(a), ...idsOf(b)],
      values: {
        a: nameA,
        b: nameB,
        firstA: who.first(nameA),
        firstB: who.first(nameB),
        whoA: said.a ?? '',
        whoB: said.b ?? '',
        whyA: a.why,
        whyB: b.why,
      },
    };
  }
}

function meetingValues(meeting: Meeting, who: DraftPeople, words: DraftWords): PlaceValues {
  const { kind, start, zone, purpose, place, link, questions } = sharedAgenda(meeting);
  const none = purpose === '' && questions.length === 0;
  return {
    name: who.firsts(meeting.personIds),
    aMeeting: words.meetings[kind].a,
    theMeeting: words.meetings[kind].the,
    when: words.when(start, zone, kind === 'call' || kind === 'video'),
    where: orNone([place, link].filter((part) => part !== '').join('\n')),
    purpose,
    // With neither purpose nor questions something is missing; with one of the two it is a whole agenda.
    questions: none ? '' : orNone(questions.map((question, index) => `${index + 1}. ${question}`).join('\n')),
  };
}

/** Who does what: what was promised in this meeting between the people of it, with names. */
function promisesText(meeting: Meeting, all: readonly Promised[], who: DraftPeople, words: DraftWords): string {
  const here = all.filter(
    (each) =>
      each.meetingId === meeting.id &&
      each.deletedAt === null &&
      meeting.personIds.includes(each.personId) &&
      promiseState(each) !== 'let-go',
  );
  const several = meeting.personIds.length > 1;
  const mine = here
    .filter(({ by }) => by === 'mine')
    .map(({ text, personId }) => (several ? `${text} (${who.firsts([personId])})` : text));
  const theirs = meeting.personIds.map((id) => ({
    heading: words.from(who.firsts([id])),
    lines: here.filter(({ by, personId }) => by === 'theirs' && personId === id).map(({ text }) => text),
  }));
  return [{ heading: words.fromMe, lines: mine }, ...theirs]
    .filter(({ lines }) => lines.length > 0)
    .map(({ heading, lines }) => [heading, ...lines.map((line) => `- ${line}`)].join('\n'))
    .join('\n\n');
}

function idsOf(party: Party | null): readonly string[] {
  return party?.personId ? [party.personId] : [];
}

function orNone(text: string): string | null {
  return text.trim() === '' ? null : text;
}
