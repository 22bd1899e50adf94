import { fold } from '../fold.ts';
import type { Block } from './page-blocks.ts';
import { wordsOf } from './page-body.ts';
import { squeeze } from './page-json-ld.ts';
import { afterByWord, readNames } from './pasted-bylines.ts';
import { readCaption } from './pasted-captions.ts';
import { readDateLine } from './pasted-date-labels.ts';
import { CALLS, ENDINGS, FURNITURE, PLEA_WORDS } from './pasted-words.ts';

export interface AboutPage {
  title: string | undefined;
  authors: readonly string[];
  /** Whether the page's own statement of the text has the block. */
  isStated: (block: Block) => boolean;
}

const MAX_WORDS = 12;
const MAX_CAPTION_WORDS = 60;
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
  const isLinkList = wordsOf(blocks.filter(isLinkAlone)) > MAX_LINKED * wordsOf(blocks);
  return blocks.filter((block, index) => {
    const { key, name, words } = block;
    if (key === '' || name === 'figcaption' || name === 'button' || name === 'label') return false;
    if (key === title || (name === 'h1' && index < firstProse)) return false;
    if (!isRepetitive && words > 5 && seen.has(key)) return false;
    seen.add(key);
    if (about.isStated(block)) return true;
    if (!isLinkList && isLinkAlone(block)) return false;
    if (words <= MAX_CAPTION_WORDS && (isCredit(block) || COPYRIGHT.test(block.text))) return false;
    if (words <= MAX_PLEA_WORDS && countPleas(block.text) >= Math.max(3, words / 12)) return false;
    if (index >= blocks.length - TAIL && isSignature(block, authors)) return false;
    if (words <= MAX_LINK_WORDS && beginsAsEnding(block.text)) return false;
    if (index >= blocks.length - TAIL && isFooter(block)) return false;
    if (words > MAX_WORDS || block.isProse) return true;
    return !authors.includes(key) && !isBoilerplate(block, index < firstProse);
  });
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
  const key = fold(text).replace(/[\s:：.!→»›>]+$/u, '');
  if (furniture.has(key)) return true;
  const starts = (byBeginning.get(key.slice(0, 2)) ?? []).some((phrase) => {
    if (!key.startsWith(phrase)) return false;
    const rest = key.slice(phrase.length);
    return rest === '' || /^\s?[:：|]/u.test(rest) || (linked > 0.5 && !/^\p{L}/u.test(rest) && phrase.includes(' '));
  });
  if (starts) return true;
  if (/^h\d$/.test(name)) return false;
  if (isAbove && words <= 8 && readDateLine(text)?.whole) return true;
  const by = words <= 8 ? afterByWord(text) : undefined;
  return by !== undefined && readNames(by.rest).length > 0;
}
