import { isText, type Label } from './pasted-labels.ts';
import { sharedPart, wordBeginnings } from './pasted-likeness.ts';

/** A stretch of lines that reads as one text. Places are those of the labelled lines. */
export interface Run {
  from: number;
  /** The last line that belongs to it. */
  to: number;
  /** The places of its paragraphs, sub-headings and list items: without furniture, captions and advertisements. */
  places: number[];
  /** Words of its paragraphs, each counted up to a bound, so that one endless line does not outweigh a text. */
  weight: number;
  /** How many of its lines are whole paragraphs. */
  prose: number;
}

/** Short lines that may stand between two paragraphs of one text, and list items that may. */
const MAX_SHORT = 5;
const MAX_ITEMS = 25;
const MAX_COUNTED_WORDS = 150;
/** A text shorter than this many paragraphs is ended by a line about a date: it was a standfirst or a teaser. */
const ESTABLISHED = 3;
/** How far below an ending line the text may go on. */
const LOOK_AHEAD = 5;
const MAX_TEASER_WORDS = 25;

/** All stretches of text in the paste, in their order. */
export function findRuns(labels: readonly Label[]): Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  let pending: number[] = [];
  let linked = false;
  const close = (): void => {
    if (run) runs.push(run);
    run = undefined;
    pending = [];
  };
  for (const [at, label] of labels.entries()) {
    if (label.kind === 'prose' || label.kind === 'statement') {
      if (run && label.plea && pending.length > 0) close();
      else if (!run && label.kind === 'prose') run = { from: at, to: at, places: [], weight: 0, prose: 0 };
      if (run) extend(run, [...pending, at], label);
      pending = [];
      linked = false;
    } else if (!run) continue;
    else if (endsRun(labels, at, run)) close();
    else if (label.kind === 'ending') linked = true;
    else if (linked) continue;
    else if (label.kind === 'short' || label.kind === 'date') {
      pending.push(at);
      const items = pending.filter((place) => labels[place]?.bullet).length;
      if (items > MAX_ITEMS || pending.length - items > MAX_SHORT) close();
    }
  }
  close();
  return runs;
}

/** Adds a paragraph to the run, and the lines between it and the one before. */
function extend(run: Run, places: number[], label: Label): void {
  run.places.push(...places);
  run.to = places.at(-1) ?? run.to;
  run.weight += Math.min(label.weight, MAX_COUNTED_WORDS);
  if (label.kind === 'prose') run.prose++;
}

function endsRun(labels: readonly Label[], at: number, run: Run): boolean {
  const label = labels[at];
  switch (label?.kind) {
    case 'byline':
      return true;
    case 'date':
      if (label.bullet) return false;
      return run.prose < ESTABLISHED || label.date?.labelled === true || (label.authors ?? []).length > 0;
    case 'ending':
      return !goesOn(labels, at);
    default:
      return false;
  }
}

/** Whether below an ending line two paragraphs follow on each other: a link in the middle of a text, not the teasers below it. */
function goesOn(labels: readonly Label[], at: number): boolean {
  let prose = 0;
  for (let passed = 1; passed <= LOOK_AHEAD; passed++) {
    const kind = labels[at + passed]?.kind;
    if (kind === 'prose' || kind === 'statement') prose++;
    else if (kind === 'furniture' || kind === 'credit') continue;
    else if (prose > 0 || kind === 'byline' || kind === 'date') return false;
    if (prose === 2) return true;
  }
  return false;
}

/**
 * Without headline-and-teaser pairs at its end: two lines of one block, in a text whose paragraphs stand apart and whose other
 * sub-headings, if it has any, do not stick to the paragraph below.
 */
function withoutTeasers(labels: readonly Label[], run: Run): Run {
  const pairs = run.places.flatMap((place, index) => (isPair(labels, place, run.places[index + 1]) ? [index] : []));
  const places = [...run.places];
  const spaced = labels[places[0] ?? 0]?.gapAfter === true;
  while (spaced && places.length > 3 && pairs.at(-1) === places.length - 2) {
    pairs.pop();
    places.length -= 2;
  }
  return pairs.length > 0 ? run : { ...run, places, to: places.at(-1) ?? run.to };
}

function isPair(labels: readonly Label[], at: number, next: number | undefined): boolean {
  const headline = labels[at];
  const teaser = labels[next ?? -1];
  if (!headline || !teaser || headline.kind !== 'short' || headline.bullet || headline.text.endsWith(':')) return false;
  return headline.gapBefore && !headline.gapAfter && teaser.gapAfter && teaser.weight <= MAX_TEASER_WORDS;
}

/** Lines that a box of teasers puts into a text, of one that stays with the subject as of any. */
const MAX_INTERRUPTION = 8;
const MAX_LONG_INTERRUPTION = 30;
const MIN_CONTINUATION_WORDS = 30;
/** So much of a paragraph's words are in the text above it if it belongs to it. */
const SAME_SUBJECT = 0.4;

/** Stretches that a box of teasers divides are one text: the lower one is more than a teaser and no headline of its own opens it. */
function joined(labels: readonly Label[], runs: readonly Run[]): Run[] {
  const texts: { run: Run; words: Set<string> }[] = [];
  for (const run of runs) {
    const words = run.places.flatMap((place) => wordBeginnings(labels[place]?.text.slice(0, 1000) ?? ''));
    const above = texts.at(-1);
    if (above && isContinuation(labels, above.run, run, above.words)) {
      above.run = {
        from: above.run.from,
        to: run.to,
        places: [...above.run.places, ...run.places],
        weight: above.run.weight + run.weight,
        prose: above.run.prose + run.prose,
      };
      for (const word of words) above.words.add(word);
    } else texts.push({ run, words: new Set(words) });
  }
  return texts.map(({ run }) => run);
}

function isContinuation(labels: readonly Label[], above: Run, run: Run, words: ReadonlySet<string>): boolean {
  const gap = run.from - above.to - 1;
  if (gap > MAX_LONG_INTERRUPTION || (above.prose < ESTABLISHED && !isHeaded(labels, above))) return false;
  const [first, second] = run.places.map((place) => labels[place]);
  if (!first || first.plea) return false;
  const between = labels.slice(above.to + 1, run.from);
  const claims = between.filter(
    ({ kind, authors = [] }) => kind === 'byline' || (kind === 'date' && authors.length > 0),
  );
  if (claims.length === 1) return false;
  if (gap > MAX_INTERRUPTION || claims.length > 0) return sharedPart(first.text, words, 8) >= SAME_SUBJECT;
  if (!between.some(({ kind }) => kind === 'ending')) return run.weight >= MIN_CONTINUATION_WORDS;
  return second !== undefined && !second.plea && second.kind === 'prose' && run.prose >= 2;
}

/** Whether a byline or a date stands closely above. */
const isHeaded = (labels: readonly Label[], run: Run): boolean =>
  labels.slice(Math.max(0, run.from - 6), run.from).some(({ kind }) => kind === 'byline' || kind === 'date');

/** The stretch that is the article's body: the longest, with a bonus for standing below a byline or a date. */
export function mainRun(labels: readonly Label[], runs: readonly Run[]): Run | undefined {
  let best: Run | undefined;
  let bestScore = 0;
  for (const run of joined(labels, runs)) {
    const score = run.weight * (isHeaded(labels, run) ? 1.3 : 1);
    if (score > bestScore) {
      best = run;
      bestScore = score;
    }
  }
  return best && withoutTeasers(labels, best);
}

/**
 * What stands below the one line that names an author and a day, as hardly anything but an article has: a text however short, with the
 * place of that line. Undefined if there is no such line, more than one, or nothing below it.
 */
export function runBelowByline(labels: readonly Label[]): { run: Run; byline: number } | undefined {
  const [byline, ...others] = [...labels.keys()].filter((at) => isDatedByline(labels[at]));
  if (byline === undefined || others.length > 0) return undefined;
  const ending = labels.findIndex(({ kind }, at) => at > byline && kind === 'ending');
  const end = ending < 0 ? labels.length : ending;
  const places = [...labels.keys()].filter((at) => at > byline && at < end && isText(labels[at]));
  const [from, to] = [places[0], places.at(-1)];
  if (from === undefined || to === undefined) return undefined;
  const weight = places.reduce((sum, at) => sum + Math.min(labels[at]?.weight ?? 0, MAX_COUNTED_WORDS), 0);
  const prose = places.filter((at) => labels[at]?.kind === 'prose').length;
  return { run: { from, to, places, weight, prose }, byline };
}

const isDatedByline = (label: Label | undefined): boolean =>
  label?.kind === 'byline' && label.date !== undefined && (label.authors ?? []).length > 0;
