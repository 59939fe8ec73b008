import type { TemplateResult } from 'lit';
import '../../../i18n/en/details.js';
import type { Say } from '../../../i18n/messages.js';
import type { Named, Setting, Statement } from '../../../model/explainer.js';
import { shownWordsOf } from '../../../model/shown-words.js';
import type { FuzzyDate } from '../../../time/fuzzy-date.js';
import type { RenderContext } from '../../base/render-context.js';
import { correctionLabels } from '../correction/correction-words.js';
import type { Inside } from '../text/render-runs.js';
import { formatList } from '../text/message-parts.js';

/** Context of a card beside its statement. */
export type CardContext = Pick<RenderContext, 'explainer' | 'say' | 'locale' | 'lang' | 'date'>;

/** Facts that cards share. */
export interface CommonFacts {
  /** Name of the only one who noted silences. */
  readonly noter: string | undefined;
  /** A date of the day that all dates are of. */
  readonly day: FuzzyDate | undefined;
  /** The year that all dates are of. */
  readonly year: number | undefined;
  /** Setting that all statements share. */
  readonly setting: Setting | undefined;
  /** True if most quotations are translations. */
  readonly areTranslated: boolean;
}

/** Options of a single card. */
export interface CardOptions {
  /** True if the reader selected the statement. */
  readonly isSelected?: boolean;
  /** True if the reader selected an event that the statement is about. */
  readonly isRelated?: boolean;
  /** Other topics of the statement than the one it is listed under. */
  readonly alsoUnder?: readonly Named[];
  /** Renders the content between quotation marks, if it is more than the words. */
  readonly inside?: Inside | undefined;
  /** Content below the words, about them. */
  readonly belowWords?: unknown;
  /** Buttons of the card. */
  readonly action?: unknown;
  /** Number of the note. Without it the note is opened by the names of its sources. */
  readonly number?: number;
  /** Statements that name a speaker in full, as ids of both with a space between; without it all do. */
  readonly introductions?: ReadonlySet<string>;
  /** Facts that cards share, which are said once above them. */
  readonly common?: CommonFacts;
  /** Renders the content of the note. Its code may come after the first paint. */
  readonly renderNoteBody?:
    ((statement: Statement, context: CardContext, options: CardOptions) => TemplateResult) | undefined;
  /** Renders a link to another statement. Without it, the name is plain text. */
  readonly linkTo?: (statement: Statement, name: string) => unknown;
}

/** Formats the name of a statement that isn't shown: "United States, Antony Blinken, partly quoted". */
export function formatStatementName(statement: Statement, context: Pick<CardContext, 'say' | 'locale'>): string {
  const { say, locale } = context;
  const kind = say(statement.silence ? 'notSaid' : shownWordsOf(statement).form).toLocaleLowerCase(locale);
  return formatList([formatSpeakers(statement, say), kind], say);
}

/** Formats the name of a statement that is shown: "United States, Antony Blinken, partly quoted, Correction". */
export function formatCardName(statement: Statement, context: Pick<CardContext, 'say' | 'locale'>): string {
  const { say } = context;
  return formatList([formatStatementName(statement, context), ...correctionLabels(statement, say)], say);
}

/** Formats "United States, Antony Blinken". */
export function formatSpeakers({ side, speakers }: Statement, say: Say): string {
  const names = speakers.map(({ name }) => name);
  return formatList([...(side && !names.includes(side.name) ? [side.name] : []), ...names], say);
}

/** Says of a statement without a date that none was stated, or that the one that was can't be given. */
export function noDateIn({ isDateUnreadable }: Statement, say: Say): string {
  return say(isDateUnreadable ? 'dateUnreadable' : 'dateUnstated');
}
