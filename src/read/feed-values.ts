import { htmlLine, oneLine } from './html.ts';
import { isHtmlElement } from './html-elements.ts';
import type { Body, ParsedAuthor } from './parsed-feed.ts';
import { decodeReferences, type XmlElement, type XmlValue } from './xml.ts';

/** How long a title that is still markup may be. */
const TITLE_MARKUP = 8000;
const EMAIL = /[^\s()<>"',;:[\]]{1,64}@[^\s()<>"',;:[\]]{1,255}/;

const NONE: readonly XmlValue[] = [];

/** The children of this name, in order. */
export function all(element: XmlElement | undefined, name: string): readonly XmlValue[] {
  return (element?.[name] as XmlValue[] | undefined) ?? NONE;
}

/** The first child of this name that is an element with attributes or children. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return all(element, name).find((value) => typeof value !== 'string') as XmlElement | undefined;
}

/** The text of a value, without blanks around it; undefined if there is none. */
export function textOf(value: XmlValue | undefined): string | undefined {
  const text = (typeof value === 'string' ? value : value?._)?.trim();
  return text === '' ? undefined : text;
}

/** The first text under the first of these names that has one. */
export function text(element: XmlElement | undefined, ...names: string[]): string | undefined {
  for (const name of names) {
    for (const value of all(element, name)) {
      const found = textOf(value);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

export function attribute(value: XmlValue | undefined, name: string): string | undefined {
  const found = typeof value === 'object' ? value.$?.[name]?.trim() : undefined;
  return found === '' ? undefined : found;
}

/** Text out of base64, if it is some. */
function fromBase64(text: string): string | undefined {
  if (!/^[\w+/=\s-]+$/.test(text)) return undefined;
  const decoded = Buffer.from(text, 'base64').toString('utf8');
  return decoded.includes('\ufffd') ? undefined : decoded;
}

/** Whether Atom's `type` and `mode` (0.3) say that a text which holds no markup of its own is HTML, plain text or base64. */
function kindOf(type: string, mode: string): 'html' | 'text' | 'base64' {
  if (mode === 'base64') return 'base64';
  if (type === 'html' || type === 'text/html') return 'html';
  if (mode === 'escaped') return type === '' || type === 'text/plain' ? 'text' : 'html';
  if (type === '' || type === 'text' || type === 'xhtml' || /^text\/|[/+]xml$/.test(type)) return 'text';
  return type.includes('/') ? 'base64' : 'html';
}

/** A text construct. Atom says what its text is (RFC 4287 sections 3.1 and 4.1.3); in RSS it is HTML, whatever it looks like. */
function body(value: XmlValue, isAtom: boolean): Body | undefined {
  const written = textOf(value);
  if (written === undefined) return undefined;
  if (typeof value === 'string') return { kind: isAtom ? 'text' : 'html', value: written };
  const { base } = value;
  const type = value.$?.['type']?.toLowerCase() ?? '';
  if (value.markup) {
    // Escaped HTML inside a stray element: `type="html"` says which of the two is meant.
    const isEscaped = type === 'html' && written.includes('&lt;');
    return { kind: 'html', value: isEscaped ? decodeReferences(written) : written, base };
  }
  const mode = value.$?.['mode']?.toLowerCase() ?? '';
  if (!isAtom && type === '' && mode === '') return { kind: 'html', value: written, base };
  const kind = kindOf(type, mode);
  if (kind !== 'base64') return { kind, value: written, base };
  return { kind: 'html', value: fromBase64(written) ?? written, base };
}

/** The first body under the first of these names that has one. */
export function bodyOf(element: XmlElement | undefined, isAtom: boolean, names: readonly string[]): Body | undefined {
  for (const name of names) {
    for (const value of all(element, name)) {
      const found = body(value, isAtom);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/**
 * A body as one line of plain text, empty if it shows only pictures. A `<` that begins no element of HTML is a sign here: "the <tide>
 * command", "5 <b".
 */
export function plainLine(body: Body | undefined): string | undefined {
  if (body === undefined) return undefined;
  let { value } = body;
  if (body.kind === 'html' && value.includes('<')) {
    value = value
      .slice(0, TITLE_MARKUP)
      .replace(
        /<(?!!--)(?:\/?([a-z][a-z0-9]{0,20}(?::[a-z]{1,20})?)(?=[\s/>])[^<]{0,2000}>)?/gi,
        (tag: string, name?: string) =>
          tag.length > 1 && name !== undefined && isHtmlElement(name) ? tag : `&lt;${tag.slice(1)}`,
      );
  }
  return body.kind === 'html' ? htmlLine(value) : oneLine(value);
}

/** A person out of one string: "mail (Name)", "Name <mail>", a name or an address alone. */
export function person(text: string | undefined): ParsedAuthor | undefined {
  const written = text === undefined ? '' : plainLine({ kind: 'html', value: text.slice(0, 1000) });
  if (!written) return undefined;
  const email = EMAIL.exec(written)?.[0].replace(/^mailto:/i, '');
  if (email === undefined) return { name: written };
  const name = written
    .replace(EMAIL, '')
    .replace(/mailto:|["<>]|\(\s*\)|\[\s*\]/gi, '')
    .replace(/^[\s,:;(-]+|[\s,:;)-]+$/g, '');
  return name === '' ? { email } : { name, email };
}
