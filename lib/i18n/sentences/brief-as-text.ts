import type { Brief } from '@/lib/domain/brief.types';
import type { Language } from '@/lib/domain/language';
import type { Catalogue } from '../catalogue';
import { readBlocks } from './brief-sentence';
import { glance } from './glance';

/** The whole brief as plain text: the glance, then the two-minute read. */
export function briefAsText(t: Catalogue, brief: Brief, language: Language, zone: string): string {
  const told = { t, language, now: { at: brief.now.at, zone } };
  const top = glance(told, brief).map(({ part, text, to, aside }) => {
    const said = part === 'say' ? t.change.quoted(text) : text;
    const words = aside === undefined ? said : `${said} · ${aside}`;
    return to === undefined ? words : t.brief.suggestion.to(to, words);
  });
  const blocks = readBlocks(told, brief).map((block) =>
    [block.heading, ...block.lines.map((line) => `- ${line.text}${line.note === '' ? '' : ` (${line.note})`}`)]
      .filter((text) => text !== '')
      .join('\n'),
  );
  return [top.join('\n'), ...blocks].join('\n\n');
}
