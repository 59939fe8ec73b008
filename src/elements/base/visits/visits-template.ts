import { html, nothing, type TemplateResult } from 'lit';
import { diffWords } from '../../../layout/statements/word-diff.js';
import { wasSaid } from '../../../model/was-said.js';
import type { Statement } from '../../../model/explainer.js';
import { shownWordsOf } from '../../../model/shown-words.js';
import type { SeenWords, VisitChange } from '../../../model/visits/seen-story.js';
import { isFault } from '../../../time/parse/date-fault.js';
import { parseEdtf } from '../../../time/parse/parse-edtf.js';
import type { RenderContext } from '../render-context.js';
import { formatStatementName } from '../../../describe/names.js';
import { formatList } from '../../../i18n/message-parts.js';
import { renderRuns } from '../../parts/text/render-runs.js';
import '../../../i18n/en/details.js';
import '../../../i18n/en/live.js';
import '../../../i18n/en/visits.js';

/** Data of the line on what is new. */
export interface VisitsData {
  readonly changes: readonly VisitChange[];
  /** When the reader was here last. */
  readonly lastMs: number;
  /** The list of changes is open. */
  readonly isOpen: boolean;
}

/** Functions for what a reader does there. */
export interface VisitActions {
  readonly toggle: (isOpen: boolean) => void;
  readonly goTo: (change: VisitChange) => void;
  readonly forget: () => void;
}

/** Renders the line on what is new since the last visit, which opens a list of it. */
export function renderVisits(
  data: VisitsData,
  context: RenderContext,
  actions: VisitActions,
): TemplateResult | typeof nothing {
  const { changes, isOpen } = data;
  const { say } = context;
  if (changes.length === 0) return nothing;
  return html`<section
    part="visits"
    class="small"
    aria-label=${say('newsTitle')}
    @keydown=${({ key }: KeyboardEvent) => key === 'Escape' && isOpen && actions.toggle(false)}
  >
    <p class="visits-line">
      <button type="button" class="text-button" aria-expanded=${isOpen} @click=${() => actions.toggle(!isOpen)}>
        ${say('sinceVisit', { date: formatDay(data.lastMs, context), what: formatCounts(changes, context) })}
      </button>
      <button type="button" class="text-button" @click=${actions.forget}>${say('forgetVisits')}</button>
    </p>
    ${
      isOpen
        ? html`<ul>
            ${changes.map((change) => renderChange(change, context, actions))}
          </ul>`
        : nothing
    }
  </section>`;
}

/** Renders the line in place of the news when they are forgotten. */
export function renderForgotten({ say }: RenderContext): TemplateResult {
  return html`<p class="small muted" tabindex="-1">${say('visitsForgotten')}</p>`;
}

/** Formats "2 events, 1 statement, 1 corrected". */
function formatCounts(changes: readonly VisitChange[], { say, explainer }: RenderContext): string {
  const isNew = changes.filter(({ type }) => type === 'new');
  const said = isNew.filter(({ kind, id }) => {
    const statement = kind === 'statement' && explainer.statementById.get(id);
    return statement && wasSaid(statement);
  }).length;
  const events = isNew.filter(({ kind }) => kind === 'event').length;
  const count = (type: VisitChange['type']): number => changes.filter((change) => change.type === type).length;
  const counts = [
    ['eventCount', events],
    ['statementCount', said],
    ['silenceCount', isNew.length - events - said],
    ['correctedCount', count('corrected')],
    ['changedCount', count('changed')],
    ['withdrawnCount', count('withdrawn')],
  ] as const;
  return formatList(
    counts.flatMap(([key, number]) => (number > 0 ? [say(key, { count: number })] : [])),
    say,
  );
}

/** Formats the reader's own day of a moment. */
function formatDay(ms: number, context: RenderContext): string {
  const moment = new Date(ms);
  const day = [moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, '0'));
  return formatWhen([moment.getFullYear(), ...day].join('-'), context);
}

/** Formats a date from EDTF; a text in place of a date stays as it is. */
function formatWhen(when: string, { date, timeZone }: Pick<RenderContext, 'date' | 'timeZone'>): string {
  const parsed = parseEdtf(when, timeZone);
  return isFault(parsed) ? when : date(parsed);
}

const LABELS = {
  new: 'newsItem',
  corrected: 'corrected',
  changed: 'changedItem',
  withdrawn: 'withdrawnStatement',
} as const;

function renderChange(change: VisitChange, context: RenderContext, actions: VisitActions): TemplateResult {
  const { say, lang, explainer } = context;
  const { kind, id, type, before, after } = change;
  const statement = kind === 'statement' ? explainer.statementById.get(id) : undefined;
  const name = statement ? formatStatementName(statement, context) : explainer.eventById.get(id)?.title;
  const label = say(LABELS[type]);
  const goTo = () => actions.goTo(change);
  if (type === 'withdrawn')
    return html`<li><button type="button" class="text-button" @click=${goTo}>${label}</button></li>`;
  return html`<li>
    <span class="muted">${label}</span>
    <button type="button" class="text-button" dir="auto" lang=${lang ?? nothing} @click=${goTo}>${name}</button>
    ${statement && type === 'new' ? renderNewWords(statement, lang) : nothing}
    ${before && after ? renderWords(before, after, context, say) : nothing}
  </li>`;
}

/** Renders the words of a new statement, with its quotations marked as elsewhere. */
function renderNewWords(statement: Statement, lang: string | undefined): TemplateResult {
  return html`<p dir="auto" lang=${lang ?? nothing}>${renderRuns(shownWordsOf(statement).runs)}</p>`;
}

/** Renders the words before and after, with what was dropped and added marked. */
function renderWords(
  before: SeenWords,
  after: SeenWords,
  context: RenderContext,
  say: RenderContext['say'],
): TemplateResult {
  const lang = context.lang ?? nothing;
  return html`<dl>
    <dt class="muted">${say('wordsBefore')}</dt>
    <dd dir="auto" lang=${lang}>${factsOf(before, after, context)}${markedWords(before, after, 'del', context)}</dd>
    <dt class="muted">${say('wordsNow')}</dt>
    <dd dir="auto" lang=${lang}>${factsOf(after, before, context)}${markedWords(after, before, 'ins', context)}</dd>
  </dl>`;
}

/** Formats speakers, date and status, as far as they differ. */
function factsOf(words: SeenWords, others: SeenWords, context: RenderContext): string {
  const { say } = context;
  const { who, when, status } = words;
  const facts = [
    who !== others.who && who,
    when !== others.when && (when === undefined ? say('dateNotStated') : formatWhen(when, context)),
    status !== others.status && formatStatus(status, say),
  ].filter((fact) => typeof fact === 'string' && fact !== '');
  return facts.length === 0 ? '' : say('colon', { label: facts.join(say('dot')), value: '' });
}

/** Formats a status that readers have to know. */
function formatStatus(status: string, say: RenderContext['say']): string {
  switch (status) {
    case 'planned':
    case 'postponed':
    case 'cancelled':
    case 'alleged':
    case 'disputed':
    case 'corrected':
      return say(status);
    default:
      return '';
  }
}

/** Marks the words that the others lack, where enough of them are the same for a comparison. */
function markedWords(words: SeenWords, others: SeenWords, tag: 'ins' | 'del', { explainer }: RenderContext): unknown {
  const diff = diffWords([others.text], [words.text], explainer.lang);
  if (!diff || diff.isRewritten) return words.text;
  return diff.later.flat().map(({ kind, text }) => {
    if (kind !== 'new') return text;
    return tag === 'ins' ? html`<ins>${text}</ins>` : html`<del>${text}</del>`;
  });
}
