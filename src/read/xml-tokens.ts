/** What takes the tokens of a document; positions are offsets in its text, ends are exclusive. */
export interface TokenSink {
  /** Whether no more tokens are wanted. */
  readonly done: boolean;
  text(start: number, end: number): void;
  cdata(start: number, end: number): void;
  openName(start: number, end: number): void;
  attribute(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void;
  /** The start tag is over; what the element holds begins at `end`. */
  openEnd(end: number, selfClosing: boolean): void;
  close(start: number, end: number): void;
}

const SLASH = 0x2f;
const EQUALS = 0x3d;
const GREATER_THAN = 0x3e;
const QUESTION = 0x3f;
const BANG = 0x21;

const isBlank = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d);
const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

/** The first position from `at` on that is no blank. */
function skipBlanks(xml: string, at: number): number {
  while (isBlank(xml.charCodeAt(at))) at++;
  return at;
}

/** Where a name that begins at `at` ends. */
function endOfName(xml: string, at: number): number {
  for (; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code === GREATER_THAN || code === SLASH || isBlank(code)) return at;
  }
  return at;
}

function endOfUnquoted(xml: string, at: number): number {
  for (; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code === GREATER_THAN || isBlank(code)) return at;
  }
  return at;
}

/** Reports the attributes of a start tag from `at` on and its end; where to go on, or -1 if the document ends in it. */
function scanAttributes(xml: string, at: number, sink: TokenSink): number {
  while (at < xml.length) {
    at = skipBlanks(xml, at);
    const code = xml.charCodeAt(at);
    if (code === GREATER_THAN) {
      sink.openEnd(at + 1, false);
      return at + 1;
    }
    if (code === SLASH) {
      at++;
      if (xml.charCodeAt(at) !== GREATER_THAN) continue;
      sink.openEnd(at + 1, true);
      return at + 1;
    }
    const nameStart = at;
    for (at++; at < xml.length; at++) {
      const next = xml.charCodeAt(at);
      if (next === EQUALS || next === GREATER_THAN || next === SLASH || isBlank(next)) break;
    }
    const nameEnd = at;
    const equals = skipBlanks(xml, at);
    if (xml.charCodeAt(equals) !== EQUALS) {
      sink.attribute(nameStart, nameEnd, nameEnd, nameEnd);
      continue;
    }
    const value = skipBlanks(xml, equals + 1);
    const quote = xml[value];
    const isQuoted = quote === '"' || quote === "'";
    const valueStart = isQuoted ? value + 1 : value;
    const valueEnd = isQuoted ? xml.indexOf(quote, valueStart) : endOfUnquoted(xml, valueStart);
    if (valueEnd < 0) return -1;
    sink.attribute(nameStart, nameEnd, valueStart, valueEnd);
    at = isQuoted ? valueEnd + 1 : valueEnd;
  }
  return -1;
}

/** Goes past a comment, a CDATA section, a declaration or an instruction that begins at `at`; -1 if the document ends in it. */
function scanMarkup(xml: string, at: number, sink: TokenSink): number {
  if (xml.startsWith('<!--', at)) {
    const end = xml.indexOf('-->', at + 2);
    return end < 0 ? -1 : end + 3;
  }
  if (xml.startsWith('<![CDATA[', at)) {
    const end = xml.indexOf(']]>', at + 9);
    sink.cdata(at + 9, end < 0 ? xml.length : end);
    return end < 0 ? -1 : end + 3;
  }
  const end = xml.indexOf('>', at);
  return end < 0 ? -1 : end + 1;
}

/**
 * Finds the tokens of XML as broken as feeds have it: a `<` before no letter, `/`, `!` or `?` is text, values need no quotes, nothing
 * is an error. References are left as they are. Linear: no character is looked at more than a few times. Native searches find the
 * ends of texts and CDATA sections, which are nearly all of a feed; htmlparser2, which goes from character to character and is used
 * for HTML, takes three times as long for them.
 */
export function scanXml(xml: string, sink: TokenSink): void {
  let textStart = 0;
  let from = 0;
  while (!sink.done) {
    const at = xml.indexOf('<', from);
    if (at < 0) break;
    const code = xml.charCodeAt(at + 1);
    const isClose = code === SLASH;
    if (!isLetter(code) && !isClose && code !== BANG && code !== QUESTION) {
      from = at + 1;
      continue;
    }
    if (at > textStart) sink.text(textStart, at);
    let next: number;
    if (isLetter(code)) {
      const end = endOfName(xml, at + 1);
      sink.openName(at + 1, end);
      next = scanAttributes(xml, end, sink);
    } else if (isClose) {
      const end = endOfName(xml, at + 2);
      const close = xml.indexOf('>', end);
      if (close >= 0 && isLetter(xml.charCodeAt(at + 2))) sink.close(at + 2, end);
      next = close < 0 ? -1 : close + 1;
    } else {
      next = scanMarkup(xml, at, sink);
    }
    if (next < 0) return;
    textStart = next;
    from = next;
  }
  if (!sink.done && textStart < xml.length) sink.text(textStart, xml.length);
}
