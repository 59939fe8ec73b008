import type { Say } from '../../../i18n/messages.js';
import type { Explainer, Named, Statement } from '../../../model/explainer.js';
import { wordsOf } from '../../../model/statement-words.js';
import type { RenderContext } from '../../base/render-context.js';
import type { Inside } from '../text/render-runs.js';
import { formatList } from '../text/message-parts.js';

/** What a card needs to know beyond its statement. */
export type CardContext = Pick<RenderContext, 'explainer' | 'say' | 'locale' | 'lang' | 'date'>;

/** How one card stands on the page. */
export interface CardOptions {
  /** The reader chose it. */
  readonly isSelected?: boolean;
  /** The reader chose an event that it is about. */
  readonly isRelated?: boolean;
  /** Topics that it is about, though it stands under another. */
  readonly alsoUnder?: readonly Named[];
  /** Draws what stands between quotation marks, where there is more to show than the words. */
  readonly inside?: Inside | undefined;
  /** What is said about the words below them. */
  readonly belowWords?: unknown;
  /** A button. */
  readonly action?: unknown;
  /** Leads to another statement by its name; without it the name is only text. */
  readonly linkTo?: (statement: Statement, name: string) => unknown;
}

/** "United States, Antony Blinken, partly quoted": what a statement is called where it can't be shown. */
export function formatStatementName(statement: Statement, context: Pick<CardContext, 'say' | 'locale'>): string {
  const { say, locale } = context;
  const kind = say(statement.silence ? 'notSaid' : wordsOf(statement).form).toLocaleLowerCase(locale);
  return formatList([formatSpeakers(statement, say), kind], say);
}

/** "United States, Antony Blinken". */
export function formatSpeakers({ side, speakers }: Statement, say: Say): string {
  return formatList([...(side ? [side.name] : []), ...speakers.map(({ name }) => name)], say);
}

/** 1–6, for the colour and pattern of a side, in the editor's order; 0 for none. */
export function sideNumber({ sides }: Pick<Explainer, 'sides'>, side: Named | undefined): number {
  const index = sides.findIndex(({ id }) => id === side?.id);
  return index < 0 ? 0 : (index % 6) + 1;
}
