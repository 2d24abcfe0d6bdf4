import { ExternalLink } from 'lucide-react';
import type { RoleNow } from '@/lib/domain/brief.types';
import { useDeps, useText } from '../deps';
import { LinkButton } from '../ui/link-button';

/** What one can do about a role that was read long ago, or of which the job list was not read: open the page oneself. */
export function RoleMore({ role }: { readonly role: RoleNow }) {
  const { tabs } = useDeps();
  const text = useText().brief.role;
  const url = role.openUrl;
  if (role.state === 'fresh' || url === null) return null;
  return (
    <p className="small">
      <LinkButton title={text.readAgainHint} onClick={() => void tabs.open(url)}>
        {role.state === 'old' ? text.readAgain : text.openJobList}
        <ExternalLink size={12} className="inline-icon" aria-hidden="true" />
      </LinkButton>
      {role.state === 'old' ? <span className="soft"> · {text.readAgainHint}</span> : null}
    </p>
  );
}
