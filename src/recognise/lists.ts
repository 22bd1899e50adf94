import { CITIES } from './data/cities.ts';
import { COMMON_WORDS } from './data/common-words.ts';
import { COUNTRIES } from './data/countries.ts';
import { FAMILY_NAMES } from './data/family-names.ts';
import { GIVEN_NAMES } from './data/given-names.ts';
import { ORGANISATION_WORDS } from './data/organisation-words.ts';

/** Looks folded words up in the lists of data/. A list becomes a set when it is first asked: about a millisecond each. */
function among(list: string): (word: string) => boolean {
  let words: ReadonlySet<string> | undefined;
  return (word) => {
    words ??= new Set(list.slice(1, -1).split(/[\n;]/));
    return words.has(word);
  };
}

/** Is it a country or territory, in any of some fifty languages? */
export const isCountry = among(COUNTRIES);
/** Is it one of the larger cities or a capital, in Latin letters? */
export const isCity = among(CITIES);
/** Is it a given name somewhere? Gender, nation and faith are neither known nor asked. */
export const isGivenName = among(GIVEN_NAMES);
export const isFamilyName = among(FAMILY_NAMES);
/** Is it an English word that news mostly writes small? */
export const isCommonWord = among(COMMON_WORDS);
/** Is it "company", "ministry", "foundation" and the like in some language? */
export const isForeignOrganisationWord = among(ORGANISATION_WORDS);
