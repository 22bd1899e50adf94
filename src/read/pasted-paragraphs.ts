import type { Author } from '../article.ts';
import { fold } from '../names.ts';
import type { Run } from './pasted-body.ts';
import { captionBefore, isCaptionByPlace } from './pasted-image.ts';
import type { Label } from './pasted-labels.ts';
import type { Found, Layout } from './pasted-layout.ts';
import { IS_WORDS } from './pasted-words.ts';

/** The places of the paragraphs: the run, the sentences between header and run, without captions and the notes about the author. */
export function paragraphsOf({ labels, run, headline }: Layout, authors: readonly Author[]): number[] {
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
const MAX_STANDFIRST_DISTANCE = 3;

/** The sentence below the headline that is set apart from the text by the byline or the date. */
export function findStandfirst({ labels, headline, run }: Layout): Found<string> | undefined {
  const header = labels.slice(headline + 1, run.from);
  const end = header.findIndex(({ kind }) => kind === 'byline' || kind === 'date');
  const index = header
    .slice(0, Math.min(MAX_STANDFIRST_DISTANCE, Math.max(0, end)))
    .findIndex(
      ({ kind, weight, plea }, at) =>
        weight >= MIN_STANDFIRST_WORDS &&
        !plea &&
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
