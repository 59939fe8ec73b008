import type { Run } from './explainer.js';

/** The words of a text without its markup; quotations keep their marks. */
export function plainText(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      if ('runs' in run) return plainText(run.runs);
      return run.kind === 'verbatim' ? run.open + run.text + run.close : run.text;
    })
    .join('');
}
