import type { Author, Draft, ReadResult } from '../article.ts';
import { UnreadableError } from '../errors.ts';
import { fold } from '../names.ts';
import type { ReadOptions } from './options.ts';
import { findRuns, mainRun, type Run } from './pasted-body.ts';
import {
  captionBefore,
  type Found,
  findAuthors,
  findDates,
  findImage,
  findSection,
  findSource,
  findTags,
  isCaptionByPlace,
  type Layout,
} from './pasted-fields.ts';
import { findHeadline, type Headline } from './pasted-headline.ts';
import { type Label, labelLines } from './pasted-labels.ts';
import { guessLanguage } from './pasted-language.ts';
import { readLines } from './pasted-lines.ts';
import { IS_WORDS } from './pasted-words.ts';
import { findDateSpan } from './written-dates.ts';

/** Fewer words than these are no article. */
const MIN_WORDS = 15;
const SEPARATOR = '---';

/**
 * The articles in text that was copied from a newspaper's page, one a part; parts are set apart by a line that is exactly `---`.
 * Lines are told apart by shape and by tables of words for each language, never by publisher; what no rule finds with
 * confidence is absent. Dates without a zone are read in `options.timeZone`. `rules` names the rule behind each field and its
 * confidence from 0 to 1. A part that fails is a warning. Throws UnreadableError if nothing in the text is an article, it has no headline (and
 * `options.title` gives none), or a part looks like several articles.
 */
export function readPasted(text: string, options: ReadOptions): ReadResult {
  if (/\u0000/.test(text.slice(0, 100_000))) throw new UnreadableError('not text but binary data');
  const parts = partsOf(text);
  const drafts: Draft[] = [];
  const warnings: string[] = [];
  const rules: Record<string, string>[] = [];
  let failure: unknown;
  for (const [index, part] of parts.entries()) {
    try {
      const read = readPart(part.text, part.line, options);
      drafts.push(read.draft);
      rules.push(read.rules);
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      failure ??= error;
      warnings.push(`part ${index + 1} (from line ${part.line}): ${error.message}`);
    }
  }
  if (drafts.length === 0) throw failure;
  return { drafts, warnings, rules };
}

/** The parts between lines that are exactly `---`, with the number of each one's first line. Parts without text are none. */
function partsOf(text: string): { text: string; line: number }[] {
  const parts: { text: string; line: number }[] = [];
  let from = 1;
  let part: string[] = [];
  const close = (): void => {
    if (part.some((line) => line.trim() !== '')) parts.push({ text: part.join('\n'), line: from });
    from += part.length + 1;
    part = [];
  };
  for (const line of text.split(/\r\n|[\n\r]/u)) {
    if (line === SEPARATOR) close();
    else part.push(line);
  }
  close();
  return parts.length > 0 ? parts : [{ text: '', line: 1 }];
}

function readPart(
  text: string,
  firstLine: number,
  options: ReadOptions,
): { draft: Draft; rules: Record<string, string> } {
  const { lines, seen } = readLines(text, firstLine);
  const labels = labelLines(lines);
  const runs = findRuns(labels);
  const run = mainRun(labels, runs);
  if (!run || run.weight < MIN_WORDS) throw new UnreadableError(`no article found: ${shortOf(labels)}`);
  refuseSeveral(labels, runs);
  const seenAt = seen?.line ? lines.indexOf(seen.line) : undefined;
  const headline = findHeadline(labels, run, seenAt);
  if (!headline && options.title === undefined) {
    throw new UnreadableError('no headline found', 'give one with --title');
  }
  const layout = layoutOf(labels, run, headline);
  const authors = findAuthors(layout);
  const body = bodyOf(layout, authors?.value ?? []);
  const content = body.map((at) => labels[at]?.text ?? '').join('\n\n');
  const language = guessLanguage(content);
  const { published, modified } = findDates(layout, { now: options.now, timeZone: options.timeZone, language });
  const tags = findTags(layout);
  const section = findSection(layout);
  const image = findImage(layout);
  const summary = findStandfirst(layout);
  const source = findSource(layout, authors?.value ?? []);
  const title = options.title ?? labels[headline?.at ?? -1]?.text;
  const byline = authors && bylineIn(labels[authors.at]?.text ?? '');
  const draft: Draft = {
    ...(title === undefined ? {} : { title }),
    ...(options.url === undefined ? {} : { url: options.url }),
    ...(summary ? { summary: summary.value } : {}),
    content_text: content,
    ...(published ? { published: published.value } : {}),
    ...(modified ? { modified: modified.value } : {}),
    ...(authors ? { authors: authors.value } : {}),
    ...(byline ? { byline } : {}),
    ...(tags ? { tags: tags.value.map((name) => ({ name })) } : {}),
    ...(section ? { section: section.value } : {}),
    ...(language ? { language } : {}),
    ...(image ? { image: image.value } : {}),
    source: { kind: 'pasted', ...(source ? { name: source.value } : {}) },
  };
  const given = {
    title: headline,
    content_text: { rule: 'longest run of paragraphs', confidence: shareOf(run, runs) },
    authors,
    date_published: published,
    date_modified: modified,
    tags,
    section,
    image,
    summary,
  };
  return { draft, rules: rulesOf({ ...given, 'source.name': source }) };
}

/** The byline without its day and reading time; a "By" alone says nothing. */
function bylineIn(text: string): string | undefined {
  const byline = findDateSpan(text)?.before ?? text;
  return /\s|[:：]/u.test(byline) ? byline : undefined;
}

/** Which part of all running text the run is. */
const shareOf = (run: Run, runs: readonly Run[]): number =>
  Math.min(0.99, run.weight / runs.reduce((sum, { weight }) => sum + weight, 0));

function layoutOf(labels: readonly Label[], run: Run, headline: Headline | undefined): Layout {
  if (headline) return { labels, run, first: headline.first, headline: headline.at };
  return { labels, run, first: Math.max(0, run.from - 8), headline: Math.max(-1, run.from - 9) };
}

/** The places of the paragraphs: the run, the sentences between header and run, without captions and the notes about the author. */
function bodyOf({ labels, run, headline }: Layout, authors: readonly Author[]): number[] {
  const times = new Map<string, number>();
  for (const { key, weight } of labels) if (weight <= 6) times.set(key, (times.get(key) ?? 0) + 1);
  const body = [...openingOf(labels, run, headline), ...run.places].filter((at) => {
    const label = labels[at];
    const isCaption = labels[at + 1]?.caption !== undefined && labels[at + 1]?.caption?.caption === undefined;
    if (!label || at === headline || (isCaption && captionBefore(labels, at + 1, headline) === label)) return false;
    return (times.get(label.key) ?? 0) < 3 && label.key !== labels[headline]?.key;
  });
  const end = body.findIndex(
    (at, index) => index > 0.6 * body.length && isAboutAuthor(labels[at]?.text ?? '', authors),
  );
  return end < 0 ? body : body.slice(0, end);
}

/** Short first sentences ("It rained.") that stand by themselves directly above the run. */
function openingOf(labels: readonly Label[], run: Run, headline: number): number[] {
  const places: number[] = [];
  for (let at = run.from - 1; at > headline; at--) {
    const label = labels[at];
    if (label?.kind !== 'statement' || isCaptionByPlace(labels, at)) break;
    places.unshift(at);
  }
  return places;
}

/** "Jane Doe is our correspondent", "Jane Doe", "Jane DoeTwitterJane Doe …" below a text by Jane Doe. */
function isAboutAuthor(text: string, authors: readonly Author[]): boolean {
  return authors.some(({ name, type }) => {
    if (!fold(text.slice(0, 2 * name.length)).startsWith(fold(name))) return false;
    const rest = text.slice(name.length);
    if (rest.trim() === '' || /^\p{Lu}/u.test(rest)) return true;
    return type === 'person' && IS_WORDS.has(fold(/^\s+([\p{L}\p{M}]+)/u.exec(rest)?.[1] ?? ''));
  });
}

const MIN_STANDFIRST_WORDS = 8;

/** The sentence below the headline that is set apart from the text by the byline or the date. */
function findStandfirst({ labels, headline, run }: Layout): Found<string> | undefined {
  const header = labels.slice(headline + 1, run.from);
  const end = header.findIndex(({ kind }) => kind === 'byline' || kind === 'date');
  const index = header
    .slice(0, Math.max(0, end))
    .findIndex(
      ({ kind, weight }, at) =>
        weight >= MIN_STANDFIRST_WORDS &&
        (kind === 'prose' || kind === 'statement' || kind === 'short') &&
        header[at + 1]?.caption === undefined,
    );
  const label = header[index];
  return (
    label && {
      value: label.text,
      rule: 'sentence between headline and byline',
      confidence: 0.7,
      at: headline + 1 + index,
    }
  );
}

const ARTICLE_PROSE = 3;
const ARTICLE_WORDS = 60;
/** Lines between a headline and the byline below it. */
const MAX_HEADER = 4;

/**
 * Throws if below one text of some length stands another that has a headline with a byline (or a labelled date, or a name with a date) of its
 * own. Several bylines between two texts are a box of teasers.
 */
function refuseSeveral(labels: readonly Label[], runs: readonly Run[]): void {
  const texts = runs.filter(({ prose, weight }) => prose >= ARTICLE_PROSE && weight >= ARTICLE_WORDS);
  const heads = texts.slice(1).flatMap((text, index) => {
    const from = (texts[index]?.to ?? 0) + 1;
    const signs = labels.slice(from, text.from).filter(opensArticle);
    const sign = signs[0];
    if (!sign || signs.some(({ kind }, at) => at > 0 && kind === sign.kind)) return [];
    const at = labels.indexOf(sign, from);
    const above = labels.slice(Math.max(from, at - MAX_HEADER), at);
    return above.some(({ kind, weight }) => weight >= 3 && kind !== 'furniture' && kind !== 'ending') ? [sign] : [];
  });
  const second = heads[0];
  if (!second) return;
  const sign = second.kind === 'byline' ? 'byline' : 'date';
  throw new UnreadableError(
    `looks like ${heads.length + 1} articles (second ${sign} in line ${second.number}); put a line --- between them`,
  );
}

function opensArticle({ kind, authors = [], date }: Label): boolean {
  return (
    (kind === 'byline' && authors.length > 0) ||
    (kind === 'date' && date?.whole === true && (date.labelled || authors.length > 0))
  );
}

function shortOf(labels: readonly Label[]): string {
  const paragraphs = labels.filter(({ kind }) => kind === 'prose' || kind === 'statement').length;
  if (labels.length === 0) return 'the text is empty';
  return `${paragraphs} ${paragraphs === 1 ? 'paragraph' : 'paragraphs'} in ${labels.length} ${labels.length === 1 ? 'line' : 'lines'}`;
}

/** Field -> "rule (confidence)", of the fields that were found. */
function rulesOf(found: Record<string, { rule: string; confidence: number } | undefined>): Record<string, string> {
  const rules: Record<string, string> = {};
  for (const [field, value] of Object.entries(found)) {
    if (value) rules[field] = `${value.rule} (${value.confidence.toFixed(2)})`;
  }
  return rules;
}
