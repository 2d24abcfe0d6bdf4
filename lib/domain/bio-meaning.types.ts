/**
 * What an edited bio means. A bio is a slogan more often than a fact, so the answer is careful: *likely* at most, and
 * an organisation that is no longer mentioned is a question, never "left".
 */
export type BioMeaning = {
  readonly kind: 'new-job' | 'role-added' | 'promotion' | 'left-unclear' | 'employer-renamed' | 'bio' | 'none';
  /** `none` and `bio`: stated, since that the words changed is certain. */
  readonly certainty: 'stated' | 'likely' | 'maybe';
  /** What stood there and stands there now, where it is a role or an organisation. */
  readonly before?: BioRole;
  readonly after?: BioRole;
  /** A rewording, a joke, a counter, a translation: kept, never led with. */
  readonly low?: boolean;
};

export type BioRole = { readonly title?: string; readonly company?: string };

/** Whose bio it is: a person's own name and handle are never their employer. */
export type BioContext = { readonly handle?: string | undefined; readonly name?: string | undefined };
