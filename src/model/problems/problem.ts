/**
 * Severity of a problem. `error`: something is not shown. `warning`: it is shown, but probably not as the author meant.
 * `advice`: editors should consider it.
 */
export type Severity = 'error' | 'warning' | 'advice';

/** A problem that an editor should fix. Codes are public and stable; the texts are English and may improve. */
export interface Problem {
  /** Code of the kind, such as `date-missing`, which stays the same from version to version. */
  readonly code: string;
  /** Severity, for those who show or count some alone. */
  readonly severity: Severity;
  /** JSON Pointer (RFC 6901) to the value, such as `/events/3/date`; `''` is the whole document. */
  readonly pointer: string;
  /** One sentence that says what is wrong. */
  readonly message: string;
  /** One sentence that says how to fix it. */
  readonly cure: string;
  /** Values that the sentences contain, by name, for translations. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** Texts of a problem. */
export interface ProblemText {
  /** Message; `{names}` are replaced by the problem's values. */
  readonly message: string;
  /** Instruction for fixing the problem. */
  readonly cure: string;
  /** Cure that replaces the other where a guess is likely. */
  readonly guess?: string;
}
