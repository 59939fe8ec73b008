import { defineMessages } from '../english.js';

/** Texts of copying: links, statements with their attribution, and code that embeds a story. */
export const copyMessages = defineMessages({
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  copyByHand: 'This browser lets no page copy. The link, to copy by hand:',
  copyStatement: 'Copy with attribution',
  statementCopied: 'Copied with attribution',
  statementByHand: 'This browser lets no page copy. The words and whose they are, to copy by hand:',
  embed: 'Embed',
  embedCode: 'Code that shows this on another page',
  copyCode: 'Copy code',
  codeCopied: 'Code copied',
  codeByHand: 'This browser lets no page copy. The code is selected, to copy by hand.',
});
