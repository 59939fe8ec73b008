import type { Message } from '../message.js';

/** English texts of the tab with what is to be mended. They come with that tab. */
export const checkMessages = {
  deskErrors: { one: '{count} error', other: '{count} errors' },
  deskWarnings: { one: '{count} warning', other: '{count} warnings' },
  deskAdvices: { one: '{count} piece of advice', other: '{count} pieces of advice' },
  deskAllWell: 'No problem found, and no advice.',
  deskGoTo: 'Go to {place}',
  deskCheckLead:
    'Errors keep something from readers. Warnings are probably not what you meant. Advice is for you to weigh.',
  checkQuotations: 'Quotations',
  checkNoQuotations: 'No exact words are cited yet.',
  checkProven: {
    one: '{count} quotation stands in the text of its source, letter for letter.',
    other: '{count} quotations stand in the texts of their sources, letter for letter.',
  },
  checkMissing: {
    one: '{count} quotation is not in the text of its source:',
    other: '{count} quotations are not in the texts of their sources:',
  },
  checkUnchecked: {
    one: '{count} quotation from “{name}” is not checked, because its text is not here.',
    other: '{count} quotations from “{name}” are not checked, because its text is not here.',
  },
  checkPaste: 'Paste the text',
  checkPasteNamed: 'Paste the text of {name}',
  checkSetAside: 'Skipped or rejected',
  checkSetAsideLead: 'Proposals from the article that are not in your story.',
  checkAskAgain: 'Ask again',
  checkAskAgainNamed: 'Ask again: {what}',
} as const satisfies Record<string, Message>;
