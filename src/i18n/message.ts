/** A text by plural category of its `{count}`, as `Intl.PluralRules` names them. */
export type PluralMessage = { readonly other: string } & Partial<Readonly<Record<Intl.LDMLPluralRule, string>>>;

/** A text with `{named}` places, or one for each plural category. */
export type Message = string | PluralMessage;
