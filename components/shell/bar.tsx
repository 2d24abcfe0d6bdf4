import { Search } from 'lucide-react';
import type { RefObject } from 'react';
import { Link, useLocation } from 'wouter';
import { useText } from '../deps';
import { routes } from '../routes';
import { Kbd } from '../ui/kbd';
import { navigation } from './screens';

type Props = {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly searchRef: RefObject<HTMLInputElement | null>;
};

export function Bar({ query, onQuery, searchRef }: Props) {
  const { page } = useText();
  const [location] = useLocation();
  return (
    <header className="page-bar">
      <div className="page-bar-in">
        <Link className="brand" href={routes.today}>
          {page.product}
        </Link>
        <nav aria-label={page.nav}>
          {navigation.map(({ key, path, under }) => (
            <Link key={key} href={path} aria-current={isUnder(location, under) ? 'page' : undefined}>
              {page.screens[key]}
            </Link>
          ))}
        </nav>
        <label className="page-search" title={page.searchKey}>
          <Search size={16} aria-hidden="true" />
          <span className="sr-only">{page.search}</span>
          <input
            ref={searchRef}
            type="search"
            value={query}
            placeholder={page.search}
            autoComplete="off"
            onChange={(event) => onQuery(event.target.value)}
          />
          <Kbd keys="/" />
        </label>
      </div>
    </header>
  );
}

function isUnder(location: string, prefixes: readonly string[]): boolean {
  return prefixes.some((prefix) => location === prefix || location.startsWith(`${prefix}/`));
}
