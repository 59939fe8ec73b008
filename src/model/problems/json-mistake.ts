import type { ProblemText } from './problem.js';

/** The first mistake of a text that is no JSON, in words. */
export interface JsonMistake {
  /** Where and what it is, without a full stop: `in line 22, column 119, nothing follows this comma`. */
  readonly reason: string;
  readonly cure: string;
}

/**
 * Puts the line, the column and the cure of a mistake into the text of a problem.
 *
 * @param code The problem's code; only JSON with a mistake has more to tell.
 * @param error What was thrown. Its `cause` is the text that is no JSON.
 * @param text The problem's text, with the words of the engine as `{reason}`.
 */
export function withMistake(code: string, error: unknown, text: ProblemText): ProblemText {
  const mistake = /json/.test(code) ? findJsonMistake(String((error as Error).cause)) : undefined;
  return mistake ? { message: text.message.replace('{reason}', () => mistake.reason), cure: mistake.cure } : text;
}

type State = 'value' | 'name' | 'colon' | 'end';

const SPACE = /[ \t\r\n]*/y;
const TOKEN = /[{}[\],:]|"(?:[^"\\\n\r]|\\[^])*"|[-+.\w]+|[^]/y;
const VALUE = /^(?:"[^]*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)$/;

/**
 * Finds where a text stops being JSON, since engines name no line. The command `check` finds all mistakes, with a parser that is too large
 * for a page.
 *
 * @param text A text that `JSON.parse` has refused.
 * @returns Undefined where the mistake is of another kind, such as a wrong escape within a text.
 * @example
 * findJsonMistake('[1,]')?.cure; // 'Remove it: the last entry has none.'
 */
export function findJsonMistake(text: string): JsonMistake | undefined {
  const open: { readonly sign: string; readonly at: number }[] = [];
  let state: State = 'value';
  let before = { token: '', at: 0 };
  for (let at = afterSpace(text, 0); at < text.length; at = afterSpace(text, TOKEN.lastIndex)) {
    TOKEN.lastIndex = at;
    const [token] = TOKEN.exec(text)!;
    const isEmpty = before.at === open.at(-1)?.at;
    const isCloser = token === (open.at(-1)?.sign === '{' ? '}' : ']') && open.length > 0;
    if (isCloser && (state === 'end' || isEmpty)) {
      open.pop();
      state = 'end';
    } else if (state === 'value' && /^[{[]$/.test(token)) {
      open.push({ sign: token, at });
      state = token === '{' ? 'name' : 'value';
    } else if (state === 'value' && VALUE.test(token)) state = 'end';
    else if (state === 'name' && VALUE.test(token) && token.startsWith('"')) state = 'colon';
    else if (state === 'colon' && token === ':') state = 'value';
    else if (state === 'end' && token === ',' && open.length > 0) state = open.at(-1)!.sign === '{' ? 'name' : 'value';
    else return describeMistake(text, before, { token, at }, state);
    before = { token, at };
  }
  const unclosed = open.at(-1);
  return (
    unclosed && placed(text, unclosed.at, 'what is opened here is never closed', 'Close it; the end may be cut off.')
  );
}

interface Token {
  readonly token: string;
  readonly at: number;
}

function describeMistake(text: string, before: Token, { token, at }: Token, state: State): JsonMistake {
  if (before.token === ',' && /^[}\],]$/.test(token)) {
    const cure = token === ',' ? 'Remove one of the two commas.' : 'Remove it: the last entry has none.';
    return placed(text, before.at, 'nothing follows this comma', cure);
  }
  if (token === '"')
    return placed(text, at, 'this text is not closed before its line ends', 'Close it with a straight mark, ".');
  if (/^[‘’‚‛“”„‟«»']/.test(token)) return placed(text, at, `${token} is no straight double mark`, 'Write ".');
  const due = { value: 'a value', name: 'a name in straight marks', colon: 'a colon', end: 'a comma or the end' }[
    state
  ];
  return placed(text, at, `${due} is missing before “${token.slice(0, 20)}”`, 'Mend it there.');
}

function placed(text: string, at: number, what: string, cure: string): JsonMistake {
  const lines = text.slice(0, at).split(/\r\n|\n|\r/);
  return { reason: `in line ${lines.length}, column ${lines.at(-1)!.length + 1}, ${what}`, cure };
}

function afterSpace(text: string, at: number): number {
  SPACE.lastIndex = at;
  SPACE.test(text);
  return SPACE.lastIndex;
}
