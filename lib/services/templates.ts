import { write } from '@/lib/db/write';
import type { Template, TemplateText } from '@/lib/domain/template';
import type { ServiceDeps } from './deps';
import { touched } from './stamps';

export const maxTemplate = { subject: 500, body: 20_000 } as const;

export type TemplateProblem = { readonly kind: 'empty' } | { readonly kind: 'too-long'; readonly max: number };
export type SavedTemplate = { readonly ok: true } | { readonly ok: false; readonly problem: TemplateProblem };

/** The user's own words, by `KIND:LANGUAGE`; what is not among them is the catalogue's. */
export async function loadTemplates({ db }: Pick<ServiceDeps, 'db'>): Promise<ReadonlyMap<string, Template>> {
  const rows = await db.templates.toArray();
  return new Map(rows.map((row) => [row.id, row]));
}

export async function saveTemplate(deps: ServiceDeps, id: string, words: TemplateText): Promise<SavedTemplate> {
  const problem = templateProblem(words);
  if (problem) return { ok: false, problem };
  await keep(deps, { id, subject: words.subject, body: words.body, ...touched(deps) });
  return { ok: true };
}

/** Back to the words that come with the product. */
export async function dropTemplate(deps: ServiceDeps, id: string): Promise<void> {
  await write(deps.db, ['templates'], (writer) => writer.remove('templates', [id]));
}

/** The way back from both: the words that there were, or none. */
export async function restoreTemplate(deps: ServiceDeps, id: string, former: Template | undefined): Promise<void> {
  await (former ? keep(deps, { ...former, ...touched(deps) }) : dropTemplate(deps, id));
}

async function keep(deps: ServiceDeps, row: Template): Promise<void> {
  await write(deps.db, ['templates'], (writer) => writer.put('templates', row), { durability: 'strict' });
}

function templateProblem({ subject, body }: TemplateText): TemplateProblem | null {
  if (body.trim() === '') return { kind: 'empty' };
  if (subject.length > maxTemplate.subject) return { kind: 'too-long', max: maxTemplate.subject };
  return body.length > maxTemplate.body ? { kind: 'too-long', max: maxTemplate.body } : null;
}
