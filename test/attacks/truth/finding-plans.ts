import { writeSource, type Draft, type Written } from './draft.js';

/** A finding as its author writes it. */
export function writeFinding(about: Written, draft: Draft): Written {
  const source = writeSource(draft);
  draft.sources.push(source);
  const correction = { date: '2023-03-05', kind: 'correction', by: 'publisher', note: draft.text(), was: draft.text() };
  return {
    ...{ id: draft.id(), text: draft.text(), about, asOf: '2023-03-01', by: draft.text() },
    ...{ sources: [source.id], corrections: [correction], 'x-desk': draft.word() },
  };
}

/** How a finding stands. Readers get those that stand, notes of those that are withdrawn, and nothing of the others. */
export const FINDINGS = {
  live: (finding) => finding,
  corrected: (finding, { text }) => ({ ...finding, status: 'corrected', note: text() }),
  withdrawn: (finding, { text }) => ({ ...finding, status: 'withdrawn', note: text() }),
  'withdrawn without a note': (finding) => ({ ...finding, status: 'withdrawn' }),
  'without sources': ({ sources: _, ...finding }) => finding,
  'with an empty list of sources': (finding) => ({ ...finding, sources: [] }),
  'with a source that is not there': (finding, { id }) => ({ ...finding, sources: [id()] }),
  'of a status that nobody knows': (finding) => ({ ...finding, status: 'disputed' }),
} satisfies Readonly<Record<string, (finding: Written, draft: Draft) => Written>>;

/** True for a finding of which readers get no word of its own. */
export function isHiddenFinding(plan: keyof typeof FINDINGS): boolean {
  return plan !== 'live' && plan !== 'corrected';
}
