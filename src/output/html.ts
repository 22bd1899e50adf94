import type { Article } from '../article.ts';
import { line } from '../clean.ts';
import { grouped } from '../counts.ts';
import type { FolderEntry } from '../files.ts';
import { anchor, escapeHtml, linkable, ON_PAGE } from '../safe-html.ts';
import { captionOf, isCaption } from './caption.ts';
import { chart } from './chart.ts';
import { bodyHtml } from './feed.ts';
import { link, ownsPage, page } from './html-page.ts';
import type { Articles, WriterOptions } from './output.ts';
import { fileNameOf } from './slug.ts';

/** What the contents of a page need of an article. */
interface Entry {
  title: string;
  /** As the publisher's clock showed it; undefined without a date. */
  day: string | undefined;
  persons: readonly string[];
  source: string | undefined;
  language: string | undefined;
  /** Where its text is: `#a-abcdefgh`, or a file's name. */
  href: string;
}

type Options = Pick<WriterOptions, 'query'>;

/** Contents by day are folded up beyond so many articles, persons are named at most so many. */
const OPEN_AT_MOST = 60;
const MOST_PERSONS = 200;

/** All articles on one page: how many a day, contents by day and by person, then each whole. */
export async function* html(articles: Articles, { query = '' }: Options): AsyncGenerator<string> {
  const entries: Entry[] = [];
  const texts: string[] = [];
  const anchors = new Set<string>();
  for await (const article of articles) {
    const short = `a-${article.id.slice(0, 8)}`;
    const id = anchors.has(short) ? `a-${article.id}` : short;
    anchors.add(id);
    entries.push(entryOf(article, `#${id}`));
    texts.push(`<article id="${id}"${languageOf(article)}>\n${whole(article)}</article>\n`);
  }
  yield page({
    title: titleOf(query),
    of: 'index',
    body: `${overview(query, entries)}<main>\n${texts.join('')}</main>\n`,
  });
}

/** One page an article and `index.html` with the chart and the contents, for `updateFolder`. Pages that are not newsdesk's stay. */
export async function* htmlFiles(articles: Articles, { query = '' }: Options): AsyncGenerator<FolderEntry> {
  const entries: Entry[] = [];
  for await (const article of articles) {
    yield {
      name: fileNameOf(article, 8, 'html'),
      longName: fileNameOf(article, 16, 'html'),
      owns: (bytes) => ownsPage(bytes, article.id),
      update(_bytes, name) {
        entries.push(entryOf(article, name));
        const back = '<p class="back"><a href="index.html">All articles</a></p>\n';
        const body = `${back}<article>\n${whole(article)}</article>\n`;
        return Buffer.from(page({ title: line(article.title), of: article.id, language: article.language, body }));
      },
    };
  }
  yield {
    name: 'index.html',
    owns: (bytes) => ownsPage(bytes, 'index'),
    update: () => Buffer.from(page({ title: titleOf(query), of: 'index', body: overview(query, entries) })),
  };
}

const titleOf = (query: string): string => line(query) || 'All articles';

function entryOf({ title, date_published, persons, source, language }: Article, href: string): Entry {
  const day = /^\d{4}-\d\d-\d\d/.exec(date_published ?? '')?.[0];
  return { title: line(title), day, persons: persons.map(line), source: source.name, language, href };
}

const languageOf = ({ language }: { language?: string | undefined }): string =>
  language === undefined ? '' : ` lang="${escapeHtml(line(language))}"`;

/** What stands before the articles: what they are, how many, when, and where to find which. */
function overview(query: string, entries: readonly Entry[]): string {
  const days = entries.flatMap(({ day }) => day ?? []);
  return `<header>
<h1 dir="auto">${escapeHtml(titleOf(query))}</h1>
<p class="meta">${escapeHtml(counts(entries, days))}</p>
${chart(days)}</header>
<nav aria-label="Contents">
${contents('By day', byDay(entries), entries.length <= OPEN_AT_MOST)}${contents('By person', byPerson(entries), false)}</nav>
`;
}

function counts(entries: readonly Entry[], days: readonly string[]): string {
  const sources = new Set(entries.flatMap(({ source }) => source ?? [])).size;
  const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)];
  const when = first === last ? first : `${first} to ${last}`;
  const undated = entries.length - days.length;
  return [
    `${grouped(entries.length)} ${entries.length === 1 ? 'article' : 'articles'}`,
    ...(sources > 1 ? [`${sources} sources`] : []),
    ...(days.length > 0 ? [when] : []),
    ...(undated > 0 ? [`${undated} without a date`] : []),
  ].join(' · ');
}

type Groups = ReadonlyMap<string, readonly Entry[]>;

/** Days from the newest on, the undated last; within a day as the articles come. */
function byDay(entries: readonly Entry[]): Groups {
  const groups = Map.groupBy(entries, ({ day }) => day ?? '');
  return new Map(
    [...groups].sort(([a], [b]) => (a < b ? 1 : -1)).map(([day, group]) => [day || 'Without a date', group]),
  );
}

/** The person most is written about first. */
function byPerson(entries: readonly Entry[]): Groups {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const person of new Set(entry.persons)) {
      const group = groups.get(person);
      if (group) group.push(entry);
      else groups.set(person, [entry]);
    }
  }
  return new Map([...groups].sort(([, a], [, b]) => b.length - a.length));
}

function contents(title: string, groups: Groups, open: boolean): string {
  if (groups.size === 0) return '';
  const shown = title === 'By person' ? [...groups].slice(0, MOST_PERSONS) : [...groups];
  const more = groups.size - shown.length;
  const parts = shown.map(([name, entries]) => {
    const items = entries.map((entry) => {
      const words = `<a href="${entry.href}"${languageOf(entry)} dir="auto">${escapeHtml(entry.title)}</a>`;
      return `<li>${words}</li>\n`;
    });
    return `<h2 dir="auto">${escapeHtml(name)} <span class="quiet">${entries.length}</span></h2>\n<ul>\n${items.join('')}</ul>\n`;
  });
  const rest = more > 0 ? `<p class="quiet">and ${grouped(more)} more</p>\n` : '';
  return `<details${open ? ' open' : ''}>\n<summary>${title}</summary>\n${parts.join('')}${rest}</details>\n`;
}

/** An article from its headline to its link. */
function whole(article: Article): string {
  const { title, tags, url, summary } = article;
  const body =
    bodyHtml(article, ON_PAGE) ?? (summary === undefined ? '' : `<p dir="auto">${escapeHtml(line(summary))}</p>\n`);
  const names = tags.map((tag) => escapeHtml(line(tag))).join(', ');
  return [
    `<h2 dir="auto">${escapeHtml(line(title))}</h2>\n`,
    meta(article),
    names === '' ? '' : `<p class="tags" dir="auto"><span class="quiet">Tags:</span> ${names}</p>\n`,
    figure(article),
    body,
    linkable(url) === undefined ? '' : `<p>${link(url, line(url ?? ''))}</p>\n`,
  ].join('');
}

/** Byline, time and source. */
function meta({ byline, authors, date_published, date_precision, source }: Article): string {
  const by = line(byline ?? authors.map(({ name }) => name).join(', '));
  const date = line(date_published ?? '');
  const shown = date_precision === 'day' ? date.slice(0, 10) : date.slice(0, 16).replace('T', ' ');
  const machine = date_precision === 'day' ? shown : date;
  const time = date === '' ? '' : `<time datetime="${escapeHtml(machine)}">${escapeHtml(shown)}</time>`;
  const parts = [escapeHtml(by), time, link(source.url, line(source.name ?? ''))].filter((part) => part !== '');
  return parts.length === 0 ? '' : `<p class="meta" dir="auto">${parts.join(' · ')}</p>\n`;
}

/** The picture in words, unless the body has them: a remote one would be fetched. */
function figure({ image, content_text = '' }: Article): string {
  if (image === undefined) return '';
  const isInBody = content_text.split('\n\n').some((paragraph) => isCaption(paragraph, image));
  const words = isInBody ? [] : [escapeHtml(captionOf(image))].filter(Boolean);
  const url = linkable(image.url);
  const parts = url === undefined ? words : [`${anchor(url)}Picture</a>`, ...words];
  return parts.length === 0 ? '' : `<figure><figcaption dir="auto">${parts.join(' ')}</figcaption></figure>\n`;
}
