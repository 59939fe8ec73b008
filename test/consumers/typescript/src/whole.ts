import 'said-and-done';
import { WhoSaidWhatFilterEvent } from 'said-and-done';
import type { EventFilter, Ids, LaneBy, ScaleKind, StatementFilter } from 'said-and-done';

const explainer = document.querySelector('news-explainer');
explainer?.addEventListener('news-explainer-selected', ({ kind, id }) => console.log(kind, id));
explainer?.addEventListener('who-said-what-filter', ({ filter }) => console.log(filter.topic));

const narrowed = ({ filter }: WhoSaidWhatFilterEvent): unknown => filter.form;
document.querySelector('who-said-what')?.addEventListener('who-said-what-filter', narrowed);
document.querySelector('said-quote')?.addEventListener('said-quote-problem', ({ problems }) => {
  for (const { message } of problems) console.log(message);
});

const statements = document.createElement('who-said-what');
const ofChina: StatementFilter = { side: 'china' satisfies Ids };
statements.filter = ofChina;
statements.filter = undefined;
statements.view = 'speakers';
// @ts-expect-error There is no such view.
statements.view = 'grid';
statements.addEventListener('who-said-what-filter', (event) => event instanceof WhoSaidWhatFilterEvent);

const timeline = document.createElement('event-timeline');
const balloon: EventFilter = { lane: 'balloon' };
timeline.filter = balloon;
timeline.filter = undefined;
timeline.scale = 'even' satisfies ScaleKind;
timeline.lanes = 'topic' satisfies LaneBy;
