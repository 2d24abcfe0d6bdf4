import { Feather } from 'lucide-react';
import type { Brief } from '@/lib/domain/brief.types';
import { cutWords } from '@/lib/i18n/sentences/words';
import { useText } from '../deps';
import { Row } from '../ui/row';
import { Theirs } from '../ui/theirs';
import { DraftLink } from './draft-link';

/** Of a table of many the first ones are enough. */
const shown = 2;

/** After a long silence an invitation feels random: something light comes first. Said, never in the way. */
export function Silence({ brief }: { readonly brief: Brief }) {
  const text = useText();
  const { phase } = brief.meeting ?? {};
  // Within the hour it is too late for anything to come first.
  const inTime = phase === 'ahead' || phase === 'day-before';
  const silent = !inTime ? [] : brief.people.filter(({ silentDays }) => silentDays !== null);
  if (silent.length === 0) return null;
  const several = brief.people.length > 1;
  return (
    <div className="section rows">
      {silent.slice(0, shown).map(({ personId, name, silentDays }) => {
        const said = text.brief.silent(silentDays ?? 0);
        return (
          <Row
            key={personId}
            icon={<Feather size={12} />}
            tone="care"
            end={
              <DraftLink of={{ kind: 'light-touch', personId }} look="small">
                {text.briefForm.lightTouch}
              </DraftLink>
            }
          >
            <Theirs text={several ? text.brief.suggestion.to(cutWords(name, 4), said) : said} />
          </Row>
        );
      })}
    </div>
  );
}
