// Registering first: the explainer's module brings the elements that it composes.
import './elements/news-explainer/news-explainer.js';
import './elements/said-quote/said-quote.js';

export { registerMessages, type Message, type Messages } from './i18n/messages.js';
export * from './elements/events.js';
export { EventTimelineElement } from './elements/event-timeline/event-timeline-element.js';
export { NewsExplainerElement } from './elements/news-explainer/news-explainer-element.js';
export { SaidQuoteElement } from './elements/said-quote/said-quote-element.js';
export { WhoSaidWhatElement } from './elements/who-said-what/who-said-what-element.js';
export type { SelectionCause } from './controllers/document/explainer-context.js';
export type { EventFilter } from './layout/filter/event-filter.js';
export type { Ids } from './layout/filter/ids.js';
export type { StatementFilter } from './layout/filter/statement-filter.js';
export type { LaneBy } from './layout/timeline/lanes.js';
export type { ScaleKind } from './layout/timeline/document-folds.js';
export type * from './model/explainer.js';
export type * from './model/input-types.js';
export type { Problem, Severity } from './model/problems/problem.js';
