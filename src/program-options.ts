import { type Command, InvalidArgumentError, Option } from 'commander';

/** Options that several commands have in common, in the groups of their help. */

/** The values of an option that may be repeated. */
export const collect = (value: string, before: string[] | undefined): string[] => [...(before ?? []), value];

/** The value of an option that counts. Throws InvalidArgumentError. */
export function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('Give a whole number.');
  return Number(value);
}

/** The value of an option that is a time in seconds, up to a day. Throws InvalidArgumentError. */
function seconds(value: string): number {
  const number = Number(value);
  if (!(number > 0 && number <= 86_400)) throw new InvalidArgumentError('Give seconds, for example 30.');
  return number;
}

const names = (flag: string, what: string): Option => new Option(`--${flag} <name>`, what).argParser(collect);

/** What every command takes, before its name too. */
export function common(command: Command): Command {
  return command
    .optionsGroup('Everywhere:')
    .option('--store <path>', 'the store to use (never on NFS or SMB)')
    .option('--tz <zone>', 'time zone in which dates are read and shown, such as Europe/Kyiv')
    .addOption(new Option('--color <when>', 'colour the output').choices(['auto', 'always', 'never']))
    .option('--debug', 'show the stack of an error')
    .helpOption('-h, --help', 'show this help');
}

/** Sources instead of the store. */
export function from(command: Command): void {
  command
    .optionsGroup('Instead of the store:')
    .addOption(
      new Option('--from <source>', 'read this file, folder, URL or - (stdin) and keep nothing; repeatable').argParser(
        collect,
      ),
    );
  reading(command);
  command
    .option('--url <url>', 'address of the saved page or paste, with --from')
    .option('--title <title>', 'its headline, with --from');
}

/** How sources are read. */
export function reading(command: Command): void {
  command.addOption(
    new Option('--as <kind>', 'what the source is, if it is taken for something else').choices([
      'feed',
      'page',
      'text',
      'json',
      'markdown',
    ]),
  );
  network(command);
}

/** How far the network may go. */
export function network(command: Command): void {
  command
    .addOption(
      new Option('--timeout <seconds>', 'time for a download, redirects included (default 30)').argParser(seconds),
    )
    .option('--allow-private', 'let redirects lead to addresses of private networks');
}

/** The filters: together with the query words they make one query. */
export function filters(command: Command): void {
  command
    .optionsGroup('Filters (all must hold; a,b means either):')
    .addOption(names('tag', 'with this tag, compared whole: NATO'))
    .addOption(names('person', 'about this person, by a family name or a full one in any spelling: Zelensky'))
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

/** Which of the articles that match. */
export function order(command: Command): void {
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

/** The forms of output of a listing. */
export function forms(command: Command): void {
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

/** An exit code instead of output. */
export const quiet = (command: Command): Command =>
  command.option('-q, --quiet', 'no output; exit 0 if something matched, 1 if nothing did');
/** How the query was understood. */
export const explain = (command: Command): Command =>
  command.option('--explain', 'say on stderr how the query was understood and what each part leaves');
/** A pager on a terminal, or none. */
export const pager = (command: Command): Command => command.option('--no-pager', 'do not page on a terminal');
