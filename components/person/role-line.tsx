import type { RoleNow } from '@/lib/domain/brief.types';
import { ownText } from '@/lib/i18n/sentences/own-sentence';
import { roleAsOf, roleText } from '@/lib/i18n/sentences/role-sentence';
import { useText } from '../deps';
import { useTold } from '../use-told';
import { Pill } from '../ui/pill';
import { Theirs } from '../ui/theirs';

/** What the person does now, as old as it is and saying so. */
export function RoleLine({ role }: { readonly role: RoleNow }) {
  const { brief: t } = useText();
  const told = useTold();
  const unread = role.state === 'jobs-unread';
  return (
    <>
      <p>
        <Theirs text={unread ? roleAsOf(told, role) : roleText(told, role)} max={300} />{' '}
        {role.isNew ? <Pill tone="new">{t.isNew}</Pill> : null}
      </p>
      {unread && role.says ? (
        <p className="small soft">
          <Theirs text={roleText(told, role)} max={300} />
        </p>
      ) : null}
      {role.own ? <p className="source">{ownText(told, role.own)}</p> : null}
      {role.openUrl ? (
        <p className="small">
          <a href={role.openUrl} target="_blank" rel="noreferrer" title={t.role.readAgainHint}>
            {unread ? t.role.openJobList : t.role.readAgain}
          </a>
        </p>
      ) : null}
    </>
  );
}
