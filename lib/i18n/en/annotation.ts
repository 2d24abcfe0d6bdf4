const plain: Readonly<Record<string, string>> = {
  coffee: 'coffee',
  lunch: 'lunch',
  call: 'call',
  video: 'video call',
  event: 'event',
};

const about = (what: string) => (text: string) => (text === '' ? what : `${what}: ${text}`);

export const annotation = {
  remember: 'Remember',
  rememberName: (name: string) => `Remember ${name}`,
  remembering: 'Remembering…',
  notRemembered: 'Could not remember. Try again',
  noneYet: 'No coffee yet',
  meetings: (count: number, kind: string) => {
    const word = plain[kind] ?? 'meeting';
    return count === 1 ? `1 ${word}` : `${count} ${word === 'lunch' ? 'lunches' : `${word}s`}`;
  },
  somethingNew: 'something new',
  nothingNew: 'Nothing new',
  details: 'What you know',
  brief: 'Brief',
  note: 'Note',
  news: {
    'new-job': about('New job'),
    promotion: about('New role'),
    'role-added': about('One more role'),
    left: about('A role has ended'),
    'no-longer-listed': about('No longer listed'),
    'company-unclear': about('Company unclear'),
    'employer-renamed': about('Company renamed'),
    headline: about('New headline'),
    bio: about('New bio'),
    name: about('New name'),
    handle: about('New handle'),
    location: about('New place'),
    education: about('Education'),
    certification: about('Certificate'),
    'open-to-work': () => 'Open to work',
    hiring: () => 'Is hiring',
    website: about('New website'),
    post: about('New post'),
    news: about('In the news'),
    promised: about('You promised'),
    offered: about('You were offered'),
  },
};
