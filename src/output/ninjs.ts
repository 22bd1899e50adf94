import type { Article, Author, Image } from '../article.ts';
import { linkable } from '../safe-html.ts';
import { newsdeskId } from './feed.ts';
import { array, listed } from './json.ts';
import type { Articles } from './output.ts';

const STANDARD = { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#' };

/** IPTC's News in JSON 3.1 (https://iptc.org/standards/ninjs/): an array, an article a line. Its schema allows no keys of ours. */
export const ninjs = (articles: Articles): AsyncGenerator<string> => array(articles, newsObject);

function newsObject(article: Article): Record<string, unknown> {
  const { date_precision, version, title, tags } = article;
  const ids = [
    { role: 'guid', value: article.guid },
    { role: 'url', value: article.url },
  ];
  return {
    standard: STANDARD,
    uri: newsdeskId(article),
    type: 'text',
    version: version === undefined ? undefined : String(version),
    // A moment is wanted: a day alone is none.
    firstCreated: date_precision === 'day' ? undefined : article.date_published,
    versionCreated: article.date_modified,
    language: article.language,
    headlines: [{ value: title }],
    descriptions: article.summary === undefined ? undefined : [{ value: article.summary }],
    bodies: listed(bodies(article)),
    by: article.byline,
    people: listed([...article.persons.map(about(article)), ...written(article.authors, 'person')]),
    organisations: listed(article.organizations.map(about(article))),
    places: listed(article.places.map(about(article))),
    subjects: listed(tags.map((name) => ({ name }))),
    infoSources: listed([
      ...sources(article),
      ...written(article.authors, 'organization'),
      ...written(article.authors),
    ]),
    located: article.dateline,
    copyrightNotice: article.rights,
    altIds: listed(ids.filter(({ value }) => value !== undefined)),
    associations: listed(pictures(article.image)),
  };
}

function bodies({ content_text, content_markdown, word_count: wordCount }: Article): object[] {
  const body = (value: string | undefined, contentType: string): object[] =>
    value === undefined ? [] : [{ contentType, wordCount, value }];
  return [...body(content_text, 'text/plain'), ...body(content_markdown, 'text/markdown')];
}

/** A name that the article speaks of, with its address elsewhere where one is known. */
function about({ entities }: Article): (name: string) => object {
  return (name) => ({ name, rel: 'about', uri: linkable(entities.find((entity) => entity.name === name)?.same_as) });
}

/** Who wrote it: persons are people, all others sources. */
function written(authors: readonly Author[], type?: Author['type']): object[] {
  const those = authors.filter((author) => author.type === type);
  const relation = type === 'person' ? 'rel' : 'role';
  return those.map(({ name, url }) => ({ name, [relation]: 'author', uri: linkable(url) }));
}

function sources({ source }: Article): object[] {
  return source.name === undefined ? [] : [{ name: source.name, role: 'publisher', uri: linkable(source.url) }];
}

/** The picture as a news object of its own. */
function pictures(image: Image | undefined): object[] {
  const uri = linkable(image?.url);
  if (uri === undefined || image === undefined) return [];
  const { caption, credit } = image;
  const descriptions = caption === undefined ? undefined : [{ value: caption }];
  return [
    { name: 'picture', uri, type: 'picture', descriptions, by: credit, renditions: [{ name: 'original', href: uri }] },
  ];
}
