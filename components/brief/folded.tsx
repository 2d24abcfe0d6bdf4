import { Fragment } from 'react';
import type { Brief } from '@/lib/domain/brief.types';
import { firstName } from '@/lib/domain/draft-people';
import { useDeps, useText } from '../deps';
import { routes } from '../routes';
import { LinkButton } from '../ui/link-button';
import { Theirs } from '../ui/theirs';

/** Time line, role history, notes and raw readings stand on the person's page. */
export function Folded({ brief }: { readonly brief: Brief }) {
  const { openPage } = useDeps();
  const text = useText().briefForm;
  const several = brief.people.length > 1;
  return (
    <p className="section small soft side-by-side">
      {brief.people.map(({ personId, name }) => (
        <Fragment key={personId}>
          <LinkButton
            {...(several && { 'aria-label': text.foldedOf(name) })}
            onClick={() => openPage(routes.person(personId))}
          >
            <Theirs text={several ? firstName(name) : text.folded} />
          </LinkButton>
          {several ? null : (
            <LinkButton onClick={() => openPage(routes.introductionWith(personId))}>
              <Theirs text={text.introduce(firstName(name))} max={80} />
            </LinkButton>
          )}
        </Fragment>
      ))}
    </p>
  );
}
