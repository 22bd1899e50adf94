import { loadConfig, type Surroundings, storePath } from '../config.ts';
import type { Io } from '../io.ts';
import { Glance, type Glimpse } from '../store/glance.ts';
import { KIND, type Kind } from '../store/schema.ts';

/** Values that are offered. */
export const MOST = 50;
/** Persons and sources that are looked through. */
const FREQUENT = 2_000;

/** What a field's names are in the store. */
export const NAMES: ReadonlyMap<string, readonly Kind[]> = new Map([
  ['tag', [KIND.tag, KIND.label]],
  ['person', [KIND.person]],
  ['org', [KIND.organization]],
  ['place', [KIND.place]],
  ['author', [KIND.author]],
  ['section', [KIND.section]],
  ['lang', [KIND.language]],
]);

/** The values that begin with what was typed, whatever their case. */
export function beginning(typed: string, values: readonly Glimpse[]): Glimpse[] {
  const start = typed.toLowerCase();
  return values.filter(({ value }) => value.toLowerCase().startsWith(start));
}

/** Values of the store and the config file, which are opened when something asks for them. */
export class Values {
  readonly #io: Io;
  readonly #surroundings: Surroundings;
  #store: Glance | undefined;

  constructor(io: Io, surroundings: Surroundings) {
    this.#io = io;
    this.#surroundings = surroundings;
  }

  /** What the store says; nothing if there is none. */
  async of<T>(ask: (store: Glance) => T[]): Promise<T[]> {
    if (!this.#store) {
      const { env, cwd } = this.#io;
      this.#store = Glance.at(storePath(undefined, env, await loadConfig(this.#surroundings), cwd));
    }
    return this.#store ? ask(this.#store) : [];
  }

  /** The last of a list of names, `a,b`, where it is being typed; an `=` before a name stays. */
  async list(field: string, typed: string): Promise<Glimpse[]> {
    const [head = ''] = /^(?:.*(?<!\\),)?=?/s.exec(typed) ?? [];
    const name = typed.slice(head.length).replaceAll('\\,', ',');
    const found = field === 'source' ? await this.#sources(name) : await this.named(NAMES.get(field) ?? [], name);
    return found.map(({ value, about }) => ({ value: head + value.replaceAll(',', '\\,'), about }));
  }

  /** Names that begin so, and last names: `Zel` is enough for Volodymyr Zelensky. */
  async named(kinds: readonly Kind[], typed: string): Promise<Glimpse[]> {
    return this.of((store) => {
      const names = kinds.flatMap((kind) => store.names(kind, typed, MOST));
      if (typed === '' || !kinds.includes(KIND.person)) return names;
      const last = new Map<string, Glimpse>();
      for (const { value, about } of store.frequent(KIND.person, FREQUENT)) {
        const name = value.slice(value.lastIndexOf(' ') + 1);
        if (!last.has(name)) last.set(name, { value: name, about: `${value}, ${about}` });
      }
      const known = new Set(names.map(({ value }) => value));
      return [...names, ...beginning(typed, [...last.values()]).filter(({ value }) => !known.has(value))];
    });
  }

  async #sources(typed: string): Promise<Glimpse[]> {
    return beginning(typed, await this.of((store) => store.sources(FREQUENT)));
  }

  /** Ids with headlines. */
  async ids(typed: string): Promise<Glimpse[]> {
    return this.of((store) => store.ids(typed.toLowerCase(), MOST));
  }

  /** Addresses of followed feeds. */
  async feeds(typed: string): Promise<Glimpse[]> {
    return beginning(typed, await this.of((store) => store.feeds()));
  }

  /** Saved queries, each with its `@`. */
  async desks(): Promise<Glimpse[]> {
    const { desks } = await loadConfig(this.#surroundings);
    return [...desks].map(([name, query]) => ({ value: `@${name}`, about: query }));
  }

  close(): void {
    this.#store?.close();
  }
}
