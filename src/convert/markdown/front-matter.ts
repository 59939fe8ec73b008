import { isMap, isScalar, parseYaml } from '../../packages/yaml.js';
import type { ReportLoss } from '../conversion-problems.js';

const FIELDS = ['title', 'summary', 'description', 'lang'];

/** A text without what stands before it. */
export interface FrontMatter {
  readonly values: ReadonlyMap<string, string>;
  /** The text, with an empty line for each line before it. */
  readonly body: string;
}

const FRONT_MATTER = /^---[ \t]*\n([^]*?\n)?---[ \t]*(?:\n|$)/;

/** Reads the YAML between two lines of dashes at the beginning of a text, whose lines end with `\n`. */
export function readFrontMatter(text: string, report: ReportLoss): FrontMatter {
  const [typed = '', yaml = ''] = FRONT_MATTER.exec(text) ?? [];
  const values = new Map<string, string>();
  if (typed === '') return { values, body: text };
  // In this schema all values are texts: a title may be a number.
  const { contents, errors } = parseYaml(yaml, { schema: 'failsafe', prettyErrors: false, logLevel: 'silent' });
  const lineAt = (offset: number) => 2 + countLines(yaml.slice(0, offset));
  const lost = (field: string, offset: number) => report('conversion-lost', `/${lineAt(offset)}`, { field });
  const [fault] = errors;
  if (fault) lost(yaml.split('\n')[countLines(yaml.slice(0, fault.pos[0]))]?.trim() ?? '', fault.pos[0]);
  if (isMap(contents)) {
    for (const { key, value } of contents.items) {
      const name = textOf(key);
      const typed = textOf(value);
      if (FIELDS.includes(name) && typed !== '') values.set(name, typed);
      else lost(name, (isScalar(key) && key.range?.[0]) || 0);
    }
  } else if (!fault && yaml.trim() !== '') lost(yaml.trim(), 0);
  return { values, body: '\n'.repeat(countLines(typed)) + text.slice(typed.length) };
}

function textOf(node: unknown): string {
  return isScalar(node) && typeof node.value === 'string' ? node.value.trim() : '';
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}
