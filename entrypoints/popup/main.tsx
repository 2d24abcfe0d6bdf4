// First the questions, then the screen: the database opens while React is evaluated.
import { begun } from './begin';
import { show } from './show';

// Not awaited here: what the questions load stands on this very file, and would wait for its end.
void begun.then(show);
