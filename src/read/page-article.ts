import type { Draft } from '../article.ts';
import { countWords } from '../word-count.ts';
import { readHtml } from './html.ts';
import type { ReadOptions } from './options.ts';
import type { Block } from './page-blocks.ts';
import { type Body, candidateOf, chooseBody, isTooShort, wordsOf } from './page-body.ts';
import { withoutBoilerplate } from './page-boilerplate.ts';
import { type PageElement, parseDocument } from './page-dom.ts';
import { byDefuddle, byReadability } from './page-engines.ts';
import { squeeze } from './page-json-ld.ts';
import { type Margins, marginsOf, withoutMargins } from './page-margins.ts';
import { type PageMetadata, readMetadata } from './page-metadata.ts';
import { slimPage } from './page-slim.ts';

/** What was found on a page: a draft, or why there is no article. */
export interface PageReading {
  draft?: Draft;
  warnings: string[];
  rules: Record<string, string>;
  /** Why there is none: "no article found: 2 short paragraphs". */
  reason?: string;
}

interface Content {
  text: string;
  markdown?: string;
}

const MIN_STATED_WORDS = 120;
const MIN_WORDS = 40;
const PAYWALL_WORDS = 120;

/**
 * Reads a web page: what it says of its article, then the article's body. `onPartial` gets what is known before the heavy part, for
 * whoever may have to end it. Pure, total; takes up to seconds on large pages.
 */
export function understandPage(
  html: string,
  options: ReadOptions,
  onPartial?: (reading: PageReading) => void,
): PageReading {
  const slim = slimPage(html);
  const document = parseDocument(slim.html);
  const metadata = readMetadata(document, slim.jsonLd, options);
  const warnings = slim.cut ? ['the page is very long: its end was left out'] : [];
  onPartial?.(readingOf(metadata, undefined, warnings));
  const margins = marginsOf(document);
  return combine(metadata, margins, byReadability(document), byDefuddle(parseDocument(slim.html)), warnings);
}

/** The article out of what the page says and what the engines found. */
export function combine(
  metadata: PageMetadata,
  margins: Margins,
  readability: PageElement | undefined,
  defuddle: PageElement | undefined,
  warnings: string[],
): PageReading {
  const { draft, stated } = metadata;
  const isLong = stated !== undefined && countWords(stated.text) >= MIN_STATED_WORDS;
  const body = chooseBody(candidateOf(readability), candidateOf(defuddle), isLong ? stated.text : undefined);
  if (body === undefined) return readingOf(metadata, undefined, warnings);
  const said = isLong ? squeeze(stated.text) : '';
  const isStated = ({ key }: Block): boolean => key.length > 20 && said.includes(key.slice(0, 80));
  const authors = draft.authors?.map(({ name }) => name) ?? [];
  const kept = withoutBoilerplate(withoutMargins(body.kept, margins, isStated), {
    title: draft.title,
    authors,
    isStated,
  });
  return readingOf(metadata, { ...body, kept }, warnings);
}

function readingOf(metadata: PageMetadata, body: Body | undefined, warnings: string[]): PageReading {
  const { draft, rules, stated, base } = metadata;
  const useStated =
    stated !== undefined &&
    countWords(stated.text) >= MIN_STATED_WORDS / 2 &&
    (!body || isTooShort(body.kept, stated.text));
  const content = useStated ? stated : body && render(body, base);
  const words = countWords(content?.text ?? '');
  const all = [...warnings];
  if (words < PAYWALL_WORDS && metadata.isPaid) all.push('the page shows only the beginning (paywall)');
  if (!metadata.isArticle && words < MIN_WORDS)
    return { warnings: all, rules, reason: `no article found: ${shortOf(body?.kept ?? [])}` };
  return {
    draft: { ...draft, ...(content && content.text !== '' && contentOf(content)) },
    warnings: all,
    rules: { ...rules, ...(content && { body: useStated ? 'ld:articleBody' : (body?.rule ?? '') }) },
  };
}

const contentOf = ({ text, markdown }: Content): Pick<Draft, 'content_text' | 'content_markdown'> => ({
  content_text: text,
  ...(markdown !== undefined && { content_markdown: markdown }),
});

function shortOf(blocks: readonly Block[]): string {
  if (wordsOf(blocks) === 0) return 'no text';
  return blocks.length === 1 ? '1 short paragraph' : `${blocks.length} short paragraphs`;
}

/** Text and Markdown of the blocks that are kept: the others leave the tree that they stand in. */
function render({ root, blocks, kept }: Body, base: string | undefined): Content {
  const keep = new Set(kept);
  for (const block of blocks) if (!keep.has(block)) for (const node of block.nodes) node.remove();
  for (const figure of root.querySelectorAll('figure')) pictureOnly(figure);
  const { text, markdown } = readHtml(root.innerHTML, base);
  return { text, ...(markdown !== undefined && { markdown }) };
}

function pictureOnly(figure: PageElement): void {
  for (const caption of figure.querySelectorAll('figcaption')) caption.remove();
}
