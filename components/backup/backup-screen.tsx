import { useText } from '../deps';
import { Title } from '../shell/title';

/** Everything out to a file with one click, and in again. */
export function BackupScreen() {
  const { backup: t } = useText();
  return <Title title={t.title} />;
}
