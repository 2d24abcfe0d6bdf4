import type { ChangeValue } from './change';
import type { Organisation, Position } from './reading';

/** How a role and an employer stand in a change: one text to compare, and its parts for a sentence. */
export function positionValue(position: Position): NonNullable<ChangeValue> {
  const { title, company, companyId } = position;
  return {
    text: [title, company].filter((part) => part).join(' · '),
    ...(title ? { title } : {}),
    ...(company ? { company } : {}),
    ...(companyId ? { companyId } : {}),
  };
}

export function companyValue(company: Organisation): NonNullable<ChangeValue> {
  return { text: company.name, company: company.name, ...(company.id ? { companyId: company.id } : {}) };
}
