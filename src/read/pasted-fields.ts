import type { Author, DocumentDate } from '../article.ts';
import { fold } from '../names.ts';
import { readOpeningDate } from './opening-date.ts';
import { isNewsroom } from './pasted-bylines.ts';
import { dateLabelAlone, dateParts, readDateParts } from './pasted-date-labels.ts';
import { headerAbove } from './pasted-header.ts';
import { type Found, type Layout, placesBetween } from './pasted-layout.ts';
import { namesIn } from './pasted-names.ts';
import { isSection, SOURCE_LABELS } from './pasted-words.ts';
import type { WrittenDateOptions } from './written-dates.ts';

/** How far below the body the author's name may stand beside the paper's. */
const TRAILER = 8;
/** How far below the body a labelled date or tags may stand. */
const FOOTER = 30;

export interface FoundDates {
  published?: Found<DocumentDate>;
  modified?: Found<DocumentDate>;
}

/** The days on which the article came out and was changed; one never stands in for the other. */
export function findDates(layout: Layout, options: WrittenDateOptions): FoundDates {
  const { labels, first, headline, run } = layout;
  const found: FoundDates = {};
  const look = (places: Iterable<number>, where: string, confidence: number): void => {
    if (found.published) return;
    for (const at of places) {
      const label = labels[at];
      if (!label?.date?.whole) continue;
      const alone = dateLabelAlone(labels[at - 1]?.text ?? '');
      const { published, updated } = readDateParts(dateParts(label.text), alone, options);
      const labelled = label.date.labelled || alone !== undefined;
      const how = {
        at,
        rule: `${labelled ? 'labelled date' : 'date'} ${where}`,
        confidence: confidence + (labelled ? 0.1 : 0),
      };
      if (published) found.published ??= { value: published, ...how };
      if (updated) found.modified ??= { value: updated, ...how };
    }
  };
  look(placesBetween(headline + 1, run.from), 'between headline and body', 0.85);
  look(placesBetween(first + 1, headline), 'below the headline', 0.8);
  look(placesAbove(layout), 'above the headline', 0.6);
  look(placesBelow(layout), 'below the text', 0.55);
  if (!found.published) {
    const at = run.places.find((place) => labels[place]?.kind === 'prose') ?? -1;
    const value = readOpeningDate(labels[at]?.text ?? '', options);
    if (value) found.published = { value, rule: 'dateline of the text', confidence: 0.7, at };
  }
  return found;
}

/** A date above the headline is the article's if no name and no other headline above claims it, and it is not the masthead's. */
function placesAbove({ labels, first }: Layout): number[] {
  const header = headerAbove(labels, first).filter((at) => labels[at]?.date);
  if (header.length > 0) return header;
  return [...placesBetween(first - 2, first)].filter((at) => {
    const { date, text = '' } = labels[at] ?? {};
    if (!date) return false;
    if (date.labelled || isSection(date.before)) return true;
    const above = labels[at - 1];
    const inCapitals = above?.text === above?.text.toUpperCase();
    const claimed = !inCapitals && namesIn(above).some(({ type }) => type === 'person');
    return date.before === '' && !claimed && !/^\p{L}+,/u.test(text) && (above === undefined || above.weight <= 4);
  });
}

/** A date directly below the text, if no teaser follows that it could belong to; else the only labelled one in the footer. */
function placesBelow({ labels, run }: Layout): number[] {
  let at = run.to + 1;
  while (labels[at]?.kind === 'furniture') at++;
  const next = labels[at + 1]?.kind;
  if (labels[at]?.date?.whole && next !== 'short' && next !== 'prose' && next !== 'statement') return [at];
  const labelled = [...placesBetween(run.to + 1, Math.min(labels.length, run.to + 1 + FOOTER))].filter((place) => {
    const { kind, date } = labels[place] ?? {};
    return date?.whole && date.labelled && (date.before === '' || kind === 'ending');
  });
  return labelled.length === 1 ? labelled : [];
}

/** The part of the paper: a short line above the headline that is a usual section's name, or stands elsewhere among the page's links. */
export function findSection({ labels, first }: Layout): Found<string> | undefined {
  const at = first - 1;
  const label = labels[at];
  if (label?.kind !== 'short' || label.weight > 4 || !/^[\p{Lu}\p{Lo}]/u.test(label.text)) return undefined;
  if (isSection(label.text))
    return { value: label.text, rule: 'usual name of a section above the headline', confidence: 0.8, at };
  const linked = labels.some((other, place) => place !== at && other.bullet && other.key === label.key);
  return linked ? { value: label.text, rule: 'name of a section among the links', confidence: 0.7, at } : undefined;
}

/** A newsroom's byline without these words is the paper's name. */
const DESK =
  /^(?!(?:the|our)\s+(?:news\s?desk|newsroom|news team|editorial))(.{2,60}?)\s+(?:news\s?desk|newsroom|news team|editorial (?:board|team))$/iu;
const COPYRIGHT =
  /^(?:copyright\s*)?©\s*(?:copyright\s*)?(?:\d{4}(?:\s?[-–]\s?\d{4})?)[,\s]+([^.,|]{2,60}?)\s*(?:[.,|]|$)/iu;

/** A label and the name behind it ("来源：海港日报"), which other labels may follow on the line. */
const LABELLED =
  /(?:^|[\s|])([^\s:：|]{1,12})\s?[:：]\s*([^\s:：|](?:[^:：|\d]{0,38}[^\s:：|\d])?)(?=\s+[^\s:：|]{1,12}\s?[:：]|\s*[|\d]|\s*$)/gu;

/** The publication that a line between headline and body, or directly below the body, says the article was taken from. */
function labelledSource({ labels, headline, first, run }: Layout): Found<string> | undefined {
  const places = [...placesBetween(Math.min(first - 4, headline), run.from), run.to + 1, run.to + 2];
  for (const at of places) {
    const { text = '', kind } = labels[at] ?? {};
    if (text.length > 200 || kind === 'prose') continue;
    for (const [, label = '', value = ''] of text.matchAll(LABELLED)) {
      if (SOURCE_LABELS.has(fold(label))) return { value, rule: 'source named by a label', confidence: 0.85, at };
    }
  }
  return undefined;
}

/** The publication, where the text shows it: glued to the author's name below the text, in the name of its desk, in its copyright. */
export function findSource(layout: Layout, authors: readonly Author[]): Found<string> | undefined {
  const { labels, run } = layout;
  const labelled = labelledSource(layout);
  if (labelled) return labelled;
  const end = Math.min(labels.length, run.to + 1 + TRAILER);
  for (const at of placesBetween(run.to + 1, end)) {
    const text = labels[at]?.text ?? '';
    const author = authors.find(({ name }) => text.endsWith(name) && text.length > name.length + 2);
    const value = author ? text.slice(0, -author.name.length) : '';
    if (/^\p{L}.*[\p{L}\p{N}]$/u.test(value) && value.split(' ').length <= 5 && labels[at]?.kind !== 'byline') {
      return { value, rule: 'name before the author below the text', confidence: 0.9, at };
    }
  }
  for (const { name } of authors) {
    const value = DESK.exec(name)?.[1];
    if (value) return { value, rule: 'name of the desk', confidence: 0.75, at: -1 };
  }
  for (const at of placesBetween(run.to + 1, labels.length)) {
    const value = COPYRIGHT.exec(labels[at]?.text.slice(0, 160) ?? '')?.[1];
    if (value && !isNewsroom(value)) return { value, rule: 'copyright line', confidence: 0.65, at };
  }
  return undefined;
}
