import { describe, expect, it } from 'vitest';
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
  ['เข้าร่วมเมื่อมีนาคม 2554', 'th', '2011-03'],
  ['انضم في مارس ٢٠١١', 'ar', '2011-03'],
  ['پیوستن در مارس ۲۰۱۱', 'fa', '2011-03'],
  ['मार्च २०११ में शामिल हुए', 'hi', '2011-03'],
  ['Đã tham gia Tháng 12 2011', 'vi', '2011-12'],
  ['Joined March 2011', 'no language', '2011'],
  ['Joined long ago', 'en', null],
  ['Joined March 1950', 'en', null],
])('%s (%s)', (text, language, month) => {
  expect(joinedMonth(text, language)).toBe(month);
});

/** Every language that X's interface is offered in. */
const languages =
  'en ar ar-x-fm bg bn ca cs da de el en-GB es eu fa fi fil fr ga gl gu he hi hr hu id ig it ja kn ko lv mr msa ms nl no ' +
  'pl pt ro ru sk sr sv ta th tr uk ur vi yo zh zh-Hant ha';

describe('the month in which somebody joined', () => {
  it.each(languages.split(' '))('is read as Intl writes it in %s, or else the year alone', (language) => {
    for (let month = 1; month <= 12; month++) {
      const shown = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
      const text = `@ ${shown.format(Date.UTC(2011, month - 1, 1))} @`;
      const known = Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
      expect(joinedMonth(text, language)).toBe(known ? `2011-${String(month).padStart(2, '0')}` : '2011');
    }
  });
});
