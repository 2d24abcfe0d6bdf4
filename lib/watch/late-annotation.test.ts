import { expect, it, vi } from 'vitest';
import type { Annotation, createAnnotation } from '@/lib/annotation/annotation';
import { lateAnnotation } from './late-annotation';

it('shows nothing and breaks nothing until the annotation’s script is there', () => {
  const made = {
    show: vi.fn<Annotation['show']>(),
    hide: vi.fn<Annotation['hide']>(),
    remove: vi.fn<Annotation['remove']>(),
    pageChanged: vi.fn<Annotation['pageChanged']>(),
  };
  let factory: typeof createAnnotation | undefined;
  const annotation = lateAnnotation(() => factory, {} as Document, { remember: async () => true, open: () => {} });
  const state = {
    reading: 'open',
    annotation: true,
    language: 'en',
    appearance: 'system',
    chip: { kind: 'unknown', name: null },
  } as const;
  annotation.show(state, () => null);
  annotation.hide();
  annotation.remove();
  expect(made.show).not.toHaveBeenCalled();
  factory = vi.fn<typeof createAnnotation>(() => made);
  annotation.show(state, () => null);
  annotation.show(state, () => null);
  annotation.pageChanged();
  expect(factory).toHaveBeenCalledTimes(1);
  expect(made.show).toHaveBeenCalledTimes(2);
  expect(made.pageChanged).toHaveBeenCalled();
});
