import { html, nothing, type TemplateResult } from 'lit';
import type { Say } from '../../i18n/messages.js';
import type { Statement } from '../../model/explainer.js';
import { shownWordsOf } from '../../model/shown-words.js';
import { withSeparators } from '../parts/text/separators.js';

/** Renders "20 statements by 8 speakers · 3 silences · underlined words are quoted, the rest is paraphrase". */
export function renderMeta(statements: readonly Statement[], say: Say): TemplateResult | typeof nothing {
  const standing = statements.filter(({ status }) => status !== 'withdrawn');
  const said = standing.filter(({ silence }) => !silence);
  if (standing.length === 0) return nothing;
  const speakers = new Set(said.flatMap((statement) => statement.speakers.map(({ id }) => id))).size;
  const silences = standing.length - said.length;
  const facts = [
    said.length > 0 &&
      say('statementsBySpeakers', {
        statements: say('statementCount', { count: said.length }),
        speakers: say('speakerCount', { count: speakers }),
      }),
    silences > 0 && say('silenceCount', { count: silences }),
    said.length > 0 &&
      say(said.every((statement) => shownWordsOf(statement).form === 'paraphrase') ? 'allParaphrase' : 'wordsKey'),
  ];
  return html`<p class="meta small muted">${withSeparators(facts, say('dot'))}</p>`;
}

/** Renders "5 of 23", if the page's attributes filter statements. */
export function renderFilterLine(shown: number, count: number, say: Say): TemplateResult {
  return html`<p class="filter small muted" part="filter">${say('shownOf', { shown, count })}</p>`;
}
