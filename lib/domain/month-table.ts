/**
 * The months' names that a reader may need on a page of one language, by form: name and number. They come from the
 * worker, since the browser takes many milliseconds to make the first formatter in each of its processes.
 */
export type MonthTable = Readonly<Record<string, readonly (readonly [name: string, month: number])[]>>;
