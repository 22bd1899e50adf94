import type { LabelledText, Name } from './training-texts.ts';

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Names to put in the place of others. */
export interface NameLists {
  given: readonly string[];
  family: readonly string[];
}

const NAME_WORD = /^\p{Lu}[\p{L}\p{M}'’-]+$/u;

function pick(list: readonly string[], random: () => number): string {
  return list[Math.floor(random() * list.length)] ?? '';
}

/**
 * The text with its persons called by other names, out of lists of the whole world; the same person by the same name each time.
 * A model that has seen few names learns from it where names stand.
 */
export function renamePersons({ text, spans }: LabelledText, names: NameLists, random: () => number): LabelledText {
  const others = new Map<string, string>();
  const rename = (name: string): string => {
    const words = name.split(' ');
    return words
      .map((word, i) => {
        if (!NAME_WORD.test(word)) return word;
        const known = others.get(word);
        if (known !== undefined) return known;
        const other = pick(i + 1 < words.length ? names.given : names.family, random);
        others.set(word, other);
        return other;
      })
      .join(' ');
  };
  return replaceSpans({ text, spans }, (name, type) => (type === 'PER' ? rename(name) : name));
}

function replaceSpans({ text, spans }: LabelledText, write: (name: string, type: string) => string): LabelledText {
  let out = '';
  let at = 0;
  const moved: Name[] = [];
  for (const { start, end, type } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    out += text.slice(at, start);
    const from = out.length;
    out += write(text.slice(start, end), type);
    moved.push({ start: from, end: out.length, type });
    at = end;
  }
  return { text: out + text.slice(at), spans: moved };
}

/** The text as headlines are written: all capitals, or a capital on each longer word. Letters whose capital is two are kept. */
export function asHeadline({ text, spans }: LabelledText, style: 'capitals' | 'title'): LabelledText {
  const raise = (letter: string): string => {
    const capital = letter.toUpperCase();
    return capital.length === letter.length ? capital : letter;
  };
  if (style === 'capitals') return { text: text.replace(/\p{Ll}/gu, raise), spans };
  return { text: text.replace(/(?<![\p{L}'’])\p{Ll}(?=\p{L}{3})/gu, raise), spans };
}
