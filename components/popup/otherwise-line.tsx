import { ArrowRight } from 'lucide-react';
import type { Otherwise } from '@/lib/domain/popup';
import { whenText } from '@/lib/i18n/sentences/dates';
import { useDeps, useText } from '../deps';
import { routes } from '../routes';
import { useTold } from '../use-told';

type Props = {
  readonly otherwise: Otherwise;
  readonly onMeeting: (id: string) => void;
  readonly onPerson: (id: string) => void;
  readonly onTab: () => void;
};

/** What lost, as one line below; it opens what it names. */
export function OtherwiseLine({ otherwise, onMeeting, onPerson, onTab }: Props) {
  const { openPage } = useDeps();
  const told = useTold();
  const text = useText().popup.otherwise;

  function words(): string {
    switch (otherwise.kind) {
      case 'meeting':
        return text.meeting(whenText(otherwise.start, told.now.zone, told), otherwise.names.join(', '));
      case 'person':
        return text.person(otherwise.name);
      case 'unknown':
        return otherwise.name === null ? text.unknown : text.person(otherwise.name);
      case 'today':
        return text.today;
    }
  }

  function open() {
    if (otherwise.kind === 'meeting') onMeeting(otherwise.meetingId);
    else if (otherwise.kind === 'person') onPerson(otherwise.personId);
    else if (otherwise.kind === 'unknown') onTab();
    else openPage(routes.today);
  }

  return (
    <button type="button" className="otherwise" onClick={open}>
      <span className="grow clamp-1">
        <bdi>{words()}</bdi>
      </span>
      <ArrowRight size={14} aria-hidden="true" />
    </button>
  );
}
