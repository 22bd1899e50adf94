import { Command, CommanderError } from 'commander';
import { didYouMean } from './did-you-mean.ts';
import { UsageError } from './errors.ts';
import { common } from './program-options.ts';
import { FORMATS, type Perform, TOPICS, VERBS, type Verb } from './program-verbs.ts';
import { wrapHelp } from './program-wrap.ts';

function examplesText({ examples, notes }: Verb, width: number): string {
  const lines = examples.map(([line, does]) => `  ${line}\n      ${does}`);
  return `\nExamples:\n${lines.join('\n')}\n${notes ? `\n${wrapHelp(notes, width)}\n` : ''}`;
}

const BEGINNING = `
Begin with:
  newsdesk add https://example.org/feed.xml        take a feed's articles in
  newsdesk feeds add https://example.org/feed.xml  follow it: newsdesk sync fetches what is new
  newsdesk list --tag NATO                         list what you have
  newsdesk help query                              the query language (also: help dates, help store, help config)
`;

/**
 * The whole command line: every command's name, words, options and help. `write` is where help goes. With `asked`, the words of the
 * command line, only commands that are named in them get their options: hundreds of others would cost as much as a query.
 */
export function buildProgram(
  perform: Perform,
  write: (text: string) => void,
  width: number,
  asked?: readonly string[],
): Command {
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
    .configureHelp({
      showGlobalOptions: false,
      optionDescription: ({ description, argChoices }) =>
        argChoices ? `${description}: ${argChoices.join(', ')}` : description,
      subcommandTerm: (command) => {
        const verb = VERBS.find(({ name }) => name === command.name());
        if (!verb) return 'help [command]';
        const words = verb.overview ?? verb.words;
        return [verb.alias ? `${verb.name}|${verb.alias}` : verb.name, words].filter(Boolean).join(' ');
      },
    })
    .addHelpText('after', () => wrapHelp(BEGINNING, width));
  for (const verb of VERBS) {
    const command = program.command(verb.words ? `${verb.name} ${verb.words}` : verb.name).summary(verb.summary);
    if (verb.alias) command.alias(verb.alias);
    if (verb.usage) command.usage(verb.usage);
    if (asked && !asked.includes(verb.name) && !asked.includes(verb.alias ?? verb.name)) continue;
    command.description(`${verb.summary[0]?.toUpperCase()}${verb.summary.slice(1)}.`);
    verb.options(command);
    common(command);
    command.addHelpText('after', () => examplesText(verb, width));
    command.action(async (...given: unknown[]) => {
      const words = verb.words ? (given[0] as string[]) : [];
      const { run } = await verb.load();
      await perform(run, words, command.opts(), verb);
    });
  }
  program
    .command('help [command]')
    .summary(`show help for a command, or on: ${Object.keys(TOPICS).join(', ')}`)
    .description(
      `Shows the help of a command, as its --help does, or one of these topics: ${Object.keys(TOPICS).join(', ')}.`,
    )
    .helpOption('-h, --help', 'show this help')
    .action(async (topic: string | undefined) => {
      const text = topic === undefined ? undefined : TOPICS[topic];
      if (text) write(wrapHelp(await text(), width));
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
    const inOrder = labelsLast(program, commandFirst(words));
    await program.parseAsync(words.length > 0 ? inOrder : ['--help'], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return;
    throw usageError(error, words);
  }
}

/** `--store x.db list NATO` as commander can read it: `list --store x.db NATO`. What every command takes may stand before its name. */
function commandFirst(words: readonly string[]): readonly string[] {
  if (!words[0]?.startsWith('--')) return words;
  const { options } = common(new Command());
  let at = 0;
  for (let word = words[at]; word?.startsWith('--'); word = words[at]) {
    const option = options.find(({ long }) => word === long || word.startsWith(`${long}=`));
    if (!option) return words;
    at += option.required && word === option.long ? 2 : 1;
  }
  const [name, ...rest] = words.slice(at);
  return name === undefined ? words : [name, ...words.slice(0, at), ...rest];
}

/**
 * `tag -old --yes -- NATO` as commander can read it: `tag --yes -- -old -- NATO`. What stands after the first `--` it takes as it
 * is. A word of one minus and more than an option's letter is a label.
 */
function labelsLast(program: Command, words: readonly string[]): string[] {
  const [name, ...rest] = words;
  const verb = VERBS.find((one) => one.name === name);
  const command = program.commands.find((one) => one.name() === name);
  if (name === undefined || !verb?.takesLabels || !command) return [...words];
  const end = rest.includes('--') ? rest.indexOf('--') : rest.length;
  const flags = new Set(command.options.flatMap(({ short, long }) => [short, long]).concat('-h'));
  const valued = new Set(
    command.options.filter(({ required }) => required).flatMap(({ short, long }) => [short, long]),
  );
  const isLabel = (word: string, i: number): boolean =>
    /^(\+|-(?!-))/.test(word) && !flags.has(word) && !(i > 0 && valued.has(rest[i - 1]));
  const before = rest.slice(0, end);
  return [
    name,
    ...before.filter((word, i) => !isLabel(word, i)),
    '--',
    ...before.filter(isLabel),
    '--',
    ...rest.slice(end + 1),
  ];
}

/** What other programs call it: word -> what to type here. */
const ELSEWHERE = new Map([
  ...['search', 'find', 'query', 'grep'].map((word) => [word, 'list'] as const),
  ...['read', 'cat', 'view'].map((word) => [word, 'show'] as const),
  ...['fetch', 'update', 'refresh', 'pull', 'reload'].map((word) => [word, 'sync'] as const),
  ...['follow', 'subscribe'].map((word) => [word, 'feeds add'] as const),
  ...['unfollow', 'unsubscribe'].map((word) => [word, 'feeds remove'] as const),
  ...['rm', 'delete', 'del'].map((word) => [word, 'remove'] as const),
  ...['star', 'unstar'].map((word) => [word, `mark ${word}red`] as const),
  ...['label', 'untag'].map((word) => [word, 'tag'] as const),
  ...['import', 'save'].map((word) => [word, 'add'] as const),
  ['version', '--version'],
]);

/** Words of a query that somebody took for options. */
const QUERY_WORDS = ['not', 'and', 'or'];

function usageError(error: CommanderError, words: readonly string[]): UsageError {
  const [message = '', suggestion] = error.message.replace(/^error: /, '').split('\n');
  const typed = words.find((word) => COMMANDS.includes(word));
  const verb = VERBS.find(({ name, alias }) => typed !== undefined && (typed === name || typed === alias));
  if (error.code === 'commander.unknownCommand') {
    const meant = ELSEWHERE.get(/'(.*)'/.exec(message)?.[1] ?? '');
    if (meant !== undefined) return new UsageError(message, `here it is: newsdesk ${meant}`);
  }
  const [, option = ''] = /^unknown option '--(\w+)'/.exec(message) ?? [];
  if (verb?.name === 'export' && FORMATS.includes(option))
    return new UsageError(message, `export has it as: --to ${option}`);
  if (verb?.words === '[query...]') {
    const excluded = excludedBy(error, words);
    if (excluded !== undefined)
      return new UsageError(
        `unknown option '-${excluded}'`,
        `to leave it out, write: not ${excluded} (or put -- before the query: -- -${excluded})`,
      );
    if (QUERY_WORDS.includes(option))
      return new UsageError(message, `${option} is a word of the query: write it without the dashes`);
  }
  return new UsageError(
    message,
    suggestion?.replace(/^\(D(.*)\)$/, 'd$1') ?? `see: newsdesk ${typed ? `${typed} ` : ''}--help`,
  );
}

/** `-Climate`, which a shell hands on as an option: the word that it should leave out, if it is what commander stumbled over. */
function excludedBy({ code, message }: CommanderError, words: readonly string[]): string | undefined {
  if (code !== 'commander.unknownOption' && code !== 'commander.invalidArgument') return undefined;
  const end = words.includes('--') ? words.indexOf('--') : words.length;
  // Of -Climate commander names the whole, of -nato the `ato` behind -n, of -qatar the `-atar` behind -q.
  const [, named = ''] = /'-?([^']+)'[^']*$/.exec(message.split('\n', 1)[0] ?? '') ?? [];
  return words
    .slice(0, end)
    .find((word) => /^-(?!-)\D./u.test(word) && named !== '' && word.slice(1).endsWith(named))
    ?.slice(1);
}
