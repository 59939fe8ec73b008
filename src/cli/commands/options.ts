import { parseArgs } from 'node:util';

/** An option of a command, as it is parsed and as its help shows it. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  /** What its value stands for, such as FILE; options without one are switches. */
  readonly value?: string;
  readonly isMultiple?: boolean;
  readonly help: string;
}

/** What was typed after a command’s name. */
export interface Arguments {
  readonly files: readonly string[];
  has(name: string): boolean;
  /** The last value of an option. */
  get(name: string): string | undefined;
  all(name: string): readonly string[];
}

/** Of every command. */
const HELP: Option = { name: 'help', short: 'h', help: 'show this' };

/** Throws a `UsageError` for what no option explains. */
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

/** Something that the person at the keyboard has to mend; its message is for them. */
export class UsageError extends Error {}

function configOf({ short, value, isMultiple = false }: Option): Config[string] {
  return { type: value === undefined ? 'boolean' : 'string', multiple: isMultiple, ...(short && { short }) };
}

type Config = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

function parse(args: readonly string[], options: Config) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    // What Node says beyond its first sentence is of the shell.
    throw new UsageError(String(error instanceof Error ? error.message : error).replace(/\. .*/s, '.'));
  }
}

/** The options in columns, as help shows them. */
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
