import type { Run } from './pasted-body.ts';
import { isPersonName } from './pasted-bylines.ts';
import { headerAbove } from './pasted-header.ts';
import { isText, type Label } from './pasted-labels.ts';
import { sharedPart, wordBeginnings } from './pasted-likeness.ts';
import { namesIn } from './pasted-names.ts';
import { namesInRow } from './pasted-tags.ts';

export interface Headline {
  /** Its place among the lines; of a headline that stands twice, the last. */
  at: number;
  /** The place of its first appearance. */
  first: number;
  rule: string;
  /** 0 to 1. */
  confidence: number;
}

const MAX_WORDS = 34;
/** A candidate below this is no headline: absent rather than guessed. */
const MIN_SCORE = 2.4;
/** What a candidate loses for each plausible one above it, and for one directly above: it is the standfirst of that then. */
const RIVAL = 0.6;
const FOLLOWING = 1.2;
const PLAUSIBLE = 3;
/** A line that is worth so much less is no rival. */
const COMPARABLE = 1.6;
/** What the first line of a paste loses that a storing tool put a date before: it is mostly the page's banner. */
const BANNER = 1.5;
/** What a headline that has everything is worth. */
const FULL_SCORE = 6;
/** Headlines further above the body than this belong to something else. */
const MAX_DISTANCE = 40;
/** So much of the body is compared with a headline. */
const MAX_COMPARED = 8000;

interface Candidate {
  at: number;
  score: number;
  rules: string[];
}

/**
 * The headline: the line above the body that looks most like one. No single sign is needed; each is worth something in every language:
 * its length, that its words come again in the body, that it stands twice or alone, that byline, date or body follow, that it
 * does not end as a sentence. Of several good lines the first wins: what follows is the standfirst, a caption. `seenAt`: the place of a
 * line that a storing tool put a date before.
 */
export function findHeadline(labels: readonly Label[], run: Run, seenAt: number | undefined): Headline | undefined {
  const body = bodyWords(labels, run);
  const candidates: Candidate[] = [];
  for (let at = Math.max(0, run.from - MAX_DISTANCE); at <= run.from; at++) {
    const candidate = candidateAt(labels, at, run, body);
    if (candidate) candidates.push(candidate);
  }
  let best: Candidate | undefined;
  let above: Candidate[] = [];
  for (const candidate of candidates) {
    if (candidate.at === seenAt) candidate.score -= BANNER;
    if (isSetApart(labels, above.at(-1)?.at ?? -1, candidate.at)) above = [];
    const rivals = above.filter(({ score }) => score >= candidate.score - COMPARABLE);
    const follows = candidate.at - (rivals.at(-1)?.at ?? Number.NEGATIVE_INFINITY) <= 2;
    const score = candidate.score - RIVAL * rivals.length - (follows ? FOLLOWING : 0);
    if (candidate.score >= PLAUSIBLE) above.push(candidate);
    if (score >= MIN_SCORE && score > (best?.score ?? 0)) best = { ...candidate, score };
  }
  if (!best) return undefined;
  const same = candidates.filter(({ at }) => labels[at]?.key === labels[best.at]?.key).map(({ at }) => at);
  return {
    at: Math.max(best.at, ...same),
    first: Math.min(best.at, ...same),
    rule: `headline by ${best.rules.join(', ')}`,
    confidence: Math.min(0.99, Math.round((best.score / FULL_SCORE) * 100) / 100),
  };
}

/** The headline of a text that is known by its byline alone: the nearest line of words above it. */
export function headlineAbove(labels: readonly Label[], byline: number): Headline | undefined {
  const at = labels.findLastIndex((label, place) => place < byline && isText(label));
  return at < 0 ? undefined : { at, first: at, rule: 'headline above the byline', confidence: 0.7 };
}

/** What a line is worth as a headline, and the rules that speak for it; undefined for a line that is something else. */
function candidateAt(labels: readonly Label[], at: number, run: Run, body: ReadonlySet<string>): Candidate | undefined {
  const label = labels[at];
  if (!isText(label) || label.weight > MAX_WORDS) return undefined;
  const rules: string[] = [];
  let score = 0;
  const add = (points: number, rule?: string): void => {
    score += points;
    if (rule && points > 0) rules.push(rule);
  };
  add(lengthPoints(label.weight), 'length');
  add(3 * sharedPart(label.text, body, 4), 'words of the body');
  add(label.gapBefore && label.gapAfter ? 0.5 : 0);
  add(label.weight >= 4 && isRepeated(labels, at, run.from) ? 1.5 : 0, 'standing twice');
  const isFollowed = isFollowedByByline(labels, at, run);
  add(isFollowed ? 1.5 : 0, 'byline or date below');
  add(!isFollowed && at + 2 === run.from && isPersonAlone(labels[at + 1]) ? 1.2 : 0, 'name below');
  add(!isFollowed && label.weight <= 16 && headerAbove(labels, at, 0).length > 0 ? 1.5 : 0, 'byline or date above');
  add(labels[at - 1]?.kind === 'date' && label.weight <= 16 ? 0.35 : 0, 'date above');
  add(at === run.from - 1 ? 0.8 : 0, 'body below');
  if (label.kind !== 'short' && /[.。।](?:["”’»」)]*)$/u.test(label.text) && !label.text.endsWith('...')) add(-2.5);
  if (/[.!?。！？]["”’»」]?\s*\p{Lu}/u.test(label.text.slice(12))) add(-0.7);
  if (label.bullet) add(-2);
  if (label.text.endsWith(':')) add(-2);
  if (/\s[|»›>]\s|^[^\s>]+>[^\s>]+>/u.test(label.text.slice(0, 200))) add(-2);
  if (namesInRow(label.text).length >= 4) add(-4);
  if (isRowOfLinks(label.text.slice(0, 200))) add(-4);
  if (label.plea) add(-2);
  if (at === run.from) add(-0.3);
  if (isTrail(labels, at, run.from)) add(-4);
  if (belongsToAnother(labels, at, run)) add(-2);
  return { at, score, rules };
}

function lengthPoints(weight: number): number {
  if (weight <= 2) return -3 + weight;
  if (weight <= 5) return [0, 0.8, 1.4][weight - 3] ?? 0;
  return weight <= 16 ? 2 : weight <= 22 ? 1.5 : weight <= 28 ? 0.5 : 0;
}

function bodyWords(labels: readonly Label[], run: Run): ReadonlySet<string> {
  let text = '';
  for (const place of run.places) {
    if (place === run.from) continue;
    if (text.length > MAX_COMPARED) break;
    text += ` ${labels[place]?.text.slice(0, MAX_COMPARED) ?? ''}`;
  }
  return new Set(wordBeginnings(text));
}

/** Whether the same text stands in another line above the body, or at the end of one (a trail of links). */
function isRepeated(labels: readonly Label[], at: number, end: number): boolean {
  const key = labels[at]?.key ?? '';
  for (let other = Math.max(0, end - MAX_DISTANCE); other < end; other++) {
    if (other !== at && labels[other]?.key.endsWith(key)) return true;
  }
  return false;
}

/** Whether links stick together ("WeatherExtreme Weather Climate"): a capital within a word, and every word begins with one. */
const isRowOfLinks = (text: string): boolean =>
  /\p{Ll}{2}\p{Lu}\p{Ll}/u.test(text) && text.split(' ').every((word) => /^[^\p{Ll}]/u.test(word));

/** Whether the line ends with a line below it: "Home » Culture » Headline". */
function isTrail(labels: readonly Label[], at: number, end: number): boolean {
  const key = labels[at]?.key ?? '';
  return labels
    .slice(at + 1, end)
    .some((other) => other.key.length < key.length && other.key.length >= 12 && key.endsWith(other.key));
}

/** Whether a short line of its own (a section, a kicker) stands between two candidates: the upper one is a link or a teaser then. */
function isSetApart(labels: readonly Label[], upper: number, lower: number): boolean {
  const between = labels.slice(upper + 1, lower);
  if (between.some(({ kind }) => kind === 'date' || kind === 'byline' || kind === 'reading time')) return false;
  return between.some(({ kind, weight, text }) => kind === 'short' && weight <= 3 && !isPersonName(text));
}

function isFollowedByByline(labels: readonly Label[], at: number, run: Run): boolean {
  return labels
    .slice(at + 1, Math.min(at + 6, run.from))
    .some(({ kind }) => kind === 'byline' || kind === 'date' || kind === 'reading time');
}

const isPersonAlone = (label: Label | undefined): boolean => namesIn(label).some(({ type }) => type === 'person');

/** Whether a whole date stands below it and yet another one above the body: it is the headline of a teaser. */
function belongsToAnother(labels: readonly Label[], at: number, run: Run): boolean {
  const dates = labels.slice(at + 1, run.from).filter(({ date }) => date?.whole && !date.labelled);
  const first = dates[0];
  const last = dates.at(-1);
  return first !== undefined && last !== undefined && first.number + 4 < last.number;
}
