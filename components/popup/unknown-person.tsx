import { UserPlus } from 'lucide-react';
import { Suspense } from 'react';
import type { SameAs, PopupChoice } from '@/lib/domain/popup';
import type { Reading } from '@/lib/domain/reading';
import { useDeps, useText } from '../deps';
import type { SeenTab } from '../look-at-tab';
import { LazyMetAt } from '../events/lazy-events';
import { Avatar } from '../ui/avatar';
import { Button } from '../ui/button';
import { Theirs } from '../ui/theirs';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';
import { useRemember, type OnRemembered } from './use-remember';

type Props = {
  readonly choice: Extract<PopupChoice, { kind: 'unknown' }>;
  readonly reading: Reading;
  readonly seen: SeenTab;
  readonly onRemembered: OnRemembered;
};

export function UnknownPerson({ choice, reading, seen, onRemembered }: Props) {
  const deps = useDeps();
  const text = useText();
  const toast = useToast();
  const { busy, run } = useAction();
  const remember = useRemember(seen, onRemembered);
  const { facts, identity } = reading;
  const name = facts.name ?? text.popup.unknown.fallbackName(identity.handle ?? '');
  const about = facts.headline ?? facts.bio ?? null;

  /** Joined in one step: the profile becomes the other's second one. */
  function same(person: SameAs) {
    void run(async () => {
      const { addIdentity, removeIdentity } = await import('@/lib/services/identities');
      const { keepMarks } = await import('@/lib/services/marks');
      const added = await addIdentity(deps, { reading, personId: person.personId });
      if (!added.ok) return;
      if (seen.tab) await deps.held.drop(seen.tab.id);
      if (seen.tab) await keepMarks(deps, { tabId: seen.tab.id, url: seen.tab.url, personId: person.personId });
      await deps.tabs.refreshPages();
      toast({ text: text.popup.unknown.joined(person.name), undo: () => removeIdentity(deps, added.identity.id) });
    });
  }

  return (
    <div className="glance">
      <div className="who">
        <Avatar name={name} />
        <div className="grow">
          <h2 className="name">
            <Theirs text={name} max={120} />
          </h2>
          {about ? (
            <p className="clamp-3">
              <Theirs text={about} max={240} />
            </p>
          ) : null}
          {facts.location ? (
            <p className="source">
              <Theirs text={facts.location} max={120} />
            </p>
          ) : null}
        </div>
      </div>
      <Button
        look="primary"
        wide
        disabled={busy || remember.busy}
        autoFocus
        onClick={() => remember.run({ reading }, name)}
      >
        <UserPlus size={16} aria-hidden="true" />
        {text.popup.unknown.remember}
      </Button>
      <Suspense>
        <LazyMetAt
          name={name}
          personId={null}
          busy={busy || remember.busy}
          onMet={(meetingId, said, metIds) => {
            // Written down there by name already: this is their profile.
            const noted = choice.sameAs.find(({ personId }) => metIds.includes(personId));
            if (noted) same(noted);
            else remember.run({ reading }, name, null, { meetingId, said });
          }}
        />
      </Suspense>
      {choice.sameAs.map((person) => (
        <Button key={person.personId} wide disabled={busy} onClick={() => same(person)}>
          <bdi>{sameText(person, text)}</bdi>
        </Button>
      ))}
      <p className="source">{text.popup.unknown.notStored}</p>
    </div>
  );
}

function sameText(person: SameAs, text: ReturnType<typeof useText>): string {
  const sites = (person.sources ?? []).map((source) => text.common.source[source]).join(', ');
  return sites === '' ? text.popup.unknown.sameAsPlain(person.name) : text.popup.unknown.sameAs(person.name, sites);
}
