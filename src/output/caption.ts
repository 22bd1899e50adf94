import type { Image } from '../article.ts';
import { line } from '../clean.ts';

/** What stands below a picture in a newspaper, in one line: "The quay (J. Abara)"; empty where nothing is known. */
export function captionOf(image: Image | undefined): string {
  return line([image?.caption, image?.credit && `(${image.credit})`].filter(Boolean).join(' '));
}

/** Whether a paragraph of the body is the caption over again: feeds put their pictures into the text. */
export function isCaption(paragraph: string, image: Image | undefined): boolean {
  if (image?.caption === undefined) return false;
  const text = line(paragraph);
  return text === line(image.caption) || text === captionOf(image);
}
