import { html, nothing, type TemplateResult } from 'lit';
import {
  layoutSpeakers,
  type SpeakerEntry,
  type SpeakerGroup,
  type SpeakerRow,
  type SpeakerTopic,
  type SpeakersOptions,
} from '../../../layout/statements/speakers-layout.js';
import type { Person } from '../../../model/explainer.js';
import { shownWordsOf } from '../../../model/shown-words.js';
import { each } from '../../base/each-directive.js';
import type { RenderContext } from '../../base/render-context.js';
import { renderHeading } from '../../parts/story-header/heading.js';
import { formatList, messageParts } from '../../../i18n/message-parts.js';
import { withSeparators, renderName } from '../../parts/text/separators.js';
import { sideNumber } from '../../../layout/statements/side-number.js';
import { speakersStyles } from './speakers.styles.js';
import type { StatementsDispatch } from '../statements-state.js';
import type { ViewData } from './view-data.js';
import { compareWording } from './compare-wording.js';
import { renderWithheld } from '../../parts/withheld.js';
import { renderWithdrawn } from './withheld-statements.js';
import '../../../i18n/en/details.js';
import '../../../i18n/en/speakers.js';
import { comma } from '../../../i18n/list-comma.js';
import { formatCount } from '../../../describe/statement-count.js';

export const styles = [speakersStyles];

/** Statements of speakers, and the number of withheld ones. */
export interface SpeakersData extends Omit<SpeakersOptions, 'wordsOf'>, ViewData {
  readonly withheldCount: number;
}

/** Renders each speaker with roles and statements, by topic and time. */
export function renderSpeakers(
  data: SpeakersData,
  context: RenderContext,
  dispatch: StatementsDispatch,
): TemplateResult {
  const { withheldCount } = data;
  const { speakers, withdrawn } = layoutSpeakers({ ...data, wordsOf: shownWordsOf });
  return html`<div class="speakers">
    ${renderWithdrawn(withdrawn, data)}
    ${each(
      speakers,
      ({ key }) => key,
      (row) => renderRow(row, data, context, dispatch),
    )}
    ${renderWithheld(withheldCount, context)}
  </div>`;
}

function renderRow(
  row: SpeakerRow,
  view: ViewData,
  context: RenderContext,
  dispatch: StatementsDispatch,
): TemplateResult {
  return html`<section class="row speaker-row" data-key=${row.key}>
    ${renderSpeaker(row, view.level, renderShownCount(row, context, dispatch), context)}
    <div class="said">
      ${row.topics.map((topic) => renderTopic(topic, row, view, context))}
      ${
        row.joint.length > 0
          ? html`<ul class="small muted">
              ${row.joint.map((joint) => html`<li class="elsewhere">${renderJoint(joint, row.speaker, view, context)}</li>`)}
            </ul>`
          : nothing
      }
    </div>
  </section>`;
}

/** Renders a speaker: the name, also in its original script, the side, and roles with their dates. */
function renderSpeaker({ speaker }: SpeakerRow, level: number, count: unknown, context: RenderContext): TemplateResult {
  const { name, nameOriginal, side, kind } = speaker;
  const { say, lang } = context;
  const roles = speaker.roles.map((role) => formatRole(role, context));
  const facts = [
    side &&
      html`<b class="side-name side-${sideNumber(context.explainer, side)}" part="side"
        >${renderName(side.name, lang)}</b
      >`,
    kind === 'unnamed' && say('unnamed'),
    speaker.onBehalfOf && messageParts(say, 'onBehalfOf', { name: renderName(speaker.onBehalfOf.name, lang) }),
    roles.length === 0 && speaker.role && renderName(speaker.role, lang),
  ];
  return html`<div class="speaker-head" part="speaker">
    ${renderHeading(level, renderName(name, lang), 'topic-name speaker-name', 'speaker-heading')}
    ${nameOriginal ? html`<p class="muted"><bdi lang=${nameOriginal.lang}>${nameOriginal.text}</bdi></p>` : nothing}
    <p class="small muted">${withSeparators(facts, say('dot'))}</p>
    ${
      roles.length > 0
        ? html`<ul class="small muted">
            ${roles.map((role) => html`<li>${role}</li>`)}
          </ul>`
        : nothing
    }
    ${count}
  </div>`;
}

/** Renders "Mayor, from 4 May 2015 until June 2019". */
function formatRole({ title, from, to }: Person['roles'][number], { say, date, lang }: RenderContext): unknown {
  const role = renderName(title, lang);
  const values = { role, from: from && date(from), to: to && date(to) };
  if (from) return messageParts(say, to ? 'roleFromUntil' : 'roleFrom', values);
  return to ? messageParts(say, 'roleUntil', values) : role;
}

function renderTopic(topic: SpeakerTopic, row: SpeakerRow, view: ViewData, context: RenderContext): TemplateResult {
  const { groups } = topic;
  const { say, lang } = context;
  const isOnlyOther = !topic.topic && row.topics.length === 1;
  const name = topic.topic ? renderName(topic.topic.name, lang) : say('otherTopic');
  return html`<section
    class=${groups.some((group) => isGroupShown(group, row)) ? 'on-topic' : 'on-topic more'}
    part="topic"
  >
    ${isOnlyOther ? nothing : renderHeading(view.level + 1, name, 'topic-name', 'topic-heading')}
    <ol class="over-time">
      ${each(
        groups,
        ({ entries }) => entries.map(({ statement }) => statement.id).join(' '),
        (group) => renderGroup(group, row, view, context),
      )}
    </ol>
  </section>`;
}

/** Renders statements without an order as a list in the list, below what is not stated about all of them. */
function renderGroup(group: SpeakerGroup, row: SpeakerRow, view: ViewData, context: RenderContext): unknown {
  const entries = group.entries.map((entry) => renderEntry(entry, row, view, context));
  if (!group.unknown) return entries;
  return html`<li class=${isGroupShown(group, row) ? '' : 'more'}>
    <p class="order small muted">${context.say(group.unknown)}</p>
    <ul class="unordered over-time">
      ${entries}
    </ul>
  </li>`;
}

function isGroupShown({ entries }: SpeakerGroup, { shown }: SpeakerRow): boolean {
  return entries.some(({ statement }) => shown.has(statement));
}

/** Renders a statement, whose card has its date. Its side stands in the head of the row. */
function renderEntry(
  { statement, earlier }: SpeakerEntry,
  { speaker, shown }: SpeakerRow,
  view: ViewData,
  context: RenderContext,
): TemplateResult {
  return html`<li class="${statement.side === speaker.side ? 'of-speaker' : ''} ${shown.has(statement) ? '' : 'more'}">
    ${view.renderCard(statement, earlier ? compareWording(statement, earlier, view, context) : {})}
  </li>`;
}

function renderJoint(
  { statement, under }: SpeakerRow['joint'][number],
  speaker: Person,
  view: ViewData,
  context: RenderContext,
): readonly unknown[] {
  const { say, lang } = context;
  const others = statement.speakers.filter((each) => each !== speaker).map(({ name }) => name);
  const names = view.renderLink(statement, formatList(others, say));
  const date = statement.date && context.date(statement.date);
  return withSeparators(
    [date, messageParts(say, 'jointWith', { names, name: renderName(under.name, lang) })],
    say('dot'),
  );
}

/** Number of statements of a speaker, and of those shown. */
type Shown = Pick<SpeakerRow, 'speaker' | 'key' | 'count' | 'silenceCount' | 'shown' | 'isOpen'>;

/**
 * Renders "9 statements, 2 things not said", or "6 of 9 · show all". Screen readers say whose statements the button shows.
 */
function renderShownCount(row: Shown, { say, lang }: RenderContext, dispatch: StatementsDispatch): unknown {
  const { speaker, key, count, shown, isOpen } = row;
  if (count === 0) return nothing;
  const isCut = shown.size < count;
  const toggle = () => dispatch({ type: 'row', key, isOpen: !isOpen });
  const button =
    (isOpen || isCut) &&
    html`<button type="button" class="text-button" aria-expanded=${isOpen} @click=${toggle}>
      ${say(isOpen ? 'showFewer' : 'showAll')}<span class="visually-hidden"
        >${comma(say)}${renderName(speaker.name, lang)}</span
      >
    </button>`;
  const counts = isCut ? say('shownOf', { shown: shown.size, count }) : formatCount(row, { say });
  return html`<p class="small muted count">${withSeparators([counts, button], say('dot'))}</p>`;
}
