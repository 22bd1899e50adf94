import { Command, CommanderError } from 'commander';
import { didYouMean } from './did-you-mean.ts';
import { UsageError } from './errors.ts';
import { common } from './program-options.ts';
import { type Perform, TOPICS, VERBS, type Verb } from './program-verbs.ts';

function examplesText({ examples, notes }: Verb): string {
  const lines = examples.map(([line, does]) => `  ${line}\n      ${does}`);
  return `\nExamples:\n${lines.join('\n')}\n${notes ? `\n${notes}\n` : ''}`;
}

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
    .configureHelp({ showGlobalOptions: false })
    .addHelpText(
      'after',
      `
Begin with:
  newsdesk add https://example.org/feed.xml        take a feed's articles in
  newsdesk feeds add https://example.org/feed.xml  follow it: newsdesk sync fetches what is new
  newsdesk list --tag NATO                         list what you have
  newsdesk help query                              the query language (also: help dates, help store, help config)
`,
    );
  for (const verb of VERBS) {
    const command = program.command(verb.words ? `${verb.name} ${verb.words}` : verb.name).summary(verb.summary);
    if (verb.alias) command.alias(verb.alias);
    if (verb.usage) command.usage(verb.usage);
    if (asked && !asked.includes(verb.name) && !asked.includes(verb.alias ?? verb.name)) continue;
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
    .summary(`show help for a command, or on: ${Object.keys(TOPICS).join(', ')}`)
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
    await program.parseAsync(words.length > 0 ? labelsLast(program, words) : ['--help'], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return;
    throw usageError(error, words);
  }
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

function usageError(error: CommanderError, words: readonly string[]): UsageError {
  const [message = '', suggestion] = error.message.replace(/^error: /, '').split('\n');
  const verb = words.find((word) => COMMANDS.includes(word));
  const negation = error.code === 'commander.unknownOption' && /'-[^-]\S*[:"]/.test(message);
  const hint = negation
    ? 'to leave something out, write: not tag:NAME (or put -- before the query)'
    : (suggestion?.replace(/^\((.*)\)$/, '$1') ?? `see: newsdesk ${verb ? `${verb} ` : ''}--help`);
  return new UsageError(message, hint);
}
