import { expect, it } from 'vitest';
import { joinedMonth } from './joined';

it.each([
  ['Joined March 2011', 'en', '2011-03'],
  ['Gick med december 2011', 'sv', '2011-12'],
  ['Beigetreten März 2011', 'de', '2011-03'],
  ['A rejoint Twitter en août 2011', 'fr', '2011-08'],
  ['Se unió en marzo de 2011', 'es', '2011-03'],
  ['Регистрация: март 2011', 'ru', '2011-03'],
  ['2011年12月からXを利用しています', 'ja', '2011-12'],
  ['2011年3月 加入', 'zh', '2011-03'],
  ['가입일: 2011년 11월', 'ko', '2011-11'],
  ['Liittynyt maaliskuu 2011', 'fi', '2011-03'],
  ['Joined March 2011', 'no language', '2011'],
  ['Joined long ago', 'en', null],
])('%s (%s)', (text, language, month) => {
  expect(joinedMonth(text, language)).toBe(month);
});
