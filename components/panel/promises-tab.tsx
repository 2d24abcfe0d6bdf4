import { lazy, Suspense } from 'react';
import type { Person } from '@/lib/domain/person';

const Introductions = lazy(async () => ({
  default: (await import('../introductions/panel-section')).PanelIntroductions,
}));

/** What was promised, and whom one brings together. */
export function PromisesTab({ person }: { readonly person: Person }) {
  return (
    <Suspense fallback={<div aria-busy="true" />}>
      <Introductions person={person} />
    </Suspense>
  );
}
