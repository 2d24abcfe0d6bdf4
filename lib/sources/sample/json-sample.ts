type WriteText = (text: string) => string;

const maxText = 300;
const schemaTestId = 'UserProfileSchema-test';

/** What is stated of a person in the page's head: its shape, with every value replaced. */
export function jsonSample(element: Element, write: WriteText): string {
  const type = element.getAttribute('type') ?? '';
  // The site's own name of the part: X has one such script.
  const testId = element.getAttribute('data-testid') === schemaTestId ? schemaTestId : '';
  const text = JSON.stringify(jsonOf(parsed(element.textContent.slice(0, 200_000)), write, 0));
  const attributes = testId === '' ? '' : ` data-testid="${testId}"`;
  return `<script type="${type}"${attributes}>${text.replace(/[<>]/g, '')}</script>`;
}

const jsonNames =
  /^@?(?:context|graph|type|id|name|url|jobTitle|worksFor|alumniOf|address|addressLocality|addressCountry|description|startDate|endDate|member|image|mainEntity|author|sameAs|identifier|additionalName|givenName|homeLocation|dateCreated|OrganizationRole|disambiguatingDescription)$/;
export const jsonTypes =
  /^(?:Person|Organization|OrganizationRole|EducationalOrganization|PostalAddress|ProfilePage|WebPage|Article|Place|https?:\/\/schema\.org\/?)$/;

function jsonOf(value: unknown, write: WriteText, depth: number): unknown {
  if (depth > 8) return null;
  if (typeof value === 'string') return jsonTypes.test(value) ? value : write(decoded(value).slice(0, maxText));
  if (typeof value === 'number') return Number(write(String(Math.trunc(value))).replace(/\D/g, '') || 0);
  if (Array.isArray(value)) return value.slice(0, 50).map((each) => jsonOf(each, write, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, 50)
      .map(([key, each]) => [jsonNames.test(key) ? key : write(key), jsonOf(each, write, depth + 1)]),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export function decoded(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
}
