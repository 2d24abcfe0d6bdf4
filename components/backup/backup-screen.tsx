import { Link } from 'wouter';
import { useSettings, useText } from '../deps';
import { routes } from '../routes';
import { Title } from '../shell/title';
import { DailyFile } from './daily-file';
import { ReadFile } from './read-file';
import { SetAsides } from './set-aside';
import { WriteFile } from './write-file';

/** Everything out to a file with one click, and in again. */
export function BackupScreen() {
  const { backup: t, welcome } = useText();
  const { chosenAt } = useSettings();
  return (
    <>
      <Title title={t.title} />
      {chosenAt === null ? null : <WriteFile />}
      {chosenAt === null ? null : <DailyFile />}
      <ReadFile />
      <SetAsides />
      {chosenAt === null ? <Link href={routes.welcome}>{welcome.toQuestions}</Link> : null}
    </>
  );
}
