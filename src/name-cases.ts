/**
 * Endings of Ukrainian and Russian cases (folded: й is и, ї is і) and what the nominative may have instead. A closed list: it
 * guesses, and a guess counts only when it meets a name that is looked for.
 */
const ENDINGS: [ending: string, nominatives: string[]][] = [
  ['ого', ['ии', 'ои', 'ыи']],
  ['ому', ['ии', 'ои', 'ыи']],
  ['ові', ['', 'о']],
  ['еві', ['', 'ь']],
  ['ою', ['а', 'ая']],
  ['ую', ['ая']],
  ['оі', ['а']],
  ['ои', ['а', 'ая']],
  ['іи', ['а']],
  ['ии', ['ия', 'ія']],
  ['іі', ['ія']],
  ['ію', ['ія']],
  ['ию', ['ия']],
  ['им', ['', 'ии']],
  ['ым', ['', 'ии', 'ыи']],
  ['ім', ['', 'ии']],
  ['ом', ['', 'о', 'ии']],
  ['ем', ['', 'ь']],
  ['а', ['', 'о']],
  ['я', ['ь', 'и']],
  ['у', ['', 'а', 'о']],
  ['ю', ['ь', 'и', 'я']],
  ['і', ['', 'а']],
  ['и', ['а']],
  ['ы', ['а']],
  ['е', ['', 'а']],
];

const CYRILLIC = /^\p{Script=Cyrillic}+$/u;
const LEAST_STEM = 3;

/** The nominatives that a folded Cyrillic word may be a case of (зеленського: зеленськии); none for other scripts. */
export function nominatives(folded: string): string[] {
  if (!CYRILLIC.test(folded)) return [];
  const fits = ([ending]: [string, string[]]): boolean =>
    folded.length - ending.length >= LEAST_STEM && folded.endsWith(ending);
  return ENDINGS.filter(fits).flatMap(([ending, instead]) => {
    const stem = folded.slice(0, -ending.length);
    return instead.map((nominative) => stem + nominative);
  });
}
