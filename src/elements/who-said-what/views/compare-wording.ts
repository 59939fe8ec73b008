import { html, nothing, type TemplateResult } from 'lit';
import { isRestatement } from '../../../layout/statements/speakers-layout.js';
import { diffWords, type DiffPiece, type WordDiff } from '../../../layout/statements/word-diff.js';
import type { Run, Statement, VerbatimRun } from '../../../model/explainer.js';
import { shownWordsOf } from '../../../model/shown-words.js';
import { asOneMoment } from '../../../time/fuzzy-date.js';
import type { RenderContext } from '../../base/render-context.js';
import { formatList, messageParts } from '../../../i18n/message-parts.js';
import { withSeparators } from '../../parts/text/separators.js';
import type { CardOptions } from '../../parts/statement-card/statement-card-context.js';
import type { ViewData } from './view-data.js';
import '../../../i18n/en/speakers.js';

/**
 * Compares the quoted words of a statement with those of an earlier one. The quotation contains only words that were
 * said, with new ones marked. Dropped words are named below it. Where too few words are kept, nothing is compared, unless
 * a source says that the statement repeats or revises the earlier one.
 */
export function compareWording(
  statement: Statement,
  earlier: Statement,
  { renderLink }: ViewData,
  context: RenderContext,
): CardOptions {
  const when = earlier.date ? context.date(asOneMoment(earlier.date)) : '';
  const given = [earlier, context.say, context.lang, when];
  const before = known.get(statement);
  if (before?.given.every((value, index) => value === given[index])) return before.options;
  const wording = compare(statement, earlier);
  const options = wording ? makeOptions(wording, renderLink(earlier, when), context) : {};
  known.set(statement, { given, options });
  return options;
}

/**
 * Returns identical options for identical input, so that unchanged cards are not rendered again. Each element has its
 * own `say`, and so its own links.
 */
const known = new WeakMap<Statement, { readonly given: readonly unknown[]; readonly options: CardOptions }>();

function makeOptions(wording: Wording, date: unknown, context: RenderContext): CardOptions {
  const { diff, pieces } = wording;
  return {
    belowWords: renderChanges(wording, date, context),
    ...(!diff.isRewritten && { inside: (run) => pieces.get(run)?.map(renderPiece) ?? run.text }),
  };
}

interface Wording {
  readonly diff: WordDiff;
  readonly pieces: ReadonlyMap<VerbatimRun, readonly DiffPiece[]>;
  /** Quotation marks around the words. */
  readonly marks: Pick<VerbatimRun, 'open' | 'close'>;
}

function compare(statement: Statement, earlier: Statement): Wording | undefined {
  const [was, is] = [earlier, statement].map((each) => quotationsIn(shownWordsOf(each).runs)) as [
    readonly VerbatimRun[],
    readonly VerbatimRun[],
  ];
  const [first] = is;
  const diff = diffWords(was.map(textOf), is.map(textOf), statement.lang);
  if (!first || !diff || (diff.isRewritten && !isRestatement(statement, earlier))) return undefined;
  return { diff, pieces: new Map(is.map((run, index) => [run, diff.later[index] ?? []])), marks: first };
}

/** Returns verbatim runs of a text in order. */
function quotationsIn(runs: readonly Run[]): readonly VerbatimRun[] {
  return runs.flatMap((run) => {
    if ('runs' in run) return quotationsIn(run.runs);
    return run.kind === 'verbatim' ? [run] : [];
  });
}

function textOf({ text }: VerbatimRun): string {
  return text;
}

function renderPiece({ kind, text }: DiffPiece): unknown {
  return kind === 'new' ? html`<ins class="new-words">${text}</ins>` : text;
}

/** Renders "Quoted words compared with 3 May 2024: 5 words kept · new: “not” · dropped: “soon”". */
function renderChanges({ diff, marks }: Wording, date: unknown, { say, lang }: RenderContext): TemplateResult {
  const { later, dropped, keptCount, isRewritten } = diff;
  const added = later.flat().flatMap(({ kind, text }) => (kind === 'new' ? [text] : []));
  const quoted = (stretches: readonly string[]): string =>
    formatList(
      stretches.map((words) => marks.open + words + marks.close),
      say,
    );
  const inTheirLanguage = (words: unknown) => html`<span dir="auto" lang=${lang ?? nothing}>${words}</span>`;
  const changes = isRewritten
    ? [say('wordsAnew')]
    : [
        added.length + dropped.length === 0 ? say('wordsSame') : say('wordsKept', { count: keptCount }),
        added.length > 0
          ? messageParts(say, 'wordsNew', {
              words: inTheirLanguage(html`<ins class="new-words">${quoted(added)}</ins>`),
            })
          : undefined,
        dropped.length > 0
          ? messageParts(say, 'wordsDropped', { words: inTheirLanguage(html`<del>${quoted(dropped)}</del>`) })
          : undefined,
      ];
  const label = messageParts(say, 'comparedWith', { date });
  return html`<p class="wording small muted" part="wording">
    ${messageParts(say, 'colon', { label, value: withSeparators(changes, say('dot')) })}
  </p>`;
}
