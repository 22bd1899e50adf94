/**
 * Plain text as Markdown that reads as the text does (CommonMark, GitHub's dialect, Obsidian, Hugo): a sign gets a backslash only
 * where it would act. Undone by `markdownToText`.
 */
export function textToMarkdown(text: string): string {
  const lines = text.split('\n');
  return lines
    .map((line, i) => {
      const next = lines[i + 1];
      // A line break within a paragraph is one; without the backslash it would be read as a blank.
      const breaks = line.trim() !== '' && next !== undefined && next.trim() !== '';
      return escapeLine(line) + (breaks ? '\\' : '');
    })
    .join('\n');
}

/**
 * The text that `textToMarkdown` was given: the backslash before ASCII punctuation and before a line break goes, `&#32;` and `&#9;`
 * at a line's start are a blank and a tab. Of other Markdown, `textToMarkdown` does not give the same again.
 */
export function markdownToText(markdown: string): string {
  return markdown.replace(/^&#(32|9);/gm, (_all, code) => (code === '9' ? '\t' : ' ')).replace(ESCAPED, '$1');
}

const PUNCTUATION = '!-\\/:-@\\[-`{-~';
const ESCAPED = new RegExp(`\\\\([${PUNCTUATION}\\n])`, 'g');
/** What acts anywhere in a line. `_` acts at the edge of a word only, `{{` is a shortcode in Hugo. */
const ACTING = new RegExp(
  [
    `\\\\(?=[${PUNCTUATION}]|$)`,
    '[`[~]',
    '(?<=\\S)\\*|\\*(?=\\S)',
    '(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])',
    '<(?=[a-zA-Z/!?])',
    '&(?=#?[a-zA-Z0-9]{1,40};)',
    '(?<=\\{)\\{',
  ].join('|'),
  'gu',
);
/** What acts at the start of a line: headings, quotes, bullets, numbers; lines of rules, underlines and table dividers. */
const AT_START = /^(#{1,6}(?=\s|$)|>|[-+*](?=\s|$)|[-=:|][-=:| \t]*$)/;
const NUMBER_AT_START = /^(\d{1,9})([.)])(?=\s|$)/;

function escapeLine(line: string): string {
  const [indent = ''] = /^[ \t]*/.exec(line) ?? [];
  const rest = line.slice(indent.length);
  if (rest === '') return line;
  const start = AT_START.test(rest) ? `\\${rest[0]}` : '';
  const escaped = start + rest.slice(start === '' ? 0 : 1).replace(ACTING, '\\$&');
  return quietIndent(indent) + escaped.replace(NUMBER_AT_START, '$1\\$2');
}

/** Four blanks or a tab would begin a block of code, an entity does not. */
function quietIndent(indent: string): string {
  if (indent.length < 4 && !indent.includes('\t')) return indent;
  return `${indent[0] === '\t' ? '&#9;' : '&#32;'}${indent.slice(1)}`;
}

/** What may follow `](` or `]:`: http, https, mailto, or no scheme at all; nothing encoded, for entities could spell one. */
const SAFE_ADDRESS = /^(?:<?(?:https?:\/\/|mailto:|[#?./]|[^\s:&\\()<>/?#]{1,256}(?:[\s)>/?#]|$))|\))/i;
/** Blanks before an address: more of them are no link that anybody wrote. */
const WIDEST_GAP = 100;
/** `<` that begins an element, a comment or an instruction, unless escaped, or the address that stands alone between `<` and `>`. */
const RAW_HTML = /(?<!\\)((?:\\\\)*)<(?!https?:\/\/[^\s<>]{1,2048}>)(?=[a-zA-Z/!?])/gi;
/** The bracket before an address, unless it is escaped. */
const LINK = /(?<!\\)((?:\\\\)*)\](?=[(:])/g;
const SHORTCODE = /\{(?=\{[<%])/g;
const FORGED_MARKER = /^<!-- newsdesk:end/;

/**
 * Markdown from elsewhere, harmless wherever it is shown: raw HTML, links to scripts and Hugo's shortcodes become text by a
 * backslash, and no line forges the end marker. What newsdesk wrote itself comes out as it is; blocks of code keep their signs.
 */
export function harmlessMarkdown(markdown: string): string {
  const parts: string[] = [];
  let prose: string[] = [];
  const endProse = (): void => {
    if (prose.length > 0) parts.push(harmlessProse(prose.join('\n')));
    prose = [];
  };
  let fence: string | undefined;
  // Where a block of code can begin or end within a list, a quotation, Obsidian's formulas or comments, none is believed: prose
  // could be passed off as code.
  const believed = !/^[ \t>*+\-\d.)]{1,100}(?:```|~~~)|\$\$|%%/m.test(markdown);
  for (const line of markdown.split('\n')) {
    if (fence === undefined) {
      fence = believed ? /^(?:`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[0] : undefined;
      if (fence === undefined) {
        prose.push(line);
        continue;
      }
      endProse();
    } else if (line.startsWith(fence) && line.trimEnd() === (fence[0] ?? '').repeat(line.trimEnd().length)) {
      fence = undefined;
    }
    parts.push(line.replace(FORGED_MARKER, '\\$&'));
  }
  endProse();
  return parts.join('\n');
}

function harmlessProse(prose: string): string {
  return prose
    .replace(RAW_HTML, '$1\\<')
    .replace(SHORTCODE, '{\\')
    .replace(LINK, (bracket, _even, at: number) =>
      isSafeAddress(prose, at + bracket.length + 1) ? bracket : `${bracket}\\`,
    );
}

function isSafeAddress(prose: string, from: number): boolean {
  const gap = /^\s*/.exec(prose.slice(from, from + WIDEST_GAP))?.[0].length ?? 0;
  return SAFE_ADDRESS.test(prose.slice(from + gap, from + gap + 300));
}
