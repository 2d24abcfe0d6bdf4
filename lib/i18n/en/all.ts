import { common } from './common';
import { change } from './change';
import { brief } from './brief';
import { briefForm } from './brief-form';
import { popup } from './popup';
import { panel } from './panel';
import { people } from './people';
import { promiseLine } from './promise-line';
import { meeting } from './meeting';
import { meetingForm } from './meeting-form';
import { today } from './today';
import { settings } from './settings';
import { welcome } from './welcome';
import { backup } from './backup';
import { page } from './page';
import { own } from './own';
import { health } from './health';
import { daily } from './daily';
import { trash } from './trash';

export const en = {
  common,
  change,
  brief,
  briefForm,
  popup,
  panel,
  people,
  promiseLine,
  meeting,
  meetingForm,
  today,
  settings,
  welcome,
  backup,
  page,
  own,
  health,
  daily,
  trash,
};
