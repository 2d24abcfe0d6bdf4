/** What stands on a promise's line wherever it is shown; all else of promises is loaded when it is asked for. */
export const promiseLine = {
  do: { introduction: 'Introduce', book: 'Send it', link: 'Send it', other: 'Do it now' },
  remind: 'Remind kindly',
  decide: 'Let go',
  kept: 'Kept',
  keptDone: 'Kept.',
  theyKept: 'They kept it.',
  letGoDone: 'Let go.',
  more: 'More',
  moreAbout: (thing: string) => `More about: ${thing}`,
  about: (action: string, thing: string) => `${action}: ${thing}`,
  introductionStarted: 'The introduction is begun; here is your next step.',
};
