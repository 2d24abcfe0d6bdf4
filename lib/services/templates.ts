import { write } from '@/lib/db/write';
import type { DraftLanguage, Template, TemplateKind } from '@/lib/domain/template';
import type { ServiceDeps } from './deps';
import { touched } from './stamps';

/** The user's own words, by `KIND:LANGUAGE`; what is not among them is the catalogue's. */
export async function loadTemplates({ db }: Pick<ServiceDeps, 'db'>): Promise<ReadonlyMap<string, Template>> {
  const rows = await db.templates.toArray();
  return new Map(rows.map((row) => [row.id, row]));
}

export function templateId(kind: TemplateKind, language: DraftLanguage): string {
  return `${kind}:${language}`;
}

export async function saveTemplate(
  deps: ServiceDeps,
  id: string,
  words: Pick<Template, 'subject' | 'body'>,
): Promise<void> {
  const row: Template = {
    id,
    subject: words.subject.slice(0, 500),
    body: words.body.slice(0, 20_000),
    ...touched(deps),
  };
  await write(deps.db, ['templates'], (writer) => writer.put('templates', row), { durability: 'strict' });
}

/** Back to the words that come with the product. */
export async function dropTemplate(deps: ServiceDeps, id: string): Promise<void> {
  await write(deps.db, ['templates'], (writer) => writer.remove('templates', [id]));
}
