import type { DocumentDate } from '../article.ts';
import { civilTime, instantIn } from '../time-zone.ts';
import { readFeedDate } from './feed-dates.ts';
import type { JsonObject } from './json-values.ts';
import { type PageDocument, textOf } from './page-dom.ts';
import { type JsonLd, textOfValue } from './page-json-ld.ts';
import type { PageLine } from './page-lines.ts';
import type { Meta } from './page-meta.ts';
import { belowHeadline, fromLines, fromShown, fromTime, OUTSIDE, type ReadDate } from './page-shown-dates.ts';
import type { Ruled } from './page-title.ts';
import { dateParts, readDateLine, readDateParts } from './pasted-date-labels.ts';
import { readWrittenDate, type WrittenDateOptions } from './written-dates.ts';

const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'publish-date',
  'publish_date',
  'publishdate',
  'pubdate',
  'published_time',
  'published_at',
  'datepublished',
  'article_date_original',
  'article:published',
  'originalpublicationdate',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date.created',
  'dc.date',
  'dc.date.published',
  'citation_publication_date',
  'citation_date',
  'citation_online_date',
  'bt:pubdate',
  'article.published',
  'rnews:datepublished',
  'vr:published_time',
  'date.created',
  'date_published',
  'date',
];
const MODIFIED_META = [
  'article:modified_time',
  'og:updated_time',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
  'datemodified',
  'modified_time',
  'cxenseparse:modifiedtime',
];
export interface PageDates {
  published?: Ruled<DocumentDate>;
  modified?: Ruled<DocumentDate>;
}

export interface DateHints extends WrittenDateOptions {
  document: PageDocument;
  meta: Meta;
  jsonLd: JsonLd;
  article: JsonObject | undefined;
  address: string | undefined;
  /** The short lines that the page shows. */
  lines: () => readonly PageLine[];
}

/**
 * When the page says that it was published and changed; the first rule that answers: the article's JSON-LD, `<meta>`, microdata,
 * other JSON-LD, `<time>`, the dates that the page shows to people (below the headline first), the day in the address. A change never stands in for publication.
 */
export function findDates(hints: DateHints): PageDates {
  const { meta, article, document } = hints;
  const read = (text: string | undefined | null): DocumentDate | undefined =>
    text ? readPageDate(text, hints) : undefined;
  const fromNode = (node: JsonObject | undefined, ...keys: string[]): DocumentDate | undefined => {
    for (const key of keys) {
      const date = node && read(textOfValue(node[key]));
      if (date) return date;
    }
    return undefined;
  };
  const fromMeta = (names: readonly string[]): Ruled<DocumentDate> | undefined => {
    for (const name of names) {
      const date = read(meta.all(name)[0]);
      if (date) return { value: date, rule: `meta ${name}` };
    }
    return undefined;
  };
  const ruled = (value: DocumentDate | undefined, rule: string): Ruled<DocumentDate> | undefined =>
    value && { value, rule };
  const modified =
    ruled(fromNode(article, 'dateModified'), 'ld:dateModified') ??
    fromMeta(MODIFIED_META) ??
    ruled(marked(document, '[itemprop~="dateModified"]', read), 'itemprop dateModified');
  let below: { date: DocumentDate | undefined } | undefined;
  const besideHeadline = (): DocumentDate | undefined => {
    below ??= { date: belowHeadline(hints.lines(), hints) };
    return below.date;
  };
  const published =
    finest([
      () => ruled(fromNode(article, 'datePublished'), 'ld:datePublished'),
      () => fromMeta(PUBLISHED_META),
      () => ruled(marked(document, '[itemprop~="datePublished"]', read), 'itemprop datePublished'),
      () => ruled(fromOther(hints, read), 'ld:datePublished of another node'),
      () => ruled(fromTime(document, read, besideHeadline), 'time'),
    ]) ??
    ruled(fromNode(article, 'dateCreated', 'uploadDate'), 'ld:dateCreated') ??
    ruled(besideHeadline(), 'date below the headline') ??
    ruled(fromShown(document, hints), 'shown date') ??
    ruled(fromLines(hints.lines(), hints), 'date line') ??
    ruled(fromAddress(hints.address, read), 'day in the address');
  return { ...(published && { published: inItsPlace(published, hints) }), ...(modified && { modified }) };
}

/** Offsets from UTC that clocks have, in minutes: whole and half hours. */
const STEP = 30;
const [WEST, EAST] = [-12 * 60, 14 * 60];

/**
 * A moment that is stated in UTC, with the offset of the clock by which the page shows it to people near the headline: the day then is
 * the day that they see there. The moment stays the same.
 */
function inItsPlace(published: Ruled<DocumentDate>, hints: DateHints): Ruled<DocumentDate> {
  const { instant, zone, offset, precision } = published.value;
  if (zone !== 'stated' || offset !== 0 || precision === 'day') return published;
  for (const { text, isNearHeadline } of hints.lines()) {
    if (!isNearHeadline || !/\d\D+\d/.test(text) || !readDateLine(text)) continue;
    const shown = readDateParts(dateParts(text), undefined, { ...hints, timeZone: 'UTC' }).published;
    if (shown === undefined || shown.precision === 'day') continue;
    const local = shown.instant + shown.offset * 60;
    const ahead = Math.floor(local / 60) - Math.floor(instant / 60);
    if (ahead === 0 || ahead % STEP !== 0 || ahead < WEST || ahead > EAST) continue;
    if (shown.zone === 'stated' && shown.offset !== ahead) continue;
    return {
      value: { ...published.value, offset: ahead },
      rule: `${published.rule}, by the clock that the page shows`,
    };
  }
  return published;
}

/**
 * The first date that one of the rules gives; a later one that is the same by its clock, and says the zone or the time of day that
 * the first leaves out, is better.
 */
function finest(rules: readonly (() => Ruled<DocumentDate> | undefined)[]): Ruled<DocumentDate> | undefined {
  let first: Ruled<DocumentDate> | undefined;
  for (const rule of rules) {
    const found = rule();
    if (first === undefined) first = found;
    else if (found?.value.zone === 'stated' && isSameByClock(first.value, found.value)) return found;
    if (first?.value.zone === 'stated' && first.value.precision !== 'day') return first;
  }
  return first;
}

function isSameByClock(vague: DocumentDate, fine: DocumentDate): boolean {
  const [a, b] = [vague, fine].map(({ instant, offset }) => instant + offset * 60);
  const unit = vague.precision === 'day' ? 86_400 : 60;
  return a !== undefined && b !== undefined && Math.floor(a / unit) === Math.floor(b / unit);
}

/** A date as machines write it, else as people do. Without a zone it is read in the reader's. */
export function readPageDate(text: string, options: WrittenDateOptions): DocumentDate | undefined {
  const date = machineDate(text.trim(), options.timeZone) ?? readWrittenDate(text, options);
  return date && date.instant <= options.now + 2 * 86_400 && date.instant > EARLIEST ? date : undefined;
}

/** 1700. */
const EARLIEST = -8_520_336_000;

function machineDate(text: string, timeZone: string): DocumentDate | undefined {
  if (/^\d{13}$/.test(text)) return epoch(Number(text) / 1000);
  if (/^\d{10}$/.test(text)) return epoch(Number(text));
  if (!/^\d{4}[-/.]?\d{2}[-/.]?\d{2}|^\p{L}{3,9}[,\s]/u.test(text) && !/^\d{1,2}[\s-]\p{L}/u.test(text))
    return undefined;
  const date = readFeedDate(text);
  if (date === undefined || date.zone === 'stated') return date;
  const local = instantIn(civilTime(date.instant, 'UTC'), timeZone);
  return { ...date, ...local };
}

const epoch = (seconds: number): DocumentDate => ({
  instant: Math.floor(seconds),
  precision: 'second',
  zone: 'stated',
  offset: 0,
});

function marked(document: PageDocument, selector: string, read: ReadDate): DocumentDate | undefined {
  for (const element of document.querySelectorAll(selector)) {
    if (element.closest(OUTSIDE)) continue;
    const date = read(element.getAttribute('datetime') ?? element.getAttribute('content') ?? textOf(element));
    if (date) return date;
  }
  return undefined;
}

function fromOther({ jsonLd, article }: DateHints, read: ReadDate): DocumentDate | undefined {
  for (const node of jsonLd.nodes) {
    if (node === article) continue;
    const date = read(textOfValue(node['datePublished']));
    if (date) return date;
  }
  return undefined;
}

function fromAddress(address: string | undefined, read: ReadDate): DocumentDate | undefined {
  const found = /[/_-]((?:19|20)\d\d)[/-]?([01]\d)[/-]?([0-3]\d)(?=[/_-]|\D*$)/.exec(
    address?.replace(/^[a-z]+:\/\/[^/]*/i, '') ?? '',
  );
  return found ? read(`${found[1]}-${found[2]}-${found[3]}`) : undefined;
}
