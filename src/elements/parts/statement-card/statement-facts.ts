import { html, type TemplateResult } from 'lit';
import '../../../i18n/en/details.js';
import { comma } from '../../../i18n/list-comma.js';
import type { Silence, Statement } from '../../../model/explainer.js';
import { dateSaid } from '../../../model/date-said.js';
import { nameNoter } from '../citation/name-source.js';
import { messageParts } from '../text/message-parts.js';
import { withSeparators, renderName } from '../text/separators.js';
import { noDateIn, type CardContext } from './statement-card-context.js';
import { datesOf, orderFacts, pathOf, placeOf, renderTime } from './statement-card-facts.js';

/**
 * Renders addressee, place, how the statement reached us, and date; for a silence, who noted it, in what, and as of
 * when.
 */
export function renderFacts(statement: Statement, context: CardContext): TemplateResult {
  const { silence } = statement;
  const facts = [!silence && placeOf(statement, context), ...factsOf(statement, context)];
  return html`<p class="facts small muted">${withSeparators(facts, context.say('dot'))}</p>`;
}

/**
 * Returns all facts but the place, which an article around the words tells.
 *
 * @param noter What stands for the name of who noted a silence.
 */
export function factsOf(statement: Statement, context: CardContext, noter?: unknown): readonly unknown[] {
  const { silence } = statement;
  return [
    ...(silence ? silenceFacts(silence, context, noter) : [pathOf(statement, context)]),
    ...orderFacts(statement, context),
    ...dateFacts(statement, context),
  ];
}

function silenceFacts(silence: Silence, context: CardContext, noter?: unknown): readonly unknown[] {
  const { scope, asked, asOf } = silence;
  const { say, lang } = context;
  const name = noter ?? renderName(nameNoter(silence, say), 'person' in silence.notedBy ? lang : undefined);
  return [
    withSeparators([renderName(scope, lang), messageParts(say, 'notedBy', { name })], comma(say)),
    asked && say(`asked-${asked}`),
    asOf && messageParts(say, 'asOf', { date: renderTime(asOf, context) }),
  ];
}

function dateFacts(statement: Statement, context: CardContext): readonly unknown[] {
  const { published, silence } = statement;
  const date = dateSaid(statement, context.explainer);
  return [!date && !silence && noDateIn(statement, context.say), ...datesOf({ date, published }, context)];
}
