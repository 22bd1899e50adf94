import { fold } from '../fold.ts';
import { sameGivenName } from '../given-names.ts';
import { latin } from '../name-sounds.ts';
import { remembered } from '../remembered.ts';
import { isGivenName } from './lists.ts';
import { MORE_GIVEN_NAMES } from './vocabulary.ts';

const APOSTROPHES = /[’‘ʼ`´]/gu;

/** A name with straight apostrophes, plain hyphens and single blanks: how the lists and patterns expect it. */
export function tidy(name: string): string {
  return name
    .replace(APOSTROPHES, "'")
    .replace(/\s+/gu, ' ')
    .replace(/ ?[‐‑–—] ?| - /gu, '-')
    .replace(/ ' ?s\b|' s\b/gu, "'s")
    .trim();
}

/** A word as the lists have it: folded, in Latin letters, without what surrounds it. */
export const listed = remembered((word) => latin(fold(word)).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));

/** Does it begin as names begin, or is its script one without capitals? */
export function isCapitalised(word: string): boolean {
  return /^['"“(]?[\p{Lu}\p{Lt}\p{Lo}]/u.test(word);
}

/** Is a listed word a given name, in any spelling that newsdesk knows? */
export function isGiven(word: string): boolean {
  if (isGivenName(word) || MORE_GIVEN_NAMES.has(word) || sameGivenName(word) !== undefined) return true;
  return word.includes('-') && word.split('-').every(isGiven);
}
