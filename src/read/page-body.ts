import { textWords } from '../text-words.ts';
import { type Block, blocksOf } from './page-blocks.ts';
import type { PageElement } from './page-dom.ts';
import { squeeze } from './page-json-ld.ts';

const MIN_LIST = 3;
const MOSTLY_LINKS = 0.6;

/** Without lists whose items are links to other articles (with their teasers). */
function withoutLinkLists(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  let items: Block[] = [];
  const close = (): void => {
    const length = items.reduce((sum, { text }) => sum + text.length, 0);
    const linked = items.reduce((sum, { text, linked: share }) => sum + share * text.length, 0);
    if (items.length < MIN_LIST || linked < MOSTLY_LINKS * length) kept.push(...items);
    items = [];
  };
  for (const block of blocks) {
    if (block.name === 'li') items.push(block);
    else {
      close();
      kept.push(block);
    }
  }
  close();
  return kept;
}

/** What one engine, or the page itself, takes for the article. */
export interface Candidate {
  root: PageElement;
  /** All that it holds. */
  blocks: Block[];
  /** Without its lists of links. */
  text: Block[];
  words: number;
}

/** The blocks that are the article, in the candidate that they stand in. */
export interface Body {
  root: PageElement;
  blocks: Block[];
  kept: Block[];
  rule: string;
}

const MIN_SHARED = 0.25;
const RICHER = 0.3;
const SWALLOWED = 1.2;
const MIN_OF_STATED = 0.45;
const HEAD = 80;

export function candidateOf(root: PageElement | undefined): Candidate | undefined {
  if (root === undefined) return undefined;
  const blocks = blocksOf(root);
  const text = withoutLinkLists(blocks);
  const words = wordsOf(text);
  return words === 0 ? undefined : { root, blocks, text, words };
}

export const wordsOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { words }) => sum + words, 0);
const proseOf = (blocks: readonly Block[]): number => wordsOf(blocks.filter(({ isProse }) => isProse));

/**
 * The article's body out of what two engines (A Readability, B defuddle) found and the text that the page states (L, JSON-LD's
 * articleBody): what two of them agree on, with the exceptions that each engine's usual mistakes call for. Undefined if
 * neither engine found anything.
 */
export function chooseBody(
  a: Candidate | undefined,
  b: Candidate | undefined,
  stated: string | undefined,
): Body | undefined {
  if (!a || !b) {
    const only = a ?? b;
    return only && whole(only, a ? 'readability' : 'defuddle');
  }
  const said = stated === undefined ? undefined : squeeze(stated);
  const [allA, allB] = [a, b].map(({ text }) => text.map(({ key }) => key).join(''));
  const isIn =
    (text: string | undefined) =>
    (block: Block): boolean =>
      block.key !== '' && text?.includes(block.key.slice(0, HEAD)) === true;
  const commonA = a.text.filter(isIn(allB));
  const common = wordsOf(commonA);
  const name = (candidate: Candidate): string => (candidate === a ? 'readability' : 'defuddle');
  if (common < MIN_SHARED * Math.min(a.words, b.words)) {
    const nearer =
      stated === undefined ? (a.words >= b.words ? a : b) : likeness(a, stated) >= likeness(b, stated) ? a : b;
    return whole(
      nearer,
      stated === undefined ? `${name(nearer)}, the longer` : `${name(nearer)}, nearer to ld:articleBody`,
    );
  }
  const ownProseA = proseOf(a.text.filter((block) => !isIn(allB)(block)));
  const ownProseB = proseOf(b.text.filter((block) => !isIn(allA)(block)));
  if (said !== undefined) {
    const rich = ownProseA > ownProseB ? a : b;
    const other = rich === a ? allB : allA;
    const kept = rich.text.filter((block) => isIn(said)(block) || isIn(other)(block));
    return { root: rich.root, blocks: rich.blocks, kept, rule: `${name(rich)} with ld:articleBody` };
  }
  const moreInB = ownProseB / Math.max(1, proseOf(a.text));
  const moreInA = ownProseA / Math.max(1, proseOf(b.text));
  if (moreInB > RICHER && ownProseB > ownProseA) return whole(b, 'defuddle, which has more');
  if (moreInA > RICHER)
    return moreInA > SWALLOWED
      ? whole(b, 'defuddle, readability has too much')
      : whole(a, 'readability, which has more');
  const [fromA, fromB] = [agreed(a, isIn(allB)), agreed(b, isIn(allA))];
  return proseOf(fromA.kept) > proseOf(fromB.kept) ? fromA : fromB;
}

/**
 * What both engines have, and what stands between it: sub-headings, quotations and lists that one of them lost. What they disagree
 * about before and after is rarely the article's.
 */
function agreed({ root, blocks, text }: Candidate, isCommon: (block: Block) => boolean): Body {
  const first = text.findIndex(isCommon);
  const last = text.findLastIndex(isCommon);
  const kept = text.filter(
    (block, index) => isCommon(block) || (index > first && index < last && block.linked < 0.5 && block.isProse),
  );
  return { root, blocks, kept, rule: 'both' };
}

const MAX_GAP = 4;

/** Where no engine finds anything: the longest run of paragraphs on the page, with the short lines between them. */
export function longestRun(root: PageElement): Body | undefined {
  const blocks = blocksOf(root);
  let best = { from: 0, to: -1, words: 0 };
  let run = best;
  for (const [index, block] of blocks.entries()) {
    if (!block.isProse || block.linked > 0.5) continue;
    const goesOn = run.to >= 0 && index - run.to <= MAX_GAP;
    run = { from: goesOn ? run.from : index, to: index, words: (goesOn ? run.words : 0) + block.words };
    if (run.words > best.words) best = run;
  }
  if (best.words === 0) return undefined;
  return { root, blocks, kept: blocks.slice(best.from, best.to + 1), rule: 'longest run of paragraphs' };
}

const whole = ({ root, blocks, text }: Candidate, rule: string): Body => ({ root, blocks, kept: text, rule });

/** Whether a body is so much shorter than the text that the page states that the stated one is better. */
export function isTooShort(kept: readonly Block[], stated: string): boolean {
  return wordsOf(kept) < MIN_OF_STATED * textWords(stated).length;
}

/** How alike two texts are by their words, 0 to 1 (F measure of the two bags). */
export function likeness({ text: blocks }: Candidate, stated: string): number {
  const left = new Map<string, number>();
  const wanted = textWords(stated);
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  const got = blocks.flatMap(({ text }) => textWords(text));
  let both = 0;
  for (const word of got) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      both++;
      left.set(word, count - 1);
    }
  }
  return (2 * both) / Math.max(1, wanted.length + got.length);
}
