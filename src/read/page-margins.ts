import { type Block, blocksOf } from './page-blocks.ts';
import type { PageDocument, PageElement } from './page-dom.ts';

/**
 * Elements that stand beside or inside an article without being part of its text, by the words that class names of the trade have
 * for them. English, as class names are.
 */
const CAPTIONS = ['figcaption', ...byClass('caption credit copyright photographer')];
const BOXES = [
  'aside, nav, form, footer, dialog, [role="complementary"], [role="navigation"], [hidden], [aria-hidden="true"]',
  ...byClass(
    'newsletter related recirc promo teaser signup sign-up read-more readmore see-also also-read more-on social share sharing author-bio authorbio author-box authorbox about-author bio-box byline taglist breadcrumb comments disclaimer sponsor advert outbrain taboola recommend most-read popular trending cookie consent login sr-only visually-hidden screen-reader toolbar ticker contact-info disclosure affiliate',
  ),
];
const MAX_BOX_LENGTH = 3000;
const MAX_ELEMENTS = 600;
/** The article itself may stand in an element with such a class: what holds this much of the body is no box. */
const MAX_SHARE = 0.3;

function byClass(words: string): string[] {
  return words.split(' ').map((word) => `[class*="${word}" i]`);
}

/** Texts that the page's own markup sets apart from the article. */
export interface Margins {
  captions: ReadonlySet<string>;
  boxes: ReadonlySet<string>;
}

/** The texts of captions and boxes of a page, compared by their letters. Before Readability changes the document. */
export function marginsOf(document: PageDocument): Margins {
  return {
    captions: keysIn(document, CAPTIONS.join(', '), () => false),
    boxes: keysIn(document, BOXES.join(', '), isText),
  };
}

function keysIn(document: PageDocument, selector: string, isText: (element: PageElement) => boolean): Set<string> {
  const keys = new Set<string>();
  let count = 0;
  for (const element of document.querySelectorAll(selector)) {
    if (++count > MAX_ELEMENTS) break;
    if (isArticle(element) || isText(element)) continue;
    for (const { key } of blocksOf(element)) if (key !== '') keys.add(key);
  }
  return keys;
}

/** A standfirst is at times called a teaser, but leads nowhere. */
const isText = (element: PageElement): boolean =>
  !/^(?:aside|nav|form|footer|a)$/.test(element.localName) && element.querySelector('a, form, input, button') === null;

const isArticle = (element: PageElement): boolean =>
  (element.textContent ?? '').length > MAX_BOX_LENGTH ||
  /^(?:html|body|main|article)$/.test(element.localName) ||
  element.querySelector('h1, article') !== null;

/** The blocks without captions and boxes; all of them if that would take away the article. `isStated`: JSON-LD has it in the text. */
export function withoutMargins(
  blocks: readonly Block[],
  margins: Margins,
  isStated: (block: Block) => boolean,
): Block[] {
  const inText = blocks.filter((block) => !margins.captions.has(block.key) || (isStated(block) && block.words > 30));
  const left = inText.filter((block) => !margins.boxes.has(block.key) || isStated(block));
  const [before, after] = [inText, left].map((list) => list.reduce((sum, { words }) => sum + words, 0));
  return (before ?? 0) - (after ?? 0) > MAX_SHARE * (before ?? 0) ? inText : left;
}
