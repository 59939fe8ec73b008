import type { ProblemText } from './problem.js';

/** Replaces `json-mistake.ts` in single files, which have no room for it: they repeat what the engine says. */
export const withMistake = (_code: string, _error: unknown, text: ProblemText): ProblemText => text;
