/**
 * Every anchor of the signed-in page of 2021, still served to some in 2026. Classes that Ember's build hashes are not
 * named; those named are of the site's style guide, and have stood since 2021.
 */
export const emberSelect = {
  main: 'body main',
  name: 'main h1',
  /** The number is the member's. */
  memberCard: 'section[data-member-id]',
  headline: '.text-body-medium.break-words',
  location: '.text-body-small.inline.t-black--light.break-words',
  contactLink: 'a[href*="/overlay/contact-info/"]',
  /** Beside the name, as "· 2nd" or "(She/Her)": the degree is in a badge. */
  besideName: '.text-body-small.v-align-middle',
  degreeBadge: '.distance-badge',
  degree: '.dist-value',
  /** At most two: the company first, then the school. */
  badges: '.pv-text-details__right-panel button',
  /** The same, by what is written on them. */
  badgeText: 'button .hoverable-link-text',
  image: 'img',
  /** Two shapes of address: the plain photo, and one with a frame painted in. */
  photoPath: /\/profile-(?:display|framed)photo/,
  framedPhoto: '/profile-framedphoto',

  /** A card's first child names it. */
  card: 'section[data-view-name="profile-card"]',
  anchor: 'div.pv-profile-card__anchor',

  item: '[data-view-name="profile-component-entity"]',
  /** What is seen; the twin beside it, for screen readers, says it in other words. */
  seen: 'span[aria-hidden="true"]',
  /** Items of the pages with a whole list; the id holds the profile's. */
  pagedItem: '[id^="profilePagedListComponent-"]',
  mayLoadMore: '.scaffold-finite-scroll__load-button, .artdeco-loader',

  personLink: 'a[href*="/in/"]',
} as const;

/** Parts of a profile in the order of the page; those of other people (`browsemap…`, `pymk…`) are not among them. */
export const cardOrder = [
  'about',
  'featured',
  'content_collections',
  'experience',
  'education',
  'licenses_and_certifications',
  'projects',
  'volunteering_experience',
  'skills',
  'recommendations',
  'publications',
  'patents',
  'courses',
  'honors_and_awards',
  'test_scores',
  'languages',
  'organizations',
  'volunteer_causes',
  'interests',
] as const;

/** Cards of other people and companies. */
export const othersCard = /recommendation|^pymk|^browsemap/;

/** Links to the rest of a list that the card shows the beginning of, or the foot that they stand in. */
const foot = '[id^="navigation-index-see-all"], .pvs-list__footer-wrapper';
export const restOfList = {
  experience: `a[href*="/details/experience"], ${foot}`,
  education: `a[href*="/details/education"], ${foot}`,
  licenses_and_certifications: `a[href*="/details/certifications"], ${foot}`,
} as const;

/** `#OPEN_TO_WORK` is written in the picture's own text, the same in every language, behind the name. */
export const frameMarks = { '#OPEN_TO_WORK': 'open-to-work', '#HIRING': 'hiring' } as const;
