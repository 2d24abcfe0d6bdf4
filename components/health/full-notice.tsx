import { useDeps, useText } from '../deps';
import { Button } from '../ui/button';
import { useFull } from './use-full';

/** Nothing new is kept of what is read: said once, until the user knows. It ends by itself. */
export function FullNotice({ always = false }: { readonly always?: boolean }) {
  const { full } = useDeps();
  const text = useText().health;
  const state = useFull();
  if (state === 'room' || (state === 'told' && !always)) return null;
  return (
    <div className="section stack-s tone-care">
      <p className="small">{text.full}</p>
      {state === 'full' ? (
        <div className="actions">
          <Button small onClick={() => void full.told()}>
            {text.fullKnown}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
