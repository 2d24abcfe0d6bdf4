/** The same address: scheme, `www.`, a last slash, tracking and the page's cut aside. A short link tells nothing. */
export function sameWebsite(a: string, b: string): boolean {
  if (isShortLink(a) || isShortLink(b)) return true;
  const [one, other] = [plainAddress(a), plainAddress(b)];
  if (one.cut || other.cut) return one.cut ? other.text.startsWith(one.text) : one.text.startsWith(other.text);
  return one.text === other.text;
}

function isShortLink(address: string): boolean {
  return /^(https?:\/\/)?t\.co\//i.test(address.trim());
}

function plainAddress(address: string): { readonly text: string; readonly cut: boolean } {
  const cut = /(…|\.\.\.)$/.test(address.trim());
  const text = address
    .trim()
    .toLowerCase()
    .replace(/(…|\.\.\.)$/, '')
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');
  return { text, cut };
}
