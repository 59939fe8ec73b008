/** A text for each plural category of its `{count}`, as named by `Intl.PluralRules`. */
export type PluralMessage = { readonly other: string } & Partial<Readonly<Record<Intl.LDMLPluralRule, string>>>;

/** A text with `{named}` placeholders, or one for each plural category. */
export type Message = string | PluralMessage;
