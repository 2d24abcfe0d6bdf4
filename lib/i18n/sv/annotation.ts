import type { Wording } from '../wording';
import type { annotation as english } from '../en/annotation';

const words: Readonly<Record<string, readonly [one: string, several: string]>> = {
  coffee: ['fika', 'fikor'],
  lunch: ['lunch', 'luncher'],
  call: ['samtal', 'samtal'],
  video: ['videosamtal', 'videosamtal'],
  event: ['evenemang', 'evenemang'],
};

const about = (what: string) => (text: string) => (text === '' ? what : `${what}: ${text}`);

export const annotation: Wording<typeof english> = {
  remember: 'Kom ihåg',
  rememberName: (name) => `Kom ihåg ${name}`,
  remembering: 'Sparar…',
  notRemembered: 'Det gick inte. Försök igen',
  noneYet: 'Ingen fika än',
  meetings: (count, kind) => {
    const [one, several] = words[kind] ?? ['möte', 'möten'];
    return count === 1 ? `1 ${one}` : `${count} ${several}`;
  },
  somethingNew: 'något nytt',
  nothingNew: 'Inget nytt',
  details: 'Det du vet',
  brief: 'Inför mötet',
  note: 'Anteckna',
  news: {
    'new-job': about('Nytt jobb'),
    promotion: about('Ny roll'),
    'role-added': about('En roll till'),
    left: about('En roll är avslutad'),
    'no-longer-listed': about('Står inte längre med'),
    'company-unclear': about('Oklart företag'),
    'employer-renamed': about('Företaget har bytt namn'),
    headline: about('Ny rubrik'),
    bio: about('Ny presentation'),
    name: about('Nytt namn'),
    handle: about('Nytt användarnamn'),
    location: about('Ny ort'),
    education: about('Utbildning'),
    certification: about('Certifikat'),
    'open-to-work': () => 'Öppen för jobb',
    hiring: () => 'Rekryterar',
    website: about('Ny webbplats'),
    post: about('Nytt inlägg'),
    news: about('I nyheterna'),
    promised: about('Du har lovat'),
    offered: about('Du har blivit erbjuden'),
  },
};
