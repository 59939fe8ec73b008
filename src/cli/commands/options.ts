import { parseArgs } from 'node:util';
import { guess } from '../../model/problems/guess.js';

/** An option of a command, as it is parsed and as its help shows it. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  /** Placeholder of the value, such as FILE; an option without one is a switch. */
  readonly value?: string;
  readonly isMultiple?: boolean;
  readonly help: string;
}

/** Parsed arguments of a command. */
export interface Arguments {
  readonly files: readonly string[];
  has(name: string): boolean;
  /** Last value of an option. */
  get(name: string): string | undefined;
  all(name: string): readonly string[];
}

/** An option that every command has. */
const HELP: Option = { name: 'help', short: 'h', help: 'show this' };

/** Parses arguments; throws a `UsageError` for unknown options, with the option that was probably meant. */
export function parseArguments(args: readonly string[], options: readonly Option[]): Arguments {
  const rows = [...options, HELP].map((option) => [option.name, configOf(option)] as const);
  const { values, positionals } = parse(args, Object.fromEntries(rows));
  const all = (name: string) => [values[name] ?? []].flat().map(String);
  return {
    files: positionals,
    has: (name) => values[name] !== undefined,
    get: (name) => all(name).at(-1),
    all,
  };
}

/** An error in the arguments. Its message is for the person who typed them. */
export class UsageError extends Error {}

function configOf({ short, value, isMultiple = false }: Option): Config[string] {
  return { type: value === undefined ? 'boolean' : 'string', multiple: isMultiple, ...(short && { short }) };
}

type Config = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

function parse(args: readonly string[], options: Config) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const unknown = /^Unknown option '([^']+)'/.exec(message)?.[1]?.replace(/^-+/, '');
    // The other sentences of Node's message are about the shell.
    if (unknown === undefined) throw new UsageError(message.replace(/\. .*/s, '.'));
    const names = Object.keys(options);
    const meant = guess(unknown, names) ?? optionThatBeginsWith(unknown, names);
    const dashes = unknown.length === 1 ? '-' : '--';
    throw new UsageError(
      `There is no option ${dashes}${unknown}.${meant === undefined ? '' : ` Did you mean --${meant}?`}`,
    );
  }
}

/** Returns the only option that begins with a typed name, such as `published-on` for `published`. */
function optionThatBeginsWith(typed: string, names: readonly string[]): string | undefined {
  const [name, ...others] = names.filter((each) => each.startsWith(`${typed}-`));
  return others.length === 0 ? name : undefined;
}

/** Returns the value of an option that allows only some; throws a `UsageError` with the value that was probably meant. */
export function chooseValue<T extends string>(values: readonly T[], name: string, args: Arguments): T | undefined {
  const given = args.get(name);
  const value = values.find((each) => each === given);
  if (given === undefined || value !== undefined) return value;
  throw new UsageError(`--${name} is one of: ${values.join(', ')}.${didYouMean(given, values)}`);
}

/** Returns “ Did you mean …?” with the most similar name, or an empty text if none is similar. */
export function didYouMean(typed: string, known: Iterable<string>): string {
  const meant = guess(typed, known);
  return meant === undefined ? '' : ` Did you mean “${meant}”?`;
}

/** Formats options in columns, for the command's help. */
export function describeOptions(options: readonly Option[]): string {
  const rows = [...options, HELP].map(({ name, short, value, help }) => {
    const before = short === undefined ? '    ' : `-${short}, `;
    return [`${before}--${name}${value === undefined ? '' : ` ${value}`}`, help] as const;
  });
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, help]) => formatRow(left, help, width)).join('\n');
}

const MAX_COLUMNS = 100;

function formatRow(left: string, help: string, width: number): string {
  const indent = ' '.repeat(width + 4);
  const lines: string[] = [];
  for (const word of help.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && indent.length + line.length + word.length < MAX_COLUMNS) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else lines.push(word);
  }
  return `  ${left.padEnd(width)}  ${lines.join(`\n${indent}`)}`;
}
