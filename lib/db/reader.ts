import type { KeyOf, TableName } from './database';
import type { Rows } from './rows';

type Found<K extends TableName> = { readonly toArray: () => PromiseLike<Rows[K][]> };
type Where<K extends TableName> = {
  readonly equals: (key: string) => Found<K>;
  readonly between: (lower: readonly unknown[], upper: readonly unknown[]) => Found<K>;
};

/** The few ways in which the rows of a reading are asked for: by key, and by one index. Every `Database` knows them. */
export type Reader = {
  readonly [K in TableName]: {
    readonly get: (key: KeyOf<K>) => PromiseLike<Rows[K] | undefined>;
    readonly where: (index: string) => Where<K>;
  };
};
