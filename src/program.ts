import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { CommonOptions } from './commands/options.ts';
import type { Config } from './config.ts';
import { didYouMean } from './did-you-mean.ts';
import { type ExitCode, UsageError } from './errors.ts';
import type { Io } from './io.ts';
import type { NameKind } from './store/store.ts';

/** What a command's module gives: its words, its options, the world and the configuration in, an exit code out. Throws NewsdeskError. */
export type Run = (words: string[], options: never, io: Io, config: Config) => Promise<ExitCode>;
type Load = () => Promise<{ run: Run }>;
/** How main.ts runs a command once its options are known. */
export type Perform = (run: Run, words: string[], options: CommonOptions, traits: Traits) => Promise<void>;

/** What main.ts must know of a command before it runs. */
interface Traits {
  /** Long output goes through the pager on a terminal. */
  pages?: boolean;
  /** Changes the store: Ctrl-C lets it finish what it has in hand. */
  writes?: boolean;
}

interface Verb extends Traits {
  name: string;
  alias?: string;
  words?: string;
  /** How the words go together, where their names do not say so. */
  usage?: string;
  summary: string;
  options: (command: Command) => void;
  /** Each with what it does; the command lines run in the tests. */
  examples: readonly (readonly [line: string, does: string])[];
  /** What else a reader of the help must know. */
  notes?: string;
  load: Load;
}

const collect = (value: string, before: string[] | undefined): string[] => [...(before ?? []), value];

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('Give a whole number.');
  return Number(value);
}

function seconds(value: string): number {
  const number = Number(value);
  if (!(number > 0 && number <= 86_400)) throw new InvalidArgumentError('Give seconds, for example 30.');
  return number;
}

const names = (flag: string, what: string): Option => new Option(`--${flag} <name>`, what).argParser(collect);

function common(command: Command): void {
  command
    .optionsGroup('Everywhere:')
    .option('--store <path>', 'the store to use (never on NFS or SMB)')
    .option('--tz <zone>', 'time zone in which dates are read and shown, such as Europe/Kyiv')
    .addOption(new Option('--color <when>', 'colour the output').choices(['auto', 'always', 'never']))
    .option('--debug', 'show the stack of an error')
    .helpOption('-h, --help', 'show this help');
}

function from(command: Command): void {
  command
    .optionsGroup('Instead of the store:')
    .addOption(
      new Option('--from <source>', 'read this file, folder, URL or - (stdin) and keep nothing; repeatable').argParser(
        collect,
      ),
    );
  reading(command);
}

function reading(command: Command): void {
  command.addOption(
    new Option('--as <kind>', 'what the source is, if it is taken for something else').choices([
      'feed',
      'text',
      'json',
    ]),
  );
  network(command);
}

function network(command: Command): void {
  command
    .addOption(
      new Option('--timeout <seconds>', 'time for a download, redirects included (default 30)').argParser(seconds),
    )
    .option('--allow-private', 'let redirects lead to addresses of private networks');
}

function filters(command: Command): void {
  command
    .optionsGroup('Filters (all must hold; a,b means either):')
    .addOption(names('tag', 'with this tag, compared whole: NATO'))
    .addOption(names('person', 'about this person, part of a name will do: Zelensky'))
    .addOption(names('org', 'about this organisation'))
    .addOption(names('place', 'about this place'))
    .addOption(names('author', 'written by'))
    .addOption(names('source', 'from this source'))
    .addOption(names('section', 'in this section'))
    .addOption(new Option('--lang <code>', 'in this language: en').argParser(collect))
    .option('--date <when>', 'published then: 2024-09, yesterday, last-week, a..b')
    .option('--since <when>', 'published then or later: 7d')
    .option('--until <when>', 'published then or before')
    .option('--unread', 'not read yet')
    .option('--starred', 'starred');
}

function order(command: Command): void {
  command
    .optionsGroup('Which and how many:')
    .addOption(new Option('-n, --limit <n>', 'at most so many').argParser(wholeNumber))
    .addOption(
      new Option('--sort <order>', 'order of the articles (default newest)').choices([
        'newest',
        'oldest',
        'relevance',
        'title',
        'source',
      ]),
    )
    .option('--new-for <name>', 'only what was added since NAME last asked');
}

function forms(command: Command): void {
  command
    .optionsGroup('Output:')
    .option('--json', 'one JSON array')
    .option('--jsonl', 'one JSON object a line')
    .option('--tsv', 'tab-separated lines, as in a pipe')
    .option('--csv', 'CSV with a header')
    .option('--ids', 'ids alone')
    .option('-0, --null', 'ids or lines end in NUL, for xargs -0')
    .option('--fields <keys>', 'only these keys, such as id,title,source.name')
    .option('--format <template>', "a line of your own: '{date} {title}\\n'");
}

const quiet = (command: Command): Command =>
  command.option('-q, --quiet', 'no output; exit 0 if something matched, 1 if nothing did');
const explain = (command: Command): Command =>
  command.option('--explain', 'say on stderr how the query was understood and what each part leaves');
const pager = (command: Command): Command => command.option('--no-pager', 'do not page on a terminal');

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

const nameVerb = (name: string, kind: NameKind, what: string, example: string): Verb => ({
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
  load: async () => ({ run: (await import('./commands/names.ts')).namesCommand(kind) }),
});

const VERBS: readonly Verb[] = [
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
        .addOption(
          new Option('--to <format>', 'the format')
            .choices(['json', 'jsonl', 'md', 'csv', 'tsv'])
            .makeOptionMandatory(),
        )
        .option(
          '-o, --output <path>',
          'a file, or with a final / a folder with one file an article (md); default stdout',
        )
        .addOption(new Option('--preset <name>', 'front matter for (md)').choices(['plain', 'obsidian', 'hugo']))
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
      ['newsdesk export --to csv -o news.csv', 'for a spreadsheet'],
    ],
    notes:
      'A file is replaced only when the new one is whole. In a folder, text below the marker line of a Markdown file is yours\nand stays, and other files are left alone. CSV guards cells that look like formulas, so it is not read back.',
    load: () => import('./commands/export.ts'),
  },
  {
    name: 'add',
    words: '<source...>',
    summary: 'take articles in: file, folder, URL, or text on stdin (-)',
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
      [
        'newsdesk add - --source "The Kyiv Ledger" < fixtures/newsroom/pasted/kyiv-ledger-training-plan.txt',
        'text copied from a web page',
      ],
    ],
    notes:
      'Prints the id of each article that is new or changed, once it is safely stored. The same source twice adds nothing.',
    load: () => import('./commands/add.ts'),
  },
  nameVerb('tags', 'tag', 'tags', '--since 2024-09'),
  nameVerb('people', 'person', 'persons', '--tag NATO'),
  nameVerb('orgs', 'organization', 'organisations', '--person Stoltenberg'),
  nameVerb('places', 'place', 'places', 'summit'),
  nameVerb('sources', 'source', 'sources', '--tag NATO'),
  {
    name: 'feeds',
    words: '[words...]',
    usage: '[add <url> | remove <feed> | import <file> | export] [options]',
    summary: 'list, add, remove, import and export the feeds that are followed',
    writes: true,
    options(command) {
      command
        .optionsGroup('Output of the list:')
        .option('--json', 'one JSON array')
        .option('--jsonl', 'one JSON object a line')
        .option('--tsv', 'tab-separated lines, as in a pipe')
        .optionsGroup('Adding:')
        .option('--later', 'store only: full text and persons follow with the next sync');
      network(command);
    },
    examples: [
      ['newsdesk feeds add https://example.org/feed.xml', 'follow a feed; of a web page, the feed that it names'],
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
        .option('--later', 'store only: full text and persons follow with the next sync');
      network(command);
    },
    examples: [
      ['newsdesk sync', 'a good line for cron: what is not due is not asked'],
      ['newsdesk sync example.org --later', 'one feed, by a part of its address or title'],
    ],
    notes: 'Ctrl-C keeps what was read so far. The exit code is 1 if a feed failed; newsdesk feeds says why.',
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
    name: 'schema',
    summary: 'print the JSON Schema of an article',
    options: () => undefined,
    examples: [['newsdesk schema > article.schema.json', 'to validate what --json prints']],
    load: () => import('./commands/schema.ts'),
  },
];

/** Texts that are no command's help: `newsdesk help query`. */
const TOPICS: Readonly<Record<string, () => Promise<string>>> = {
  query: async () => (await import('./query-help.ts')).QUERY_HELP,
  dates: async () => (await import('./query-help.ts')).DATES_HELP,
};

function examplesText({ examples, notes }: Verb): string {
  const lines = examples.map(([line, does]) => `  ${line}\n      ${does}`);
  return `\nExamples:\n${lines.join('\n')}\n${notes ? `\n${notes}\n` : ''}`;
}

/** The whole command line: every command's name, words, options and help. `write` is where help goes. */
export function buildProgram(perform: Perform, write: (text: string) => void, width: number): Command {
  const program = new Command('newsdesk');
  program
    .usage('<command> [words] [options]')
    .summary('follow the news from the command line')
    .description('Take articles in, know whom they are about, filter, print and export them.')
    .helpOption('-h, --help', 'show help')
    .option('-V, --version', 'show the version')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: write,
      writeErr: () => undefined,
      outputError: () => undefined,
      getOutHelpWidth: () => Math.min(width, 100),
      getOutHasColors: () => false,
    })
    .configureHelp({ showGlobalOptions: false })
    .addHelpText(
      'after',
      `
Begin with:
  newsdesk add https://example.org/feed.xml        take a feed's articles in
  newsdesk feeds add https://example.org/feed.xml  follow it: newsdesk sync fetches what is new
  newsdesk list --tag NATO                         list what you have
  newsdesk help query                              the query language (also: help dates)
`,
    );
  for (const verb of VERBS) {
    const command = program.command(verb.words ? `${verb.name} ${verb.words}` : verb.name).summary(verb.summary);
    if (verb.alias) command.alias(verb.alias);
    if (verb.usage) command.usage(verb.usage);
    command.description(`${verb.summary[0]?.toUpperCase()}${verb.summary.slice(1)}.`);
    verb.options(command);
    common(command);
    command.addHelpText('after', () => examplesText(verb));
    command.action(async (...given: unknown[]) => {
      const words = verb.words ? (given[0] as string[]) : [];
      const { run } = await verb.load();
      await perform(run, words, command.opts(), verb);
    });
  }
  program
    .command('help [command]')
    .summary('show help for a command, or on: query, dates')
    .helpOption(false)
    .action(async (topic: string | undefined) => {
      const text = topic === undefined ? undefined : TOPICS[topic];
      if (text) write(await text());
      else if (topic === undefined) program.outputHelp();
      else {
        const command = program.commands.find((c) => c.name() === topic || c.alias() === topic);
        if (!command) throw unknownTopic(topic);
        command.outputHelp();
      }
    });
  return program;
}

function unknownTopic(topic: string): UsageError {
  const known = [...COMMANDS, ...Object.keys(TOPICS)];
  const near = didYouMean(topic, known);
  return new UsageError(
    `no help on '${topic}'`,
    near === undefined ? `there is help on: ${known.join(' ')}` : `did you mean ${near}?`,
  );
}

/** Names of all commands, topics of help among them, for suggestions and tests. */
export const COMMANDS: readonly string[] = [
  ...VERBS.flatMap((verb) => [verb.name, ...(verb.alias ? [verb.alias] : [])]),
  'help',
];

/** Every example of every help text: a command line that must run. */
export const EXAMPLES: readonly string[] = VERBS.flatMap((verb) => verb.examples.map(([line]) => line));

/**
 * Runs the command that the words name. Usage errors come out as UsageError (exit 2) with the offending word; help and nothing else
 * ends well.
 */
export async function parse(program: Command, words: readonly string[]): Promise<void> {
  try {
    await program.parseAsync(words.length > 0 ? [...words] : ['--help'], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return;
    throw usageError(error, words);
  }
}

function usageError(error: CommanderError, words: readonly string[]): UsageError {
  const [message = '', suggestion] = error.message.replace(/^error: /, '').split('\n');
  const verb = words.find((word) => COMMANDS.includes(word));
  const negation = error.code === 'commander.unknownOption' && /'-[^-]\S*[:"]/.test(message);
  const hint = negation
    ? 'to leave something out, write: not tag:NAME (or put -- before the query)'
    : (suggestion?.replace(/^\((.*)\)$/, '$1') ?? `see: newsdesk ${verb ? `${verb} ` : ''}--help`);
  return new UsageError(message, hint);
}
