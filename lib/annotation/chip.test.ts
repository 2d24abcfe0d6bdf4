// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { Chip } from '@/lib/messaging/protocol';
import { createChip, type AnnotationActions } from './chip';

const remembered: Chip = {
  kind: 'remembered',
  meetings: 1,
  meetingKind: 'coffee',
  lastMet: '2026-03-12',
  news: [{ kind: 'promised', text: 'intro to Sara' }],
};

function shown(chip: Chip, remember = async () => true) {
  const actions = {
    remember: vi.fn<AnnotationActions['remember']>(remember),
    open: vi.fn<AnnotationActions['open']>(),
  };
  const elements = createChip(document, { chip, language: 'en' }, actions);
  document.body.replaceChildren(...elements);
  const button = (label: string) =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent.startsWith(label));
  const press = (label: string, trusted = true) => {
    const event = new Event('click', { bubbles: true });
    Object.defineProperty(event, 'isTrusted', { value: trusted });
    button(label)?.dispatchEvent(event);
  };
  return { actions, button, press, more: () => document.querySelector<HTMLElement>('.more') };
}

describe('somebody unknown', () => {
  it('can be remembered, and nothing else', () => {
    const { button } = shown({ kind: 'unknown', name: 'Ana' });
    expect(document.querySelectorAll('button')).toHaveLength(1);
    expect(button('Remember')?.getAttribute('aria-label')).toBe('Remember Ana');
  });

  it('is remembered by a trusted click alone, and once', () => {
    const { actions, press } = shown({ kind: 'unknown', name: null });
    press('Remember', false);
    expect(actions.remember).not.toHaveBeenCalled();
    press('Remember');
    press('Remembering');
    expect(actions.remember).toHaveBeenCalledTimes(1);
  });

  it('can be tried again when it did not work, and the chip says so', async () => {
    const { actions, press, button } = shown({ kind: 'unknown', name: 'Ana' }, async () => false);
    press('Remember');
    await vi.waitFor(() => expect(button('Could not')).toBeDefined());
    press('Could not');
    expect(actions.remember).toHaveBeenCalledTimes(2);
  });
});

describe('somebody remembered', () => {
  it('is told in two words and a dot; the rest is closed', () => {
    const { more, button } = shown(remembered);
    expect(button('1 coffee')?.querySelector('.dot')).not.toBeNull();
    expect(button('1 coffee')?.getAttribute('aria-expanded')).toBe('false');
    expect(more()?.hidden).toBe(true);
  });

  it('shows on a click what is promised and new, and hides it on the next', () => {
    const { press, more, button } = shown(remembered);
    press('1 coffee');
    expect(more()?.hidden).toBe(false);
    expect(more()?.textContent).toContain('You promised: intro to Sara');
    expect(button('1 coffee')?.getAttribute('aria-expanded')).toBe('true');
    press('1 coffee');
    expect(more()?.hidden).toBe(true);
  });

  it('opens the panel on the right view', () => {
    const { press, actions } = shown(remembered);
    press('1 coffee');
    press('Brief');
    press('1 coffee');
    press('Note');
    press('Brief', false);
    expect(actions.open.mock.calls).toEqual([['brief'], ['notes']]);
  });

  it('shows hostile text as text', () => {
    const text = '<img src=x onerror=alert(1)>';
    const { more } = shown({ ...remembered, news: [{ kind: 'post', text }] });
    expect(more()?.querySelector('img')).toBeNull();
    expect(more()?.textContent).toContain(text);
  });
});
