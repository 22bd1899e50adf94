import { fold } from '../names.ts';
import { countWords } from '../word-count.ts';
import { isOrganization, readNames } from './pasted-bylines.ts';
import { CREDIT_LABELS, FILE_LABELS, PICTURE_PLACES, withoutAccents } from './pasted-words.ts';

/** Captions are short; a credit is a name or a few. */
const MAX_LENGTH = 700;
const MAX_CREDIT = 90;
const MAX_CREDIT_WORDS = 14;

const labels = [...CREDIT_LABELS].sort((a, b) => b.length - a.length).map(RegExp.escape);
/** A label with its colon, or "by", or "©", from which the rest of the line is the credit. */
const credit = new RegExp(
  `(?:(?<!\\p{L})(?:${labels.join('|')})\\s?[:：]|(?<!\\p{L})(?:photo|photos|photograph|photographs|picture|pictures|image|illustration) by\\s|©)\\s*`,
  'giu',
);

export interface Caption {
  /** Absent: the line is nothing but a credit. One of both is there. */
  caption?: string;
  credit?: string;
  rule: string;
  confidence: number;
}

/**
 * The caption and the credit in a line that shows a credit: "Text. Photo: Name", "Text (Name / Agency)", "Image: Name"; or the caption
 * in one that begins as those of archives do, or says where in the picture somebody stands.
 */
export function readCaption(text: string): Caption | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  return withLabel(text) ?? inBrackets(text) ?? withoutCredit(text);
}

/** "FILE - The quay …", "Archivbild: Der Kai …". */
const ARCHIVE = new RegExp(`^(?:${FILE_LABELS.map(RegExp.escape).join('|')})\\s?[-–—:：]\\s*\\S`, 'u');
/** "Jane Doe, left, and …", "Jane Doe (links)". */
const PLACED = new RegExp(
  `\\p{Lu}[\\p{L}\\p{M}'’.-]* \\p{Lu}[\\p{L}\\p{M}'’-]+(?:,? \\((?:${PICTURE_PLACES.map(RegExp.escape).join('|')})\\)|, (?:(?:second|third|far|at|from) )?(?:left|right|cent(?:er|re))(?: from (?:left|right))?, (?!\\p{Lu}|(?:left|right|cent)|["“]))`,
  'u',
);
const MAX_CAPTION_WORDS = 50;

function withoutCredit(text: string): Caption | undefined {
  const words = countWords(text);
  if (words < 4 || words > MAX_CAPTION_WORDS) return undefined;
  if (ARCHIVE.test(text)) return { caption: text, rule: 'caption of an archive', confidence: 0.8 };
  if (/^["“„«]|\p{Ll}{3}[.!?]["”’»]?\s+\p{Lu}/u.test(text) || !PLACED.test(text)) return undefined;
  return { caption: text, rule: 'caption that says who stands where', confidence: 0.7 };
}

function withLabel(text: string): Caption | undefined {
  if (!/[:：©]|\bby\s/iu.test(text)) return undefined;
  const bare = (/^\((.*)\)$/u.exec(text)?.[1] ?? text).normalize('NFC');
  const level = withoutAccents(bare);
  if (level.length !== bare.length) return undefined;
  const found = [...level.matchAll(credit)];
  const first = found[0];
  if (!first) return undefined;
  const rest = found.at(-1);
  const all = bare.slice(first.index + first[0].length).trim();
  const last = rest ? bare.slice(rest.index + rest[0].length).trim() : all;
  const name = (found.length > 1 && fold(first[0]) === fold(rest?.[0] ?? '') ? last : all).replace(/[\s.)]+$/u, '');
  if (!name || name.length > MAX_CREDIT || countWords(name) > MAX_CREDIT_WORDS) return undefined;
  const set = bare.slice(0, first.index);
  // After a mere blank a label is often a noun of the sentence ("First picture: …"): then the rest must be a name.
  if (/[\p{L}\p{N}]\s+$/u.test(set) && readNames(name).length === 0) return undefined;
  const caption = set.replace(/[\s|(–—-]+$/u, '').trim();
  if (!caption) return { credit: name, rule: 'credit line', confidence: 0.9 };
  return { caption, credit: name, rule: 'caption with labelled credit', confidence: 0.9 };
}

function inBrackets(text: string): Caption | undefined {
  const open = text.endsWith(')') ? text.lastIndexOf('(') : -1;
  if (open < 1) return undefined;
  const inner = text.slice(open + 1, -1).trim();
  const caption = text.slice(0, open).trim();
  if (
    !inner ||
    /\d/.test(inner) ||
    inner.length > MAX_CREDIT ||
    /[.!?;]$/u.test(inner) ||
    countWords(inner) > MAX_CREDIT_WORDS
  )
    return undefined;
  const named = inner.includes('/') || isOrganization(inner) || /^\p{Lu}{2,}$/u.test(inner);
  const capitals = inner
    .split(/\s+/u)
    .every((word) => /^[\p{Lu}\p{Lo}]|^(?:of|for|via|by|de|du|the|and|&)$/u.test(word));
  if (!named && !capitals) return undefined;
  if (countWords(caption) < 3) return undefined;
  return {
    caption,
    credit: withoutCourtesy(inner),
    rule: 'caption with credit in brackets',
    confidence: named ? 0.9 : 0.75,
  };
}

/** "Courtesy of the ICJ" credits the ICJ. */
const withoutCourtesy = (text: string): string => text.replace(/^(?:photo|foto|image|courtesy)\s?(?:of|by|:)\s+/iu, '');
