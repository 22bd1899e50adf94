import type { Article } from './article.ts';
import { countWords } from './word-count.ts';

/** What the page behind an article says of it: what a feed may leave out. */
export type PageFacts = Partial<
  Pick<
    Article,
    | 'summary'
    | 'content_text'
    | 'content_markdown'
    | 'date_published'
    | 'date_precision'
    | 'date_zone'
    | 'date_modified'
    | 'authors'
    | 'byline'
    | 'tags'
    | 'entities'
    | 'section'
    | 'dateline'
    | 'language'
    | 'image'
    | 'rights'
  >
>;

/** An article with fewer words is a teaser: whole ones are rarely shorter, and what feeds give of others rarely longer. */
export const THIN_WORDS = 120;
/** By how much a page must say more than the feed for its text to be taken for the whole one. */
const LONGER = 1.2;
/** A text that is longer is no summary. */
const LONGEST_SUMMARY = 1000;

/** Whether a feed gave no more of an article than a teaser. */
const isThin = ({ word_count = 0 }: Pick<Article, 'word_count'>): boolean => word_count < THIN_WORDS;

/** The facts of a page's article that `filled` can use. */
export function factsOf(page: Article): PageFacts {
  const { summary, content_text, content_markdown, date_published, date_precision, date_zone, date_modified } = page;
  const { authors, byline, tags, entities, section, dateline, language, image, rights } = page;
  const texts = { summary, content_text, content_markdown };
  const dates = { date_published, date_precision, date_zone, date_modified };
  const about = { authors, byline, tags, entities, section, dateline, language, image, rights };
  return JSON.parse(JSON.stringify({ ...texts, ...dates, ...about })) as PageFacts;
}

/**
 * An article of a feed with what its page says besides. Where both speak, the feed's own words stay; its text does, too, unless it is
 * a teaser and the page has more. The teaser becomes the summary then, where the feed has no other.
 */
export function filled(article: Article, page: PageFacts): Article {
  const whole: Article = { ...article };
  take(whole, page, ['section', 'dateline', 'language', 'rights', 'date_modified']);
  if (article.date_published === undefined) take(whole, page, ['date_published', 'date_precision', 'date_zone']);
  if (article.authors.length === 0 && page.authors) {
    whole.authors = page.authors;
    take(whole, page, ['byline']);
  }
  if (article.tags.length === 0 && page.tags && page.tags.length > 0) {
    whole.tags = page.tags;
    whole.entities = [...article.entities, ...(page.entities ?? [])];
  }
  const image = imageOf(article, page);
  if (image) whole.image = image;
  const words = page.content_text === undefined ? 0 : countWords(page.content_text);
  if (isThin(article) && words > LONGER * (article.word_count ?? 0)) {
    const teaser = article.content_text;
    if (whole.summary === undefined && teaser !== undefined && teaser.length <= LONGEST_SUMMARY)
      whole.summary = teaser.replace(/\s+/gu, ' ');
    delete whole.content_text;
    delete whole.content_markdown;
    take(whole, page, ['content_text', 'content_markdown']);
    whole.word_count = words;
  }
  take(whole, page, ['summary']);
  return whole;
}

/** The picture that the feed has, with the page's words for the same picture; else the page's. */
function imageOf({ image }: Article, page: PageFacts): Article['image'] {
  if (image?.url === undefined) return image ?? page.image;
  return page.image !== undefined && pictureOf(image.url) === pictureOf(page.image.url)
    ? { ...page.image, ...image }
    : image;
}

/** The address of a picture without what says in which size it is wanted. */
const pictureOf = (url: string | undefined): string | undefined => url?.replace(/[?#].*$/s, '');

/** Takes over what is missing. */
function take<K extends keyof Article & keyof PageFacts>(to: Article, from: PageFacts, keys: readonly K[]): void {
  for (const key of keys) {
    const value = from[key];
    if (to[key] === undefined && value !== undefined) to[key] = value as Article[K];
  }
}
