import { beforeAll, describe, expect, it } from 'vitest';
import { draftFor, draftLanguage } from '@/lib/domain/draft';
import { firstName } from '@/lib/domain/draft-people';
import type { DraftRequest, KnownPeople } from '@/lib/domain/draft-request';
import { meeting, person, question } from '@/lib/domain/fixtures/kit';
import { followUp, introduction, mention, promise } from '@/lib/domain/fixtures/records';
import { mailtoUrl } from '@/lib/domain/mailto';
import { placesOf, templateKinds, type Draft } from '@/lib/domain/template';
import { unknownPlaces } from '@/lib/domain/template-fill';
import { loadDrafts, type DraftsText } from '@/lib/i18n/load-drafts';

const ana = person({ email: 'ana@volta.example' });
const sara = person({ id: 'sara', name: 'Sara Ek', email: 'sara@plant.example', language: 'sv' });
const leo = person({ id: 'leo', name: 'Leo Quist' });
const people: KnownPeople = [ana, sara, leo];

let en: DraftsText;
let sv: DraftsText;
beforeAll(async () => {
  [en, sv] = await Promise.all([loadDrafts('en'), loadDrafts('sv')]);
});

function both(request: DraftRequest): readonly [Draft, Draft] {
  return [draftFor(request, en), draftFor(request, sv)];
}

function blankOf(draft: Draft): string | null {
  const { blank } = draft;
  return blank && draft[blank.field].slice(blank.start, blank.end);
}

/** Says whether the parts stand in the text in this order. */
function inOrder(text: string, ...parts: readonly string[]): void {
  const places = parts.map((part) => text.indexOf(part));
  expect(places, text).toEqual(places.toSorted((a, b) => a - b));
  expect(places, text).not.toContain(-1);
}

const kept = { createdAt: '', updatedAt: '', deletedAt: null } as const;

describe('a draft for a meeting', () => {
  it('[P5] an invitation contains the purpose, verbatim', () => {
    const purpose = 'Advice on {hiring} & $1 – “first” ops person?';
    for (const draft of both({ kind: 'invitation', meeting: meeting({ purpose }), people })) {
      expect(draft.body).toContain(`\n${purpose}\n`);
      expect(draft.blank).toBeNull();
    }
  });

  it('[P5] an invitation without a purpose asks for it first', () => {
    const [draft, swedish] = both({ kind: 'invitation', meeting: meeting({ purpose: ' ' }), people });
    expect([blankOf(draft), blankOf(swedish)]).toEqual(['[why we meet]', '[varför vi ses]']);
  });

  it('[P3] an agenda mail holds purpose and questions, when, and nothing else', () => {
    const agenda = [question(), question({ id: 'q2', text: 'Already asked', done: true })];
    const draft = draftFor({ kind: 'agenda', meeting: meeting({ agenda }), people }, en);
    expect(draft).toEqual({
      to: ['ana@volta.example'],
      subject: 'Before the coffee on Thursday 26 November at 14:00',
      body: `Hi Ana,

I look forward to seeing you on Thursday 26 November at 14:00.

What it is about: Advice on hiring our first operations person

What I would like to ask you:
1. How is the new plant going?

Is there something that you would like to talk about?`,
      blank: null,
    });
  });

  it('[P3] an agenda of questions alone says no purpose, one of a purpose alone no question', () => {
    const asked = draftFor({ kind: 'agenda', meeting: meeting({ purpose: '', agenda: [question()] }), people }, en);
    expect(asked.body).not.toContain('What it is about');
    expect(asked.blank).toBeNull();
    const told = draftFor({ kind: 'agenda', meeting: meeting(), people }, en);
    expect(told.body).not.toContain('ask you');
    expect(told.blank).toBeNull();
    expect(blankOf(draftFor({ kind: 'agenda', meeting: meeting({ purpose: '' }), people }, en))).toBe(
      '[what I would like to ask]',
    );
  });

  it('names the zone to whoever is called from elsewhere', () => {
    const draft = draftFor({ kind: 'agenda', meeting: meeting({ kind: 'video' }), people }, sv);
    expect(draft.subject).toBe('Inför videosamtalet torsdag 26 november kl. 14:00 CET');
  });

  it('[P20] a thank-you names what was discussed; where nothing was picked, its place is blank and selected', () => {
    const [english, swedish] = both({ kind: 'thank-you', meeting: meeting(), about: 'the new plant', people });
    expect(english.body).toContain('Thank you for the coffee! I really enjoyed talking about the new plant.');
    expect(swedish.body).toContain('Tack för senast! Det var så roligt att prata om the new plant.');
    const [open, blank] = both({ kind: 'thank-you', meeting: meeting(), people });
    expect([blankOf(open), blankOf(blank)]).toEqual(['[what it was about]', '[vad det gällde]']);
  });

  it('[P59] a recap runs down who does what, both sides with names, of this meeting alone', () => {
    const here = { meetingId: 'second' };
    const promises = [
      promise(here),
      promise({ ...here, id: '2', by: 'theirs', text: 'her checklist' }),
      promise({ ...here, id: '3', by: 'theirs', personId: 'sara', text: 'the suppliers' }),
      promise({ id: '4', text: 'said another day' }),
      promise({ ...here, id: '5', text: 'let go', steps: [{ kind: 'let-go', at: '2026-11-26T15:00:00Z' }] }),
      promise({ ...here, id: '6', personId: 'leo', text: 'to one who was not there' }),
    ];
    const request: DraftRequest = { kind: 'recap', meeting: meeting({ personIds: ['ana', 'sara'] }), promises, people };
    const [english, swedish] = both(request);
    expect(english.body).toContain(
      'From me:\n- intro to Sara (Ana)\n\nFrom Ana:\n- her checklist\n\nFrom Sara:\n- the suppliers\n\nDid I',
    );
    expect(swedish.body).toContain('Hej Ana och Sara!');
    expect(swedish.body).toContain('Jag:\n- intro to Sara (Ana)\n\nAna:\n- her checklist');
    for (const draft of [english, swedish])
      for (const other of ['another day', 'let go', 'not there']) expect(draft.body).not.toContain(other);
    expect(blankOf(draftFor({ ...request, promises: [] }, en))).toBe('[who does what]');
  });
});

describe('a draft that keeps a promise', () => {
  it('[P25] a book has title and author; a missing author is a blank that is selected', () => {
    for (const draft of both({ kind: 'book', item: mention(), personId: 'ana', people })) {
      inOrder(draft.body, 'Range', 'David Epstein');
      expect(draft.blank).toBeNull();
    }
    const [english, swedish] = both({ kind: 'book', item: mention({ author: '' }), personId: 'ana', people });
    expect([blankOf(english), blankOf(swedish)]).toEqual(['[author]', '[författare]']);
  });

  it('[P60] a link goes with its title, or alone', () => {
    const item = { title: 'On suppliers', author: '', url: 'https://news.example/a?b=1' };
    const draft = draftFor({ kind: 'link', item, personId: 'ana', people }, en);
    inOrder(draft.body, 'On suppliers', 'https://news.example/a?b=1');
    const alone = draftFor({ kind: 'link', item: { ...item, title: item.url }, personId: 'ana', people }, en);
    expect(alone.body.split(item.url)).toHaveLength(2);
  });

  it('[P61] a friendly reminder says the thing and the names of the people concerned, and blames nobody', () => {
    const asked = promise({ by: 'theirs', text: 'an introduction to your plant manager', aboutIds: ['sara', 'leo'] });
    const [english, swedish] = both({ kind: 'reminder', promise: asked, people });
    inOrder(english.body, 'Ana', 'an introduction to your plant manager', 'Sara Ek and Leo Quist');
    inOrder(swedish.body, 'Ana', 'an introduction to your plant manager', 'Sara Ek och Leo Quist');
    for (const { body } of [english, swedish])
      expect(body).not.toMatch(/still|yet|waiting|late|forgot|should have|fortfarande|väntar|sen\b|glömt|borde/i);
  });

  it('[P61] names nobody twice, and leaves the line out where nobody is concerned', () => {
    const named = promise({ by: 'theirs', text: 'intro to Sara Ek', aboutIds: ['sara'] });
    const { body } = draftFor({ kind: 'reminder', promise: named, people }, en);
    expect(body.split('Sara Ek')).toHaveLength(2);
    expect(body).not.toContain('It was about');
  });

  it('[P64] declines politely, with its thing to be filled in', () => {
    const [english, swedish] = both({ kind: 'decline', personId: 'ana', people });
    expect(english.body).toContain('Thank you for thinking of me');
    expect([blankOf(english), blankOf(swedish)]).toEqual(['[what it is about]', '[vad det gäller]']);
    expect(draftFor({ kind: 'decline', personId: 'ana', thing: 'the jury', people }, en).body).toContain(
      'no time for the jury',
    );
  });
});

describe('a draft for an introduction', () => {
  const two = introduction({
    a: { personId: 'ana', name: 'Ana', why: 'She built the plant that you plan' },
    b: { personId: 'sara', name: 'Sara', why: 'He buys what you make' },
  });
  const who = { a: 'Head of Operations, Volta', b: 'CTO, Nova' };

  it('[P37] asks one of the two before, saying who the other is and why, and writes to that one alone', () => {
    const draft = draftFor({ kind: 'ask-before-introducing', introduction: two, side: 'a', who: who.b, people }, en);
    inOrder(draft.body, 'Hi Ana', 'Sara Ek (CTO, Nova)', 'She built the plant', 'just say no');
    expect(draft.to).toEqual(['ana@volta.example']);
    expect(draft.body).not.toContain('He buys');
  });

  it('[P38] asks with stronger words where one gives for free', () => {
    const request = {
      kind: 'ask-before-introducing',
      introduction: { ...two, favour: true },
      side: 'b',
      people,
    } as const;
    const [english, swedish] = both(request);
    inOrder(english.body, 'favour', 'entirely free to say no', 'unless you say yes');
    inOrder(swedish.body, 'tjänst', 'helt fri att säga nej', 'om du inte säger ja');
    expect(english.to).toEqual(['sara@plant.example']);
    expect(draftFor({ ...request, favour: false }, en).body).not.toContain('favour');
  });

  it('[P39][P40] is one message to both: who each is, and why each should care', () => {
    for (const draft of both({ kind: 'introduction', introduction: two, who, people })) {
      expect(draft.to).toEqual(['ana@volta.example', 'sara@plant.example']);
      expect(draft.blank).toBeNull();
      inOrder(draft.body, 'Sara Ek: CTO, Nova', 'She built the plant', 'Ana Lindqvist: Head of Operations', 'He buys');
    }
  });

  it('[P40] has a blank for each part that is not known, the first selected', () => {
    const draft = draftFor({ kind: 'introduction', introduction: introduction(), people }, en);
    expect(draft.body.match(/\[who that is\]/g)).toHaveLength(2);
    expect(draft.body.match(/\[why you should meet\]/g)).toHaveLength(2);
    expect(blankOf(draft)).toBe('[who that is]');
  });

  it('takes somebody who is not remembered by the name given, with no address', () => {
    const b = { personId: null, name: 'Mia Holm', why: '' };
    const draft = draftFor({ kind: 'introduction', introduction: introduction({ b }), people }, en);
    expect(draft.subject).toBe('Ana, meet Mia');
    expect(draft.to).toEqual(['ana@volta.example']);
  });

  it('[P41][P43] asks each how it went a week later, and why not if it did not', () => {
    for (const draft of both({ kind: 'check-introduction', introduction: two, side: 'b', people })) {
      expect(draft.to).toEqual(['sara@plant.example']);
      inOrder(draft.body, 'Sara', 'Ana Lindqvist');
    }
    expect(draftFor({ kind: 'check-introduction', introduction: two, side: 'a', people }, en).body).toContain(
      'not quite the right thing',
    );
  });

  it('[P30] asks the one who named them for a reintroduction', () => {
    const came = { ...kept, id: 'n', name: 'Leo', saidById: 'ana', personId: 'leo', meetingId: null, settledAt: null };
    for (const draft of both({ kind: 'reintroduction', nameCameUp: came, people })) {
      expect(draft.to).toEqual(['ana@volta.example']);
      expect(draft.subject).toContain('Leo Quist');
      inOrder(draft.body, 'Ana', 'Leo Quist');
    }
  });

  it('[P34][P42] thanks the one who introduced us, and tells how it went', () => {
    const received = introduction({
      direction: 'received',
      a: { personId: null, name: '', why: '' },
      by: { personId: 'ana', name: 'Ana', why: '' },
    });
    const [english, swedish] = both({ kind: 'report-to-introducer', introduction: received, people });
    expect(english.to).toEqual(['ana@volta.example']);
    inOrder(english.body, 'Ana', 'Thank you for introducing me to Sara Ek', 'who brought us together');
    inOrder(swedish.body, 'Ana', 'introducerade mig för Sara Ek', 'förde oss samman');
    expect([blankOf(english), blankOf(swedish)]).toEqual(['[how it went]', '[hur det gick]']);
  });
});

describe('a draft after an event', () => {
  it('[P53] praises their view on the topic first, then invites, and opens with its topic selected', () => {
    const request = { kind: 'after-event', followUp: followUp({ topic: '' }), event: 'Slush', people } as const;
    const [english, swedish] = both(request);
    inOrder(english.body, '[topic]', 'stayed with me', 'Slush', 'time for a coffee');
    inOrder(swedish.body, '[ämne]', 'stannat kvar', 'Slush', 'tid för en fika');
    expect([blankOf(english), blankOf(swedish)]).toEqual(['[topic]', '[ämne]']);
    expect(draftFor({ ...request, event: '' }, en).body).not.toContain('meet you at');
    expect(draftFor({ ...request, followUp: followUp() }, en).blank).toBeNull();
  });

  it('[P55] the second mail is the first, byte for byte', () => {
    const sent = { subject: 'Suppliers – åäö', body: 'Hi  Ana,\n\n{topic} [x]\t🙂 \n' };
    const again = draftFor({ kind: 'second-mail', followUp: followUp(sent), people }, sv);
    expect([again.subject, again.body]).toEqual([sent.subject, sent.body]);
    expect(mailtoUrl(again)).toBe(mailtoUrl({ to: ['ana@volta.example'], ...sent }));
  });

  it('[P16] a light touch asks for nothing', () => {
    for (const { body } of both({ kind: 'light-touch', personId: 'ana', about: 'The new plant', people })) {
      expect(body).toContain('The new plant');
      expect(body).not.toContain('?');
    }
  });
});

describe('words of one’s own', () => {
  it('come before those of the product, in their language alone', () => {
    const own = new Map([['light-touch:sv', { subject: '', body: 'Tjena {name}, {samtalsämne}!' }]]);
    const request = { kind: 'light-touch', personId: 'ana', about: 'fika', people } as const;
    expect(draftFor(request, sv, own).body).toBe('Tjena Ana, fika!');
    expect(draftFor(request, en, own)).toEqual(draftFor(request, en));
  });

  it.each(templateKinds)('the words that come with the product for %s know every place they name', (kind) => {
    for (const words of [en, sv]) {
      expect(unknownPlaces(words.templates[kind], kind, words)).toEqual([]);
      const names = placesOf[kind].map((place) => words.places[place]);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe('the language of a draft', () => {
  it('belongs to the person, and is that of the interface where they do not agree', () => {
    expect(draftLanguage(people, ['sara'], 'en')).toBe('sv');
    expect(draftLanguage(people, ['ana'], 'en')).toBe('en');
    expect(draftLanguage(people, ['ana', 'sara'], 'en')).toBe('en');
    expect(draftLanguage(people, ['ana', 'sara'], 'sv')).toBe('sv');
  });

  it('says a first name as one says it', () => {
    expect(['Dr. Ana Lindqvist', 'Ana', ' ', '山田 太郎', 'Dr'].map(firstName)).toEqual([
      'Ana',
      'Ana',
      '',
      '山田',
      'Dr',
    ]);
  });
});
