import type { Wording } from '../wording';
import type { today as english } from '../en/today';

/** As a Swede asks: "Hur var fikan med Ana?" */
const definite: Readonly<Record<string, string>> = {
  fika: 'fikan',
  lunch: 'lunchen',
  samtal: 'samtalet',
  videosamtal: 'videosamtalet',
  evenemang: 'evenemanget',
};

export const today: Wording<typeof english> = {
  title: (date: string) => `I dag, ${date}`,
  empty: 'Här visas dagens och morgondagens möten, det som är kvar att skriva ner efter dem och det som har ändrats.',
  days: { today: 'I dag', tomorrow: 'I morgon' },
  meeting: (time: string, kind: string, names: string) => `${time} ${kind} med ${names}`,
  event: (time: string, name: string) => `${time} ${name}`,
  eventDebrief: (name: string) => `Hur var ${name}?`,
  underWay: 'nu',
  debrief: (kind: string, names: string) => `Hur var ${definite[kind] ?? kind} med ${names}?`,
  debriefUntil: (date: string) => `öppen till ${date}`,
  changes: (name: string, what: string) => `${name}: ${what}`,
  noWhy: 'inget syfte än',
  nobody: 'ingen',
};
