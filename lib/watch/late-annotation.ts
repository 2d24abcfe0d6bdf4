import type { Annotation, AnnotationActions, createAnnotation } from '@/lib/annotation/annotation';

/** The annotation's script comes into the page when the user has chosen it; until then there is nothing to show with. */
export function lateAnnotation(
  factory: () => typeof createAnnotation | undefined,
  document: Document,
  actions: AnnotationActions,
): Annotation {
  let made: Annotation | undefined;
  return {
    show(state, name) {
      made ??= factory()?.(document, actions);
      made?.show(state, name);
    },
    hide: () => made?.hide(),
    remove: () => made?.remove(),
    pageChanged: () => made?.pageChanged(),
  };
}
