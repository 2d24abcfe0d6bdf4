import type { Language } from '@/lib/domain/language';
import { annotationWording, type AnnotationWording } from '@/lib/i18n/annotation-wording';
import type { Chip, PanelView } from '@/lib/messaging/protocol';
import { chipText, newsLine } from './chip-text';
import { button, element } from './element';

export type AnnotationActions = {
  /** Whether it worked. */
  readonly remember: () => Promise<boolean>;
  readonly open: (view: PanelView) => void;
};

export type Shown = { readonly chip: Chip; readonly language: Language };

/** The chip's elements, and what a click on it opens; all inside the closed root. */
export function createChip(
  document: Document,
  { chip, language }: Shown,
  actions: AnnotationActions,
): readonly HTMLElement[] {
  const wording = annotationWording(language);
  if (chip.kind === 'unknown') return [rememberButton(document, chip.name, wording, actions)];
  const more = element(document, 'div', { class: 'more', role: 'dialog', 'aria-label': wording.details, hidden: '' });
  const text = chipText(chip, wording, language, new Date().getFullYear());
  const opener = button(
    document,
    { class: 'chip', 'aria-haspopup': 'dialog', 'aria-expanded': 'false', 'aria-label': text.spoken },
    () => (more.hidden ? openMore(more) : closeMore(more)),
    text.what,
    ...(text.when === '' ? [] : [element(document, 'span', { class: 'when' }, text.when)]),
    ...(chip.news.length === 0 ? [] : [element(document, 'span', { class: 'dot' })]),
  );
  const lines = chip.news.map((news) => newsLine(news, wording)).filter((line) => line !== '');
  const to = (view: PanelView, label: string) =>
    button(
      document,
      {},
      () => {
        actions.open(view);
        closeMore(more);
      },
      label,
    );
  more.append(
    lines.length === 0
      ? element(document, 'ul', { class: 'quiet' }, element(document, 'li', {}, wording.nothingNew))
      : element(document, 'ul', {}, ...lines.slice(0, 4).map((line) => element(document, 'li', { dir: 'auto' }, line))),
    element(document, 'div', { class: 'row' }, to('brief', wording.brief), to('notes', wording.note)),
  );
  return [opener, more];
}

/** Closes what the chip opened; says whether there was anything to close. */
export function closeMore(more: HTMLElement): boolean {
  if (more.hidden) return false;
  more.hidden = true;
  more.previousElementSibling?.setAttribute('aria-expanded', 'false');
  return true;
}

function openMore(more: HTMLElement): void {
  more.hidden = false;
  more.previousElementSibling?.setAttribute('aria-expanded', 'true');
  keepInView(more);
  more.querySelector('button')?.focus();
}

/** Below the chip where there is room, else above; never over the window's edge. */
function keepInView(more: HTMLElement): void {
  more.style.left = '0px';
  more.style.top = '32px';
  const { clientWidth, clientHeight } = more.ownerDocument.documentElement;
  const { right, bottom, height } = more.getBoundingClientRect();
  if (right > clientWidth - 12) more.style.left = `${clientWidth - 12 - right}px`;
  if (bottom > clientHeight - 12) more.style.top = `${-6 - height}px`;
}

function rememberButton(
  document: Document,
  name: string | null,
  wording: AnnotationWording,
  actions: AnnotationActions,
): HTMLElement {
  let busy = false;
  const label = (text: string, spoken = text) => {
    made.textContent = text;
    made.setAttribute('aria-label', spoken);
    made.setAttribute('aria-disabled', String(busy));
  };
  const made = button(document, { class: 'chip', 'aria-live': 'polite' }, () => {
    if (busy) return;
    busy = true;
    label(wording.remembering);
    void actions.remember().then((ok) => {
      busy = ok;
      if (!ok) label(wording.notRemembered);
    });
  });
  label(wording.remember, name === null ? wording.remember : wording.rememberName(name));
  return made;
}
