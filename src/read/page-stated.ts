import { readHtml } from './html.ts';
import type { JsonObject } from './json-values.ts';

/** A text, and the same as Markdown where that says more. */
export interface Content {
  text: string;
  markdown?: string;
}

const MIN_STATED_LENGTH = 400;
const MAX_STATED_LENGTH = 1 << 20;

/** The article's text as JSON-LD has it (schema.org articleBody): plain, HTML, or HTML that was escaped. */
export function statedBody(article: JsonObject | undefined, base: string | undefined): Content | undefined {
  const value = article?.['articleBody'] ?? article?.['text'];
  const raw = (Array.isArray(value) ? value.filter((part) => typeof part === 'string').join('\n\n') : value) as unknown;
  if (typeof raw !== 'string' || raw.length < MIN_STATED_LENGTH) return undefined;
  const html = raw.slice(0, MAX_STATED_LENGTH);
  const isEscaped = !/<(?:p|br|div|h\d)\b/i.test(html) && /&lt;(?:p|br|div|h\d)\b/i.test(html);
  const markup = isEscaped
    ? html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
    : html;
  const isMarkup = /<\/?(?:p|br|div|h\d|a|strong|em)\b/i.test(markup);
  const { text, markdown } = readHtml(isMarkup ? markup : paragraphs(markup), base);
  return { text, ...(markdown && { markdown }) };
}

/** Plain text as HTML, so that both come the same way: its entities are still to be decoded. */
const paragraphs = (text: string): string =>
  text
    .replaceAll('<', '&lt;')
    .split(/\r?\n\s*/)
    .map((part) => `<p>${part}</p>`)
    .join('');
