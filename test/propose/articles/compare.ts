import type { Proposals } from '../../../src/propose/proposals.js';
import type { TestArticle } from './article.js';

/** Proposals beside what an editor would take: what is missing, and what is wrong. */
export interface Comparison {
  readonly found: number;
  readonly expected: number;
  readonly missing: readonly string[];
  readonly wrong: readonly string[];
}

/** Compares each list of proposals with the expected one. */
export function compare(
  article: TestArticle,
  proposals: Proposals,
): Readonly<Record<'people' | 'events' | 'statements', Comparison>> {
  return {
    people: match(
      article.people,
      proposals.people,
      ([name, role], each) => each.name === name && each.role === role,
      ({ name, role }) => `${name} (${role})`,
    ),
    events: match(
      article.events,
      proposals.events,
      ([date, title], each) => each.date === date && each.title.includes(title),
      ({ date, title }) => `${date} ${title}`,
    ),
    statements: match(
      article.statements,
      proposals.statements,
      ([speaker, form, text], each) => each.speaker === speaker && each.form === form && each.text.startsWith(text),
      ({ speaker, form, text }) => `${speaker} ${form} ${text}`,
    ),
  };
}

function match<Expected extends readonly unknown[], Proposed>(
  expected: readonly Expected[],
  proposed: readonly Proposed[],
  isSame: (expected: Expected, proposed: Proposed) => boolean,
  describeOne: (proposed: Proposed) => string,
): Comparison {
  const left = [...proposed];
  const missing: string[] = [];
  for (const each of expected) {
    const at = left.findIndex((proposal) => isSame(each, proposal));
    if (at < 0) missing.push(each.join(' '));
    else left.splice(at, 1);
  }
  return { found: expected.length - missing.length, expected: expected.length, missing, wrong: left.map(describeOne) };
}
