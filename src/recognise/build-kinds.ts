import {
  EVENTS,
  LEGAL_FORMS,
  NAME_PARTICLES,
  ORGANISATION_WORDS,
  PLACE_HEADS,
  PLACE_STARTS,
  TITLES,
} from './vocabulary.ts';
import {
  ARTICLE,
  DATE,
  EVENT,
  JOB,
  KIN,
  LEGAL_FORM,
  ORGANISATION_HEAD,
  PARTICLE,
  PLACE_HEAD,
  PLACE_START,
  PREPOSITION,
  PRONOUN,
  SPEECH,
  TITLE,
} from './word-kinds.ts';

const words = (list: string): string[] => list.trim().split(/\s+/);

/** Words in small letters with their kinds: what `build-gazetteer.ts` writes into the file of names. */
export const WORD_KINDS = new Map<string, number>();
function say(kind: number, list: Iterable<string>): void {
  for (const word of list) if (!WORD_KINDS.has(word)) WORD_KINDS.set(word, kind);
}

say(
  TITLE,
  words(
    `mr. mrs. ms. dr. prof. st. sr. gen. sen. rep. gov. lt. col. sgt. capt. maj. brig. adm. cmdr. hon. rev. fr. supt. insp. cpl. md. mohd. smt. shri smt
    lt gen col sgt capt maj brig adm cmdr prof hon rev fr supt insp cpl sen gov councillor councilor alderman cllr asst acp dcp hh hrh
    elder adv. engr. er. messrs. pres. amb. mr mrs ms dr vice-president pm first-lady pastor sultan emir tsar emperor empress duke duchess count earl commander
    commissioner inspector superintendent constable major brigadier corporal private detective sheriff marshal chief attorney-general justice advocate comrade
    alhaji chief hajia otunba oba mallam malam hajj haji mullah maulana ustaz datuk dato tan tun encik puan nana osagyefo engineer barrister archdeacon
    reverend father brother sister sir dame madam mayor mla mp cm ceo cfo coach captain skipper co-founder founder`,
  ),
);
say(TITLE, TITLES);
say(
  TITLE,
  words(
    'mps presidents ministers senators governors generals congressmen lawmakers cpo cto cio ias ips pol maj-general maj-gen lt-gen lt-col eng saheb',
  ),
);
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
    thu fri sat sun jan. feb. mar. apr. jun. jul aug oct nov dec feb sept jul. aug. sep. sept. oct. nov. dec. today yesterday tomorrow`,
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
