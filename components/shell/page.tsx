import { useRef, useState } from 'react';
import { Router, useLocation } from 'wouter';
import { useHashLocation as hashLocation } from 'wouter/use-hash-location';
import { useSettings, useText } from '../deps';
import { DailyNotice } from '../backup/daily-notice';
import { routes } from '../routes';
import { Guarded } from '../ui/error-screen';
import { ToastProvider } from '../ui/toast';
import { WelcomeScreen } from '../welcome/welcome-screen';
import { Bar } from './bar';
import { LostData } from './lost-data';
import { Screens } from './screens';
import { useArrival } from './use-arrival';
import { useSlash } from './use-slash';

/** The full page: bar, notice, screen. Until the first choice is made it is the welcome (or reading a backup) alone. */
export function Page() {
  return (
    // The router takes the hook itself, and calls it.
    // oxlint-disable-next-line react/hooks
    <Router hook={hashLocation}>
      <ToastProvider>
        <Framed />
      </ToastProvider>
    </Router>
  );
}

function Framed() {
  const { page } = useText();
  const { chosenAt } = useSettings();
  const [location, go] = useLocation();
  const [query, setQuery] = useState('');
  const mainRef = useRef<HTMLElement>(null);
  const searchRef = useRef<HTMLInputElement>(null);
  useSlash(searchRef);
  useArrival(mainRef, searchRef);

  function search(text: string) {
    setQuery(text);
    if (location !== routes.people) go(routes.people);
  }

  const firstRun = chosenAt === null && location !== routes.backup;
  return (
    <>
      <a
        className="skip"
        href="#main"
        onClick={(event) => {
          // The address belongs to the routes.
          event.preventDefault();
          mainRef.current?.focus();
        }}
      >
        {page.skip}
      </a>
      {chosenAt === null ? null : <Bar query={query} onQuery={search} searchRef={searchRef} />}
      <main id="main" ref={mainRef} tabIndex={-1} className="page">
        <LostData />
        {chosenAt === null ? null : <DailyNotice />}
        <Guarded key={location}>{firstRun ? <WelcomeScreen /> : <Screens query={query} onQuery={setQuery} />}</Guarded>
      </main>
    </>
  );
}
