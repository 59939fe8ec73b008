import '../i18n/en/details.js';
import { comma } from '../i18n/list-comma.js';
import type { Person, Silence, Statement } from '../model/explainer.js';
import type { DateStyle } from '../time/format/format-date.js';
import { answersOf } from './answers.js';
import type { CommonFacts } from './common-facts.js';
import { describeStatedOrder } from './stated-order.js';
import {
  asidePart,
  fillIn,
  joinParts,
  namePart,
  timePart,
  type DescribeContext,
  type Part,
  type PartOrNothing,
} from './parts.js';
import { describePathInShort } from './path.js';
import { describePlace } from './place.js';
import { shortenToClause, withShortName } from './short-names.js';
import { describeNoter, nameNoter } from './silence.js';
import { describeRoles } from './speakers.js';
import { describeDates } from './statement-dates.js';

export interface ShortOptions {
  /** Statements that name a speaker in full, as ids of both with a space between; without it all do. */
  readonly introductions?: ReadonlySet<string> | undefined;
  /** Facts that are told above the statement. */
  readonly common?: CommonFacts | undefined;
  /** The date in the heading above the statement, as the document has it. */
  readonly toldDate?: string | undefined;
}

/** A statement in the line above its words. */
export interface StatementInShort {
  readonly speakers: readonly { readonly name: Part; readonly aside: Part }[];
  /** True where the names of the speakers are that of their side. */
  readonly isSideNamed: boolean;
  /** Whom it answers, or to whom or where it was said; how it reached us, and when; for a silence, who noted what. */
  readonly facts: readonly PartOrNothing[];
  /** The order that a source states, where nothing else is known of the time. */
  readonly order: readonly PartOrNothing[];
}

/** Maximum number of letters of a venue that stands in for the setting. */
const MAX_VENUE = 24;
/** Settings that add nothing to the words. */
const PLAIN_SETTINGS: ReadonlySet<string> = new Set(['document', 'statement', 'report']);

/**
 * Describes a statement in short: "United States · Blinken, to Wang, 18 Feb". A person has the full name and the role where they are
 * introduced, and a short name elsewhere.
 */
export function describeInShort(
  statement: Statement,
  context: DescribeContext,
  { introductions, common, toldDate }: ShortOptions,
): StatementInShort {
  const { id, side, speakers, silence, date, published, isDateUnreadable } = statement;
  const { say, lang } = context;
  const isNew = (speaker: Person) => introductions?.has(`${id} ${speaker.id}`) ?? true;
  const nameOf = (speaker: Person) => (isNew(speaker) ? speaker : withShortName(speaker)).name;
  return {
    speakers: speakers.map((speaker) => {
      const roles = describeRoles(speaker, statement, context, isNew(speaker));
      return { name: namePart(nameOf(speaker), lang), aside: asidePart(roles, say) };
    }),
    isSideNamed: side !== undefined && speakers.every((speaker) => isNamedAs(speaker, nameOf(speaker), side.name)),
    facts: [
      ...(silence ? describeSilenceInShort(silence, common, context) : describeWay(statement, common, context)),
      ...describeDates(statement, context, styleOf(common), toldDate),
      // The line above all statements says that no date was stated. Here one was.
      isDateUnreadable && say('dateUnreadable'),
    ],
    order: silence || date || published ? [] : describeStatedOrder(statement, context),
  };
}

/** Describes of what a silence is true: its scope, who noted it, whether anybody asked, and since when. */
export function describeSilenceInShort(
  silence: Silence,
  common: CommonFacts | undefined,
  context: DescribeContext,
): readonly PartOrNothing[] {
  const { scope, asked, asOf } = silence;
  const { say, lang, date } = context;
  return [
    namePart(shortenToClause(scope), lang),
    common?.noter !== nameNoter(silence, say) && fillIn(say, 'notedBy', { name: describeNoter(silence, context) }),
    asked && asked !== 'unknown' && say(`asked-${asked}`),
    // A day alone would be read as that of an act, and “until” as the end of the silence.
    asOf && fillIn(say, 'asOf', { date: timePart(asOf, date(asOf, styleOf(common))) }),
  ];
}

/** Describes whom a statement answers, or else to whom or where it was said; and how it reached us. */
function describeWay(
  statement: Statement,
  common: CommonFacts | undefined,
  context: DescribeContext,
): readonly PartOrNothing[] {
  const { say, lang } = context;
  const { terms, speakers } = statement;
  const answers = answersOf(statement, context)
    .filter(({ key }) => key.startsWith('as-') && key !== 'as-contrasts')
    .map(({ key, other }) => {
      const names = other.speakers.map((speaker) => namePart(withShortName(speaker).name, lang));
      return fillIn(say, key, { name: joinParts(names, comma(say)) });
    });
  const isTermed = terms === 'background' && speakers.every(({ kind }) => kind !== 'unnamed');
  return [
    isTermed && say(`terms-${terms}`),
    ...(answers.length > 0 ? answers : [describeOccasion(statement, common, context)]),
    describePathInShort(statement, context),
  ];
}

/** Describes whom it was said to, or else where; a setting that says little, or that all share, is left out. */
function describeOccasion(
  { to, setting, venue }: Statement,
  common: CommonFacts | undefined,
  context: DescribeContext,
): PartOrNothing {
  if (to.length > 0) return describePlace({ to: to.map(withShortName) }, context);
  if (!setting) return describePlace({ to, venue: venue && venue.length > MAX_VENUE ? '' : venue }, context);
  return setting !== common?.setting && !PLAIN_SETTINGS.has(setting) && describePlace({ to, setting }, context);
}

/** Returns the style of dates that leaves out what all of them share. */
function styleOf(common: CommonFacts | undefined): DateStyle {
  return common?.day ? 'clock' : common?.year ? 'yearless' : 'short';
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
