import type { Draft } from '../article.ts';
import { countWords } from '../article.ts';
import { readHtml } from './html.ts';
import type { ReadOptions } from './options.ts';
import type { Block } from './page-blocks.ts';
import { type Body, candidateOf, chooseBody, isTooShort, wordsOf } from './page-body.ts';
import { withoutBoilerplate } from './page-boilerplate.ts';
import { type PageElement, parseDocument } from './page-dom.ts';
import { byDefuddle, byReadability } from './page-engines.ts';
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
  if (onPartial) onPartial(withBody(metadata, undefined, warnings));
  return combine(metadata, byReadability(document), byDefuddle(parseDocument(slim.html)), warnings);
}

export function combine(
  metadata: PageMetadata,
  readability: PageElement | undefined,
  defuddle: PageElement | undefined,
  warnings: string[],
): PageReading {
  const a = candidateOf(readability);
  const b = candidateOf(defuddle);
  const stated =
    metadata.stated && countWords(metadata.stated.text) >= MIN_STATED_WORDS ? metadata.stated.text : undefined;
  const body = chooseBody(a, b, stated);
  return withBody(metadata, body, warnings);
}

function withBody(metadata: PageMetadata, body: Body | undefined, warnings: string[]): PageReading {
  const { draft, rules, stated, base } = metadata;
  const kept =
    body &&
    withoutBoilerplate(body.kept, {
      title: draft.title,
      summary: draft.summary,
      authors: draft.authors?.map(({ name }) => name) ?? [],
    });
  const useStated =
    stated !== undefined && countWords(stated.text) >= MIN_STATED_WORDS / 2 && (!kept || isTooShort(kept, stated.text));
  const content = useStated ? stated : body && kept ? render(body, kept, base) : undefined;
  const words = countWords(content?.text ?? '');
  const all = [...warnings];
  if (words < PAYWALL_WORDS && metadata.isPaid) all.push('the page shows only the beginning (paywall)');
  if (!metadata.isArticle && words < MIN_WORDS)
    return { warnings: all, rules, reason: `no article found: ${shortOf(kept ?? [])}` };
  return {
    draft: {
      ...draft,
      ...(content &&
        content.text !== '' && {
          content_text: content.text,
          ...(content.markdown && { content_markdown: content.markdown }),
        }),
    },
    warnings: all,
    rules: { ...rules, ...(content && { body: useStated ? 'ld:articleBody' : (body?.rule ?? '') }) },
  };
}

function shortOf(blocks: readonly Block[]): string {
  if (wordsOf(blocks) === 0) return 'no text';
  return blocks.length === 1 ? '1 short paragraph' : `${blocks.length} short paragraphs`;
}

/** Text and Markdown of the blocks that are kept: the others leave the tree that they stand in. */
function render(
  { root, blocks }: Body,
  kept: readonly Block[],
  base: string | undefined,
): { text: string; markdown?: string } {
  const keep = new Set(kept);
  for (const block of blocks) if (!keep.has(block)) for (const node of block.nodes) node.remove();
  for (const figure of root.querySelectorAll('figure')) pictureOnly(figure);
  const { text, markdown } = readHtml(root.innerHTML, base);
  return { text, ...(markdown !== undefined && { markdown }) };
}

function pictureOnly(figure: PageElement): void {
  for (const caption of figure.querySelectorAll('figcaption')) caption.remove();
}
