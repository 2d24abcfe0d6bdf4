/* oxlint-disable react/no-array-index-key -- lines and words of a text are told apart by their place alone */
import { Fragment, type ReactNode } from 'react';
import { useCut } from './line-words';

/** Notes as React nodes: paragraphs, lists, **bold**, *italic* and web addresses. No HTML is ever made from them. */
export function Markdown({ text }: { readonly text: string }) {
  return (
    <div className="prose" dir="auto">
      {blocksOf(text).map((block, index) =>
        block.kind === 'list' ? (
          <ul key={index}>
            {block.lines.map((line, at) => (
              <li key={at}>{inline(line)}</li>
            ))}
          </ul>
        ) : (
          <p key={index}>{lines(block.lines)}</p>
        ),
      )}
    </div>
  );
}

/** The same for one line: bold, italic and addresses. */
export function MarkdownLine({ text }: { readonly text: string }) {
  const cut = useCut();
  return <bdi>{inline(cut(text))}</bdi>;
}

type Block = { readonly kind: 'text' | 'list'; readonly lines: string[] };

const bullet = /^\s*[-*•]\s+/;

function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let apart = true;
  for (const line of text.split(/\r?\n/)) {
    const kind = bullet.test(line) ? 'list' : 'text';
    const last = blocks.at(-1);
    const words = line.replace(bullet, '');
    if (line.trim() === '') {
      apart = true;
      continue;
    }
    if (!apart && last?.kind === kind) last.lines.push(words);
    else blocks.push({ kind, lines: [words] });
    apart = false;
  }
  return blocks;
}

function lines(all: readonly string[]): ReactNode {
  return all.map((line, index) => (
    <Fragment key={index}>
      {index > 0 ? <br /> : null}
      {inline(line)}
    </Fragment>
  ));
}

const marks = /(\*\*[^*\n]+\*\*|\*[^*\s][^*\n]*\*|https:\/\/[^\s<>"')]+)/g;

function inline(line: string): ReactNode {
  return line.split(marks).map((part, index) => {
    if (index % 2 === 0) return part;
    if (part.startsWith('**')) return <b key={index}>{part.slice(2, -2)}</b>;
    if (part.startsWith('*')) return <em key={index}>{part.slice(1, -1)}</em>;
    return (
      <a key={index} href={part} target="_blank" rel="noreferrer">
        {part}
      </a>
    );
  });
}
