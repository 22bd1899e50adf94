/** Letters and sounds of names: every script that has a table is spelt in Latin letters, every spelling gets one sound. */

/** Letters that lose more than an accent on the way to a to z. Input is folded (NFKD, no marks, lower case). */
const LETTERS = new Map(
  Object.entries({
    // Latin
    ...{ ß: 'ss', ø: 'o', ł: 'l', æ: 'ae', œ: 'oe', đ: 'dj', ð: 'd', þ: 'th', ı: 'i', ə: 'a', ŋ: 'ng', ħ: 'h' },
    // Cyrillic; й, ё, ї and ў have lost their marks in folding
    ...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', і: 'i', к: 'k', л: 'l' },
    ...{ м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh' },
    ...{ щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', є: 'ye', ђ: 'dj', ј: 'j', љ: 'lj', њ: 'nj' },
    ...{ ћ: 'c', џ: 'dz', ѓ: 'gj', ќ: 'kj', ѕ: 'dz' },
    // Greek
    ...{ α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n' },
    ...{ ξ: 'x', ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o' },
    // Georgian (national romanisation of 2002)
    ...{ ა: 'a', ბ: 'b', გ: 'g', დ: 'd', ე: 'e', ვ: 'v', ზ: 'z', თ: 't', ი: 'i', კ: 'k', ლ: 'l', მ: 'm', ნ: 'n' },
    ...{ ო: 'o', პ: 'p', ჟ: 'zh', რ: 'r', ს: 's', ტ: 't', უ: 'u', ფ: 'p', ქ: 'k', ღ: 'gh', ყ: 'q', შ: 'sh', ჩ: 'ch' },
    ...{ ც: 'ts', ძ: 'dz', წ: 'ts', ჭ: 'ch', ხ: 'kh', ჯ: 'j', ჰ: 'h' },
    // Armenian
    ...{ ա: 'a', բ: 'b', գ: 'g', դ: 'd', ե: 'e', զ: 'z', է: 'e', ը: 'y', թ: 't', ժ: 'zh', ի: 'i', լ: 'l', խ: 'kh' },
    ...{ ծ: 'ts', կ: 'k', հ: 'h', ձ: 'dz', ղ: 'gh', ճ: 'ch', մ: 'm', յ: 'y', ն: 'n', շ: 'sh', ո: 'o', չ: 'ch', պ: 'p' },
    ...{ ջ: 'j', ռ: 'r', ս: 's', վ: 'v', տ: 't', ր: 'r', ց: 'ts', ւ: 'v', փ: 'p', ք: 'k', օ: 'o', ֆ: 'f' },
  }),
);

/** Serbian and Macedonian Cyrillic stands for a Latin alphabet of its own, whose accents are gone after folding. */
const SERBIAN = /[јљњћђџѓќѕ]/u;
const SERBIAN_LETTERS = new Map(Object.entries({ ч: 'c', ш: 's', ж: 'z', ц: 'c', х: 'h' }));

const NOT_ASCII = /[^\0-\x7f]/u;

/** A folded word in Latin letters, as far as its script has a table; other letters stay as they are. */
export function latin(word: string): string {
  if (!NOT_ASCII.test(word)) return word;
  const serbian = SERBIAN.test(word);
  let spelt = '';
  for (const letter of word.replaceAll('ου', 'u'))
    spelt += (serbian && SERBIAN_LETTERS.get(letter)) || (LETTERS.get(letter) ?? letter);
  return spelt;
}

/** Groups of letters with one sound, the longest first. Capitals are sounds that no single letter has. */
const GROUPS: Record<string, [string, string][]> = {
  s: [
    ['schtsch', 'S'],
    ['shch', 'S'],
    ['sch', 'S'],
    ['sh', 'S'],
    ['sz', 'S'],
  ],
  c: [
    ['ch', 'C'],
    ['cz', 'C'],
    ['ck', 'k'],
  ],
  t: [
    ['tsch', 'C'],
    ['tch', 'C'],
    ['th', 't'],
  ],
  z: [
    ['zh', 'Z'],
    ['z', 's'],
  ],
  d: [
    ['dzh', 'J'],
    ['dj', 'J'],
    ['dh', 'd'],
    ['dt', 't'],
  ],
  k: [['kh', 'X']],
  g: [['gh', 'g']],
  b: [['bh', 'b']],
  p: [['ph', 'f']],
  x: [['x', 'ks']],
  q: [['q', 'k']],
  w: [
    ['wh', 'v'],
    ['w', 'v'],
  ],
  a: [['ae', 'a']],
  o: [
    ['ou', 'u'],
    ['oo', 'u'],
    ['oe', 'o'],
  ],
  u: [['ue', 'u']],
};

const ENDINGS: [string, string][] = [
  ['off', 'ov'],
  ['eff', 'ev'],
  ['enka', 'enko'],
  ['ine', 'in'],
  ['ey', 'i'],
  ['ie', 'i'],
];

function withPlainEnding(word: string): string {
  if (word.length < 5) return word;
  for (const [ending, plain] of ENDINGS) if (word.endsWith(ending)) return word.slice(0, -ending.length) + plain;
  return word;
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && 'aeiouy'.includes(letter);
}

/** The sound at `at` and how many letters it takes. */
function soundAt(word: string, at: number, before: string | undefined): [sound: string, letters: number] {
  const letter = word[at] ?? '';
  const next = word[at + 1];
  for (const [letters, sound] of GROUPS[letter] ?? []) if (word.startsWith(letters, at)) return [sound, letters.length];
  switch (letter) {
    case 'c':
      return [next === 'e' || next === 'i' || next === 'y' ? 's' : 'k', 1];
    case 't': // Scholz, Scholtz, Шольц; Tsipras, Zipras
      if (next !== 's' && next !== 'z') return ['t', 1];
      return [before === undefined || 'lrn'.includes(before) ? 's' : 'ts', 2];
    case 'h':
      return [before === undefined ? 'h' : '', 1];
    case 'e':
      return next === 'e' ? [word[at + 2] === 'v' ? 'e' : 'i', 2] : ['e', 1];
    case 'i':
    case 'j':
    case 'y':
      // Yermak, Jermak, Ermak; Aliyev, Aliev
      if (next === 'e' && (before === undefined || (isVowel(before) && word[at + 2] === 'v'))) return ['', 1];
      return [letter === 'j' && before === undefined ? 'J' : 'i', 1];
    default:
      return [letter, 1];
  }
}

/**
 * One sound for the spellings of a name in other romanisations and languages (Zelensky, Zelenskyy, Selenskyj; Scholz, Scholtz).
 * Takes a word as `latin` gives it. Careful: vowels count, and so do feminine endings (Zelenska is somebody else).
 */
export function sound(latinWord: string): string {
  const word = withPlainEnding(latinWord);
  let sounds = '';
  for (let at = 0; at < word.length; ) {
    const [next, letters] = soundAt(word, at, sounds.at(-1));
    if (next !== '' && !sounds.endsWith(next)) sounds += next;
    at += letters;
  }
  return sounds || latinWord;
}

const CONSONANTS = new Map(
  Object.entries({ q: 'k', g: 'k', x: 'k', X: 'k', c: 'k', z: 's', S: 's', C: 's', Z: 'J', d: 't', b: 'p', v: 'f' }),
);

/**
 * The consonants of a sound, voiced and unvoiced alike: what is left of a name whose script writes no vowels (Mushakhas,
 * Mishkhas). Good for a guess between words of which the rest of the name agrees, not by itself.
 */
export function consonants(soundOfWord: string): string {
  let kept = '';
  for (const letter of soundOfWord) {
    if ('aeiouy'.includes(letter) || (letter === 'h' && kept !== '')) continue;
    const consonant = CONSONANTS.get(letter) ?? letter;
    if (!kept.endsWith(consonant)) kept += consonant;
  }
  return kept;
}

const SYLLABLE_SPELLINGS: [RegExp, string][] = [
  [/^ch/u, 'j'],
  [/^k/u, 'g'],
  [/^t(?!s)/u, 'd'],
  [/^p/u, 'b'],
  [/^r/u, 'l'],
  [/^sh/u, 's'],
  [/w(?=o)/gu, ''],
  [/y?eou?|eu|ou|oo|u/gu, 'o'],
  [/[aeo]e/gu, 'e'],
  [/k$/u, 'g'],
  [/p$/u, 'b'],
];

const KOREAN_FAMILIES = new Map(
  Object.entries({ park: 'pak', lee: 'yi', rhee: 'yi', ri: 'yi', choi: 'choe', roh: 'no' }),
);

/** One spelling for the romanisations of a Korean syllable (McCune-Reischauer, Revised, and what newspapers make of them). */
export function koreanSyllable(latinWord: string): string {
  return SYLLABLE_SPELLINGS.reduce(
    (word, [pattern, letter]) => word.replace(pattern, letter),
    KOREAN_FAMILIES.get(latinWord) ?? latinWord,
  );
}
