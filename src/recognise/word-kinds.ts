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
