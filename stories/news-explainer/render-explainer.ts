import { html, type TemplateResult } from 'lit';
import type { ArgTypes } from '@storybook/web-components-vite';
import type { NewsExplainerElement } from '../../src/elements/news-explainer/news-explainer-element.js';
import '../../src/elements/news-explainer/news-explainer.js';
import { documentArgType, documents, type DocumentName } from '../shared/documents.js';
import type { PageArgs } from '../shared/page-args.js';

/** What Controls can change of an explainer: the document, and the element's properties. */
export interface ExplainerArgs extends PageArgs, Partial<Pick<NewsExplainerElement, Property>> {
  readonly document: DocumentName;
}

type Property = 'selectedEvent' | 'selectedStatement' | 'fold' | 'story' | 'headingLevel' | 'timeZone' | 'deepLink';

export const explainerArgs: ExplainerArgs = {
  document: 'A meeting in Munich',
  selectedEvent: '',
  selectedStatement: '',
  fold: 0.12,
  story: false,
};

/** What the manifest does not tell: how far numbers go. */
export const explainerArgTypes: ArgTypes = {
  document: documentArgType,
  fold: { control: { type: 'range', min: 0, max: 0.5, step: 0.01 } },
  headingLevel: { control: { type: 'range', min: 1, max: 6, step: 1 } },
  // Only the story “Live story” has an address to ask again.
  refresh: { control: false },
};

/** The explainer, empty or with these elements of a page inside. */
export function renderExplainer({ document, ...args }: ExplainerArgs, inside: unknown = ''): TemplateResult {
  return html`<news-explainer
    .data=${documents[document]}
    .selectedEvent=${args.selectedEvent || null}
    .selectedStatement=${args.selectedStatement || null}
    .fold=${args.fold ?? null}
    .story=${args.story ?? false}
    .headingLevel=${args.headingLevel ?? null}
    .timeZone=${args.timeZone ?? 'document'}
    .deepLink=${args.deepLink ?? false}
    >${inside}</news-explainer
  >`;
}
