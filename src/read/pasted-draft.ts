import type { Draft } from '../article.ts';
import { UnreadableError } from '../errors.ts';
import type { ReadOptions } from './options.ts';
import { findAuthors } from './pasted-authors.ts';
import { findRuns, mainRun, type Run, runBelowByline } from './pasted-body.ts';
import { findDates, findSection, findSource } from './pasted-fields.ts';
import { findHeadline, type Headline, headlineAbove } from './pasted-headline.ts';
import { findImage } from './pasted-image.ts';
import { type Label, labelLines } from './pasted-labels.ts';
import { guessLanguage } from './pasted-language.ts';
import type { Layout } from './pasted-layout.ts';
import { readLines } from './pasted-lines.ts';
import { findStandfirst, paragraphsOf } from './pasted-paragraphs.ts';
import { withPlacedCaptions } from './pasted-placed-captions.ts';
import { refuseSeveral } from './pasted-several.ts';
import { findTags } from './pasted-tags.ts';
import { findDateSpan } from './written-dates.ts';

/** Fewer words than these are no article, unless a byline says that they are. */
const MIN_WORDS = 15;

/**
 * The one article in these lines of a paste, `first` being the number of their first. Throws UnreadableError if there is none, or more
 * than one, or none with a headline.
 */
export function readPart(
  texts: readonly string[],
  first: number,
  options: ReadOptions,
): { draft: Draft; rules: Record<string, string> } {
  const { lines, seen } = readLines(texts, first);
  const labels = withPlacedCaptions(labelLines(lines));
  const runs = findRuns(labels);
  const longest = mainRun(labels, runs);
  const short = longest && longest.weight >= MIN_WORDS ? undefined : runBelowByline(labels);
  const run = short?.run ?? longest;
  if (!run || (!short && run.weight < MIN_WORDS)) throw new UnreadableError(`no article found: ${shortOf(labels)}`);
  refuseSeveral(labels, runs);
  const headline = short
    ? headlineAbove(labels, short.byline)
    : findHeadline(labels, run, seen ? lines.indexOf(seen) : undefined);
  if (!headline && options.title === undefined) {
    throw new UnreadableError('no headline found', 'give one with --title');
  }
  const layout = layoutOf(labels, run, headline);
  const authors = findAuthors(layout);
  const body = paragraphsOf(layout, authors?.value ?? []);
  if (body.length === 0) throw new UnreadableError('no article found: nothing but a headline');
  const content = body.map((at) => labels[at]?.text ?? '').join('\n\n');
  const language = guessLanguage(content);
  const { published, modified } = findDates(layout, { now: options.now, timeZone: options.timeZone, language });
  const tags = findTags(layout);
  const section = findSection(layout);
  const image = findImage(layout, authors?.value ?? []);
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
    content_text: short
      ? { rule: 'text below the byline', confidence: 0.7 }
      : { rule: 'longest run of paragraphs', confidence: shareOf(run, runs) },
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
