import { Link, useLocation } from 'wouter';
import { useSettings, useText } from '../deps';
import { routes } from '../routes';
import { Title } from '../shell/title';
import { Promises } from './promises';
import { FirstChoice } from './first-choice';

/** First run: what is read, stored and never done, in plain words; then two questions and one button. */
export function WelcomeScreen() {
  const { welcome } = useText();
  const { chosenAt } = useSettings();
  const [, go] = useLocation();
  return (
    <div className="welcome">
      <Title title={welcome.title} />
      <p className="lead">{welcome.intro}</p>
      <Promises />
      <FirstChoice onDone={() => go(routes.today)} />
      {chosenAt === null ? (
        <p className="small">
          <Link href={routes.backup}>{welcome.restore}</Link>
        </p>
      ) : null}
    </div>
  );
}
