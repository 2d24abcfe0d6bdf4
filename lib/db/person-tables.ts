/**
 * Tables whose rows belong to one person by `personId` and are made by the user: they move with a join, go with a
 * "forget", and lie in the trash before they go for good.
 */
export const personTables = ['notes', 'ownFacts', 'promises', 'touches', 'followUps', 'mentions', 'occasions'] as const;

export type PersonTable = (typeof personTables)[number];
