import { useText } from '../deps';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import type { Go } from './view';

type Props = { readonly go: Go; readonly onInvented: () => void };

export function Nobody({ go, onInvented }: Props) {
  const text = useText().popup.nobody;
  return (
    <EmptyState title={text.title} text={text.text}>
      <Button look="primary" onClick={onInvented}>
        {text.invented}
      </Button>
      <Button onClick={() => go({ kind: 'invitation' })}>{text.invitation}</Button>
    </EmptyState>
  );
}
