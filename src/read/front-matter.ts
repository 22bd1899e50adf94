import { parseDocument } from 'yaml';
import { fields, type JsonObject } from './json-values.ts';

/** Characters of front matter that are read. */
export const LONGEST_FRONT_MATTER = 1 << 20;

/**
 * The keys of YAML front matter. Every scalar is its text (`no`, `12:30` and `2024-09-25` too): whoever asks for a key knows what it
 * is to be. No aliases, no merge keys, no tags of anybody's own. Undefined for what is no mapping, or no YAML.
 */
export function parseFrontMatter(yaml: string): JsonObject | undefined {
  try {
    const document = parseDocument(yaml, {
      schema: 'failsafe',
      merge: false,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
    return document.errors.length > 0 ? undefined : fields(document.toJS({ maxAliasCount: 0 }));
  } catch {
    // An alias, or nesting deeper than the stack.
    return undefined;
  }
}
