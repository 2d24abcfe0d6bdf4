import { Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { BackupScreen } from '../backup/backup-screen';
import { BoardScreen } from '../introductions/board-screen';
import { IntroductionScreen } from '../introductions/introduction-screen';
import { NewIntroduction } from '../introductions/new-introduction';
import { LostTouchScreen } from '../lost-touch/lost-touch-screen';
import { LazyEventsScreen } from '../events/lazy-events';
import { MeetingScreen } from '../meetings/meeting-screen';
import { MeetingsScreen } from '../meetings/meetings-screen';
import { PeopleScreen } from '../people/people-screen';
import { PeopleTrash } from '../people/people-trash';
import { CardScreen } from '../person/card-screen';
import { PersonScreen } from '../person/person-screen';
import { PromisesScreen } from '../promises/promises-screen';
import { routes } from '../routes';
import { SettingsScreen } from '../settings/settings-screen';
import { TodayScreen } from '../today/today-screen';
import { WelcomeScreen } from '../welcome/welcome-screen';
import { NotFound } from './not-found';

/** What stands in the bar, in order. A new screen is one line here and one route below. */
export const navigation = [
  { key: 'today', path: routes.today, under: ['/today'] },
  { key: 'people', path: routes.people, under: ['/people', '/person'] },
  { key: 'meetings', path: routes.meetings, under: ['/meetings', '/meeting', '/events'] },
  { key: 'promises', path: routes.promises, under: ['/promises'] },
  { key: 'introductions', path: routes.introductions, under: ['/introductions'] },
  { key: 'lostTouch', path: routes.lostTouch, under: ['/lost-touch'] },
  { key: 'backup', path: routes.backup, under: ['/backup'] },
  { key: 'settings', path: routes.settings, under: ['/settings'] },
] as const;

type Props = { readonly query: string; readonly onQuery: (query: string) => void };

export function Screens({ query, onQuery }: Props) {
  return (
    <Switch>
      <Route path="/">
        <Redirect to={routes.today} replace />
      </Route>
      <Route path={routes.today} component={TodayScreen} />
      <Route path={routes.people}>
        <PeopleScreen query={query} onQuery={onQuery} />
      </Route>
      <Route path={routes.peopleTrash} component={PeopleTrash} />
      <Route path="/person/:id">{({ id }) => <PersonScreen key={id} id={id} />}</Route>
      <Route path="/person/:id/card">{({ id }) => <CardScreen key={id} id={id} />}</Route>
      <Route path="/person/:id/:kind/:record">
        {({ id, kind, record }) => <PersonScreen key={id} id={id} shown={{ kind, id: decodeURIComponent(record) }} />}
      </Route>
      <Route path={routes.meetings} component={MeetingsScreen} />
      <Route path="/meeting/:id">{({ id }) => <MeetingScreen key={id} id={id} />}</Route>
      <Route path={routes.events}>
        <Suspense>
          <LazyEventsScreen />
        </Suspense>
      </Route>
      <Route path={routes.lostTouch} component={LostTouchScreen} />
      <Route path={routes.promises}>
        <PromisesScreen />
      </Route>
      <Route path="/promises/:id">{({ id }) => <PromisesScreen shownId={decodeURIComponent(id)} />}</Route>
      <Route path={routes.introductions} component={BoardScreen} />
      <Route path={routes.newIntroduction}>
        <NewIntroduction />
      </Route>
      <Route path="/introductions/new/with/:id">{({ id }) => <NewIntroduction key={id} personId={id} />}</Route>
      <Route path="/introductions/:id">{({ id }) => <IntroductionScreen key={id} id={id} />}</Route>
      <Route path={routes.settings} component={SettingsScreen} />
      <Route path={routes.backup} component={BackupScreen} />
      <Route path={routes.welcome} component={WelcomeScreen} />
      <Route component={NotFound} />
    </Switch>
  );
}
