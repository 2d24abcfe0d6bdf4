export const today = {
  title: (date: string) => `Today, ${date}`,
  empty: 'Here will be the meetings of today and tomorrow, what is left to write down after them, and what changed.',
  days: { today: 'Today', tomorrow: 'Tomorrow' },
  meeting: (time: string, kind: string, names: string) => `${time} ${kind} with ${names}`,
  event: (time: string, name: string) => `${time} ${name}`,
  eventDebrief: (name: string) => `How was ${name}?`,
  underWay: 'now',
  debrief: (kind: string, names: string) => `How was the ${kind} with ${names}?`,
  debriefUntil: (date: string) => `open until ${date}`,
  changes: (name: string, what: string) => `${name}: ${what}`,
  noWhy: 'no purpose yet',
  nobody: 'nobody',
};
