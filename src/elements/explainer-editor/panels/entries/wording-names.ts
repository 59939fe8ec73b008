/** Names of what the words of a statement are, in a form and in the card of a passage. */
export const WORDING_NAMES = {
  direct: 'draftDirect',
  mixed: 'draftMixed',
  indirect: 'draftIndirect',
} as const;
