import { useDeps, useText } from '../deps';
import { routes } from '../routes';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';

/** Nothing is read before the choice is made. */
export function FirstRun() {
  const { openPage } = useDeps();
  const text = useText().popup.firstRun;
  return (
    <EmptyState title={text.title} text={text.text}>
      <Button look="primary" onClick={() => openPage(routes.welcome)}>
        {text.choose}
      </Button>
    </EmptyState>
  );
}
