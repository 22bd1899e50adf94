import { fold } from '../fold.ts';
import type { Block } from './page-blocks.ts';
import { wordsOf } from './page-body.ts';

/** What decides whether a page is an article. */
export interface PageEvidence {
  /** It says that it is one: an article's node in JSON-LD, og:type article. */
  isArticle: boolean;
  isPaid: boolean;
  /** It asks for a password. */
  hasPassword: boolean;
  /** Its address has no path. */
  isFront: boolean;
  /** The headings that link to other pages, compared by their letters. */
  headlines: ReadonlySet<string>;
}

const MIN_WORDS = 40;
const SHORT_WORDS = 150;
const MIN_HEADLINES = 4;
const MAX_HEADLINES = 0.25;
const MIN_CONSENT_WORDS = 4;

/** Words of consent screens, folded, for the languages in which they are met most. */
const CONSENT = new Set(
  'cookie cookies consent partners personalised personalized einwilligung zustimmen datenschutz werbung consentement accepter traceurs consentimiento aceptar cookiebeleid toestemming samtycke samtykke zgoda consenso согласие куки'
    .split(' ')
    .map(fold),
);

/** Why the page is no article, for "no article found: …", or undefined if it is one. `text`: what was found for a body. */
export function whyNoArticle(text: readonly Block[], evidence: PageEvidence): string | undefined {
  if (evidence.isArticle) return undefined;
  const words = wordsOf(text);
  if (evidence.hasPassword && words < SHORT_WORDS) return 'a page to sign in';
  if (words < SHORT_WORDS && isConsent(text)) return 'a consent screen';
  const headlines = text.filter(({ key }) => evidence.headlines.has(key)).length;
  if (headlines >= MIN_HEADLINES && headlines > MAX_HEADLINES * text.length) return `a list of ${headlines} headlines`;
  if (evidence.isFront) return 'the front page of a site';
  return words < MIN_WORDS ? shortOf(text) : undefined;
}

/** What there is to say of an article's page that shows little of it. */
export function whatIsMissing(text: readonly Block[], words: number, evidence: PageEvidence): string | undefined {
  if (words >= SHORT_WORDS) return undefined;
  if (evidence.isPaid) return 'the page shows only the beginning (paywall)';
  if (isConsent(text)) return 'the page shows a consent screen instead of its article';
  return words < MIN_WORDS ? `the page shows hardly any text: ${shortOf(text)}` : undefined;
}

function isConsent(text: readonly Block[]): boolean {
  const words = text.flatMap((block) => fold(block.text).match(/\p{L}+/gu) ?? []);
  return words.filter((word) => CONSENT.has(word)).length >= Math.max(MIN_CONSENT_WORDS, words.length / 15);
}

function shortOf(text: readonly Block[]): string {
  if (text.length === 0) return 'no text';
  return text.length === 1 ? '1 short paragraph' : `${text.length} short paragraphs`;
}
