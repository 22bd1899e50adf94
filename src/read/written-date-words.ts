import { fold } from '../names.ts';

/**
 * Words of dates, folded (without case and accents). Twelve groups a language, January first; alternatives parted by `/`, a `+`
 * is a blank. A language needs no more than its row here.
 */
const MONTHS_OF: Record<string, string> = {
  en: 'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec',
  de: 'januar/janner februar/feber marz/mrz april mai juni juli august september oktober/okt november dezember/dez',
  fr: 'janvier/janv fevrier/fevr/fev mars avril/avr mai juin juillet/juil aout septembre octobre novembre decembre',
  es: 'enero/ene febrero marzo abril/abr mayo junio julio agosto/ago septiembre/setiembre/set octubre noviembre diciembre/dic',
  pt: 'janeiro fevereiro marco abril maio/mai junho julho agosto setembro outubro/out novembro dezembro',
  it: 'gennaio/gen febbraio marzo aprile maggio/mag giugno/giu luglio/lug agosto settembre ottobre/ott novembre dicembre',
  nl: 'januari februari maart/mrt april mei juni juli augustus september oktober november december',
  uk: 'січня/січень/січ лютого/лютии/лют березня/березень/бер квітня/квітень/квіт травня/травень/трав червня/червень/черв липня/липень/лип серпня/серпень/серп вересня/вересень/вер жовтня/жовтень/жовт листопада/листопад/лист грудня/грудень/груд',
  ru: 'января/январь/янв февраля/февраль/фев марта/март/мар апреля/апрель/апр мая/маи июня/июнь/июн июля/июль/июл августа/август/авг сентября/сентябрь/сент/сен октября/октябрь/окт ноября/ноябрь/ноя декабря/декабрь/дек',
  pl: 'stycznia/sty lutego/lut marca kwietnia/kwi maja czerwca/cze lipca/lip sierpnia/sie wrzesnia/wrz pazdziernika/paz listopada/lis grudnia/gru',
  cs: 'ledna unora brezna dubna kvetna cervna cervence srpna zari rijna listopadu prosince',
  da: 'januar februar marts april maj juni juli august september oktober november december',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  tr: 'ocak subat mart nisan mayıs/mayis haziran temmuz agustos eylul ekim kasım/kasim aralık/aralik',
  id: 'januari februari maret april mei juni juli agustus september oktober november desember',
  ar: 'يناير/كانون+الثاني فبراير/شباط مارس/اذار ابريل/نيسان مايو/ايار يونيو/حزيران يوليو/تموز اغسطس/اب سبتمبر/ايلول اكتوبر/تشرين+الاول نوفمبر/تشرين+الثاني ديسمبر/كانون+الاول',
};

/** Folded name of a month -> 1 to 12. No spelling here stands for another month in another of the languages. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  Object.values(MONTHS_OF).flatMap((row) =>
    row
      .split(' ')
      .flatMap((names, index) =>
        names.split('/').map((name): [string, number] => [fold(name.replace('+', ' ')), index + 1]),
      ),
  ),
);

/** Days of the week and their usual short forms, folded. */
export const WEEKDAYS: ReadonlySet<string> = new Set(
  [
    'monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/tues/wed/thu/thur/thurs/fri/sat/sun',
    'montag/dienstag/mittwoch/donnerstag/freitag/samstag/sonnabend/sonntag/mo/di/mi/do/fr/sa/so',
    'lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche',
    'lunes/martes/miércoles/jueves/viernes/sábado/domingo/segunda-feira/terça-feira/quarta-feira/quinta-feira/sexta-feira',
    'lunedì/martedì/mercoledì/giovedì/venerdì/sabato/domenica',
    'maandag/dinsdag/woensdag/donderdag/vrijdag/zaterdag/zondag',
    'понеділок/вівторок/середа/середу/четвер/пʼятниця/п’ятниця/субота/суботу/неділя/неділю',
    'понедельник/вторник/среда/среду/четверг/пятница/пятницу/суббота/субботу/воскресенье',
    'poniedziałek/wtorek/środa/czwartek/piątek/niedziela',
    'mandag/tirsdag/onsdag/torsdag/fredag/lørdag/søndag/måndag/tisdag/lördag/söndag',
    'senin/selasa/rabu/kamis/khamis/jumat/jumaat/sabtu/ahad/minggu',
  ].flatMap((row) => row.split('/').map(fold)),
);

/** Small words before a date ("on May 21", "am 21. Mai"), in lower case only: names end in such words too. */
export const DATE_LEADS: ReadonlySet<string> = new Set('on at am vom le du el il em op den'.split(' '));

/** Words that may stand between the day, the month and the year ("25th of", "25 de septiembre de", "le 1er"). */
export const DATE_FILLERS: ReadonlySet<string> = new Set(
  'of the st nd rd th er de del d º ª . , - – / го м'.split(' ').map(fold),
);

/** Folded words after (or, in Chinese and Korean, before) a clock time: whether they mean the second half of the day. */
export const HALF_DAYS: ReadonlyMap<string, 'am' | 'pm'> = new Map([
  ['am', 'am'],
  ['pm', 'pm'],
  [fold('上午'), 'am'],
  [fold('下午'), 'pm'],
  [fold('오전'), 'am'],
  [fold('오후'), 'pm'],
  [fold('午前'), 'am'],
  [fold('午後'), 'pm'],
  [fold('ص'), 'am'],
  [fold('م'), 'pm'],
]);

/** Folded words that make the number before them an hour: "15 Uhr", "15.48 Uhr", "15 h 48", "kl. 15.48", "15時48分". */
export const HOUR_WORDS: ReadonlySet<string> = new Set(
  ['uhr', 'h', 'hrs', 'uur', 'kl', 'klo', '時', '时', '點', '点', '시'].map(fold),
);

/**
 * Names of zones in articles: minutes east of UTC, or the IANA zone whose clocks decide (ET is EST or EDT). Names that several
 * countries share without a usual reading (IST, AST) are not here: the time is then read in the reader's zone.
 */
export const ZONES: ReadonlyMap<string, number | string> = new Map<string, number | string>([
  ['utc', 0],
  ['gmt', 0],
  ['bst', 60],
  ['wet', 0],
  ['west', 60],
  ['cet', 60],
  ['mez', 60],
  ['cest', 120],
  ['mesz', 120],
  ['eet', 120],
  ['eest', 180],
  ['msk', 180],
  ['sast', 120],
  ['cat', 120],
  ['wat', 60],
  ['eat', 180],
  ['pkt', 300],
  ['wib', 420],
  ['hkt', 480],
  ['sgt', 480],
  ['myt', 480],
  ['pht', 480],
  ['awst', 480],
  ['jst', 540],
  ['kst', 540],
  ['acst', 570],
  ['acdt', 630],
  ['aest', 600],
  ['aedt', 660],
  ['nzst', 720],
  ['nzdt', 780],
  ['est', -300],
  ['edt', -240],
  ['cst', -360],
  ['cdt', -300],
  ['mst', -420],
  ['mdt', -360],
  ['pst', -480],
  ['pdt', -420],
  ['akst', -540],
  ['akdt', -480],
  ['hst', -600],
  ['et', 'America/New_York'],
  ['ct', 'America/Chicago'],
  ['mt', 'America/Denver'],
  ['pt', 'America/Los_Angeles'],
]);
/** Zones whose short names are words of other languages: they count only in capitals, straight after a clock time. */
export const CLOCK_ONLY_ZONES: ReadonlySet<string> = new Set([
  'et',
  'ct',
  'mt',
  'pt',
  'cat',
  'eat',
  'west',
  'wat',
  'est',
  'wet',
]);
