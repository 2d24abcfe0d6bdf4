/**
 * Every anchor that this reader holds on to, and nothing else of the page: `sdui` pages (since October 2025) have
 * hashed classes, so what is named here are component keys, screens, test ids, icon ids, link shapes and the order
 * of elements.
 */

/**
 * Component keys of profile cards: this, the profile's id (for Activity the slug), the card's name. Told since August
 * 2026: the same stands in an `id`, beside the key or alone.
 */
export const cardPrefix = 'com.linkedin.sdui.profile.card.ref';
export const cardKeys = ['componentkey', 'id'] as const;

/** What a key ends with: `Topcard` or `TopCard`, `About`, `Activity`. */
export const cardNames = { topCard: /Top[cC]ard$/, about: /^About$/, activity: /^Activity$/ } as const;

/**
 * Lists begin with this, on the profile (`ExperienceTopLevelSection`, `CertificationTopLevel`) and on the page with the
 * whole of it (`ExperienceDetailsSection`, `CertificationDetailsLevel`); what else the name says differs between builds.
 * So do the test ids (`profile_ExperienceTopLevelSection_SLUG`) and the screens (`ProfileCertificationDetails`).
 */
export const listNames = {
  experience: 'Experience',
  education: 'Education',
  certifications: 'Certification',
} as const;
export type ListName = keyof typeof listNames;

/** Followed by the card's name, "_" and the slug; on a plain `div` inside the card. */
export const testIdPrefix = 'profile_';

/**
 * A browser finds the elements of one simple selector several times faster than those of a list of selectors. So there
 * are lists only for small parts; elsewhere all links or pictures are taken and told apart by their address.
 */
export const select = {
  card: `[componentkey^="${cardPrefix}"]`,
  cardById: `[id^="${cardPrefix}"]`,
  cardOfEither: `[componentkey^="${cardPrefix}"], [id^="${cardPrefix}"]`,
  sduiAny: '[data-sdui-screen]',
  testId: `[data-testid^="${testIdPrefix}"]`,
  /** The one column of a page with a whole list. */
  column: '[data-component-type="LazyColumn"], [data-testid="lazy-column"]',

  // Top card
  name: 'h1, h2',
  profileLink: 'a[href*="/in/"]',
  contactLink: 'a[href*="/overlay/contact-info/"]',
  /** To the contact info, the cover photo: they hold the slug, on pages of any degree. */
  overlayLink: 'a[href*="/overlay/"]',
  /** The bar at the top, once the name has been scrolled away. */
  toolbar: '[role="toolbar"] a[href*="/in/"]',
  badge: '[role="button"]',
  /** Icons of the badges: these alone tell a company from a school. */
  badgeIcon: 'svg[id*="-accent"]',
  companyIcon: 'company-accent',
  schoolIcon: 'school-accent',
  verifiedIcon: 'svg[id^="verified-"]',
  /** Two shapes of address: the plain photo, and one with a frame (open to work, hiring) painted in. */
  photoPath: /\/profile-(?:display|framed)photo/,
  framedPhoto: '/profile-framedphoto',
  websiteLink: 'a[href*="/safety/go"][href*="?url="]',

  /** Long text: About, a post, a job's description. The "… more" in it is a button. */
  textBox: '[data-testid="expandable-text-box"]',

  /** A logo, or its place, before the text of a badge and of an item. */
  logo: 'figure',

  // Lists
  entry: '[componentkey^="entity-collection-item"]',
  /** Lines in a job that are not about the job: skills, endorsers, media. */
  besideJob:
    'a[href*="skill-associations-details"], a[href*="/endorsers/"], a[href*="media-viewer"], a[href*="/safety/go"], svg[id^="skills-"]',
  /** To what lies over or behind a profile. */
  ownPath: 'a[href*="/overlay/"], a[href*="/details/"]',
  /** Followed by the list's name in the address. */
  seeAll: '/details/',
  /** Where more may follow: a link, a button, a sign of loading. */
  maybeMore: 'a, button, [role="progressbar"], [aria-busy="true"]',
  content: 'h1, h2, h3, p, li, a, button, img',

  // Activity
  /** Mostly the one in the other. */
  postItems: ['[data-testid="carousel-child-container"]', '[role="listitem"]'],
  postLink: 'a[href*="/feed/update/urn:li:activity:"]',
  authorPath: /\/(?:in|company)\//,

  // Own profile: the pencil of the top card; and those of the lists, which may also stand in an invitation to the
  // viewer to fill in their own profile, beside somebody else's.
  ownIntro: 'a[href*="/edit/intro/"]',
  ownForms: 'a[href*="/edit/forms/"]',
} as const;
