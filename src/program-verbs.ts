import { type Command, Option } from 'commander';
import type { CommonOptions } from './commands/options.ts';
import type { Config } from './config.ts';
import type { ExitCode } from './errors.ts';
import type { Io } from './io.ts';
import {
  collect,
  explain,
  filters,
  forms,
  from,
  network,
  order,
  pager,
  quiet,
  reading,
  wholeNumber,
} from './program-options.ts';
import type { NameKind } from './store/store.ts';

/** What a command's module gives: its words, its options, the world and the configuration in, an exit code out. Throws NewsdeskError. */
type Run = (words: string[], options: never, io: Io, config: Config) => Promise<ExitCode>;
type Load = () => Promise<{ run: Run }>;
/** How main.ts runs a command once its options are known. */
export type Perform = (run: Run, words: string[], options: CommonOptions, traits: Traits) => Promise<void>;

/** What main.ts must know of a command before it runs. */
interface Traits {
  /** Long output goes through the pager on a terminal. */
  pages?: boolean;
  /** Changes the store: Ctrl-C lets it finish what it has in hand. */
  writes?: boolean;
  /** Words before the first `--` may begin with a minus and be no options. */
  takesLabels?: boolean;
}

export interface Verb extends Traits {
  name: string;
  alias?: string;
  words?: string;
  /** How the words go together, where their names do not say so. */
  usage?: string;
  /** How the words go together in the list of all commands, where `words` does not say so. */
  overview?: string;
  summary: string;
  options: (command: Command) => void;
  /** Each with what it does; the command lines run in the tests. */
  examples: readonly (readonly [line: string, does: string])[];
  /** What else a reader of the help must know. */
  notes?: string;
  load: Load;
}

const listing: Verb = {
  name: 'list',
  alias: 'ls',
  words: '[query...]',
  summary: 'list articles that match, newest first',
  pages: true,
  options(command) {
    filters(command);
    order(command);
    forms(command);
    explain(pager(quiet(command)));
    from(command);
  },
  examples: [
    ['newsdesk list --tag NATO', 'a table on a terminal, tab-separated lines in a pipe'],
    ['newsdesk list --person Zelensky --since 2024-09 --json', 'for jq'],
    [`newsdesk list ceasefire or '"peace plan"' -n 5`, 'full text'],
    ["newsdesk list --date 2024-09 --format '{date} {title}\\n'", 'lines of your own'],
    ['newsdesk list not tag:Climate', 'all but one tag'],
    ['newsdesk list --tag NATO --from fixtures/newsroom', 'files, folders and URLs instead of the store'],
  ],
  notes: 'The query language: newsdesk help query. Dates: newsdesk help dates.',
  load: () => import('./commands/list.ts'),
};

const nameVerb = (name: string, kind: NameKind, what: string, example: string, notes?: string): Verb => ({
  name,
  words: '[query...]',
  summary: `${what} with counts, most frequent first`,
  pages: true,
  options(command) {
    filters(command);
    command
      .optionsGroup('Output:')
      .addOption(new Option('-n, --limit <n>', 'at most so many').argParser(wholeNumber))
      .option('--json', 'one JSON array')
      .option('--jsonl', 'one JSON object a line')
      .option('--tsv', 'tab-separated lines, as in a pipe');
    explain(pager(quiet(command)));
    from(command);
  },
  examples: [
    [`newsdesk ${name} -n 20`, 'the most frequent ones'],
    [`newsdesk ${name} ${example} --json`, 'of the articles that a query picks'],
  ],
  ...(notes !== undefined && { notes }),
  load: async () => ({ run: (await import('./commands/names.ts')).namesCommand(kind) }),
});

/** What `export --to` takes. */
export const FORMATS = ['json', 'jsonl', 'md', 'csv', 'tsv', 'html', 'rss', 'atom', 'jsonfeed', 'csl', 'ninjs'];

/** Every command. A new one is a file and an entry here. */
export const VERBS: readonly Verb[] = [
  listing,
  {
    name: 'show',
    words: '[id...]',
    summary: 'show whole articles; - reads ids from stdin',
    pages: true,
    options(command) {
      command
        .optionsGroup('Output:')
        .option('--json', 'one JSON array')
        .option('--jsonl', 'one JSON object a line')
        .option('--md', 'Markdown with front matter')
        .option('--fields <keys>', 'only these keys, such as title,content_text')
        .option('--format <template>', "a text of your own: '{title}\\n\\n{content_text}\\n'");
      pager(command);
      from(command);
    },
    examples: [
      ['newsdesk list -n 1 --ids | newsdesk show -', 'read the newest article'],
      ['newsdesk show --from fixtures/newsroom/pasted --json', 'every article of a source, whole'],
    ],
    notes: 'An id may be cut short as long as it stays unique. Without ids, --from shows every article of the source.',
    load: () => import('./commands/show.ts'),
  },
  {
    name: 'export',
    words: '[query...]',
    summary: 'write whole articles to JSON, Markdown, CSV and more',
    options(command) {
      command
        .optionsGroup('Where to and how:')
        .addOption(new Option('--to <format>', 'the format; else the ending of -o tells it').choices(FORMATS))
        .option(
          '-o, --output <path>',
          'a file, or with a final / a folder with one file an article (md, html); default stdout',
        )
        .addOption(
          new Option('--preset <name>', 'whose front matter (md; default plain)').choices([
            'plain',
            'obsidian',
            'hugo',
          ]),
        )
        .option('--fields <keys>', 'only these keys (json, jsonl, csv, tsv)');
      filters(command);
      order(command);
      explain(command);
      from(command);
    },
    examples: [
      ['newsdesk export --tag NATO --to jsonl', 'one JSON object a line, on stdout'],
      [
        'newsdesk export --since 2024-09 --to md -o notes/',
        'one Markdown file an article; run it again to bring it up to date',
      ],
      ['newsdesk export -o news.csv', 'for a spreadsheet'],
      ['newsdesk export --person Stoltenberg --to atom -o stoltenberg.xml', 'any query is a feed'],
      ['newsdesk export --date 2024-09 --to html -o september.html', 'one page that opens without network'],
    ],
    notes:
      'A file is replaced only when the new one is whole. In a folder, text below the marker line of a Markdown file is yours\nand stays, and other files are left alone. CSV guards cells that look like formulas, so it is not read back.\nWhat each format holds: newsdesk help formats.',
    load: () => import('./commands/export.ts'),
  },
  {
    name: 'add',
    words: '<source...>',
    summary: 'take articles in: file, folder, URL or stdin (-)',
    writes: true,
    options(command) {
      command.optionsGroup('Reading:');
      reading(command);
      command
        .option('--explain', 'say on stderr which rule gave each field')
        .option('--later', 'store only: full text and persons follow with the next add')
        .optionsGroup('What the source does not say, or says wrongly:')
        .option('--url <url>', 'address of a saved page or paste')
        .option('--title <title>', 'headline')
        .addOption(new Option('--author <name>', 'author; repeatable').argParser(collect))
        .option('--date <date>', 'when it was published: 2024-09-25, 2024-09-25T15:48')
        .option('--source <name>', 'the paper or site')
        .addOption(new Option('--tag <name>', 'tag; repeatable').argParser(collect));
    },
    examples: [
      ['newsdesk add fixtures/newsroom', 'every file of a folder'],
      ['newsdesk add fixtures/newsroom/meridian-wire.xml --later', 'store now, index later'],
      ['newsdesk add - --source Hafenblatt < fixtures/pasted/german-brief.txt', 'text copied from a web page'],
    ],
    notes:
      'Prints the id of each article that is new or changed, once it is safely stored. The same source twice adds nothing.',
    load: () => import('./commands/add.ts'),
  },
  nameVerb('tags', 'tag', 'tags', '--since 2024-09'),
  nameVerb(
    'people',
    'person',
    'persons',
    '--tag NATO',
    'Who is taken for one person, and who is not, you can say yourself, also of articles that are stored already: under [people]\nin the config file, see newsdesk help config.',
  ),
  nameVerb('orgs', 'organization', 'organisations', '--person Stoltenberg'),
  nameVerb('places', 'place', 'places', 'summit'),
  nameVerb('sources', 'source', 'sources', '--tag NATO'),
  {
    name: 'feeds',
    words: '[words...]',
    usage: '[add <url> | remove <feed> | import <file> | export]',
    overview: '[add|remove …]',
    summary: 'list, add, remove, import and export the feeds that are followed',
    writes: true,
    options(command) {
      command
        .optionsGroup('Output of the list:')
        .option('--json', 'one JSON array')
        .option('--jsonl', 'one JSON object a line')
        .option('--tsv', 'tab-separated lines, as in a pipe')
        .optionsGroup('Adding:')
        .option(
          '--full',
          'fetch the pages behind articles of which the feed gives only a teaser, now and with each sync',
        )
        .option('--no-full', 'of a feed that is followed already: no longer')
        .option('--later', 'store only: full text and persons follow with the next sync');
      network(command);
    },
    examples: [
      ['newsdesk feeds add https://example.org/feed.xml', 'follow a feed; of a web page, the feed that it names'],
      ['newsdesk feeds add https://example.org/feed.xml --full', 'a feed of teasers, with the articles behind them'],
      ['newsdesk feeds', 'what is followed, when it was asked, what is wrong with it'],
      ['newsdesk feeds import fixtures/subscriptions.opml', 'a list from another reader'],
      ['newsdesk feeds export > subscriptions.opml', 'a list for another reader (OPML 2.0)'],
      ['newsdesk feeds remove example.org', 'a part of the address or title is enough'],
    ],
    notes:
      'Articles of a feed that is no longer followed stay. Hosts that a list names are not asked if they lie in a private network,\nunless --allow-private is said with the import.',
    load: () => import('./commands/feeds.ts'),
  },
  {
    name: 'sync',
    words: '[feed...]',
    summary: 'fetch the followed feeds that are due; feeds that are named are asked at once',
    writes: true,
    options(command) {
      command
        .optionsGroup('Which and how:')
        .option('--force', 'ask all feeds now, whatever they and their hosts said of when')
        .option('--full', 'fetch the pages behind teasers of all feeds, not only of those added with --full')
        .option('--no-full', 'fetch no pages this time')
        .option('--later', 'store only: pages, full text and persons follow with the next sync');
      network(command);
    },
    examples: [
      ['newsdesk sync', 'a good line for cron: what is not due is not asked'],
      ['newsdesk sync example.org --later', 'one feed, by a part of its address or title'],
      ['newsdesk sync example.org --full', 'and the pages behind its teasers'],
    ],
    notes:
      'Pages are fetched one at a time of each host, a second apart, for at most five minutes, and never where robots.txt forbids it;\nwhat is left is for the next sync. A page that gives nothing is no failure of its feed.\nCtrl-C keeps what was read so far. The exit code is 1 if a feed failed; newsdesk feeds says why.',
    load: () => import('./commands/sync.ts'),
  },
  {
    name: 'watch',
    words: '[query...]',
    summary: 'sync again and again, and print new articles that match as they come',
    writes: true,
    options(command) {
      command
        .optionsGroup('How often:')
        .option('--every <time>', 'time between two rounds: 90s, 15m, 2h (default 15m)');
      filters(command);
      forms(command);
      network(command);
    },
    examples: [
      ['newsdesk watch --tag NATO', 'lines as in newsdesk list, until Ctrl-C'],
      ["newsdesk watch --person Zelensky --every 1h --format '{date} {title}\\n'", 'a line of your own'],
    ],
    notes: 'Feeds are asked when they are due, however often a round begins.',
    load: () => import('./commands/watch.ts'),
  },
  {
    name: 'remove',
    words: '<id...>',
    summary: 'delete articles from the store; - reads ids from stdin',
    writes: true,
    options(command) {
      command.option('-y, --yes', 'do not ask');
    },
    examples: [['newsdesk list --tag Climate --ids | newsdesk remove --yes -', 'what a query picks']],
    notes: 'Asks on a terminal. What was removed does not come back with its feed; newsdesk add brings it back.',
    load: () => import('./commands/remove.ts'),
  },
  {
    name: 'tag',
    words: '[words...]',
    usage: '+name -name … [options] -- <query…>',
    overview: '+name -- <query>',
    summary: 'give the articles of a query labels of your own, or take them away',
    writes: true,
    takesLabels: true,
    options(command) {
      filters(command);
      explain(command).option('-y, --yes', 'do not ask before every article of the store is changed');
    },
    examples: [
      ['newsdesk tag +summit -- NATO date:2024', 'then: newsdesk list --tag summit'],
      ['newsdesk tag "+to read" -summit --person Zelensky', 'filters as in newsdesk list will do, too'],
    ],
    notes:
      'Publishers’ tags are never changed. Without a query it is asked first, since every article would be labelled.',
    load: () => import('./commands/tag.ts'),
  },
  {
    name: 'mark',
    words: '[words...]',
    usage: 'read|unread|starred|unstarred <id…|->',
    overview: '<state> <id...>',
    summary: 'mark articles as read or starred; - reads ids from stdin',
    writes: true,
    options: () => undefined,
    examples: [
      ['newsdesk list --tag Climate --ids | newsdesk mark read -', 'what a query picks'],
      ['newsdesk list -n 1 --ids | newsdesk mark starred -', 'then: newsdesk list --starred'],
    ],
    load: () => import('./commands/mark.ts'),
  },
  {
    name: 'open',
    words: '<id...>',
    usage: '<id> [options]',
    overview: '<id>',
    summary: "show an article's page in the browser",
    options: () => undefined,
    examples: [
      ['newsdesk open oa6h', 'the beginning of an id is enough'],
      ["BROWSER='w3m -N %s' newsdesk open oa6h", 'a browser of your choice; %s is the address'],
    ],
    notes: 'BROWSER names the browser, else the system does. Web addresses only, and never through a shell.',
    load: () => import('./commands/open.ts'),
  },
  {
    name: 'backup',
    words: '<file...>',
    usage: '<file> [options]',
    overview: '<file>',
    summary: 'write a whole copy of the store to a new file',
    options: () => undefined,
    examples: [['newsdesk backup news-2024-09.db', 'then: newsdesk list --store news-2024-09.db']],
    notes: 'A file that exists is refused. How to go back to a copy: newsdesk help store.',
    load: () => import('./commands/backup.ts'),
  },
  {
    name: 'doctor',
    words: '[feed...]',
    summary: 'look at the store, the configuration, the disk, and whether feeds can be reached',
    writes: true,
    options(command) {
      command
        .optionsGroup('How far:')
        .option('--deep', 'read every page of the store, and make anew what can be made from the articles')
        .option('--rescue <file>', 'save what can be read of a damaged store into a new one, and do nothing else');
      network(command);
    },
    examples: [
      ['newsdesk doctor', 'one line for each finding; finishes pending articles too'],
      ['newsdesk doctor https://example.org/feed.xml', 'and whether this feed can be reached and read'],
      ['newsdesk doctor --deep', 'takes minutes for a large store'],
      ['newsdesk doctor --rescue saved.db', 'of a damaged store; the damaged file is left as it is'],
    ],
    notes:
      'The exit code is 4 if the store is not in order, 1 if something else is not. A store of an older newsdesk is brought up to date.',
    load: () => import('./commands/doctor.ts'),
  },
  {
    name: 'completion',
    words: '[shell...]',
    usage: 'bash|zsh|fish',
    overview: '<shell>',
    summary: "print the script for a shell's completion of commands, names and ids",
    options: () => undefined,
    examples: [
      ['source <(newsdesk completion bash)', 'in ~/.bashrc'],
      ['newsdesk completion zsh', 'for ~/.zshrc, behind compinit: source <(newsdesk completion zsh)'],
      ['newsdesk completion fish', 'for config.fish: newsdesk completion fish | source'],
    ],
    load: () => import('./commands/completion.ts'),
  },
  {
    name: 'schema',
    summary: 'print the JSON Schema of an article',
    options: () => undefined,
    examples: [['newsdesk schema > article.schema.json', 'to validate what --json prints']],
    load: () => import('./commands/schema.ts'),
  },
];

/** Texts that are no command's help: `newsdesk help query`. */
export const TOPICS: Readonly<Record<string, () => Promise<string>>> = {
  query: async () => (await import('./query-help.ts')).QUERY_HELP,
  dates: async () => (await import('./query-help.ts')).DATES_HELP,
  formats: async () => (await import('./program-formats.ts')).FORMATS_HELP,
  store: async () => (await import('./program-topics.ts')).STORE_HELP,
  config: async () => (await import('./program-topics.ts')).CONFIG_HELP,
};
