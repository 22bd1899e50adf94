import type { Article } from '../article.ts';
import { line, printable } from '../clean.ts';
import type { FolderEntry } from '../files.ts';
import { harmlessMarkdown, textToMarkdown } from '../markdown-text.ts';
import { bodyForm, type Entry, hugo, obsidian, plain } from './front-matter.ts';
import { losesEdits, mergeNote, ownsNote } from './markdown-note.ts';
import type { Articles, Preset, WriterOptions } from './output.ts';
import { fileNameOf } from './slug.ts';

/** The last line that is newsdesk's in a file; found again by its beginning. */
const MARKER = '<!-- newsdesk:end — your own text below this line is kept -->';

const PRESETS: Readonly<Record<Preset, (article: Article) => Entry[]>> = { plain, obsidian, hugo };

/** Articles one after the other, each with its own front matter. */
export async function* markdown(articles: Articles, { preset }: Pick<WriterOptions, 'preset'>): AsyncGenerator<string> {
  let between = '';
  for await (const article of articles) {
    yield between + note(article, preset);
    between = '\n';
  }
}

/** One file an article, for `updateFolder`: what the user wrote below the marker and keys of the user's own are kept. */
export async function* markdownFiles(
  articles: Articles,
  { preset = 'plain' }: Pick<WriterOptions, 'preset'>,
): AsyncGenerator<FolderEntry> {
  for await (const article of articles) {
    yield {
      name: fileNameOf(article, 8),
      longName: fileNameOf(article, 16),
      owns: (bytes) => ownsNote(bytes, article.id),
      update(bytes) {
        if (bytes === undefined) return Buffer.from(note(article, preset));
        return mergeNote(bytes, PRESETS[preset](article), text(article, preset), preset === 'obsidian');
      },
      losesEdits: (bytes) => losesEdits(bytes, PRESETS[preset](article), text(article, preset)),
    };
  }
}

function note(article: Article, preset: Preset = 'plain'): string {
  const keys = PRESETS[preset](article).map(([key, yaml]) => (yaml === undefined ? '' : `${key}:${yaml}\n`));
  return `---\n${keys.join('')}---\n${text(article, preset)}`;
}

/** All below the front matter that is newsdesk's: headline, picture, body, marker. */
function text(article: Article, preset: Preset): string {
  const title = preset === 'plain' ? heading(article.title) : '';
  const parts = [title, picture(article), body(article)].filter((part) => part !== '');
  return `\n${parts.map((part) => `${part}\n\n`).join('')}${MARKER}\n`;
}

/** As a heading; number signs at its end would be taken for its closing. */
const heading = (title: string): string => `# ${textToMarkdown(line(title)).replace(/(?<=\s)#+$/, '\\$&')}`;

/** The picture with its caption, the credit in a line below; http(s) only. */
function picture({ image }: Article): string {
  if (image?.url === undefined || !/^https?:\/\//i.test(image.url)) return '';
  const url = line(image.url).replace(/[\s()<>\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  const alt = textToMarkdown(line(image.caption ?? '')).replaceAll(']', '\\]');
  const credit = image.credit === undefined ? '' : `\n${textToMarkdown(line(image.credit))}`;
  return `![${alt}](${url})${credit}`;
}

function body(article: Article): string {
  if (bodyForm(article) === 'markdown') return harmlessMarkdown(printable(article.content_markdown ?? ''));
  return textToMarkdown(printable(article.content_text ?? ''));
}
