export const daily = {
  title: 'A file every day',
  text: 'Once a day, when something changed, everything is written to a file of its own by itself. If this browser or computer breaks, you have it all.',
  whoHas: 'Whoever has the file can read it.',
  folder: {
    choose: 'Choose a folder',
    on: (name: string) => `Goes into your folder “${name}”.`,
    keeps: (days: number) =>
      `The latest ${days} stay there; older ones are removed. Nothing else in the folder is touched.`,
    other: 'Another folder',
  },
  downloads: {
    choose: 'Write it to the downloads',
    text: 'This browser lets no folder be chosen. The file can go to “Prefika” among your downloads; the browser asks you once.',
    on: 'Goes to “Prefika” among your downloads. Older ones stay until you remove them.',
    refused: 'All right, nothing is written. You can still write a file by hand above.',
    problems: {
      'no-room': 'There is no room left for your downloads. Make some and try again.',
      failed:
        'The file could not be written this time. It is tried again within the hour; what went wrong stands among the browser’s downloads.',
    },
    stillRefused: 'The browser did not allow it. Nothing is written until it does.',
  },
  last: (when: string, name: string) => `Last written ${when}: ${name}`,
  lastNone: 'Not written yet.',
  next: (day: string) => `Next: ${day}, if something changes until then`,
  nextSoon: 'Next: within the hour, if something changed',
  now: 'Write it now',
  written: (name: string) => `${name} is written.`,
  stop: 'Stop',
  stopped: 'No more daily file. What was written stays where it is.',
  problems: {
    'not-allowed': 'The browser wants to be asked again before Prefika may write there.',
    'folder-gone':
      'The folder is not there any more: moved, renamed, or on a disk that is not connected. Put it back and try again, or choose another folder.',
    'no-room': 'There is no room left where the file goes. Make some and try again, or choose another folder.',
    'data-missing':
      'Some of your data is missing here, so the good files are left alone until you have decided what to do.',
    failed:
      'The file could not be written this time. It is tried again within the hour; if that goes on, choose another folder.',
  },
  /** Of a browser that was asked again, and said no. */
  refused:
    'The browser did not allow it. Choose the folder once more, or allow it in the browser’s settings for Prefika.',
  allow: 'Allow it again',
  tryAgain: 'Try again',
  waits: 'The daily file waits',
  toBackup: 'See what can be done',
  later: 'Not now',
};
