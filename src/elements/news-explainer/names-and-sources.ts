import { html, nothing, type TemplateResult, css } from 'lit';
import { isQuotation } from '../../describe/form.js';
import { describeMethod } from '../../describe/method.js';
import { describeNaming, type DescribedName } from '../../describe/naming.js';
import { formatPart, joinParts, labelled, namePart, partsOf, type Words } from '../../describe/parts.js';
import { describeSource } from '../../describe/sources.js';
import { noteNumbers } from '../../layout/statements/note-numbers.js';
import { sideNumber } from '../../layout/statements/side-number.js';
import type { Explainer, Named, Naming, Source } from '../../model/explainer.js';
import { numberFormat } from '../../time/format/intl.js';
import { renderCitations } from '../parts/citation/citation.js';
import { renderHeading } from '../parts/story-header/heading.js';
import { renderUpdated } from '../parts/story-header/story-header.js';
import { renderPart } from '../parts/text/render-part.js';
import { renderName } from '../parts/text/separators.js';
import '../../i18n/en/details.js';
import '../../i18n/en/findings.js';

export interface ReferenceContext extends Words {
  readonly level: number;
  readonly locale: string;
  /** Language of the document's texts, where it isn't the interface's. */
  readonly lang: string | undefined;
}

/** Renders what follows the timeline and the statements, and when the story was last updated. */
export function renderNamesAndSources(explainer: Explainer, context: ReferenceContext): TemplateResult {
  return html`${renderNames(explainer, context)} ${renderMethod(explainer, context)}
  ${renderSources(explainer, context)} ${renderUpdated(explainer, context)}`;
}

/** Renders the names that each side has for the same thing: a row for each thing, and a column for each side. A side without a name for it says so. */
function renderNames(explainer: Explainer, context: ReferenceContext): TemplateResult | typeof nothing {
  const { names, sides } = explainer;
  if (names.length === 0) return nothing;
  const { say, level, lang } = context;
  return html`<section class="names" part="names">
    ${renderHeading(level + 1, say('namesTitle'), 'section-title', '')}
    <table>
      <thead>
        <tr>
          <td></td>
          ${sides.map((side) => html`<th scope="col" class="side-${sideNumber(explainer, side)}"><span class="side-name">${renderName(side.name, lang)}</span></th>`)}
        </tr>
      </thead>
      <tbody>
        ${names.map((naming) => renderNaming(naming, explainer, context))}
      </tbody>
    </table>
  </section>`;
}

function renderNaming(naming: Naming, explainer: Explainer, context: ReferenceContext): TemplateResult {
  const { sides } = explainer;
  const described = describeNaming(naming, explainer, context);
  const isOf = (id: string | undefined) => (one: DescribedName) =>
    (sides.some((side) => side.id === one.sideId) ? one.sideId : undefined) === id;
  return html`<tr class="naming">
    <th scope="row">
      <span class="naming-thing">${renderName(naming.thing, context.lang)}</span>
      ${described.filter(isOf(undefined)).map((name) => html`<p class="small muted">${renderOwned(name, context)}</p>`)}
    </th>
    ${sides.map(
      (side) =>
        html`<td>
          <p class="naming-side side-name side-${sideNumber(explainer, side)}">
            ${renderName(side.name, context.lang)}
          </p>
          ${described.filter(isOf(side.id)).map((name) => renderUse(name, side, context))}
        </td>`,
    )}
  </tr>`;
}

/** Renders a name in the column of a side. That of a person has who uses it. */
function renderUse(name: DescribedName, side: Named, context: ReferenceContext): TemplateResult {
  const { kind, who, words, sources, sourceNames } = name;
  const isSides = kind === 'none' || formatPart(who) === formatPart(namePart(side.name, context.lang));
  return html`<p class=${kind === 'none' ? 'muted' : nothing}>
      ${isSides ? renderPart(words) : renderOwned(name, context)}
    </p>
    ${
      sources.length === 0
        ? nothing
        : html`<details class="naming-sources small">
            <summary class="muted">${sourceNames}</summary>
            ${renderCitations(sources)}
          </details>`
    }`;
}

function renderOwned({ who, words }: DescribedName, { say }: ReferenceContext): unknown {
  return renderPart(labelled(say, who, words));
}

/** Renders how the newsroom knows its story, closed, if it says so. */
function renderMethod(explainer: Explainer, context: ReferenceContext): TemplateResult | typeof nothing {
  const facts = describeMethod(explainer, context);
  if (facts.length === 0) return nothing;
  return html`<section class="method" part="method">
    ${renderClosed(
      context.say('howWeKnow'),
      nothing,
      html`${partsOf(facts, 'words').map((words) => html`<p>${renderPart(words)}</p>`)}
        <p class="small muted">${renderPart(joinParts(partsOf(facts, 'count'), ' · '))}</p>`,
      context,
    )}
  </section>`;
}

/** Number of sources up to which their list is open. */
const MAX_OPEN_SOURCES = 5;

/** Renders every source once, with what is known of it, and the numbers of the statements whose words it reports. */
function renderSources(explainer: Explainer, context: ReferenceContext): TemplateResult | typeof nothing {
  const { sources } = explainer;
  if (sources.length === 0) return nothing;
  const { say, level, locale } = context;
  const list = html`<ul class="source-list small">
    ${sources.map((source) => {
      const numbers = formatNumbers(numbersOf(source, explainer), locale);
      return html`<li>
        ${numbers && html`<span class="source-numbers"><span class="visually-hidden">${say('statements')} </span>${numbers}</span> `}${renderPart(describeSource(source, context))}
      </li>`;
    })}
  </ul>`;
  const title = renderHeading(level + 1, say('sources'), 'section-title', '');
  // Where several stories are on a page, each has its own region.
  const name = formatPart(labelled(say, say('sources'), explainer.title));
  if (sources.length <= MAX_OPEN_SOURCES)
    return html`<section class="sources" part="sources" aria-label=${name}>${title}${list}</section>`;
  const count = numberFormat(locale).format(sources.length);
  return html`<section class="sources" part="sources" aria-label=${name}>
    ${renderClosed(say('sources'), html`<span class="small muted">${count}</span>`, list, context)}
  </section>`;
}

/** Renders a section that a reader opens by its heading. */
function renderClosed(title: string, aside: unknown, content: unknown, { level }: ReferenceContext): TemplateResult {
  return html`<details>
    <summary class="section-title">${renderHeading(level + 1, title, '', '')} ${aside}</summary>
    ${content}
  </details>`;
}

/** Numbers of the notes of statements that cite a source, in order. */
function numbersOf(source: Source, explainer: Explainer): readonly number[] {
  const numbers = noteNumbers(explainer, isQuotation);
  return explainer.statements
    .flatMap(({ id, sources }) => (sources.some((one) => one.source.id === source.id) ? [numbers.get(id) ?? 0] : []))
    .filter((number) => number > 0)
    .sort((a, b) => a - b);
}

/** Formats "1–3, 5": numbers that follow each other are written as a range. */
function formatNumbers(numbers: readonly number[], locale: string): string {
  const format = (number: number) => numberFormat(locale).format(number);
  const starts = numbers.filter((number) => !numbers.includes(number - 1));
  const ends = numbers.filter((number) => !numbers.includes(number + 1));
  return starts.map((start, at) => [...new Set([start, ends[at]!])].map(format).join('–')).join(', ');
}

const namesAndSourcesStyles = css`
  .section-title {
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_rule);
    font-family: var(--_heading-font);
    font-size: 1.25em;
    font-weight: 700;
    margin-block-end: 0.4em;
  }
  :is(.method, .sources) details {
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_rule);
  }
  :is(.method, .sources) summary {
    padding: 0;
    border: none;
    inline-size: auto;
    user-select: auto;
  }
  :is(.method, .sources) summary > * {
    display: inline;
    font: inherit;
  }
  .sources summary > .small {
    font-size: 0.7em;
    font-weight: 400;
  }
  .names table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  .names :is(th, td) {
    padding-block: 0.35em;
    padding-inline: 0 1.5em;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  .names thead th,
  .naming-side {
    font-size: 0.875em;
    font-weight: 700;
  }
  .naming > * {
    border-block-start: 1px solid var(--_rule);
  }
  .naming-thing {
    font-weight: 700;
  }
  .naming-side {
    display: none;
  }
  .source-list {
    display: grid;
    gap: 0.35em;
  }
  .source-numbers {
    font-size: calc(0.75em / 0.875);
    vertical-align: 0.3em;
    color: var(--_muted);
  }

  @media print {
    .explainer {
      gap: 1.5em;
    }
    :is(.sources summary > .small, .naming-sources summary) {
      display: none;
    }
    :is(.method, .sources) summary {
      display: block;
      break-after: avoid;
    }
    .source-list {
      display: block;
      columns: 2;
      column-gap: 2em;
    }
    .source-list li {
      break-inside: avoid;
    }
  }
  @container (max-width: 480px) {
    .names table,
    .names :is(tbody, tr, th, td) {
      display: block;
    }
    .names thead {
      position: absolute;
      clip-path: inset(50%);
    }
    .naming > td {
      padding-block: 0 0.35em;
      border: none;
    }
    .naming-side {
      display: block;
    }
  }
`;

export const styles = [namesAndSourcesStyles];
