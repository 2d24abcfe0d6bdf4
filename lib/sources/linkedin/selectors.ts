/**
 * Every anchor that this reader holds on to, and nothing else of the page: `sdui` pages (since October 2025) have
 * hashed classes, so what is named here are component keys, screens, test ids, icon ids, link shapes and the order
 * of elements.
 */

/** Component keys of profile cards: this, the profile's id (for Activity the slug), the card's name. */
export const cardPrefix = 'com.linkedin.sdui.profile.card.ref';

/** Where a card's name differs between builds, the one seen most comes first. */
export const cardNames = {
  topCard: ['Topcard', 'TopCard'],
  about: ['About'],
  activity: ['Activity'],
  experience: ['ExperienceTopLevelSection'],
  experienceDetails: ['ExperienceDetailsSection'],
} as const;

/** Followed by the slug; on a plain `div` inside the card. */
export const testIds = {
  experience: 'profile_ExperienceTopLevelSection_',
  experienceDetails: 'profile_ExperienceDetailsSection_',
} as const;

/**
 * A browser finds the elements of one simple selector several times faster than those of a list of selectors. So there
 * are lists only for small parts; elsewhere all links or pictures are taken and told apart by their address.
 */
export const select = {
  card: `[componentkey^="${cardPrefix}"]`,
  sduiProfile: '[data-sdui-screen^="com.linkedin.sdui.flagshipnav.profile."]',
  sduiAny: '[data-sdui-screen]',

  // Top card
  name: 'h1, h2',
  profileLink: 'a[href*="/in/"]',
  contactLink: 'a[href*="/overlay/contact-info/"]',
  /** To the contact info, the cover photo: they hold the slug, on pages of any degree. */
  overlayLink: 'a[href*="/overlay/"]',
  badge: '[role="button"]',
  companyIcon: 'svg[id^="company-accent"]',
  schoolIcon: 'svg[id^="school-accent"]',
  verifiedIcon: 'svg[id^="verified-"]',
  /** Two shapes of address: the plain photo, and one with a frame (open to work, hiring) painted in. */
  photoPath: /\/profile-(?:display|framed)photo/,
  framedPhoto: '/profile-framedphoto',
  websiteLink: 'a[href*="/safety/go"][href*="?url="]',

  /** Long text: About, a post, a job's description. The "… more" in it is a button. */
  textBox: '[data-testid="expandable-text-box"]',

  // Lists
  entry: '[componentkey^="entity-collection-item"]',
  /** Lines in a job that are not about the job: skills, endorsers, media. */
  besideJob: 'a[href*="skill-associations-details"], a[href*="/endorsers/"], a[href*="media-viewer"]',
  seeAllExperience: 'a[href*="/details/experience"]',
  content: 'h1, h2, h3, p, li, a, button, img',

  // Activity
  /** Mostly the one in the other. */
  postItems: ['[data-testid="carousel-child-container"]', '[role="listitem"]'],
  postLink: 'a[href*="/feed/update/urn:li:activity:"]',
  authorPath: /\/(?:in|company)\//,

  // Own profile: the pencil of the top card; and those of the lists, which may also stand in an invitation to the
  // viewer to fill in their own profile, beside somebody else's.
  ownLink: 'a[href*="/edit/"]',
  ownIntro: '/edit/intro/',
  ownForms: '/edit/forms/',

  // Other layouts
  pageKey: 'meta[name="pageKey"]',
  globalNav: '#global-nav',
  publicPerson: 'script[type="application/ld+json"]',
  /** 2021 to 2026, still served to some. */
  emberCard: 'section[data-view-name="profile-card"] div.pv-profile-card__anchor, html.theme--mercado main h1',
} as const;
