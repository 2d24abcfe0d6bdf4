import { isCallSite, links } from './event-details';

/** What a pasted text that is no calendar file still gives: a title and a link. The time is left to the user. */
export function foundInText(text: string): { readonly title: string; readonly link: string; readonly place: string } {
  const lines = text
    .slice(0, 20_000)
    .split(/\r?\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  const labelled = (label: RegExp): string | undefined => lines.find((line) => label.test(line))?.replace(label, '');
  const subject = labelled(/^(?:subject|ämne|title|rubrik|what|vad)\s*:\s*/i) ?? lines.find(isTitle) ?? '';
  const all = links(text);
  return {
    title: subject
      .replace(/^(?:(?:re|fwd?|sv|vb)\s*:\s*)+/i, '')
      .replace(/^(?:updated invitation|invitation|inbjudan|uppdaterad inbjudan|canceled event|accepted)\s*:\s*/i, '')
      .replace(/ @ (?=.*\d).*$/, '')
      .slice(0, 200)
      .trim(),
    link: all.find(isCallSite) ?? '',
    place: (labelled(/^(?:where|location|place|var|plats)\s*:\s*/i) ?? '').slice(0, 200),
  };
}

function isTitle(line: string): boolean {
  const header = /^(?:from|to|date|sent|when|cc|från|till|datum|skickat|när)\s*:/i.test(line);
  return !header && !/^https?:/i.test(line) && !/^[A-Z-]+[;:]/.test(line) && /\p{L}{2}/u.test(line);
}
