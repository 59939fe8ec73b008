import { html, nothing, type TemplateResult } from 'lit';
import { comma } from '../../../i18n/list-comma.js';
import type { Person, Statement } from '../../../model/explainer.js';
import { nameNoter } from '../citation/name-source.js';
import { messageParts } from '../text/message-parts.js';
import { withSeparators, renderName } from '../text/separators.js';
import type { CardContext, CardOptions } from './statement-card-context.js';
import { datesOf, orderFacts, pathOf, placeOf, renderTime } from './statement-card-facts.js';
import { rolesOf, standingOf } from './statement-card-head.js';
import { answersOf } from './statement-relations.js';

type LineOptions = Pick<CardOptions, 'introduced' | 'common'>;

/** Maximum number of letters of a place or a scope that is written out above the words. The note has all of it. */
const MAX_PLACE = 40;

/**
 * Renders the line above the words: "United States · Blinken, to Wang, in a meeting, 18 Feb 2023". People who were
 * introduced before have their short names and no role.
 */
export function renderCardLine(
  statement: Statement,
  context: CardContext,
  { introduced, common }: LineOptions,
): TemplateResult {
  const { side, speakers } = statement;
  const { say, lang } = context;
  const names = speakers.map((speaker) => {
    const isKnown = introduced?.has(speaker.id) && statement.role === undefined;
    const roles = isKnown ? [] : rolesOf(speaker, statement).map((title) => renderName(title, lang));
    const name = isKnown ? (speaker.shortName ?? speaker.name) : speaker.name;
    return html`<strong>${renderName(name, lang)}</strong
      >${renderAside([...roles, ...standingOf(speaker, context)], context)}`;
  });
  const facts = [...termsInShort(statement, context), ...whereAndWhen(statement, common, context)];
  return html`<p class="who">
    ${
      side
        ? html`<span class="of-side"
            ><b class="side-name" part="side">${renderName(side.name, lang)}</b>${say('dot')}</span
          >`
        : nothing
    }${withSeparators(names, say('dot'))}${renderAside(facts, context)}
  </p>`;
}

/** Returns terms that differ from what readers expect. That none are stated is left to the note. */
function termsInShort({ terms, silence }: Statement, { say }: CardContext): readonly unknown[] {
  return !silence && (terms === 'background' || terms === 'anonymous') ? [say(`terms-${terms}`)] : [];
}

function whereAndWhen(statement: Statement, common: LineOptions['common'], context: CardContext): readonly unknown[] {
  const { silence, date, published, to, via, speakers, setting, venue, at } = statement;
  const { say, lang } = context;
  if (silence) {
    const { notedBy, scope, asked, asOf } = silence;
    const noter = nameNoter({ notedBy }, say);
    return [
      !common?.has(noter) && say('notedBy', { name: noter }),
      renderName(shorten(scope), lang),
      asked && asked !== 'unknown' && say(`asked-${asked}`),
      asOf && renderTime(asOf, context, 'short'),
    ];
  }
  const place = venue === undefined ? { setting, at } : { venue: shorten(venue) };
  const [step, ...more] = via;
  const isOwn = step?.cue !== undefined && more.length === 0 && speakers.some(({ id }) => id === step.person?.id);
  return [
    ...answersOf(statement, context)
      .filter(({ key }) => key.startsWith('as-') && key !== 'as-contrasts')
      .map(({ key, other }) => messageParts(say, key, { name: nameSpeakers(other, context) })),
    placeOf({ to: to.map(withShortName), ...place }, context),
    isOwn ? renderName(step.cue, lang) : pathOf(statement, context),
    ...(date || published ? datesOf(statement, context, 'short') : orderFacts(statement, context)),
  ];
}

function nameSpeakers({ speakers }: Statement, { say, lang }: CardContext): unknown {
  return withSeparators(
    speakers.map((speaker) => renderName(withShortName(speaker).name, lang)),
    comma(say),
  );
}

function withShortName(person: Person): Person {
  return { ...person, name: person.shortName ?? person.name };
}

/** Shortens a text to its first clause, with an ellipsis for what is left to the note. */
function shorten(text: string): string {
  if (text.length <= MAX_PLACE) return text;
  const [clause = ''] = text.split(/[,;:،؛，、；：。]/u);
  return clause.length <= MAX_PLACE ? `${clause} …` : `${clause.slice(0, MAX_PLACE).replace(/\s+\S*$/u, '')} …`;
}

function renderAside(facts: readonly unknown[], { say }: CardContext): TemplateResult | typeof nothing {
  const parts = withSeparators(facts, comma(say));
  return parts.length > 0 ? html`<span class="muted">${comma(say)}${parts}</span>` : nothing;
}
