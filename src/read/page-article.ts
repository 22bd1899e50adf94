import type { Draft } from '../article.ts';
import { countWords } from '../word-count.ts';
import { readHtml } from './html.ts';
import type { ReadOptions } from './options.ts';
import type { Block } from './page-blocks.ts';
import { type Body, candidateOf, chooseBody, isTooShort, likeness, longestRun } from './page-body.ts';
import { withoutBoilerplate } from './page-boilerplate.ts';
import { type PageElement, parseDocument, textOf } from './page-dom.ts';
import { byDefuddle, byReadability } from './page-engines.ts';
import { squeeze } from './page-json-ld.ts';
import { type Margins, marginsOf, withoutMargins } from './page-margins.ts';
import { type PageMetadata, readMetadata } from './page-metadata.ts';
import { slimPage } from './page-slim.ts';
import type { Content } from './page-stated.ts';
import { withTold } from './page-told.ts';
import { whatIsMissing, whyNoArticle } from './page-verdict.ts';

/** What was found on a page: a draft, or why there is no article. */
export interface PageReading {
  draft?: Draft;
  warnings: string[];
  rules: Record<string, string>;
  /** Why there is none: "no article found: 2 short paragraphs". */
  reason?: string;
}

const MIN_STATED_WORDS = 120;
/** How alike (F measure of words) Readability's text and the stated one are where nobody else need be asked. */
const SURE = 0.9;

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
  const again = parseDocument(slim.html);
  const body =
    bodyBy(byReadability(document), () => byDefuddle(again, metadata.base), statedText(metadata)) ??
    longestRun(parseDocument(slim.html).body);
  const told = body ? withTold(metadata, body.kept, options) : metadata;
  return readingOf(told, body && cleaned(body, told, margins), warnings);
}

/** The text that JSON-LD has for the article, if it is long enough to compare with. */
function statedText({ stated }: PageMetadata): string | undefined {
  return stated !== undefined && countWords(stated.text) >= MIN_STATED_WORDS ? stated.text : undefined;
}

/**
 * The body by both engines; defuddle, which takes several times as long, is not asked where Readability has what the page itself
 * says is the text.
 */
function bodyBy(
  readability: PageElement | undefined,
  defuddle: () => PageElement | undefined,
  stated: string | undefined,
): Body | undefined {
  const a = candidateOf(readability);
  const isSure = a !== undefined && stated !== undefined && likeness(a, stated) >= SURE;
  return chooseBody(a, isSure ? undefined : candidateOf(defuddle()), stated);
}

/** The body without captions, boxes and boilerplate. */
function cleaned(body: Body, metadata: PageMetadata, margins: Margins): Body {
  const said = squeeze(statedText(metadata) ?? '');
  const isStated = ({ key }: Block): boolean => key.length > 20 && said.includes(key.slice(0, 80));
  const { title, authors = [] } = metadata.draft;
  const text = withoutMargins(body.kept, margins, isStated);
  return { ...body, kept: withoutBoilerplate(text, { title, authors: authors.map(({ name }) => name), isStated }) };
}

/** The draft out of what the page says and its body; without a body what JSON-LD has for one. */
function readingOf(metadata: PageMetadata, body: Body | undefined, warnings: readonly string[]): PageReading {
  const { draft, rules, stated, base, evidence } = metadata;
  const useStated =
    stated !== undefined &&
    countWords(stated.text) >= MIN_STATED_WORDS / 2 &&
    (!body || isTooShort(body.kept, stated.text));
  const text = body?.kept ?? [];
  const reason = useStated ? undefined : whyNoArticle(text, evidence);
  if (reason !== undefined) return { warnings: [...warnings], rules, reason: `no article found: ${reason}` };
  const content = useStated ? stated : body && render(body, base);
  const missing = whatIsMissing(text, countWords(content?.text ?? ''), evidence);
  return {
    draft: { ...draft, ...(content && content.text !== '' && contentOf(content)) },
    warnings: missing === undefined ? [...warnings] : [...warnings, missing],
    rules: { ...rules, ...(content && { body: useStated ? 'ld:articleBody' : (body?.rule ?? '') }) },
  };
}

const contentOf = ({ text, markdown }: Content): Pick<Draft, 'content_text' | 'content_markdown'> => ({
  content_text: text,
  ...(markdown !== undefined && { content_markdown: markdown }),
});

/** Text and Markdown of the blocks that are kept: the others leave the tree that they stand in. */
function render({ root, blocks, kept }: Body, base: string | undefined): Content {
  const keep = new Set(kept);
  for (const figure of root.querySelectorAll('figure')) pictureOnly(figure);
  for (const block of blocks) if (!keep.has(block)) for (const node of block.nodes) node.remove();
  const { text, markdown } = readHtml(root.innerHTML, base);
  return { text, ...(markdown !== undefined && { markdown }) };
}

/** A picture with its caption as the text for those who do not see it. */
function pictureOnly(figure: PageElement): void {
  const caption = figure.querySelector('figcaption');
  const picture = figure.querySelector('img');
  const words = textOf(caption);
  if (picture && words !== '' && !picture.getAttribute('alt')?.trim()) picture.setAttribute('alt', words);
  caption?.remove();
}
