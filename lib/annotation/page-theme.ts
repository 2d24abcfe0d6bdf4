/** Whether the page is dark where the name stands: what it paints there, else what it says, else what the user likes. */
export function isDark(name: Element): boolean {
  for (let element: Element | null = name; element !== null; element = element.parentElement) {
    const bright = brightness(getComputedStyle(element).backgroundColor);
    if (bright !== null) return bright < 0.5;
  }
  const scheme = getComputedStyle(name.ownerDocument.documentElement).colorScheme;
  if (scheme === 'dark' || scheme === 'light') return scheme === 'dark';
  return scheme !== 'normal' && scheme !== '' && matchMedia('(prefers-color-scheme: dark)').matches;
}

/** 0 black to 1 white; `null` for what one sees through, or cannot be told. */
export function brightness(colour: string): number | null {
  const [red, green, blue, alpha = 1] = (/^rgba?\(([^)]+)\)$/.exec(colour)?.[1] ?? '').split(/[\s,/]+/).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null;
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
