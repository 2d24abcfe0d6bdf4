import { ember } from './ember/read-ember';
import type { LayoutReaders } from './layout-reader';
import { publicPage } from './public/read-public';

/** Layouts that most people do not meet: a script of their own brings them into the page. */
export const older: LayoutReaders = { ember, public: publicPage };
