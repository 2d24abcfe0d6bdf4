export const welcome = {
  title: 'Know what changed before you sit down',
  intro:
    'While you read somebody’s profile on LinkedIn or X, Prefika notes what the page says. Before the next coffee it tells you why you meet, what is new since last time, and what to ask.',
  read: {
    title: 'What is read',
    text: 'The profile page that you have opened yourself, as it stands on your screen. Nothing is scrolled, clicked or opened for you.',
  },
  stored: {
    title: 'What is stored',
    text: 'The people that you choose to remember, your meetings and your notes. They stay in this browser, on this computer. Forget a person, and nothing of them is left.',
  },
  never: {
    title: 'What is never done',
    text: 'No account, no server, no statistics. Nothing is sent to anybody: not to us, not to LinkedIn, not to X. No message is written in your name.',
  },
  agreement: {
    title: 'Good to know first',
    text: 'LinkedIn’s user agreement forbids tools that copy profiles or add something to its pages. If LinkedIn notices, it may restrict your account. What Prefika does there is your choice; that is why it asks.',
  },
  reading: {
    question: 'When may a profile be read?',
    open: 'When I open it',
    openHint: 'Kept in this session’s memory and dropped when I leave the page, unless I remember that person.',
    press: 'Only when I press the button',
    pressHint: 'Nothing is read until I ask for it in the popup.',
  },
  annotation: {
    question: 'May Prefika show something in the page?',
    hint: 'A small label beside the name: your coffees, when you last met, whether there is news. Popup and side panel show the same without it.',
    annotate: 'Show a label in the page',
    annotateHint: 'The site could notice it.',
    leave: 'Leave the page untouched',
    leaveHint: 'The site sees nothing of Prefika.',
  },
  sites: { linkedin: 'LinkedIn', x: 'X' },
  start: 'Start',
  missing: (sites: string) => `Choose for ${sites} first; nothing is chosen for you.`,
  and: ' and ',
  changeLater: 'Both can be changed in Settings at any time. Nothing is read before you press Start.',
  restore: 'I have a backup to read',
  toQuestions: 'On to the two questions',
};
