/** `error`: something is not shown. `warning`: shown, but probably not what was meant. `advice`: for editors to weigh. */
export type Severity = 'error' | 'warning' | 'advice';

/** Something in a document that should be mended. Codes are public and stable; the texts are English and may improve. */
export interface Problem {
  readonly code: string;
  readonly severity: Severity;
  /** JSON Pointer (RFC 6901) to the place, such as `/events/3/date`; `''` is the whole document. */
  readonly pointer: string;
  /** What is wrong, in a sentence. */
  readonly message: string;
  /** How to mend it, in a sentence. */
  readonly cure: string;
  /** What the sentences speak of, by name, for translations. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** How a problem is put into words. */
export interface ProblemText {
  /** What is wrong; `{names}` are filled from the problem's values. */
  readonly message: string;
  /** How to mend it. */
  readonly cure: string;
  /** The cure instead, where there is a likely guess. */
  readonly guess?: string;
}
