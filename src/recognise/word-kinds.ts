import {
  EVENTS,
  LEGAL_FORMS,
  NAME_PARTICLES,
  ORGANISATION_WORDS,
  PLACE_HEADS,
  PLACE_STARTS,
  TITLES,
} from './vocabulary.ts';

const words = (list: string): string[] => list.trim().split(/\s+/);

/** What a word does to the words beside it, whatever they are. */
export const TITLE = 1;
export const SPEECH = 2;
export const ORGANISATION_HEAD = 3;
export const PLACE_HEAD = 4;
export const PLACE_START = 5;
export const DATE = 6;
export const PARTICLE = 7;
export const PREPOSITION = 8;
export const LEGAL_FORM = 9;
export const EVENT = 10;
export const KIN = 11;
export const ARTICLE = 12;
export const JOB = 13;
export const PRONOUN = 14;

const KINDS = new Map<string, number>();
function say(kind: number, list: Iterable<string>): void {
  for (const word of list) if (!KINDS.has(word)) KINDS.set(word, kind);
}

say(
  TITLE,
  words(
    `mr. mrs. ms. dr. prof. st. sr. gen. sen. rep. gov. lt. col. sgt. capt. maj. brig. adm. cmdr. hon. rev. fr. supt. insp. cpl. md. mohd. smt. shri smt
    adv. engr. er. messrs. pres. amb. mr mrs ms dr sri vice-president pm first-lady pastor sultan emir tsar emperor empress duke duchess count earl commander
    commissioner inspector superintendent constable major brigadier corporal private detective sheriff marshal chief attorney-general justice advocate comrade
    alhaji chief hajia otunba oba mallam malam hajj haji mullah maulana ustaz datuk dato tan tun encik puan nana osagyefo engineer barrister archdeacon
    reverend father brother sister sir dame madam mayor mla mp cm ceo cfo coach captain skipper co-founder founder`,
  ),
);
say(TITLE, TITLES);
say(
  SPEECH,
  words(
    `said says say told tells added adds noted notes explained explains stated states argued argues warned warns insisted insists claimed claims tweeted
    wrote writes recalled recalls asked asks replied replies admitted admits announced announces declared declares stressed stresses reiterated urged urges
    confirmed denied commented remarked observed pointed revealed reveals thinks thought believes believed hopes hoped sums quipped joked`,
  ),
);
say(LEGAL_FORM, LEGAL_FORMS);
say(LEGAL_FORM, words('inc. ltd. corp. co. llc. plc. s.a. n.v. pvt. pvt'));
say(PLACE_HEAD, PLACE_HEADS);
say(PLACE_START, PLACE_STARTS);
say(ORGANISATION_HEAD, ORGANISATION_WORDS);
say(
  DATE,
  words(
    `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december mon tue wed
    thu fri sat sun jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. today yesterday tomorrow`,
  ),
);
say(PARTICLE, NAME_PARTICLES);
say(
  PREPOSITION,
  words(
    `in at from near to across outside throughout inside toward towards into onto via around between through of for with by on about against over under
    after before since until during`,
  ),
);
say(EVENT, EVENTS);
say(
  KIN,
  words(
    `wife husband son daughter brother sister father mother uncle aunt nephew niece cousin grandson granddaughter widow fiancee boyfriend girlfriend`,
  ),
);
say(ARTICLE, words('the a an this that these those'));
say(PRONOUN, words('he she his her him who whose whom it they their'));
say(
  JOB,
  words(
    `spokesperson analyst economist activist leader head lawyer attorney professor expert officer official researcher scientist doctor teacher student
    resident farmer artist singer musician rapper director filmmaker producer writer poet novelist historian striker midfielder defender goalkeeper forward
    winger manager trainer batsman bowler candidate lawmaker politician legislator diplomat envoy representative counterpart incumbent predecessor successor
    opponent rival suspect victim winner champion star veteran designer architect businessman businesswoman entrepreneur investor banker executive chairperson
    chairwoman treasurer reporter editor correspondent photographer journalist correspondent presenter host comedian driver pilot soldier nurse engineer`,
  ),
);

/** The kind of a word in small letters, 0 for most. */
export function wordKind(word: string): number {
  return KINDS.get(word) ?? 0;
}
