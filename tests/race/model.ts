import { Window } from 'happy-dom';
import type { Reading } from '@/lib/domain/reading';
import type { PageSource } from '@/lib/sources/source';
import type { FakeTimers } from '@/lib/watch/fixtures/fake-timers';
import type { Random } from './random';

/** What the model must know of a site to play it. */
export type Site<Person> = {
  readonly source: PageSource;
  readonly people: readonly Person[];
  readonly url: (person: Person) => string;
  readonly elsewhere: string;
  readonly page: (person: Person) => string;
  /** The element whose content navigation exchanges, and that content for a person, or while it loads. */
  readonly frame: string;
  readonly content: (person: Person) => string;
  readonly loading: string;
  /** Parts whose nodes the site uses again for the next person, each filled in its own time. */
  readonly parts: readonly string[];
  /** One of them may keep the former person's words for seconds; without `null`, nothing does. */
  readonly lingering: readonly string[];
  readonly lingerMs: number;
  /** From the first piece of the next person to the last. */
  readonly fillMs: number;
  readonly hoverCard: (person: Person) => string;
  /** What of a reading is not this person's; empty if all of it is. */
  readonly wrongIn: (reading: Reading, person: Person) => string;
  readonly isOf: (reading: Reading, person: Person) => boolean;
};

type Place<Person> = { readonly person: Person | null; readonly url: string };

/**
 * A site in a test document: the address changes first, then the page, in one go or piece by piece, in nodes that
 * were another person's a moment ago; what was on its way for the page before is given up, or not.
 */
export function modelSite<Person>(
  site: Site<Person>,
  random: Random,
  timers: FakeTimers,
  arrived: (url: string) => void,
) {
  const first: Place<Person> = { person: site.people[0] as Person, url: site.url(site.people[0] as Person) };
  const window = new Window({ url: first.url, settings: { disableJavaScriptEvaluation: true } });
  const document = window.document as unknown as Document;
  (document as unknown as { write: (html: string) => void }).write(site.page(first.person as Person));
  const location = { href: first.url };
  const events = Object.assign(new EventTarget(), { navigation: new EventTarget() });
  let stack: readonly Place<Person>[] = [first];
  let index = 0;
  let rendering = 0;
  let wholeSince = 0;
  let mutated = () => {};

  // Parsed once for each person: ten thousand navigations parse the same few pages.
  const parsed = new Map<Person, Element>();
  const contentOf = (person: Person) => {
    const known = parsed.get(person) ?? document.createElement('div');
    if (!parsed.has(person)) known.innerHTML = site.content(person);
    parsed.set(person, known);
    return known.cloneNode(true) as Element;
  };
  const frame = () => document.querySelector(site.frame) as Element;
  const change = (turn: () => void) => {
    turn();
    mutated();
  };

  function announce(url: string): void {
    events.navigation.dispatchEvent(Object.assign(new Event('navigate'), { destination: { url } }));
  }

  function go(place: Place<Person>, cached: boolean): void {
    const stood = timers.now() - wholeSince > 1500;
    wholeSince = Infinity;
    rendering += 1;
    announce(place.url);
    location.href = place.url;
    arrived(place.url);
    events.navigation.dispatchEvent(new Event('currententrychange'));
    if (cached) events.dispatchEvent(new Event('popstate'));
    render(place, cached ? 150 : 1500, stood);
  }

  function render({ person }: Place<Person>, latest: number, stood: boolean): void {
    const turn = rendering;
    const later = (ms: number, run: () => void) => timers.after(ms, () => turn === rendering && change(run));
    const start = random.between(0, latest);
    if (person === null) return void later(start, () => (frame().innerHTML = ''));
    const whole = () => {
      frame().replaceChildren(...contentOf(person).childNodes);
      wholeSince = timers.now();
    };
    if (random.chance(0.4)) {
      if (random.chance(0.5)) later(start / 2, () => (frame().innerHTML = site.loading));
      return void later(start, whole);
    }
    // Words linger for longer than a reading takes to settle only from a page that was there, whole, for a while.
    const lingering = stood && random.chance(0.4) ? random.pick(site.lingering) : null;
    const words = lingering === null ? undefined : frame().querySelector(lingering)?.innerHTML;
    const linger = () => {
      const node = lingering === null ? null : frame().querySelector(lingering);
      if (node !== null && words !== undefined) node.innerHTML = words;
    };
    // Piece by piece, but all within the time that a reading must stand.
    const pause = site.fillMs / site.parts.length;
    let at = start;
    for (const part of random.shuffled(site.parts)) {
      later(at, () => {
        refill(part, person);
        linger();
      });
      at += random.between(0, pause);
    }
    if (words === undefined) return void later(at, whole);
    later(at, () => {
      frame().replaceChildren(...contentOf(person).childNodes);
      linger();
    });
    later(at + random.between(0, site.lingerMs), whole);
  }

  /** The same node, another person in it; what has no counterpart waits for the whole. */
  function refill(part: string, person: Person): void {
    const [to, from] = [frame().querySelector(part), contentOf(person).querySelector(part)];
    if (to === null) return;
    if (from === null) return to.remove();
    for (const { name, value } of from.attributes) to.setAttribute(name, value);
    to.replaceChildren(...from.childNodes);
  }

  const moves: Readonly<Record<string, () => void>> = {
    link() {
      const person = random.pick(site.people);
      const place = { person, url: site.url(person) };
      stack = [...stack.slice(0, index + 1), place].slice(-20);
      index = stack.length - 1;
      go(place, false);
    },
    elsewhere() {
      stack = [...stack.slice(0, index + 1), { person: null, url: site.elsewhere }].slice(-20);
      index = stack.length - 1;
      go(stack[index] as Place<Person>, false);
    },
    back() {
      if (index === 0) return moves['link']?.();
      index -= 1;
      go(stack[index] as Place<Person>, true);
    },
    forward() {
      if (index === stack.length - 1) return moves['link']?.();
      index += 1;
      go(stack[index] as Place<Person>, true);
    },
    aborted: () => announce(site.url(random.pick(site.people))),
    thereAndBack() {
      const stay = stack[index] as Place<Person>;
      const person = random.pick(site.people);
      go({ person, url: site.url(person) }, false);
      timers.after(random.between(0, 1200), () => stack[index] === stay && go(stay, true));
    },
    outOfCache: () => events.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true })),
    hover() {
      const card = document.createElement('div');
      card.innerHTML = site.hoverCard(random.pick(site.people));
      change(() => document.body.append(card));
      timers.after(random.between(100, 1500), () => change(() => card.remove()));
    },
  };

  return {
    document,
    location,
    window: events,
    observe: (callback: () => void) => {
      mutated = callback;
    },
    move: (name: string) => moves[name]?.(),
    moves: Object.keys(moves),
    close: () => window.happyDOM.close(),
    shown: () => site.people.find((person) => site.url(person) === location.href) ?? null,
  };
}
