/** Every anchor of the page that somebody signed out is shown: structured data, and parts named by `data-section`. */
export const publicSelect = {
  structured: 'script[type="application/ld+json"]',
  canonical: 'link[rel="canonical"]',
  topCard: 'section.top-card-layout',
  name: 'h1',
  headline: 'h2.top-card-layout__headline',
  /** The place stands before it, followers behind. */
  contact: '.profile-info-subheader [data-modal]',
  /** `currentPositionsDetails` stands on past roles too; in the top card it is the company shown there. */
  topCardCompany: '[data-section="currentPositionsDetails"] .top-card-link__description',
  topCardSchool: '[data-section="educationsDetails"] .top-card-link__description',
  /** In the menu for reporting somebody: `urn:li:member:123`. */
  member: '[data-semaphore-content-urn^="urn:li:member:"]',

  about: 'section[data-section="summary"]',
  experience: 'section[data-section="experience"]',
  education: 'section[data-section="educationsDetails"]',
  certifications: 'section[data-section="certifications"]',
  item: 'li',
  title: 'h3',
  subtitle: 'h4',
  study: 'h4 > span',
  /** The duration is a part of its own in it. */
  dates: '.date-range',
  time: 'time',
  description: '[data-section="currentPositions"]',
  paragraph: 'p',
} as const;

/** Structured data longer than this is no person's. */
export const structuredLimit = 400_000;
