/** What the elements of HTML do to the text in them. */

/** Elements that begin a new block (2) or a new line (1), before and after them. */
export const BREAKS = new Map<string, number>();
for (const name of [
  'p div section article header footer main nav aside address blockquote ul ol dl figure figcaption pre hr table form fieldset',
  'h1 h2 h3 h4 h5 h6 details summary center body html',
]
  .join(' ')
  .split(' ')) {
  BREAKS.set(name, 2);
}
for (const name of 'li tr dt dd caption option legend'.split(' ')) BREAKS.set(name, 1);

/** Elements whose content nobody reads. */
export const HIDDEN = new Set('script style template iframe noembed noframes head select textarea'.split(' '));
/** Elements whose end means something here; of the others only the breaks count. */
export const STACKED = new Set(
  'b strong i em cite del s strike a code kbd samp tt pre blockquote ul ol li h1 h2 h3 h4 h5 h6'.split(' '),
);
export const MARKS = new Map([
  ['b', '**'],
  ['strong', '**'],
  ['i', '*'],
  ['em', '*'],
  ['cite', '*'],
  ['del', '~~'],
  ['s', '~~'],
  ['strike', '~~'],
  ['a', '['],
]);
export const CODE = new Set(['code', 'kbd', 'samp', 'tt']);
/** Elements of which attributes are read. */
export const WITH_ATTRIBUTES = new Set(['a', 'img', 'ol', 'td', 'th']);
/** Every element of HTML that is not named above. */
const OTHERS = new Set(
  [
    'html head title base link meta body address hgroup search menu figure data time abbr acronym dfn bdi bdo big small span sub sup',
    'u ins q ruby rb rt rp rtc var wbr br hr img picture source video audio track map area canvas svg math embed param applet object',
    'table caption colgroup col tbody thead tfoot tr td th form label input button datalist optgroup option output progress meter',
    'fieldset legend details summary dialog slot noscript font center marquee blink nobr dir frame frameset basefont keygen xml',
    'p div section article header footer main nav aside dl dt dd figcaption',
  ].flatMap((names) => names.split(' ')),
);
/** A tag's name in lower case, without the prefix that XHTML may give it. */
export function localName(raw: string): string {
  const name = raw.slice(0, 80).toLowerCase();
  return name.slice(name.indexOf(':') + 1);
}

/** Whether HTML has, or had, an element of this name (in any case, under XHTML's prefix too). */
export function isHtmlElement(raw: string): boolean {
  const name = localName(raw);
  return STACKED.has(name) || HIDDEN.has(name) || OTHERS.has(name);
}
