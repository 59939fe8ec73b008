import type { ProblemText } from '../../model/problems/problem.js';

/** Replaces `load-cure.ts` in single files, which have no room for it: they repeat what the engine says. */
export const withCause = (_code: string, _error: unknown, _host: string | undefined, text: ProblemText): ProblemText =>
  text;
