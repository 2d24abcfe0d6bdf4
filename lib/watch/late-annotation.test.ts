import { expect, it, vi } from 'vitest';
import type { Annotation, createAnnotation } from '@/lib/annotation/annotation';
import { lateAnnotation } from './late-annotation';

it('shows nothing and breaks nothing until the annotation’s script is there', () => {
  const made: Annotation = { show: vi.fn(), hide: vi.fn(), remove: vi.fn(), pageChanged: vi.fn() };
  let factory: typeof createAnnotation | undefined;
  const annotation = lateAnnotation(() => factory, {} as Document, { remember: async () => true, open: () => {} });
  const state = { reading: 'open', annotation: true, language: 'en', appearance: 'system', chip: { kind: 'unknown', name: null } } as const;
  annotation.show(state, () => null);
  annotation.hide();
  annotation.remove();
  expect(made.show).not.toHaveBeenCalled();
  factory = vi.fn(() => made);
  annotation.show(state, () => null);
  annotation.show(state, () => null);
  annotation.pageChanged();
  expect(factory).toHaveBeenCalledTimes(1);
  expect(made.show).toHaveBeenCalledTimes(2);
  expect(made.pageChanged).toHaveBeenCalled();
});
