import { useDeps, useText } from '../deps';
import { routes } from '../routes';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';

export function NoProfile() {
  const { openPage } = useDeps();
  const text = useText().panel.noProfile;
  return (
    <EmptyState title={text.title} text={text.text}>
      <Button onClick={() => openPage(routes.today)}>{text.today}</Button>
      <Button onClick={() => openPage(routes.people)}>{text.people}</Button>
    </EmptyState>
  );
}
