import { html, nothing, type TemplateResult } from 'lit';
import '../../../i18n/en/details.js';
import { comma } from '../../../i18n/list-comma.js';
import type { PositionRow, PositionsLayout } from '../../../layout/statements/positions-layout.js';
import { each } from '../../base/each-directive.js';
import { deferred, type TrackPending } from '../../base/deferred-directive.js';
import type { RenderContext } from '../../base/render-context.js';
import { renderHeading } from '../../parts/story-header/heading.js';
import { renderProse } from '../../parts/text/render-runs.js';
import { renderName, withSeparators } from '../../parts/text/separators.js';
import { arrangeRow } from '../../../layout/statements/arrange-row.js';
import { isTopicInRows } from '../../../layout/statements/topic-in-rows.js';
import { isQuotation } from '../../../describe/form.js';
import { renderPositionCells, type CellsData } from './position-cells.js';
import { renderWithheld } from '../../parts/withheld.js';
import { renderWithdrawn } from './withheld-statements.js';
import { formatCount } from '../../../describe/statement-count.js';
import { messageParts } from '../../../i18n/message-parts.js';
import { speakersBySide } from '../../../layout/statements/side-speakers.js';
import { rolesAt } from '../../../model/roles-at-date.js';
import type { Named, Statement } from '../../../model/explainer.js';
import { sideNumber } from '../../../layout/statements/side-number.js';
import { renderFindings } from '../findings.js';

export interface PositionsData extends PositionsLayout, CellsData, Pick<SideSpeakersData, 'pageStatements'> {
  /** True if narrow columns close topics whose statements are all seen beside the rows of a timeline above. */
  readonly closesTopics: boolean;
  /** Delays `updateComplete` for rows that are drawn after the update: those after the first, and all rows when `note` is loaded. */
  readonly track: TrackPending | undefined;
  readonly note: unknown;
  /** True until the view is drawn. Rows that are added later are drawn at once. */
  readonly isNewView: boolean;
}

/** Placeholder of a row. It is as high as the window, so that nothing in the window moves when the row is drawn. */
const PLACEHOLDER = html`<div class="waiting"></div>`;

/** Renders topics by sides: a row for each topic and a column for each side, or one column if it is narrow. */
export function renderPositions(data: PositionsData, context: RenderContext): TemplateResult {
  const { sides, rows, isNewView } = data;
  return html`<div class="positions columns-${sides.length}">
    ${sides.length > 0 ? [renderSideSpeakers(data, context), renderSideHeads(data, context)] : nothing}
    ${each(
      rows,
      ({ key }) => key,
      (row, index) => {
        const placeholder = isNewView && index > 0 ? PLACEHOLDER : undefined;
        return deferred(data.note, () => renderRow(row, data, context), placeholder, data.track);
      },
    )}
  </div>`;
}

function renderRow(row: PositionRow, data: PositionsData, context: RenderContext): TemplateResult {
  const { topic, key, withheldCount } = row;
  const { say, lang } = context;
  // A document without topics has no other topic either.
  const otherTopic = context.explainer.topics.length > 0 ? say('otherTopic') : undefined;
  const name = topic ? renderName(topic.name, lang) : otherTopic;
  const arranged = arrangeRow(row, isQuotation, data.isExpanded);
  const isFolded = [...arranged.cells, arranged.others].some(({ collapsed }) => collapsed[0]);
  const about = topic?.summary;
  // Screen readers announce the topic with each control that opens more of it.
  const ofTopic = name && html`<span class="visually-hidden">${comma(say)}${name}</span>`;
  const isClosed = data.closesTopics && !data.isExpanded && isTopicInRows(row, arranged, context.explainer);
  const count = renderStatementCount(row, !isClosed && (isFolded || about !== undefined), context);
  const body = html`<div class="topic-body">
    ${renderWithdrawn(row.withdrawn, data)}${renderPositionCells(row, arranged, { ...data, ofTopic }, context)}
  </div>`;
  const statements = isClosed
    ? html`<details class="in-rows">
        <summary class="small">${formatCount(row, { say })}${ofTopic}</summary>
        ${body}
      </details>`
    : body;
  return html`<section class="row" part="topic" data-key=${key}>
    <div class="topic-head">
      ${name && renderHeading(data.level, name, 'topic-name', 'topic-heading')}
      ${
        about
          ? html`<details class="about small muted">
              <summary>${count}${ofTopic}</summary>
              <p dir="auto" lang=${lang ?? nothing}>${renderProse(about)}</p>
            </details>`
          : count && html`<p class="small muted count">${count}</p>`
      }
      ${renderWithheld(withheldCount, context)}
    </div>
    ${row.findings.length > 0 ? html`<div>${renderFindings(row.findings, context)}${statements}</div>` : statements}
  </section>`;
}

/** Maximum number of sides of which a narrow screen says that nothing of them is here; the summary says it of more. */
const MAX_ABSENT = 2;

/**
 * Renders "5 statements" of a row, where not all are seen, and on narrow screens "Nothing from China is included here" in place of an empty
 * column.
 */
function renderStatementCount(row: PositionRow, isCounted: boolean, { say, lang }: RenderContext): unknown {
  const isTold = row.cells.length <= MAX_ABSENT;
  const names = isTold ? row.silent.map(({ side }) => renderName(side!.name, lang)) : [];
  const none = messageParts<unknown>(say, 'nothingFrom', { side: withSeparators(names, comma(say)) });
  const count = isCounted && row.count > 0 && formatCount(row, { say });
  if (names.length === 0) return count || undefined;
  return html`${count || nothing}<span class="absent">${count ? say('dot') : nothing}${none}</span>`;
}

/** Sides, and the statements that match the filter of the page's attributes. */
interface SideSpeakersData {
  readonly sides: readonly Named[];
  readonly pageStatements: readonly Statement[];
}

/** Renders the heads of the columns: each side with the people who speak for it. They stay visible while the page scrolls. */
function renderSideHeads({ sides, pageStatements }: SideSpeakersData, context: RenderContext): TemplateResult {
  const { explainer, lang } = context;
  return html`<div class="heads">
    <div class="sides">
      ${sides.map((side, index) => {
        const people = renderPeople(side, pageStatements, context);
        return html`<div class="side-head side-${sideNumber(explainer, side)} column-${index + 1}">
          <p class="side-title" part="side">${renderName(side.name, lang)}</p>
          ${people.length > 0 ? html`<p class="small muted">${people}</p>` : nothing}
        </div>`;
      })}
    </div>
  </div>`;
}

/** Renders each side with who speaks for it in one line, where sides stand below each other. A side for which nobody with a name speaks is named. */
function renderSideSpeakers({ sides, pageStatements }: SideSpeakersData, context: RenderContext): TemplateResult {
  const { say, lang, explainer } = context;
  const lines = sides.map((side) => {
    const label = html`<b class="side-${sideNumber(explainer, side)}"
      ><span class="side-name">${renderName(side.name, lang)}</span></b
    >`;
    const people = renderPeople(side, pageStatements, context);
    return people.length > 0 ? messageParts<unknown>(say, 'colon', { label, value: people }) : label;
  });
  return html`<p class="cast small">${withSeparators(lines, say('dot'))}</p>`;
}

/** Renders "Antony Blinken, US Secretary of State · …". A role that changed over time stands on the cards. */
function renderPeople(
  side: Named,
  offered: readonly Statement[],
  { explainer, say, lang }: RenderContext,
): readonly unknown[] {
  const people = speakersBySide(explainer, offered).find((one) => one.side.id === side.id)?.people ?? [];
  const named = people.map((person) =>
    withSeparators(
      [person.name, ...(person.roles.length > 0 ? [] : rolesAt(person))].map((text) => renderName(text, lang)),
      comma(say),
    ),
  );
  return withSeparators(named, say('dot'));
}
