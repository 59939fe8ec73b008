import { html, nothing, type TemplateResult } from 'lit';
import '../../../i18n/en/details.js';
import { comma } from '../../../i18n/list-comma.js';
import type { Person, Silence, Statement } from '../../../model/explainer.js';
import type { DateStyle } from '../../../time/format/format-date.js';
import { dateSaid } from '../../../model/date-said.js';
import { nameNoter, nameSource } from '../citation/name-source.js';
import { messageParts } from '../text/message-parts.js';
import { withSeparators, renderName } from '../text/separators.js';
import type { CardContext, CardOptions } from './statement-card-context.js';
import { datesOf, orderFacts, placeOf, renderTime } from './statement-card-facts.js';
import { rolesOf, standingOf } from './statement-card-head.js';
import { answersOf } from './statement-relations.js';

type LineOptions = Pick<CardOptions, 'introductions' | 'common'>;

/** Maximum number of letters of a scope or a name that is written out above the words. The note has all of it. */
const MAX_LETTERS = 40;
/** Maximum number of letters of a venue that stands in for the setting. */
const MAX_VENUE = 24;
/** Settings that add nothing to the words. */
const PLAIN_SETTINGS: ReadonlySet<string> = new Set(['document', 'statement', 'report']);

/**
 * Renders the line above the words: "United States · Blinken, to Wang, 18 Feb". A person has the full name and the role
 * where they are introduced, and a short name elsewhere. On paper, where no note is closed, the note alone has the other facts.
 */
export function renderCardLine(
  statement: Statement,
  context: CardContext,
  { introductions, common }: LineOptions,
): TemplateResult {
  const { id, side, speakers } = statement;
  const { say, lang } = context;
  const isNew = (speaker: Person) => introductions?.has(`${id} ${speaker.id}`) ?? true;
  const nameOf = (speaker: Person) => (isNew(speaker) ? speaker : withShortName(speaker)).name;
  const names = speakers.map((speaker) => {
    const roles = isNew(speaker) ? rolesOf(speaker, statement).map((title) => renderName(title, lang)) : [];
    return html`<strong>${renderName(nameOf(speaker), lang)}</strong
      >${renderAside([...roles, ...standingOf(speaker, context)], context)}`;
  });
  const { silence, date, published, isDateUnreadable } = statement;
  const facts = [
    ...(silence ? silenceFacts(silence, common, context) : saidFacts(statement, common, context)),
    ...datesOf({ date: dateSaid(statement, context.explainer), published }, context, styleOf(common)),
    // The line above the cards says that no date was stated. Here one was.
    isDateUnreadable && context.say('dateUnreadable'),
  ];
  const order = silence || date || published ? [] : orderFacts(statement, context);
  return html`<p class="who">
    ${
      side
        ? html`<span
            class=${speakers.every((speaker) => isNamedAs(speaker, nameOf(speaker), side.name)) ? 'visually-hidden' : 'of-side'}
            ><b class="side-name" part="side">${renderName(side.name, lang)}</b>${say('dot')}</span
          >`
        : nothing
    }${withSeparators(names, say('dot'))}<span class="screen"
      >${renderAside(facts, context)}<span class="order-facts">${renderAside(order, context)}</span></span
    >
  </p>`;
}

function silenceFacts(
  { notedBy, scope, asked, asOf }: Silence,
  common: LineOptions['common'],
  context: CardContext,
): readonly unknown[] {
  const { say, lang } = context;
  const noter = nameNoter({ notedBy }, say);
  return [
    renderName(shorten(scope), lang),
    common?.noter !== noter && say('notedBy', { name: noter }),
    asked && asked !== 'unknown' && say(`asked-${asked}`),
    // A day alone would be read as that of an act.
    asOf &&
      renderTime({ ...asOf, kind: 'interval', start: { ...asOf.start, sureness: 'open' } }, context, styleOf(common)),
  ];
}

/** Returns whom it answers, or else to whom or where it was said; and how it reached us. */
function saidFacts(statement: Statement, common: LineOptions['common'], context: CardContext): readonly unknown[] {
  const { say } = context;
  const { terms, speakers } = statement;
  const answers = answersOf(statement, context)
    .filter(({ key }) => key.startsWith('as-') && key !== 'as-contrasts')
    .map(({ key, other }) => messageParts(say, key, { name: nameSpeakers(other, context) }));
  const isTermed = terms === 'background' && speakers.every(({ kind }) => kind !== 'unnamed');
  return [
    isTermed && say(`terms-${terms}`),
    ...(answers.length > 0 ? answers : [whereOf(statement, common, context)]),
    pathInShort(statement, context),
  ];
}

/** Returns whom it was said to, or else where; a setting that says little, or that all share, is left out. */
function whereOf({ to, setting, venue }: Statement, common: LineOptions['common'], context: CardContext): unknown {
  if (to.length > 0) return placeOf({ to: to.map(withShortName) }, context);
  if (!setting) return placeOf({ to, venue: venue && venue.length > MAX_VENUE ? '' : venue }, context);
  return setting === common?.setting || PLAIN_SETTINGS.has(setting) ? undefined : placeOf({ to, setting }, context);
}

/** Formats "by his own tweet", or "as Xinhua reported", of the one nearest to the speaker. */
export function pathInShort({ via: [step], speakers }: Statement, { say, lang }: CardContext): unknown {
  if (!step) return undefined;
  const { person, source, cue } = step;
  const verb = cue && renderName(cue, lang);
  if (verb && speakers.some(({ id }) => id === person?.id)) return verb;
  const name = person
    ? renderName(shorten(withShortName(person).name), lang)
    : renderName(shorten(source ? nameSource(source, say) : ''), undefined);
  return verb
    ? messageParts<unknown>(say, 'asReported', { name, cue: verb })
    : messageParts(say, 'knownThrough', { path: name });
}

/** Returns the style of dates that leaves out what all of them share. */
function styleOf(common: LineOptions['common']): DateStyle {
  return common?.day ? 'clock' : common?.year ? 'yearless' : 'short';
}

function nameSpeakers({ speakers }: Statement, { say, lang }: CardContext): unknown {
  return withSeparators(
    speakers.map((speaker) => renderName(withShortName(speaker).name, lang)),
    comma(say),
  );
}

/** Length of a space and the longest article before a name. */
const MAX_ARTICLE = 4;

/**
 * Returns true for a body whose name is that of its side, but for an article: "The bridge authority" and "Bridge authority". Who sees
 * the name needs no side before it.
 */
function isNamedAs({ kind }: Person, name: string, side: string): boolean {
  const isBody = kind === 'organisation' || kind === 'government';
  const isShort = name.length - side.length <= MAX_ARTICLE;
  return isBody && isShort && ` ${name}`.toLowerCase().endsWith(` ${side}`.toLowerCase());
}

function withShortName(person: Person): Person {
  return { ...person, name: person.shortName ?? person.name };
}

/** Shortens a text to its first clause, with an ellipsis for what is left to the note. */
function shorten(text: string): string {
  if (text.length <= MAX_LETTERS) return text;
  const [clause = ''] = text.split(/[,;:،؛，、；：。]/u);
  return clause.length <= MAX_LETTERS ? `${clause} …` : `${clause.slice(0, MAX_LETTERS).replace(/\s+\S*$/u, '')} …`;
}

/** Renders facts beside a name: ", US Secretary of State". */
export function renderAside(facts: readonly unknown[], { say }: CardContext): TemplateResult | typeof nothing {
  const parts = withSeparators(facts, comma(say));
  return parts.length > 0 ? html`<span class="muted">${comma(say)}${parts}</span>` : nothing;
}
