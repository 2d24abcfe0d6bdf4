import { lazy, Suspense } from 'react';
import type { Person } from '@/lib/domain/person';
import { useText } from '../deps';

const Introductions = lazy(async () => ({
  default: (await import('../introductions/panel-section')).PanelIntroductions,
}));

const Promises = lazy(async () => ({ default: (await import('../promises/panel-section')).PanelPromises }));

/** What was promised, and whom one brings together. */
export function PromisesTab({ person }: { readonly person: Person }) {
  const { tabs } = useText().panel;
  return (
    <Suspense fallback={<div aria-busy="true" />}>
      <h2 className="sr-only">{tabs.promises}</h2>
      <Promises personId={person.id} />
      <Introductions person={person} />
    </Suspense>
  );
}
