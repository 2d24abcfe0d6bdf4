/**
 * What a real page holds beside what is read: rows of pictures, lines, icons and buttons, each in several boxes with
 * hashed classes, laid out by a style sheet of small rules. Its sole purpose is that a page weighs what it weighs on
 * the site.
 */
export function furniture(rows: number): string {
  return Array.from({ length: rows }, (_, at) => row(at)).join('');
}

/** A row of 28 elements. */
function row(seed: number): string {
  const line = `<p class="${hashed(seed + 5)}"><span class="${hashed(seed + 6)}">Somebody whom nobody has invented yet</span><span aria-hidden="true">· 2nd</span></p>`;
  const picture = `<figure class="${hashed(seed + 7)}" aria-hidden="true"><svg viewBox="0 0 16 16" width="32" height="32"><g><circle cx="8" cy="8" r="7"></circle></g></svg></figure>`;
  const text = `<div class="${hashed(seed + 8)}">${line}<p class="${hashed(seed + 9)}"><span>Plans production at a place that makes small things well, and writes about it</span></p></div>`;
  const button = `<button type="button" class="${hashed(seed + 10)}" aria-label="Follow"><span class="${hashed(seed + 11)}"><svg viewBox="0 0 16 16" width="16" height="16"><path d="M2 8h12"></path></svg><span>Follow</span></span></button>`;
  return boxed(
    seed,
    `<a href="https://www.example.com/somebody/${seed}/?from=here&amp;token=Zm9vYmFyYmF6cXV4" class="${hashed(seed + 12)}">${picture}</a>${boxed(seed + 3, text)}${boxed(seed + 4, button)}`,
  );
}

function boxed(seed: number, content: string): string {
  return `<div class="${hashed(seed)}" data-display-contents="true"><div class="${hashed(seed + 1)}"><div class="${hashed(seed + 2)}">${content}</div></div></div>`;
}

const ruleCount = 120;

function hashed(seed: number): string {
  return [0, 1, 2, 3].map((step) => name(seed * 7 + step * 31)).join(' ');
}

function name(at: number): string {
  return `_${((at % ruleCount) * 7_919 + 46_656).toString(36)}`;
}

const rules = [
  'display:flex;gap:4px',
  'min-width:0;flex:1 1 auto',
  'box-sizing:border-box;padding:2px 4px',
  'display:flex;flex-direction:column;align-items:stretch',
  'overflow-wrap:anywhere',
  'position:relative',
  'max-width:100%',
  'font-size:14px;line-height:20px',
];

export const furnitureStyle = Array.from(
  { length: ruleCount },
  (_, at) => `.${name(at)}{${rules[at % rules.length]}}`,
).join('\n');
