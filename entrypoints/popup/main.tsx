// First the questions, then the screen: the database opens while React is evaluated.
import { begun } from './begin';
import { show } from './show';

show(await begun);
