import wrapAnsi from 'wrap-ansi';
import type { Article, EntityType } from '../article.ts';
import { block, line, printable } from '../clean.ts';
import type { Paint } from '../io.ts';
import { captionOf, isCaption } from './caption.ts';
import { minuteOf } from './dates.ts';
import type { Articles, WriterOptions } from './output.ts';

/** Longer lines are hard to read. */
const WIDEST = 80;
/** Words that people read in a minute (Brysbaert 2019: 238 for English non-fiction, silently). */
const WORDS_A_MINUTE = 238;
/** Room for the words before lists of names. */
const LABEL = 8;

/** Whole articles for a reader: headline, byline, names, picture, body, link. A pipe gets the same without colour. */
export async function* show(articles: Articles, options: WriterOptions): AsyncGenerator<string> {
  const width = Math.min(options.columns, WIDEST);
  let first = true;
  for await (const article of articles) {
    if (!first) yield `\n${options.paint.quiet('─'.repeat(width))}\n\n`;
    first = false;
    yield parts(article, width, options).join('\n\n');
    yield '\n';
  }
}

function parts(article: Article, width: number, { paint, clock }: WriterOptions): string[] {
  const head = [
    ...wrapped(line(article.title), width).map(paint.strong),
    paint.quiet(byline(article, width, clock.timeZone)),
  ];
  return [
    head.filter(Boolean).join('\n'),
    names(article, width, paint).join('\n'),
    wrapped(captionOf(article.image), width).map(paint.quiet).join('\n'),
    body(article, width),
    line(article.url ?? ''),
  ].filter((part) => part !== '');
}

function byline(article: Article, width: number, timeZone: string): string {
  const words = article.word_count;
  const facts = [
    article.byline ?? article.authors.map(({ name }) => name).join(', '),
    minuteOf(article, 'date_published', timeZone),
    article.source.name,
    words === undefined ? '' : `${Math.max(1, Math.round(words / WORDS_A_MINUTE))} min read`,
  ];
  return wrapped(
    facts
      .filter(Boolean)
      .map((fact) => line(fact ?? ''))
      .join(' · '),
    width,
  ).join('\n');
}

/** Lists of names, each with its kind before it: tags that name a person, organisation or place stand there, once. */
function names(article: Article, width: number, paint: Paint): string[] {
  const { persons, organizations, places } = article;
  const typed = new Set([...persons, ...organizations, ...places]);
  const lists: [label: string, names: readonly string[], type?: EntityType][] = [
    ['People', persons, 'person'],
    ['Orgs', organizations, 'organization'],
    ['Places', places, 'place'],
    ['Tags', article.tags.filter((tag) => !typed.has(tag)), 'topic'],
    ['Labels', article.labels],
  ];
  return lists
    .filter(([, list]) => list.length > 0)
    .map(([label, list, type]) => {
      const painted = list.map((name) => paint.name(line(name), type)).join(', ');
      const rows = wrapped(painted, Math.max(width - LABEL, 10));
      return rows.map((row, i) => paint.quiet((i === 0 ? label : '').padEnd(LABEL)) + row).join('\n');
    });
}

function body(article: Article, width: number): string {
  if (article.content_text === undefined && article.content_markdown !== undefined) {
    return printable(article.content_markdown).trim();
  }
  const paragraphs = block(article.content_text ?? article.summary ?? '').split('\n\n');
  return paragraphs
    .filter((paragraph) => !isCaption(paragraph, article.image))
    .map((paragraph) =>
      paragraph
        .split('\n')
        .flatMap((row) => wrapped(row, width))
        .join('\n'),
    )
    .join('\n\n');
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** Lines of at most this width; only scripts without blanks between words break anywhere, so that addresses stay whole. */
function wrapped(text: string, width: number): string[] {
  return text === '' ? [] : wrapAnsi(text, width, { hard: UNSPACED.test(text) }).split('\n');
}
