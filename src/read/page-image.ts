import type { Image } from '../article.ts';
import { line } from '../clean.ts';
import { fields, type JsonObject } from './json-values.ts';
import { type PageDocument, type PageElement, textOf } from './page-dom.ts';
import { type JsonLd, textOfValue } from './page-json-ld.ts';
import type { Meta } from './page-meta.ts';
import type { Ruled } from './page-title.ts';
import { readCaption } from './pasted-captions.ts';
import { webAddress } from './urls.ts';

const MAX_CAPTION = 700;
const CREDIT =
  '[class*="credit" i], [class*="copyright" i], [class*="source" i], [class*="photographer" i], [itemprop="copyrightHolder"], cite, small';

export interface ImageHints {
  document: PageDocument;
  meta: Meta;
  jsonLd: JsonLd;
  article: JsonObject | undefined;
  base: string | undefined;
}

/** The lead picture (og:image, else JSON-LD's, else that of the article's first figure), with the caption and credit of its figure. */
export function findImage(hints: ImageHints): Ruled<Image> | undefined {
  const { meta, article, base, jsonLd } = hints;
  const og = meta.first('og:image', 'og:image:secure_url', 'og:image:url', 'twitter:image', 'twitter:image:src');
  const first = Array.isArray(article?.['image']) ? article['image'][0] : article?.['image'];
  const node = jsonLd.resolve(first);
  const ld =
    typeof first === 'string' ? first : textOfValue(node?.['url'] ?? node?.['contentUrl'] ?? fields(first)?.['@id']);
  const figure = leadFigure(hints.document, [og?.content, ld]);
  const shown = figure && sourceOf(figure, base);
  const url = webAddress(og?.content, base) ?? webAddress(ld, base) ?? shown;
  if (url === undefined) return undefined;
  const image: Image = { url };
  const about = figure && captionOf(figure);
  const caption = about?.caption ?? (node && textOfValue(node['caption'] ?? node['description']));
  const credit =
    about?.credit ?? (node && textOfValue(node['creditText'] ?? node['creator'] ?? node['copyrightHolder']));
  if (caption !== undefined && caption.length <= MAX_CAPTION) image.caption = caption;
  if (credit !== undefined && credit.length <= 200) image.credit = credit;
  return { value: image, rule: og ? `meta ${og.name}` : ld ? 'ld:image' : 'figure' };
}

/** The figure of the lead picture: the one that shows the same file, else the first of the article with a caption. */
function leadFigure(document: PageDocument, addresses: readonly (string | undefined)[]): PageElement | undefined {
  const files = new Set(addresses.flatMap((address) => fileOf(address) ?? []));
  let fallback: PageElement | undefined;
  let count = 0;
  for (const figure of document.querySelectorAll('figure')) {
    if (++count > 30 || figure.closest('aside, footer, nav')) continue;
    const image = figure.querySelector('img');
    if (!image) continue;
    const own = [image.getAttribute('src'), image.getAttribute('data-src')].map((source) =>
      fileOf(source ?? undefined),
    );
    if (own.some((file) => file !== undefined && files.has(file))) return figure;
    if (fallback === undefined && figure.querySelector('figcaption')) fallback = figure;
  }
  return fallback;
}

/** The name of the file in an address, which stays the same over sizes and servers. */
const fileOf = (address: string | undefined): string | undefined =>
  address === undefined ? undefined : /([^/?#]{6,200})(?:[?#].*)?$/.exec(address.slice(0, 4096))?.[1]?.toLowerCase();

function sourceOf(figure: PageElement, base: string | undefined): string | undefined {
  const image = figure.querySelector('img');
  return webAddress(image?.getAttribute('src') ?? image?.getAttribute('data-src') ?? undefined, base);
}

function captionOf(figure: PageElement): { caption?: string; credit?: string } {
  const element = figure.querySelector('figcaption');
  const text = line(textOf(element)).trim();
  if (text === '' || text.length > 2 * MAX_CAPTION) return {};
  const creditElement = element?.querySelector(CREDIT);
  const part = line(textOf(creditElement)).trim();
  if (part !== '' && part !== text && text.endsWith(part)) {
    const caption = text
      .slice(0, text.length - part.length)
      .replace(/[\s|(–—-]+$/u, '')
      .trim();
    const credit = readCaption(part)?.credit ?? part.replace(/^\((.*)\)$/u, '$1');
    return { ...(caption && { caption }), credit };
  }
  const { caption, credit } = readCaption(text) ?? { caption: text };
  return { ...(caption !== undefined && { caption }), ...(credit !== undefined && { credit }) };
}
