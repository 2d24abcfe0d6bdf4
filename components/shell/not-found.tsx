import { Link } from 'wouter';
import { useText } from '../deps';
import { routes } from '../routes';
import { EmptyState } from '../ui/empty-state';
import { Title } from './title';

/** An address that leads nowhere any more: a forgotten person, an old link. */
export function NotFound() {
  const { page } = useText();
  return (
    <>
      <Title title={page.product} />
      <EmptyState text={page.notFound}>
        <Link className="btn" href={routes.today}>
          {page.toToday}
        </Link>
      </EmptyState>
    </>
  );
}
