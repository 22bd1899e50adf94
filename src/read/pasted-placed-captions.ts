import { isNewsroom, isOrganization, isPersonName } from './pasted-bylines.ts';
import type { Caption } from './pasted-captions.ts';
import type { Label } from './pasted-labels.ts';
import { findDateSpan } from './written-dates.ts';

const MAX_WORDS = 45;
const MAX_LENGTH = 700;
const MAX_CREDIT = 60;
const MIN_CAPTION_WORDS = 4;
/** What parts a photographer from an agency: "Jane Doe for the Courier", "Jane Doe via Pool", "Jane Doe—Pool". */
const FOR = /\s+(?:for|via|für|pour|para|per|voor|для|dla|till|for)\s+|\s*[/—–|]\s*/u;
/** A word that is no abbreviation, or a number, and the end of its sentence. */
const LAST_SENTENCE = /^(.*(?:\p{Ll}{4}|\d)[.!?…][)"”’»]?)\s+(\p{Lu}[^.!?…]*)$/u;

/** The lines, with those that only their neighbours show to be captions labelled as such. */
export const withPlacedCaptions = (labels: readonly Label[]): Label[] =>
  labels.map((label, at) => {
    if (isNameAbove(labels, at)) return { ...label, kind: 'furniture' };
    const caption = captionOf(labels, at);
    return caption ? { ...label, kind: 'credit', caption } : label;
  });

function captionOf(labels: readonly Label[], at: number): Caption | undefined {
  const label = labels[at];
  if (!label || label.bullet || label.plea || label.weight > MAX_WORDS || label.text.length > MAX_LENGTH)
    return undefined;
  if (isNameAbove(labels, at - 1)) {
    const credit = labels[at - 1]?.text ?? '';
    return { caption: label.text, credit, rule: 'sentence below a credit', confidence: 0.7 };
  }
  if (label.kind === 'short') return betweenParagraphs(labels, at);
  return label.kind === 'prose' || label.kind === 'statement' ? aboveControls(labels, at) : undefined;
}

/** The name of an agency or a paper that sticks to the sentence below it, above the byline: the credit of that picture. */
function isNameAbove(labels: readonly Label[], at: number): boolean {
  const [name, sentence, byline] = [labels[at], labels[at + 1], labels[at + 2]];
  if (name?.kind !== 'short' || !name.gapBefore || name.gapAfter || !isOrganization(name.text)) return false;
  if (!sentence?.gapAfter || sentence.weight > MAX_WORDS || byline?.kind !== 'byline') return false;
  return sentence.sentence && sentence.caption?.credit === undefined;
}

/** "The quay at low tide. Jane Doe for the Courier" between two paragraphs of which it is set apart. */
function betweenParagraphs(labels: readonly Label[], at: number): Caption | undefined {
  const { text = '', gapBefore, gapAfter } = labels[at] ?? {};
  if (!gapBefore || !gapAfter || labels[at - 1]?.kind !== 'prose' || labels[at + 1]?.kind !== 'prose') return undefined;
  const [, caption = '', credit = ''] = LAST_SENTENCE.exec(text) ?? [];
  if (/^["“„«‘]/u.test(caption) || caption.split(' ').length < MIN_CAPTION_WORDS || credit.length > MAX_CREDIT)
    return undefined;
  const name = credit.split(FOR)[0] ?? '';
  if (!isPersonName(name) && !isNewsroom(name)) return undefined;
  return { caption, credit, rule: 'sentence and name between paragraphs', confidence: 0.7 };
}

/** A sentence that ends with a whole date, between byline and controls: no news begins so, captions of agencies end so. */
function aboveControls(labels: readonly Label[], at: number): Caption | undefined {
  const { text = '' } = labels[at] ?? {};
  const [above, below] = [labels[at - 1]?.kind, labels[at + 1]?.kind];
  if ((above !== 'byline' && above !== 'date') || below !== 'furniture') return undefined;
  const span = findDateSpan(text);
  if (!span?.whole || /[\p{L}\p{N}]/u.test(span.after) || /[.!?]["”]?\s+\p{Lu}\p{L}{2}/u.test(span.before))
    return undefined;
  return { caption: text, rule: 'sentence with its day below the byline', confidence: 0.65 };
}
