import type { StatementProposal } from '../../../propose/proposals.js';

/** Names of sites on which people post. */
const SITES =
  '(?:X|Twitter|Facebook|Instagram|Telegram|Weibo|WeChat|LinkedIn|Bluesky|Threads|Mastodon|Truth Social|social media)';

/** Words for a post of the speaker’s own: “in a post on X”. “A new post” may be an office. */
export const IN_POST = String.raw`(?<!\p{L})(?:[Ii]n|[Oo]n) (?<name>an? (?:tweet|(?:blog|${SITES}) post|post on ${SITES}))(?!\p{L})`;

/** Such words between “said” and “that”. Beside words in quotation marks, the verb may be part of the proposed words. */
const POST_BEFORE_THAT = new RegExp(
  String.raw`^(?:(?:said|says|wrote|writes|posted|added|announced) )?${IN_POST} that `,
  'u',
);

/** Removes the words for a post from the words of a statement: “said in a post on X that it was late”. */
export function withoutPost(statement: StatementProposal, article: string): StatementProposal {
  const [first, ...rest] = statement.parts;
  const [before = ''] = (first && POST_BEFORE_THAT.exec(article.slice(first.start, first.end))) ?? [];
  if (!first || before === '') return statement;
  const parts = [{ start: first.start + before.length, end: first.end }, ...rest];
  return { ...statement, parts, text: parts.map(({ start, end }) => article.slice(start, end)).join(' ') };
}
