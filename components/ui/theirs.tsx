import { useCut } from './line-words';

const longest = 600;

/** Text that came from a page: shown as text, cut, and kept from turning the line around it. */
export function Theirs({ text, max = longest }: { readonly text: string; readonly max?: number }) {
  const cut = useCut();
  const letters = text.length > max ? `${text.slice(0, max).trimEnd()}…` : text;
  return <bdi>{cut(letters)}</bdi>;
}
