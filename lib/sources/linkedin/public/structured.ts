import { all } from '../dom';
import { publicSelect, structuredLimit } from './selectors';

/** What the page's structured data say of its person. Nothing in it is trusted to have any shape. */
export type StructuredPerson = {
  readonly name?: string;
  readonly url?: string;
  readonly place?: string;
  readonly jobs: readonly StructuredJob[];
};

export type StructuredJob = { readonly title?: string; readonly company?: string; readonly start?: string };

type Json = { readonly [key: string]: unknown };

export function readStructured(document: Document): StructuredPerson | null {
  const scripts = all(document, publicSelect.structured).slice(0, 10);
  const persons = scripts.flatMap((script) => personsIn(script.textContent ?? ''));
  return persons[0] ?? null;
}

function personsIn(text: string): StructuredPerson[] {
  if (text.length > structuredLimit || !text.includes('"Person"')) return [];
  try {
    const data = JSON.parse(text) as unknown;
    const graph = isJson(data) && Array.isArray(data['@graph']) ? (data['@graph'] as readonly unknown[]) : [data];
    return graph.filter((each): each is Json => isJson(each) && each['@type'] === 'Person').map(personOf);
  } catch {
    return [];
  }
}

function personOf(person: Json): StructuredPerson {
  const name = said(person['name']);
  const url = said(person['url']);
  const place = said(isJson(person['address']) ? person['address']['addressLocality'] : undefined);
  return {
    ...(name ? { name } : {}),
    ...(url ? { url } : {}),
    ...(place ? { place } : {}),
    jobs: currentJobs(person),
  };
}

/**
 * Titles and employers stand beside each other, and are of what goes on (2024). In 2026 employers of the past are
 * among them, none with a date: which of them is current is then not said.
 */
function currentJobs(person: Json): StructuredJob[] {
  const titles = listOf(person['jobTitle']);
  const employers = listOf(person['worksFor']).filter(isJson);
  return employers.slice(0, 50).flatMap((employer, at) => {
    const member = isJson(employer['member']) ? employer['member'] : {};
    const start = /^\d{4}(?:-\d\d)?/.exec(dateOf(member['startDate']))?.[0];
    if (!start || member['endDate']) return [];
    const title = titles.length === employers.length ? said(titles[at]) : undefined;
    const company = said(employer['name']);
    return company || title ? [{ start, ...(title ? { title } : {}), ...(company ? { company } : {}) }] : [];
  });
}

/** A year alone is written as a number. */
function dateOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** What is masked, `*****`, is not said. */
export function unmasked(text: string): string | undefined {
  return /^[*\s]*$/.test(text) ? undefined : text;
}

function said(value: unknown): string | undefined {
  return typeof value === 'string' ? unmasked(value.trim()) : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : value === undefined ? [] : [value];
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
