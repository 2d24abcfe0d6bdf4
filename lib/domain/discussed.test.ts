import { expect, it } from 'vitest';
import { discussedIn } from './discussed';
import { note } from './fixtures/kit';
import { mention, promise } from './fixtures/records';

it('[P20] a thank-you can name what was mentioned, what was promised and what was noted, each once', () => {
  expect(
    discussedIn({
      mentions: [mention(), mention({ id: 'gone', title: 'Gone', deletedAt: '2026-11-26T15:00:00Z' })],
      promises: [
        promise(),
        promise({ id: '2', text: 'dropped', steps: [{ kind: 'let-go', at: '2026-11-26T15:00:00Z' }] }),
      ],
      notes: [note({ text: `- the new plant.\n\n* Range\n${'long '.repeat(40)}` })],
    }),
  ).toEqual(['Range', 'intro to Sara', 'the new plant']);
});
