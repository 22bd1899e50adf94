import type { ReaderClock } from './dates.ts';
import { didYouMean } from './did-you-mean.ts';
import { UsageError } from './errors.ts';
import { allOf, anyOf, EVERYTHING, type Query } from './query.ts';
import { fieldQuery, textQuery } from './query-terms.ts';
import { asText, queryTokens, shortened, type Token } from './query-words.ts';

export interface QueryContext extends ReaderClock {
  /** The saved queries of the config file: name -> query. */
  desks?: ReadonlyMap<string, string> | undefined;
}

/** Brackets within brackets, and terms with those of saved queries: more than anyone types, few enough for every store. */
const MAX_DEPTH = 50;
const MAX_TERMS = 500;

/** What a text means in the query language. Throws UsageError that names the offending word for whatever is not in the language. */
export function understandQuery(text: string, context: QueryContext): Query {
  return new Parser(context, [], { terms: 0, depth: 0 }).parse(text);
}

/**
 * Recursive descent over the tokens of one text:
 *
 *     or      = and { "or" and }
 *     and     = unary { [ "and" ] unary }
 *     unary   = [ "not" | "-" ] primary
 *     primary = "(" or ")" | term | saved
 */
class Parser {
  readonly #context: QueryContext;
  /** The saved queries that this one stands in, outermost first. */
  readonly #within: readonly string[];
  readonly #size: { terms: number; depth: number };
  #tokens: Token[] = [];
  #next = 0;

  constructor(context: QueryContext, within: readonly string[], size: { terms: number; depth: number }) {
    this.#context = context;
    this.#within = within;
    this.#size = size;
  }

  parse(text: string): Query {
    this.#tokens = queryTokens(text);
    if (this.#tokens.length === 0) return EVERYTHING;
    const query = this.#or();
    const rest = this.#peek();
    if (rest) throw neverOpened(rest);
    return query;
  }

  #peek(): Token | undefined {
    return this.#tokens[this.#next];
  }

  #skip(type: Token['type']): Token | undefined {
    const token = this.#peek();
    if (token?.type !== type) return undefined;
    this.#next++;
    return token;
  }

  #or(): Query {
    const parts = [this.#and()];
    while (this.#skip('or')) parts.push(this.#and());
    return anyOf(parts);
  }

  #and(): Query {
    const parts = [this.#unary()];
    for (let token = this.#peek(); token && token.type !== 'or' && token.type !== ')'; token = this.#peek()) {
      this.#skip('and');
      parts.push(this.#unary());
    }
    return allOf(parts);
  }

  #unary(): Query {
    const negated = this.#skip('not') ?? this.#skip('-');
    const query = this.#primary();
    return negated ? { type: 'not', of: query } : query;
  }

  #primary(): Query {
    const token = this.#peek();
    this.#next++;
    switch (token?.type) {
      case '(':
        return this.#bracket(token);
      case 'term':
        return this.#term(token);
      case 'saved':
        return this.#saved(token);
      default:
        throw missing(token, this.#tokens[this.#next - 2]);
    }
  }

  #bracket(open: Token): Query {
    this.#deeper();
    const query = this.#or();
    if (!this.#skip(')')) {
      throw new UsageError(
        `the bracket ( at character ${open.at} is never closed`,
        'put a ) where it ends, or quote it: "("',
      );
    }
    this.#size.depth--;
    return query;
  }

  #deeper(): void {
    this.#size.depth++;
    if (this.#size.depth > MAX_DEPTH) {
      throw new UsageError(`more than ${MAX_DEPTH} brackets or saved queries stand within each other`);
    }
  }

  #term(term: Extract<Token, { type: 'term' }>): Query {
    this.#size.terms += term.values.length;
    if (this.#size.terms > MAX_TERMS) throw new UsageError(`a query has at most ${MAX_TERMS} words and values`);
    const { field } = term;
    if (field === undefined) return anyOf(term.values.map((value) => textQuery(value.text, value.prefix)));
    return anyOf(term.values.map((value) => fieldQuery(field, { ...value, exact: term.exact }, this.#context)));
  }

  #saved({ name, text, at }: Extract<Token, { type: 'saved' }>): Query {
    const desks = this.#context.desks ?? new Map<string, string>();
    const saved = desks.get(name);
    if (saved === undefined) throw unknownDesk(name, text, at, [...desks.keys()]);
    if (this.#within.includes(name)) throw new UsageError(`@${name} contains itself`);
    if (saved.trim() === '') throw new UsageError(`the saved query @${name} is empty`);
    this.#deeper();
    try {
      return new Parser(this.#context, [...this.#within, name], this.#size).parse(saved);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      throw new UsageError(`in @${name}: ${error.message}`, error.hint);
    } finally {
      this.#size.depth--;
    }
  }
}

/** Where a term should stand, something else does, or nothing. */
function missing(found: Token | undefined, before: Token | undefined): UsageError {
  if (found?.type === ')' && before === undefined) return neverOpened(found);
  const where = before === undefined ? '' : ` after ${shortened(before.text)} (character ${before.at})`;
  const instead = found === undefined ? '' : `, ${shortened(found.text)} stands there`;
  return new UsageError(`a word is missing${where}${instead}`, hintFor(found, before));
}

function hintFor(found: Token | undefined, before: Token | undefined): string {
  if (found?.type === '-') return 'one minus excludes a word; options such as --tag stand before a --';
  if (before?.type === '(') return 'brackets hold a query: (tag:NATO or tag:Ukraine)';
  return 'to search for the words and, or, not themselves, quote them: \'"not"\'';
}

function neverOpened({ at }: Token): UsageError {
  return new UsageError(`the bracket ) at character ${at} was never opened`, 'take it away, or quote it: ")"');
}

function unknownDesk(name: string, text: string, at: number, desks: readonly string[]): UsageError {
  const meant = didYouMean(name, desks);
  const known =
    desks.length === 0 ? 'no query is saved under [desks] in the config file' : `saved: @${desks.join(', @')}`;
  return new UsageError(
    `no query is saved as ${shortened(text)} (character ${at})`,
    `${meant === undefined ? '' : `did you mean @${meant}? `}${known}; to search for the words themselves: ${asText(text)}`,
  );
}
