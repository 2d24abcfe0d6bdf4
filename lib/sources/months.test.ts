import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.resetModules();
  vi.restoreAllMocks();
});

describe('months that the background told', () => {
  it.each([
    ['sv', 'jan', 1],
    ['de', 'Mär', 3],
    ['de', 'Oktober', 10],
    // Not translated there, but on many pages.
    ['de', 'October', 10],
    ['fa', 'ژوئن', 6],
    ['pt-BR', 'fev', 2],
  ])('need no formatter: %s %s', async (language, word, month) => {
    const table = await told(language);
    const { keepMonths, monthNamed } = await import('./months');
    const made = vi.spyOn(Intl, 'DateTimeFormat');
    keepMonths(table);
    expect(monthNamed(word, language)).toBe(month);
    expect(monthNamed('unheard', language)).toBeUndefined();
    expect(made).not.toHaveBeenCalled();
  });

  it('are those of one language: of another they are found out', async () => {
    const table = await told('sv');
    const { keepMonths, monthNamed } = await import('./months');
    keepMonths(table);
    expect(monthNamed('helmikuu', 'fi')).toBe(2);
  });

  it('are none of a language that nobody knows, and English all the same', async () => {
    const table = await told('<script>');
    expect(Object.values(table).flat()).toContainEqual(['january', 1]);
    expect(Object.entries(table).filter(([form, names]) => !form.startsWith('en-') && names.length > 0)).toEqual([]);
  });
});

/** As the background makes it, in a process of its own. */
async function told(language: string) {
  const { monthTable } = await import('./months');
  const table = structuredClone(monthTable(language));
  vi.resetModules();
  return table;
}
