import { correctionLabel, correctionLabels, describeCorrection } from '../../describe/corrections.js';
import { formatStatementName } from '../../describe/names.js';
import type { Finding, Item, Statement, StoryEvent } from '../../model/explainer.js';
import { correctionsOf, type ToldCorrection } from '../../model/told-corrections.js';
import '../../i18n/en/details.js';
import '../../i18n/en/findings.js';
import { comma } from '../../i18n/list-comma.js';
import { isAuthorsId, makeIdSource } from '../../model/slug.js';
import { writeEventBody } from '../events.js';
import { writeEstablished } from '../statements.js';
import { prose, writePart, type HtmlContext } from '../html-context.js';
import { element, type Content } from '../markup.js';
import { isRightToLeft } from '../../i18n/direction.js';
import type { FeedEntry } from './feed.js';
import { changedMs, momentOf } from './feed-moments.js';

/** Context in which the entries of a feed are written. */
export interface EntryContext {
  readonly html: HtmlContext;
  /** When the story last changed: the date of entries that have none. */
  readonly storyMs: number;
  /** Makes the id of an entry from its key. */
  readonly idOf: (key: string) => string;
  /** Makes the address of an entry from its fragment; undefined where the story has no address. */
  readonly urlOf: (fragment: string | undefined) => string | undefined;
}

/** An item of the story, as entries name it. */
type Kind = 'event' | 'statement' | 'finding';

/** Entry without what depends on the other entries. */
interface Draft extends Omit<FeedEntry, 'id' | 'url' | 'html'> {
  /** Key of the id. Later versions keep it. */
  readonly key: string;
  readonly fragment: string | undefined;
  readonly content: Content;
}

/**
 * Returns the entries of a story, newest first: events, findings, corrections, and withdrawals without the words that are withdrawn. Statements that
 * are withheld have none.
 */
export function writeEntries(context: EntryContext): readonly FeedEntry[] {
  const { html, idOf, urlOf } = context;
  const takeKey = makeIdSource();
  // Ids are given from the oldest entry on, so that a new entry changes none of them.
  const entries = listDrafts(context).map(({ key, fragment, content, ...entry }) => ({
    ...entry,
    id: idOf(takeKey(key)),
    url: urlOf(fragment),
    html: String(
      element('div', { lang: html.locale, dir: isRightToLeft(html.locale) ? 'rtl' : 'ltr' }, content),
    ).trim(),
  }));
  return entries.reverse().sort((a, b) => b.updatedMs - a.updatedMs);
}

/** Lists the entries, the oldest first. */
function listDrafts(context: EntryContext): readonly Draft[] {
  const { explainer } = context.html;
  if (explainer.status === 'withdrawn') return [draftStoryWithdrawal(context)];
  const { events, statements, findings, corrections, title } = explainer;
  const isDated = (event: StoryEvent): boolean => event.date !== undefined;
  return [...events.filter((event) => !isDated(event)), ...events.filter(isDated)]
    .map((event) => draftEvent(event, context))
    .concat(
      draftCorrections(corrections, title, undefined, context),
      events.flatMap((event) =>
        draftCorrections(event.corrections, event.title, placeOf('event', event, context), context),
      ),
      statements.flatMap((statement) =>
        statement.status === 'withdrawn'
          ? [draftWithdrawal(statement, context)]
          : draftCorrections(
              correctionsOf(statement),
              formatStatementName(statement, context.html),
              placeOf('statement', statement, context),
              context,
            ),
      ),
      findings.flatMap((finding) => draftFinding(finding, context)),
    );
}

/**
 * Writes an event. One that did not happen for certain says so in its title, since a list of titles must not present it as a fact; one that
 * was corrected says so, too.
 */
function draftEvent(event: StoryEvent, context: EntryContext): Draft {
  const { say } = context.html;
  const { id, title, status, added } = event;
  const marks = [...(status === 'happened' ? [] : [say(status)]), ...correctionLabels(event, say)];
  return {
    key: `event.${id}`,
    fragment: context.html.idOf('event', id),
    title: marks.length === 0 ? title : `${title} ${say('inBrackets', { text: marks.join(comma(say)) })}`,
    publishedMs: momentOf(added),
    updatedMs: changedMs(event) ?? context.storyMs,
    content: writeEventBody(event, context.html),
  };
}

/** Writes a finding and its corrections, or that it is withdrawn. */
function draftFinding(finding: Finding, context: EntryContext): readonly Draft[] {
  const { say } = context.html;
  const { topic, asOf, status } = finding;
  const place = placeOf('finding', finding, context);
  const label = say(status === 'withdrawn' ? 'withdrawnFinding' : 'establishedUndated');
  const name = topic ? say('colon', { label, value: topic.name }) : label;
  const ms = momentOf(asOf);
  const entry = {
    key: place?.key.slice(0, -1) ?? 'finding',
    fragment: place?.fragment,
    title: name,
    publishedMs: ms,
    updatedMs: ms ?? context.storyMs,
    content: writeEstablished(finding, context.html),
  };
  return [entry, ...draftCorrections(correctionsOf(finding), name, place, context)];
}

/** Beginning of the keys, and fragment, of the corrections of an item. */
interface Place {
  readonly key: string;
  readonly fragment: string;
}

function placeOf(kind: Kind, { id }: Pick<Item, 'id'>, { html }: EntryContext): Place | undefined {
  return isAuthorsId(id) ? { key: `${kind}.${id}.`, fragment: html.idOf(kind, id) } : undefined;
}

/** Writes corrections, the oldest first: "Correction: They meet in Munich", "Correction, by the speaker: China, Wang Yi, quoted". */
function draftCorrections(
  corrections: readonly ToldCorrection['correction'][],
  name: string,
  place: Place | undefined,
  { html, storyMs }: EntryContext,
): readonly Draft[] {
  return [...corrections].reverse().map((correction): Draft => {
    const { date } = correction;
    const { say } = html;
    const ms = momentOf(date) ?? storyMs;
    return {
      key: `${place?.key ?? ''}correction${date ? `.${date.text}` : ''}`,
      fragment: place?.fragment,
      title: say('colon', { label: correctionLabel(correction, say), value: name }),
      publishedMs: ms,
      updatedMs: ms,
      content: html.tags.paragraph({}, writePart(describeCorrection(correction, html), html)),
    };
  });
}

/** Says that a statement is withdrawn, from which topic, and why. The document has no date of it. */
function draftWithdrawal({ id, note, topics: [topic] }: Statement, context: EntryContext): Draft {
  const place = placeOf('statement', { id }, context);
  const { say } = context.html;
  const label = say('withdrawnStatement');
  return {
    key: `${place?.key ?? ''}withdrawal`,
    fragment: place?.fragment,
    title: topic ? say('colon', { label, value: topic.name }) : label,
    publishedMs: undefined,
    updatedMs: context.storyMs,
    content: writeNote(note, context),
  };
}

function draftStoryWithdrawal(context: EntryContext): Draft {
  const { explainer, say } = context.html;
  return {
    key: 'withdrawal',
    fragment: undefined,
    title: say('withdrawnDocument'),
    publishedMs: undefined,
    updatedMs: context.storyMs,
    content: writeNote(explainer.note, context),
  };
}

function writeNote(note: string | undefined, { html }: EntryContext): Content {
  return note && html.tags.paragraph({}, prose(note, html));
}
