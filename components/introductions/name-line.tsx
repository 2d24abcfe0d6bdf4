import { UserRound } from 'lucide-react';
import { firstName } from '@/lib/domain/draft-people';
import type { TouchKind } from '@/lib/domain/touch';
import type { CameUp } from '@/lib/services/load-introductions';
import { settleName } from '@/lib/services/mentions';
import { askedForReintroduction } from '@/lib/services/reintroductions';
import { useDeps } from '../deps';
import { useDates } from '../shell/dates';
import { RecordLink } from '../brief/record-link';
import { Button } from '../ui/button';
import { Row } from '../ui/row';
import { Theirs } from '../ui/theirs';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';
import { useOpenDraft } from './draft-place';
import { useIntroductionWords } from './words';

type Props = {
  readonly name: CameUp;
  /** On whose page it stands: the one who said it, or the one who was named. */
  readonly personId: string;
};

/** A name that came up: whoever said it can bring us together again. */
export function NameLine({ name: { row, saidBy, people }, personId }: Props) {
  const deps = useDeps();
  const t = useIntroductionWords();
  const dates = useDates();
  const toast = useToast();
  const openDraft = useOpenDraft();
  const { busy, run } = useAction();
  const theyLead = row.saidById !== personId;

  function asked(contact?: TouchKind) {
    void run(async () => {
      const undo = await askedForReintroduction(deps, row.id, contact);
      if (undo) toast({ text: t.told.reintroduction, undo });
    });
  }

  function letBe() {
    void run(async () => {
      await settleName(deps, row.id, true);
      toast({ text: t.told.settled, undo: () => settleName(deps, row.id, false) });
    });
  }

  return (
    <div className="intro-step">
      <Row icon={<UserRound size={12} />} source={dates.short(row.createdAt)}>
        {theyLead ? (
          <RecordLink from={{ kind: 'person', id: row.saidById }} personId={row.saidById}>
            <Theirs text={t.names.came(row.name, saidBy)} max={240} />
          </RecordLink>
        ) : (
          <Theirs text={t.names.came(row.name, firstName(saidBy))} max={240} />
        )}
      </Row>
      <fieldset className="actions" aria-label={row.name}>
        <Button
          small
          disabled={busy}
          onClick={() =>
            openDraft({
              request: { kind: 'reintroduction', nameCameUp: row, people },
              draftKey: `reintroduction:${row.id}`,
              onSent: ({ how }) => asked(how === 'mail' ? 'mail' : 'message'),
            })
          }
        >
          {t.names.ask}
        </Button>
        <Button small disabled={busy} onClick={() => asked()}>
          {t.names.asked}
        </Button>
        <Button small look="quiet" disabled={busy} onClick={letBe}>
          {t.names.letBe}
        </Button>
      </fieldset>
    </div>
  );
}
