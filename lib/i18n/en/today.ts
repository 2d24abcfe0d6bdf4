export const today = {
  title: (date: string) => `Today, ${date}`,
  empty: 'Here will be the meetings of today and tomorrow, what is left to write down after them, and what changed.',
  days: { today: 'Today', tomorrow: 'Tomorrow' },
  meeting: (time: string, kind: string, names: string) => `${time} ${kind} with ${names}`,
  underWay: 'now',
  debrief: (kind: string, names: string) => `How was the ${kind} with ${names}?`,
  debriefUntil: (date: string) => `open until ${date}`,
  changes: (name: string, what: string) => `${name}: ${what}`,
  noWhy: 'no purpose yet',
  nobody: 'nobody',
};
