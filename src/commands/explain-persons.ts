import type { Article } from '../article.ts';
import { line } from '../clean.ts';
import type { Config } from '../config.ts';
import { grouped } from '../counts.ts';
import type { Io } from '../io.ts';
import { familyAsked, type Reason, reasonAgainst, reasonFor } from '../name-reasons.ts';
import { isCalled } from '../names.ts';
import { allOf, anyOf, type Query } from '../query.ts';
import { knownPersons, personsAsked } from '../query-spellings.ts';
import type { Desk } from './desk.ts';

/** So many articles are explained; so many that were left out. */
const MOST_EXPLAINED = 1000;
const MOST_LEFT_OUT = 10;
const SHORT_ID = 8;
const WIDEST_NAME = 30;

/** `--explain` of a query for persons: why each article is there, on stderr once the list is out, and which were left out. */
export class PersonsExplained {
  readonly #desk: Pick<Desk, 'reader' | 'query'>;
  readonly #config: Config;
  readonly #reasons: [id: string, Reason][] = [];
  #more = 0;

  constructor(desk: Pick<Desk, 'reader' | 'query'>, config: Config) {
    this.#desk = desk;
    this.#config = config;
  }

  /** The articles as they come, each with its reason taken down. */
  async *watched(articles: AsyncIterable<Article>): AsyncGenerator<Article> {
    const known = knownPersons(this.#config.people);
    const asked = personsAsked(this.#desk.query);
    for await (const article of articles) {
      if (this.#reasons.length >= MOST_EXPLAINED) this.#more++;
      else {
        const reasons = asked.flatMap(({ value }) => reasonFor(article, value, known) ?? []);
        for (const reason of reasons.slice(0, 1)) this.#reasons.push([article.id, reason]);
      }
      yield article;
    }
  }

  async tell(io: Io): Promise<void> {
    const width = Math.min(WIDEST_NAME, Math.max(0, ...this.#reasons.map(([, { name }]) => name.length)));
    const lines = this.#reasons.map(
      ([id, { name, why }]) => `${id.slice(0, SHORT_ID)}  ${line(name).padEnd(width)}  ${line(why)}`,
    );
    if (this.#more > 0) lines.push(`and ${grouped(this.#more)} more`);
    for (const part of personsAsked(this.#desk.query)) lines.push(...(await this.#leftOut(part.value)));
    for (const text of lines) await io.err.write(`${text}\n`);
  }

  /** Articles that have the name, but not as this person's; those that the rest of the query leaves. */
  async #leftOut(value: string): Promise<string[]> {
    const { reader, query } = this.#desk;
    const named = (field: 'person' | 'org' | 'place', name: string): Query => ({
      type: 'name',
      field,
      value: name,
      exact: false,
    });
    const alike = [named('place', value), named('org', value)];
    const family = familyAsked(value);
    if (!isCalled(value) && family !== '') alike.push(named('person', family));
    const others = allOf([...restOf(query), anyOf(alike), { type: 'not', of: named('person', value) }]);
    const rows = await reader.list(others, { limit: MOST_LEFT_OUT });
    return rows.flatMap(({ id, article }) => {
      const reason = reasonAgainst(article, value);
      return reason === undefined
        ? []
        : [`left out  ${id.slice(0, SHORT_ID)}  ${line(reason.name)}: ${line(reason.why)}`];
    });
  }
}

/** What a query asks besides persons. */
function restOf(query: Query): Query[] {
  const parts = query.type === 'all' ? query.of : [query];
  return parts.filter((part) => personsAsked(part).length === 0);
}
