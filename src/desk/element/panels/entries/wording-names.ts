/** Names for the forms of a statement, such as “quotation”, in a form and on a card. */
export const WORDING_NAMES = {
  direct: 'draftDirect',
  mixed: 'draftMixed',
  indirect: 'draftIndirect',
} as const;
