import { html, nothing, type TemplateResult } from 'lit';
import { memoizeByKey } from '../../layout/memoize.js';
import type { Say } from '../../i18n/messages.js';
import type { Explainer, Statement } from '../../model/explainer.js';
import type { RenderContext } from '../base/render-context.js';
import { nameNoter } from '../parts/citation/name-source.js';
import { languageOf } from '../parts/statement-card/statement-card-head.js';
import { isolate } from '../parts/text/isolate.js';
import { holdsQuotation } from './views/holds-quotation.js';
import { withSeparators } from '../parts/text/separators.js';

/** Facts that all statements share. */
interface CommonFacts {
  /** All of them, for cards. */
  readonly facts: ReadonlySet<string>;
  readonly languages: readonly string[];
  /** Name of the only one who noted silences. */
  readonly noter: string | undefined;
}

/** Finds what all statements share, so that the key says it once and no card repeats it. */
export const findCommonFacts = memoizeByKey(({ statements }: Explainer, say: Say, locale: string): CommonFacts => {
  const standing = statements.filter(({ status }) => status !== 'withdrawn');
  const quoted = standing.filter(holdsQuotation);
  const [first = [], ...others] = quoted.map((one) => languageOf(one, { say, locale }).filter(isText));
  const languages = others.length > 0 ? first.filter((fact) => others.every((list) => list.includes(fact))) : [];
  const noters = [...new Set(standing.flatMap(({ silence }) => (silence ? [nameNoter(silence, say)] : [])))];
  const shared = noters.length === 1 ? noters : [];
  return { facts: new Set([...languages, ...shared]), languages, noter: shared[0] };
});

/** Renders "20 statements by 8 speakers · …", and what all cards share. The summary may count the silences. */
export function renderPanelKey(
  statements: readonly Statement[],
  { explainer, say, locale }: RenderContext,
  countsSilences: boolean,
): TemplateResult | typeof nothing {
  const standing = statements.filter(({ status }) => status !== 'withdrawn');
  if (standing.length === 0) return nothing;
  const said = standing.filter(({ silence }) => !silence);
  const silences = standing.length - said.length;
  const speakers = new Set(said.flatMap((statement) => statement.speakers.map(({ id }) => id))).size;
  const { languages, noter } = findCommonFacts(explainer, say, locale);
  const facts = [
    said.length > 0 &&
      say('statementsBySpeakers', {
        statements: say('statementCount', { count: said.length }),
        speakers: say('speakerCount', { count: speakers }),
      }),
    silences > 0 && countsSilences && say('silenceCount', { count: silences }),
    said.length > 0 && say(said.some(holdsQuotation) ? 'wordsKey' : 'allParaphrase'),
    ...languages,
    ...saidOnce(said, explainer, say),
    silences > 0 &&
      noter !== undefined &&
      say('colon', { label: say('notSaid'), value: say('notedBy', { name: isolate(noter) }) }),
  ];
  return html`<p class="meta small muted">${withSeparators(facts, say('dot'))}</p>`;
}

/** Returns how all of it is known, and how a missing date reads. */
function saidOnce(said: readonly Statement[], { sources }: Explainer, say: Say): readonly unknown[] {
  const ways = new Set(said.map(({ verification }) => verification));
  const [way] = ways;
  const isOfOneWay = ways.size === 1 && way !== undefined && way !== 'unverified' && sources.length > 0;
  return [
    isOfOneWay && say(`verified-${way}`),
    said.some(({ date, published }) => !date && !published) && say('keyNoDate'),
  ];
}

function isText(fact: unknown): fact is string {
  return typeof fact === 'string' && fact !== '';
}
