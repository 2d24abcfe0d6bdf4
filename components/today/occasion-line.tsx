import { Hand } from 'lucide-react';
import { Link } from 'wouter';
import { closeOccasion, type OpenOccasion } from '@/lib/services/occasions';
import { useDeps, useText } from '../deps';
import { routes } from '../routes';
import { Button } from '../ui/button';
import { Row } from '../ui/row';
import { Theirs } from '../ui/theirs';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';

/** A reason to say hello, in the site's words; the profile is opened by the user, and nothing is sent. */
export function OccasionLine({ occasion }: { readonly occasion: OpenOccasion }) {
  const deps = useDeps();
  const { page } = useText();
  const t = page.today.occasion;
  const toast = useToast();
  const { busy, run } = useAction();

  function close(how: 'said-hello' | 'passed-over') {
    void run(async () => {
      const undo = await closeOccasion(deps, occasion.id, how);
      toast({ text: how === 'said-hello' ? t.saidDone : t.passedDone, undo });
    });
  }

  return (
    <Row
      icon={<Hand size={12} />}
      source={<Theirs text={occasion.text} max={240} />}
      end={
        <>
          <a className="btn btn-small" href={occasion.url} target="_blank" rel="noreferrer">
            {t.open}
          </a>
          <Button small disabled={busy} onClick={() => close('said-hello')}>
            {t.said}
          </Button>
          <Button small disabled={busy} onClick={() => close('passed-over')}>
            {t.passed}
          </Button>
        </>
      }
    >
      <Link className="row-name" href={routes.person(occasion.personId)}>
        <Theirs text={occasion.name} max={120} />
      </Link>
    </Row>
  );
}
