import { Plus, X } from 'lucide-react';
import type { Brief, Suggestion } from '@/lib/domain/brief.types';
import { mayBeShared } from '@/lib/domain/share';
import { suggestionText } from '@/lib/i18n/sentences/say-sentence';
import { cutWords } from '@/lib/i18n/sentences/words';
import { useText } from '../deps';
import { IconButton } from '../ui/icon-button';
import { SourceLine } from '../ui/source-line';
import { Theirs } from '../ui/theirs';
import { RecordLink } from './record-link';
import type { AgendaActions } from './use-agenda';

type Props = { readonly suggestion: Suggestion; readonly brief: Brief; readonly actions?: AgendaActions };

/** A question that a record suggests; on the agenda only when the user puts it there. */
export function SuggestionLine({ suggestion, brief, actions }: Props) {
  const text = useText();
  const question = suggestionText(text, suggestion);
  const name =
    brief.people.length > 1 ? brief.people.find((person) => person.personId === suggestion.personId)?.name : undefined;
  return (
    <li className="question suggestion">
      <span className="number" aria-hidden="true">
        ·
      </span>
      <div className="grow">
        <Theirs text={name === undefined ? question : text.brief.suggestion.to(cutWords(name, 4), question)} />{' '}
        <SourceLine more={mayBeShared(suggestion) ? [] : [text.change.say['for-you-only']]}>
          <RecordLink quiet={false} from={suggestion.from} personId={suggestion.personId}>
            {text.brief.sources[suggestion.from.kind]}
          </RecordLink>
        </SourceLine>
      </div>
      {actions ? (
        <span className="row-end">
          <IconButton
            label={`${text.briefForm.accept}: ${question}`}
            icon={<Plus size={14} />}
            onClick={() => actions.accept(suggestion, question)}
          />
          <IconButton
            label={`${text.briefForm.dismiss}: ${question}`}
            icon={<X size={14} />}
            onClick={() => actions.dismiss(suggestion)}
          />
        </span>
      ) : null}
    </li>
  );
}
