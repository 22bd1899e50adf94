/**
 * Text that strangers wrote, made fit to be printed. Single characters are dropped or escaped: escape sequences are never parsed
 * for safety, because what is taken out of one can complete another.
 */

/**
 * What no text may carry to a terminal: C0 but tab, newline and the other blanks, DEL, C1, bidi marks and embeddings (UAX #9),
 * invisible operators, interlinear and tag characters, byte-order mark, noncharacters U+FFFE/F. U+200C/D and variation selectors
 * stay: Persian and emoji need them.
 */
const UNSAFE =
  '\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\u061c\\u180e\\u200b\\u200e\\u200f\\u202a-\\u202e' +
  '\\u2060-\\u2064\\u2066-\\u2069\\ufeff\\ufff9-\\ufffb\\ufffe\\uffff\\u{e0000}-\\u{e007f}';
/** Line breaks that are not `\n`, and blanks that move the cursor: U+000B, U+000C, CR, NEL, U+2028, U+2029. */
const BREAKS = '\\u000b\\u000c\\r\\u0085\\u2028\\u2029';

/**
 * Escape sequences (ECMA-48): CSI, the strings OSC, DCS, SOS, PM, APC, and the choice of a character set. Only for looks, so that no
 * `[31m` stays behind; lengths are bounded, since `util.stripVTControlCharacters` takes quadratic time over a row of `ESC ]`.
 */
const sequences = new RegExp(
  [
    '(?:\\u001b\\[|\\u009b)[0-?]{0,64}[ -/]{0,4}[@-~]',
    '(?:\\u001b[\\]PX^_]|[\\u0090\\u0098\\u009d-\\u009f])[^\\u0007\\u001b\\u0090\\u0098\\u009c-\\u009f\\n]{0,512}(?:\\u0007|\\u001b\\\\|\\u009c)',
    '\\u001b[ #%()*+][0-Z]',
  ].join('|'),
  'g',
);
const unsafe = new RegExp(`[${UNSAFE}]`, 'gu');
/** Whitespace that is more than one blank between words. */
const blanks = /[\s\u0085]+/gu;
const blanksInLine = /[^\S\n]+/gu;
/** Whether `line` (or `block`) has anything to do: one pass over text that nearly always has nothing. */
const dirtyLine = new RegExp(`[${UNSAFE}${BREAKS}\\t\\n\\p{Surrogate}]|\\s\\s|[^\\S ]`, 'u');
const dirtyBlock = new RegExp(`[${UNSAFE}${BREAKS}\\t\\p{Surrogate}]|[^\\S\\n][^\\S\\n]|[^\\S \\n]`, 'u');
const dirty = new RegExp(`[${UNSAFE}${BREAKS}\\p{Surrogate}]`, 'u');
const inJson = new RegExp(`[${UNSAFE}\\u0085\\u2028\\u2029]`, 'gu');

/**
 * Whether a text holds nothing but single blanks and characters that every function here leaves alone: so is nearly all text, and
 * this loop is several times as fast as the expressions above, which decide about the rest.
 */
function isPlain(text: string, newlines: boolean): boolean {
  let afterBlank = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20) {
      if (afterBlank) return false;
      afterBlank = true;
      continue;
    }
    afterBlank = false;
    if (code > 0x20 && code < 0x7f) continue;
    if (code === 0x0a ? newlines : isLetterOrSign(code)) continue;
    return false;
  }
  return true;
}

/** Blocks of Unicode beyond ASCII without a blank, a control or half a pair in them. */
function isLetterOrSign(code: number): boolean {
  if (code < 0x2000) return code > 0xa0 && code !== 0x61c && code !== 0x1680 && code !== 0x180e;
  if (code < 0x2010) return false;
  if (code < 0x3001) return code < 0x2028 || (code > 0x2030 && code < 0x205f) || (code > 0x206f && code < 0x3000);
  return code < 0xd800;
}

/** Lone surrogates become U+FFFD. */
function withoutUnsafe(text: string): string {
  return text.replace(sequences, '').toWellFormed().replace(unsafe, '');
}

/** The text as one line: every run of blanks and line breaks is one space, and nothing that a terminal would obey is left. */
export function line(text: string): string {
  return !isPlain(text, false) && dirtyLine.test(text) ? withoutUnsafe(text).replace(blanks, ' ') : text;
}

/** The text with its newlines, otherwise as `line`. */
export function block(text: string): string {
  return !isPlain(text, true) && dirtyBlock.test(text)
    ? withoutUnsafe(text.replace(/\r\n?/g, '\n'))
        .replace(/[\u0085\u2028\u2029]/g, ' ')
        .replace(blanksInLine, ' ')
    : text;
}

/** The text with its blanks as they are (code, tables, Markdown): only what a terminal would obey goes; CRLF becomes a newline. */
export function printable(text: string): string {
  return !isPlain(text, true) && dirty.test(text)
    ? withoutUnsafe(text.replace(/\r\n?/g, '\n')).replace(/[\u000b\u000c\u0085\u2028\u2029]/g, ' ')
    : text;
}

/** The program's own colour codes (SGR, ECMA-48 8.3.117). */
const colors = /(\u001b\[[\d;]{0,32}m)/;

/** `printable`, but colour codes stay: for text whose foreign parts went through `line` or `block` before they were coloured. */
export function printableInColor(text: string): string {
  if (!dirty.test(text)) return text;
  return text
    .split(colors)
    .map((part, index) => (index % 2 === 1 ? part : printable(part)))
    .join('');
}

/** Whether `printable` would change nothing: no character that a terminal obeys, no lone surrogate. */
export function isClean(text: string): boolean {
  return !dirty.test(text);
}

/**
 * JSON text (of `JSON.stringify`) with the characters that `line` drops, and the line breaks of Unicode, as `\uXXXX`: the same
 * value for every parser (RFC 8259 section 7), and nothing for a terminal to obey. Newlines between values stay.
 */
export function escapeJson(json: string): string {
  return json.replace(inJson, (character) => {
    let escaped = '';
    for (let i = 0; i < character.length; i++) escaped += `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`;
    return escaped;
  });
}
