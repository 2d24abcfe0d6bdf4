import type { RoleNow } from '@/lib/domain/brief.types';
import { numberedDate } from './dates';
import type { Told } from './dates';
import { cutWords } from './words';

const roleWords = 8;
const headlineWords = 10;

/** "Head of Operations, Volta"; the headline where no job is known. */
function roleTitle({ t }: Told, role: RoleNow): string {
  const { title, company } = role;
  if (title && company) return cutWords(t.change.roleAt(title, company), roleWords + 2);
  return cutWords(title ?? company ?? role.headline ?? '', title || company ? roleWords : headlineWords);
}

/** The role as its reading allows: with what it was, "as of" a date, or what the headline says instead. */
export function roleText(told: Told, role: RoleNow): string {
  const { t } = told;
  if (role.state === 'jobs-unread' && role.says) return topCardText(told, role.says);
  const title = roleTitle(told, role);
  if (role.state === 'old') return roleAsOf(told, role);
  return role.isNew && role.was ? t.brief.role.was(title, cutWords(role.was, roleWords)) : title;
}

/** "Operations Manager, Volta (as of 24 Jun)". */
export function roleAsOf(told: Told, role: RoleNow): string {
  return told.t.brief.role.asOf(roleTitle(told, role), numberedDate(role.asOf, told));
}

function topCardText({ t }: Told, says: NonNullable<RoleNow['says']>): string {
  const text = cutWords(says.text, headlineWords).replace(/\.$/, '');
  return says.what === 'headline' ? t.brief.role.headlineSays(text) : t.brief.role.companySays(text);
}
