import { isAscii, isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';

const UTF8 = new TextDecoder('utf-8');
const WINDOWS_1252 = new TextDecoder('windows-1252');
const C1 = /[\u0080-\u009f]/;
const ALL_C1 = /[\u0080-\u009f]/g;
/** Names that feeds use and the WHATWG Encoding standard does not know. */
const OTHER_NAMES = new Map([
  ['cp932', 'shift_jis'],
  ['cp936', 'gbk'],
  ['cp949', 'euc-kr'],
  ['cp950', 'big5'],
  ['latin-1', 'windows-1252'],
]);
/** Seven-bit encodings: their bytes are valid UTF-8 and mean something else. */
const SEVEN_BIT = new Set(['iso-2022-jp', 'iso-2022-kr', 'iso-2022-cn', 'hz-gb-2312']);
/** How much of the document may hold its own declaration of an encoding. */
const HEAD_BYTES = 2048;

/** The decoder for a label, or undefined if there is none (or one that replaces everything). */
function decoderFor(label: string): TextDecoder | undefined {
  const name = label.trim().toLowerCase();
  try {
    return new TextDecoder(OTHER_NAMES.get(name) ?? name);
  } catch {
    return undefined;
  }
}

/** UTF-32, which TextDecoder does not have; what is no character becomes U+FFFD. */
function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 0; at + 3 < bytes.length; at += 4) {
    const code = view.getUint32(at, littleEndian);
    parts.push(code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd');
  }
  return parts.join('').replace(/^\ufeff/, '');
}

/** UTF-16 and UTF-32 by their byte-order mark or by where the first characters, which are ASCII in every feed, have zero bytes. */
function decodeWide(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (bytes.length < 2) return undefined;
  if (bytes.length >= 4) {
    if (a === 0 && b === 0 && ((c === 0xfe && d === 0xff) || (c === 0 && d !== 0))) return decodeUtf32(bytes, false);
    if (c === 0 && d === 0 && ((a === 0xff && b === 0xfe) || (a !== 0 && b === 0))) return decodeUtf32(bytes, true);
  }
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (a === 0 && c === 0 && b !== 0 && d !== 0) return new TextDecoder('utf-16be').decode(bytes);
  if (b === 0 && d === 0 && a !== 0 && c !== 0) return new TextDecoder('utf-16le').decode(bytes);
  return undefined;
}

/** The encodings that HTTP and the document itself name, in the order in which they are believed. */
function labelsOf(bytes: Uint8Array, contentType: string): string[] {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES)).toString('latin1');
  const named = [
    /charset\s{0,9}=\s{0,9}["']?([^\s"';,]{1,40})/i.exec(contentType.slice(0, 500)),
    /<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([^"'>]{1,40})/i.exec(head),
    /<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([^\s"'>;/]{1,40})/i.exec(head),
  ];
  return named.flatMap((match) => match?.[1] ?? []);
}

/** Whether text that was decoded as UTF-8 is UTF-8 with few faults rather than something else: many whole characters for each bad one. */
function isNearlyUtf8(text: string): boolean {
  let bad = 0;
  let good = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) bad++;
    else if (code > 0x7f && (code & 0xfc00) !== 0xdc00) good++;
  }
  return bad * 4 <= good;
}

/** C1 controls, which no document means: they are signs of windows-1252 that something took for Latin-1 on the way. */
function mendControls(text: string): string {
  if (!C1.test(text)) return text;
  return text.replace(ALL_C1, (control) => WINDOWS_1252.decode(Uint8Array.of(control.charCodeAt(0))));
}

/**
 * The text of a document (feeds, pages, pastes) from its bytes, whatever it is labelled. Tried in turn: a byte-order mark; the
 * zero bytes of UTF-16 and UTF-32; UTF-8, if every byte fits, whatever is declared; the charset of the Content-Type header (RFC
 * 7303 section 3); the XML declaration or `<meta>`; UTF-8 with a few bad bytes, which become U+FFFD; windows-1252. Never throws.
 */
export function decode(bytes: Uint8Array, contentType = ''): string {
  const wide = decodeWide(bytes);
  if (wide !== undefined) return wide;
  if (isUtf8(bytes)) {
    if (bytes.includes(0x1b) || bytes.includes(0x7e)) {
      for (const label of labelsOf(bytes, contentType)) {
        const decoder = SEVEN_BIT.has(label.toLowerCase()) ? decoderFor(label) : undefined;
        if (decoder?.encoding === 'iso-2022-jp') return decoder.decode(bytes);
      }
    }
    const text = UTF8.decode(bytes);
    return isAscii(bytes) ? text : mendControls(text);
  }
  for (const label of labelsOf(bytes, contentType)) {
    if (/^(?:us-)?ascii$/i.test(label)) continue;
    const decoder = decoderFor(label);
    // UTF-8 and UTF-16 have been tried: whoever names them is wrong.
    if (decoder && !/^(?:utf-|replacement)/.test(decoder.encoding)) return decoder.decode(bytes);
  }
  const text = UTF8.decode(bytes);
  return isNearlyUtf8(text) ? text : WINDOWS_1252.decode(bytes);
}
