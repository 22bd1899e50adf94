import { line as cleanLine } from '../clean.ts';
import { fold } from '../names.ts';
import { countWords } from '../word-count.ts';

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

const KEY_LENGTH = 160;
/** Longer than any word count that a rule asks for. */
const COUNTED_LENGTH = 4000;
const BULLET = /^[•●◦▪■□–*·‣➤-]\s+/u;
/** The number of a list's line stays in the text: "28. April" begins the same way. */
const NUMBERED = /^\d{1,2}\.\s/u;
const CHECKBOX = /^(?:\[[ x]\]\s*)+/iu;
/** Closing marks that may follow the end of a sentence; ♦ and ■ are printers' end marks. */
const SENTENCE_END = /[.!?…。！？؟۔।][)\]"'”’»›“」』）]*\s?[♦■●◆∎]?$/u;
const SEEN = /^date \d{4}-\d\d-\d\d(?:\s+(.*))?$/u;
/** Without a letter or a digit a line is a rule or an ornament. */
const SOMETHING = /[\p{L}\p{N}]/u;

/**
 * The lines of a paste, cleaned, without the empty ones and the ornaments; `first` is the number of the first. `seen`: the line after a
 * prefix like " date 2024-09-25 ", by which a storing tool says when it saw the page; that day says nothing about the article.
 */
export function readLines(texts: readonly string[], first: number): { lines: Line[]; seen: Line | undefined } {
  const lines: Line[] = [];
  let seen: Line | undefined;
  let gap = true;
  for (const [index, raw] of texts.entries()) {
    const cleaned = cleanLine(raw).trim();
    const prefix = lines.length === 0 ? SEEN.exec(cleaned) : null;
    const line = lineOf(prefix ? (prefix[1] ?? '') : cleaned, index + first, gap);
    if (prefix) seen = line;
    const last = lines.at(-1);
    if (line) lines.push(line);
    else if (last) last.gapAfter = true;
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
