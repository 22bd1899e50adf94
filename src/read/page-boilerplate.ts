import { fold } from '../fold.ts';
import type { Block } from './page-blocks.ts';
import { wordsOf } from './page-body.ts';
import { squeeze } from './page-json-ld.ts';
import { afterByWord, readNames } from './pasted-bylines.ts';
import { readCaption } from './pasted-captions.ts';
import { readDateLine } from './pasted-date-labels.ts';
import { CALLS, ENDINGS, FURNITURE, IS_WORDS, PLEA_WORDS } from './pasted-words.ts';
import { findDateSpan } from './written-dates.ts';

export interface AboutPage {
  title: string | undefined;
  authors: readonly string[];
  /** Whether the page's own statement of the text has the block. */
  isStated: (block: Block) => boolean;
}

const MAX_WORDS = 12;
const MAX_CAPTION_WORDS = 60;
/** A paragraph of more words is no teaser. */
const MAX_TEASER_WORDS = 60;
const HALF = 0.5;
const MAX_PLEA_WORDS = 60;
const TAIL = 4;
const MOSTLY_LINK = 0.8;
const MAX_LINK_WORDS = 30;
/** Share of the words. */
const MAX_LINKED = 0.3;
const MIN_NEW = 0.7;
const ADDRESS = /\S@\S+\.\p{L}{2}|(?:^|\s)@\w{3,}|https?:\/\/|www\./u;
/** "Copyright © 2024 The Courier", "(c) 2024". */
const COPYRIGHT = /©\s?(?:\d{4}|\p{Lu})|\(c\)\s?\d{4}|^copyright\s\d{4}/iu;
const furniture = new Set(FURNITURE);
const byBeginning = new Map<string, string[]>();
for (const phrase of [...ENDINGS, ...FURNITURE.filter((words) => words.includes(' '))]) {
  const key = phrase.slice(0, 2);
  byBeginning.set(key, [...(byBeginning.get(key) ?? []), phrase]);
}

/** The blocks without what is no part of the text: the title again, byline and date lines, controls, "Read also", credits, pleas. */
export function withoutBoilerplate(blocks: readonly Block[], about: AboutPage): Block[] {
  const title = squeeze(about.title ?? '');
  const authors = about.authors.map(squeeze).filter(Boolean);
  const firstProse = blocks.findIndex(({ isProse }) => isProse);
  const seen = new Set<string>();
  const isRepetitive =
    wordsOf([...new Map(blocks.map((block) => [block.key, block])).values()]) < MIN_NEW * wordsOf(blocks);
  const labels = repeatedLabels(blocks);
  const isLinkList = wordsOf(blocks.filter(isLinkAlone)) > MAX_LINKED * wordsOf(blocks);
  const text = withoutNextArticles(blocks, authors, about.isStated);
  return text.filter((block, index) => {
    const { key, name, words } = block;
    if (key === '' || name === 'figcaption' || name === 'button' || name === 'label') return false;
    if (key === title || (name === 'h1' && index < firstProse)) return false;
    if (!isRepetitive && words > 5 && seen.has(key)) return false;
    seen.add(key);
    if (about.isStated(block)) return true;
    if (!isLinkList && isLinkAlone(block)) return false;
    if (block.linked > HALF && labels.has(labelOf(block.text))) return false;
    if (words <= MAX_CAPTION_WORDS && (isCredit(block) || COPYRIGHT.test(block.text))) return false;
    if (words <= MAX_PLEA_WORDS && countPleas(block.text) >= Math.max(3, words / 12)) return false;
    if (index >= text.length - TAIL && isSignature(block, authors)) return false;
    if ((words <= MAX_LINK_WORDS || block.linked > HALF) && beginsAsEnding(block.text)) return false;
    if (index >= text.length - TAIL && isFooter(block)) return false;
    if (words > MAX_WORDS || block.isProse) return true;
    return !authors.includes(key) && !isBoilerplate(block, index < firstProse);
  });
}

/** What stands before a bar or a colon. */
const labelOf = (text: string): string => squeeze(/^([^|:：]{3,40})[|:：]/u.exec(text)?.[1] ?? '');

/** Labels that stand before links more than once: "READ THIS TOO | Headline". */
function repeatedLabels(blocks: readonly Block[]): ReadonlySet<string> {
  const [once, twice] = [new Set<string>(), new Set<string>()];
  for (const { text, linked } of blocks) {
    const label = linked > HALF ? labelOf(text) : '';
    if (label !== '') (once.has(label) ? twice : once).add(label);
  }
  return twice;
}

/** The text up to the note on its author, if only short paragraphs stand below that: teasers of other articles. */
function withoutNextArticles(
  blocks: readonly Block[],
  authors: readonly string[],
  isStated: (block: Block) => boolean,
): readonly Block[] {
  const half = HALF * wordsOf(blocks);
  const lastOwn = blocks.findLastIndex((block) => block.words > MAX_TEASER_WORDS || isStated(block));
  let before = 0;
  for (const [index, block] of blocks.entries()) {
    if (before > half && index > lastOwn && isAboutAuthor(block, authors)) return blocks.slice(0, index);
    before += block.words;
  }
  return blocks;
}

/** "Jane Doe is a writer in Lyon." */
function isAboutAuthor({ key, text, words }: Block, authors: readonly string[]): boolean {
  if (words > MAX_CAPTION_WORDS) return false;
  const author = authors.find((name) => key.startsWith(name));
  const verb = /^\S+(?:\s\S+){1,4}?\s(\p{Ll}+)/u.exec(text)?.[1];
  return author !== undefined && key !== author && verb !== undefined && IS_WORDS.has(fold(verb));
}

/** A line that is a link and nothing else leads to other articles, unless the whole article is made of such lines. */
const isLinkAlone = (block: Block): boolean =>
  block.words <= MAX_LINK_WORDS && block.linked >= MOSTLY_LINK && !/^h\d$/.test(block.name) && !isSentence(block);

/** "Click here to see more." is one too, but rather a sentence of the text too many than too few. */
const isSentence = ({ isProse, text }: Block): boolean => isProse && /[.。]["'”’»]*$/u.test(text);

function isCredit({ text, words }: Block): boolean {
  const caption = readCaption(text);
  return caption !== undefined && (caption.caption === undefined || (caption.confidence >= 0.9 && words <= 40));
}

function countPleas(text: string): number {
  return new Set((fold(text).match(/\p{L}+/gu) ?? []).filter((word) => PLEA_WORDS.has(word))).size;
}

/** At the end of the text: who the author is and how to write to them; the paper's own requests. */
function isSignature({ key, text, words }: Block, authors: readonly string[]): boolean {
  if (words <= 60 && ADDRESS.test(text)) return true;
  if (words <= MAX_PLEA_WORDS && countPleas(text) >= Math.max(2, words / 15)) return true;
  return words <= 120 && authors.some((author) => key.startsWith(author) && key !== author);
}

/** "Read also: HEADLINE", "Le puede interesar: HEADLINE". */
function beginsAsEnding(text: string): boolean {
  const key = fold(text.slice(0, 100));
  return (byBeginning.get(key.slice(0, 2)) ?? []).some(
    (phrase) => phrase.includes(' ') && key.startsWith(phrase) && /^\s?[:：]\s/u.test(key.slice(phrase.length)),
  );
}

/** At the end of the text: "More on the subject at …", the day of the last change, "Sign up here". */
function isFooter({ text, words, name }: Block): boolean {
  const key = fold(text).replace(/[\s:：.!→»›>]+$/u, '');
  if (words <= MAX_LINK_WORDS && CALLS.some((call) => key.endsWith(call))) return true;
  if (words > 8 || /^h\d$/.test(name)) return false;
  if (readDateLine(text)?.labelled) return true;
  return (byBeginning.get(key.slice(0, 2)) ?? []).some(
    (phrase) => phrase.split(' ').length >= 3 && key.startsWith(phrase) && !/^\p{L}/u.test(key.slice(phrase.length)),
  );
}

function isBoilerplate({ text, words, linked, name }: Block, isAbove: boolean): boolean {
  const key = fold(text)
    .replace(/^[【［[〔◆■▼●]+/u, '')
    .replace(/[\s:：.!→»›>】］\]〕]+$/u, '');
  if (furniture.has(key)) return true;
  const starts = (byBeginning.get(key.slice(0, 2)) ?? []).some((phrase) => {
    if (!key.startsWith(phrase)) return false;
    const rest = key.slice(phrase.length);
    return rest === '' || /^\s?[:：|]/u.test(rest) || (linked > 0.5 && !/^\p{L}/u.test(rest) && phrase.includes(' '));
  });
  if (starts) return true;
  if (/^h\d$/.test(name)) return false;
  const date = isAbove ? readDateLine(text) : undefined;
  if (words <= 8 && date?.whole) return true;
  // A longer one names its day behind the name: "By Jane Doe - 5 March 2024 11:04 PM EST".
  const by = words <= 8 || date?.whole ? afterByWord(text) : undefined;
  return by !== undefined && readNames(findDateSpan(by.rest)?.before ?? by.rest).length > 0;
}
