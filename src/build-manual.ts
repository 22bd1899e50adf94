/**
 * Makes what is derived from the table of commands: the manual page and the words that completion knows. `npm run man`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Command, Option } from 'commander';
import { buildProgram } from './program.ts';
import { TOPICS, VERBS, type Verb } from './program-verbs.ts';

const MANUAL = new URL('../man/newsdesk.1', import.meta.url);
const WORDS = new URL('commands/complete-table.json', import.meta.url);

const program = buildProgram(
  async () => undefined,
  () => undefined,
  80,
);

/** The group of options that every command has. */
const EVERYWHERE = 'Everywhere:';

const commandOf = ({ name }: Verb): Command => {
  const command = program.commands.find((one) => one.name() === name);
  if (!command) throw new Error(`no command ${name}`);
  return command;
};

const flagsOf = ({ short, long }: Option): string[] => [short, long].filter((flag) => flag !== undefined);

/** Commands with their options, and the topics of help, as JSON for completion, which cannot wait for commander. */
export function completionWords(): string {
  const everywhere = optionsOf((option) => option.helpGroupHeading === EVERYWHERE, program.commands[0]);
  const commands = VERBS.map((verb) => ({
    name: verb.name,
    ...(verb.alias && { alias: verb.alias }),
    summary: verb.summary,
    options: optionsOf((option) => option.helpGroupHeading !== EVERYWHERE, commandOf(verb)),
  }));
  const lines = commands.map((command) => JSON.stringify(command)).join(',\n');
  const rest = `"everywhere": ${JSON.stringify(everywhere)},\n"topics": ${JSON.stringify(Object.keys(TOPICS))}`;
  return `{"commands": [\n${lines}\n],\n${rest}}\n`;
}

function optionsOf(isWanted: (option: Option) => boolean, command: Command | undefined): object[] {
  return (command?.options ?? []).filter(isWanted).map((option) => ({
    flags: flagsOf(option),
    about: option.description,
    ...(option.required && { takes: true }),
    ...(option.argChoices && { choices: option.argChoices }),
  }));
}

/** The manual page in the man macros of roff (man(7)), in ASCII. */
export async function manual(): Promise<string> {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  const topics = await Promise.all(
    Object.entries(TOPICS).map(async ([name, text]) => [`.SH ${name.toUpperCase()}`, ...verbatim(await text())]),
  );
  return [
    '.\\" Made from the help texts by npm run man.',
    `.TH NEWSDESK 1 "" "newsdesk ${version}" "User Commands"`,
    '.SH NAME',
    roff('newsdesk - follow the news from the command line'),
    '.SH SYNOPSIS',
    '.B newsdesk',
    '.I command',
    roff('[words] [options]'),
    '.SH DESCRIPTION',
    roff(
      'Takes articles in (RSS, Atom and JSON feeds, web pages, pasted text, files), knows whom and what they are about, keeps them in one local file, and filters, prints and exports them.',
    ),
    '.PP',
    roff('To begin, take in the articles of a feed, and list what you have:'),
    ...verbatim('newsdesk add https://example.org/feed.xml\nnewsdesk list --tag NATO'),
    '.SH COMMANDS',
    ...VERBS.flatMap(section),
    `.SS ${roff('Options of every command')}`,
    ...(program.commands[0]?.options ?? []).filter((option) => option.helpGroupHeading === EVERYWHERE).flatMap(entry),
    ...topics.flat(),
    '',
  ].join('\n');
}

function section(verb: Verb): string[] {
  const command = commandOf(verb);
  const groups = Map.groupBy(command.options, (option) => option.helpGroupHeading ?? 'Options:');
  groups.delete(EVERYWHERE);
  return [
    `.SS ${roff(`newsdesk ${verb.name}`)}`,
    roff(`Usage: newsdesk ${verb.name} ${command.usage()}${verb.alias ? ` (alias: ${verb.alias})` : ''}`),
    '.PP',
    roff(command.description()),
    ...[...groups].flatMap(([heading, options]) => ['.PP', roff(heading), ...options.flatMap(entry)]),
    '.PP',
    'Examples:',
    ...verbatim(verb.examples.map(([line, does]) => `${line}\n    ${does}`).join('\n')),
    ...(verb.notes ? ['.PP', roff(verb.notes.replaceAll('\n', ' '))] : []),
  ];
}

const entry = ({ flags, description, argChoices = [] }: Option): string[] => [
  '.TP',
  `.B ${roff(flags)}`,
  roff(argChoices.length > 0 ? `${description}: ${argChoices.join(', ')}` : description),
];

/** Lines that stay as they are. */
const verbatim = (text: string): string[] => ['.PP', '.nf', ...text.trimEnd().split('\n').map(roff), '.fi'];

/** Text without what roff takes for its own: backslashes, dots and quotes at the start of a line, letters beyond ASCII. */
function roff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll("'", '\\(aq')
    .replaceAll('`', '\\(ga')
    .replaceAll('^', '\\(ha')
    .replaceAll('~', '\\(ti')
    .replace(/^(?=\.)/, '\\&')
    .replace(/[^\0-\x7f]/gu, (letter) => `\\[u${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`);
}

if (import.meta.main) {
  writeFileSync(WORDS, completionWords());
  writeFileSync(MANUAL, await manual());
}
