import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { namesOf } from '@/lib/services/names-of';
import { useDeps } from '../deps';
import { routes } from '../routes';
import { NotFound } from '../shell/not-found';
import { Title } from '../shell/title';
import { WhenLive } from '../ui/when-live';
import { useLive } from '../use-live';
import { nothingWritten, type IntroductionValues } from './form-values';
import { IntroductionForm } from './introduction-form';
import { useIntroductionWords } from './words';

/** A new introduction; with `personId`, one of the two is known. */
export function NewIntroduction({ personId }: { readonly personId?: string }) {
  const deps = useDeps();
  const live = useLive(`introduction:new:${personId ?? ''}`, async (): Promise<IntroductionValues | null> => {
    if (personId === undefined) return nothingWritten;
    const name = (await namesOf(deps, [personId])).get(personId);
    return name === undefined ? null : { ...nothingWritten, a: { personId, name, why: '' } };
  });
  return (
    <WhenLive live={live}>
      {(first) => (first ? <Begin draftKey={newIntroductionDraft(personId)} values={first} /> : <NotFound />)}
    </WhenLive>
  );
}

export function newIntroductionDraft(personId?: string): string {
  return `introduction:new:${personId ?? ''}`;
}

function Begin({ draftKey, values }: { readonly draftKey: string; readonly values: IntroductionValues }) {
  const t = useIntroductionWords();
  const [, go] = useLocation();
  const [first] = useState(values);
  return (
    <>
      <Title title={t.title} end={<Link href={routes.introductions}>{t.card.all}</Link>} />
      <div className="part form-card">
        <IntroductionForm
          draftKey={draftKey}
          first={first}
          onSaved={({ id }) => go(routes.introduction(id))}
          onLeave={() => history.back()}
        />
      </div>
    </>
  );
}
