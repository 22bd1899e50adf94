import { fold } from '../fold.ts';
import type { Block } from './page-blocks.ts';
import { squeeze } from './page-json-ld.ts';
import { afterByWord, readNames } from './pasted-bylines.ts';
import { readDateLine } from './pasted-date-labels.ts';
import { ENDINGS, FURNITURE } from './pasted-words.ts';

export interface AboutPage {
  title: string | undefined;
  summary: string | undefined;
  authors: readonly string[];
}

const MAX_WORDS = 12;
const furniture = new Set(FURNITURE);
const byBeginning = new Map<string, string[]>();
for (const phrase of [...ENDINGS, ...FURNITURE.filter((words) => words.includes(' '))]) {
  const key = phrase.slice(0, 2);
  byBeginning.set(key, [...(byBeginning.get(key) ?? []), phrase]);
}

/** The blocks without what is no part of the text: the title again, byline and date lines, controls, "Read also", captions. */
export function withoutBoilerplate(blocks: readonly Block[], about: AboutPage): Block[] {
  const title = squeeze(about.title ?? '');
  const authors = new Set(about.authors.map(squeeze));
  const firstProse = blocks.findIndex(({ isProse }) => isProse);
  return blocks.filter((block, index) => {
    if (block.name === 'figcaption' || block.name === 'button' || block.name === 'label') return false;
    if (block.key === '') return false;
    if (block.key === title || (block.name === 'h1' && index < firstProse)) return false;
    if (block.words > MAX_WORDS || block.isProse) return true;
    if (authors.has(block.key)) return false;
    return !isBoilerplate(block, index < firstProse);
  });
}

function isBoilerplate({ text, words, linked, name }: Block, isAbove: boolean): boolean {
  const key = fold(text).replace(/[\s:：.!→»›>]+$/u, '');
  if (furniture.has(key)) return true;
  const isHeading = /^h\d$/.test(name);
  const starts = (byBeginning.get(key.slice(0, 2)) ?? []).some((phrase) => {
    if (!key.startsWith(phrase)) return false;
    const rest = key.slice(phrase.length);
    return rest === '' || /^\s?[:：|]/u.test(rest) || (linked > 0.5 && !/^\p{L}/u.test(rest) && phrase.includes(' '));
  });
  if (starts) return true;
  if (isHeading) return false;
  if (isAbove && words <= 8 && readDateLine(text)?.whole) return true;
  const by = words <= 8 ? afterByWord(text) : undefined;
  return by !== undefined && readNames(by.rest).length > 0;
}
