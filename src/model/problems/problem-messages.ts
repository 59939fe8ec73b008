import { interpolate } from '../../text/interpolate.js';
import type { FoundProblem } from './found-problem.js';
import type { Problem, ProblemText } from './problem.js';

/** Values in messages are cut after this many characters. */
const MAX_VALUE_LENGTH = 160;

/** Adds the message and the cure to a problem. `values.guess`, if present, selects the cure that offers it. */
export function fillProblemText({ code, severity, pointer, values }: FoundProblem, text: ProblemText): Problem {
  const shown = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, shorten(value)]));
  const cure = shown['guess'] === undefined ? text.cure : (text.guess ?? text.cure);
  const fill = (template: string) => interpolate(template, (name) => String(shown[name] ?? ''));
  return { code, severity, pointer, message: fill(text.message), cure: fill(cure), values: shown };
}

function shorten(value: string | number): string | number {
  if (typeof value === 'number' || value.length <= MAX_VALUE_LENGTH) return value;
  return `${value.slice(0, MAX_VALUE_LENGTH).replace(/[\ud800-\udbff]$/, '')}…`;
}
