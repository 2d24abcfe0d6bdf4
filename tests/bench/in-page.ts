import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { linkedin } from '@/lib/sources/linkedin/index';
import { x } from '@/lib/sources/x/index';

/** What the page's side of the reading benches may be asked; times in ms per run, each over at least 20 ms of work. */
export type InPage = {
  readonly read: (source: 'linkedin' | 'x', href: string) => number;
  readonly innerText: () => number;
  readonly readability: () => number;
  readonly defuddle: () => number;
};

const sources = { linkedin, x };

(globalThis as unknown as { benchInPage: InPage }).benchInPage = {
  read: (source, href) =>
    perRun(() => {
      const result = sources[source].read({ document, location: { href }, at: '2026-11-22T09:00:00Z' });
      if (!result.ok) throw new Error(`the bench page was not read: ${result.problem.kind}`);
    }),
  innerText: () => {
    // The column that scrolls, narrower than it would make itself: else nothing in it would be laid out anew.
    const column = document.querySelector<HTMLElement>('[data-testid="primaryColumn"], main') ?? document.body;
    return perRun(() => {
      // A changed width makes the next look at the text lay the page out anew, as any change of the page would.
      column.style.width = column.style.width === '600px' ? '590px' : '600px';
      if (document.body.innerText.length === 0) throw new Error('the bench page is empty');
    });
  },
  readability: () => perRun(() => void new Readability(document.cloneNode(true) as Document).parse()),
  defuddle: () => perRun(() => void new Defuddle(document).parse()),
};

function perRun(work: () => void): number {
  let runs = 0;
  const start = performance.now();
  do {
    work();
    runs += 1;
  } while (performance.now() - start < 20);
  return (performance.now() - start) / runs;
}
