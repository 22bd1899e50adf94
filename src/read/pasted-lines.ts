import { countWords } from '../article.ts';
import { line as cleanLine } from '../clean.ts';
import { fold } from '../names.ts';

/** A line of a paste that has something on it. */
export interface Line {
  /** Its number in the paste, from 1. */
  number: number;
  text: string;
  /** The beginning of the text as it is compared with the tables of words. */
  key: string;
  /** Words; in scripts without blanks one for every two characters. */
  weight: number;
  /** Whether it ends as a sentence does. */
  sentence: boolean;
  bullet: boolean;
  /** Whether an empty line (or a rule, or the edge of the paste) is before it and after it. */
  gapBefore: boolean;
  gapAfter: boolean;
}

/** What a storing tool wrote before the first line: the day on which it saw the page, and the page's first line. */
export interface Seen {
  day: string;
  /** The line that holds the rest, if there is one. */
  line: Line | undefined;
}

const KEY_LENGTH = 160;
/** Longer than any word count that a rule asks for. */
const COUNTED_LENGTH = 4000;
const BULLET = /^[•●◦▪■□–*·‣➤-]\s+/u;
/** The number of a list's line stays in the text: "28. April" begins the same way. */
const NUMBERED = /^\d{1,2}\.\s/u;
const CHECKBOX = /^(?:\[[ x]\]\s*)+/iu;
/** Closing marks that may follow the end of a sentence; ♦ and ■ are printers' end marks. */
const SENTENCE_END = /[.!?…。！？؟۔।][)\]"'”’»›“」』）]*\s?[♦■●◆∎]?$/u;
const SEEN = /^\s{0,4}date (\d{4}-\d\d-\d\d)(?:\s+(.*))?$/u;
/** Without a letter or a digit a line is a rule or an ornament. */
const SOMETHING = /[\p{L}\p{N}]/u;

/** The lines of a paste, cleaned, without the empty ones and the ornaments. `first`: the number of its first line. */
export function readLines(text: string, first = 1): { lines: Line[]; seen: Seen | undefined } {
  const lines: Line[] = [];
  let seen: Seen | undefined;
  let gap = true;
  const texts = text.split(/\r\n|[\n\r\u2028\u2029\u0085]/u);
  for (const [index, raw] of texts.entries()) {
    let rest = cleanLine(raw).trim();
    const prefix = index === 0 ? SEEN.exec(rest) : null;
    if (prefix) rest = prefix[2]?.trim() ?? '';
    const line = lineOf(rest, index + first, gap);
    if (prefix) seen = { day: prefix[1] ?? '', line };
    if (line) lines.push(line);
    else {
      const last = lines.at(-1);
      if (last) last.gapAfter = true;
    }
    gap = line === undefined;
  }
  const last = lines.at(-1);
  if (last) last.gapAfter = true;
  return { lines, seen };
}

function lineOf(cleaned: string, number: number, gapBefore: boolean): Line | undefined {
  if (!SOMETHING.test(cleaned.slice(0, COUNTED_LENGTH))) return undefined;
  const unboxed = cleaned.replace(CHECKBOX, '');
  const text = unboxed.replace(BULLET, '');
  if (!SOMETHING.test(text.slice(0, COUNTED_LENGTH))) return undefined;
  return {
    number,
    text,
    key: fold(text.slice(0, KEY_LENGTH)),
    weight: countWords(text.slice(0, COUNTED_LENGTH)),
    sentence: SENTENCE_END.test(text.slice(-12)),
    bullet: text !== unboxed || NUMBERED.test(text),
    gapBefore,
    gapAfter: false,
  };
}
