import 'said-and-done';
import { WhoSaidWhatFilterEvent } from 'said-and-done';
import type {
  EventFilter,
  EventInput,
  ExplainerDocument,
  Ids,
  LaneBy,
  PersonInput,
  ScaleKind,
  SourceInput,
  StatementFilter,
  StatementInput,
} from 'said-and-done';
import { renderExplainer } from 'said-and-done/ssr';
import munich from '../../../../data/munich-meeting.json';

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

timeline.data = munich;
timeline.data = JSON.parse('{}');
timeline.data = await (await fetch('story.json')).json();
timeline.data = null;
// @ts-expect-error A text has to be parsed.
timeline.data = '{}';
const imported = munich as ExplainerDocument;
const sources: SourceInput[] = [{ id: 'log', title: 'Mission log' }];
const people: PersonInput[] = [{ id: 'armstrong', name: 'Neil Armstrong', kind: 'person' }];
const landing: EventInput = { id: 'landing', date: '1969-07-20', title: 'Eagle lands' };
const fields: Record<string, unknown> = landing;
console.log(Object.keys(fields));
const words: StatementInput = { id: 'landed', speaker: 'armstrong', text: '“The Eagle has landed.”' };
const story: ExplainerDocument = { ...imported, sources, people, events: [landing], statements: [words] };
timeline.data = story;
timeline.zoomTo('1969-07-20', new Date());
// @ts-expect-error An event has a title.
const untitled: EventInput = { id: 'landing', date: '1969-07-20' };
timeline.data = { ...story, events: [untitled] };

// An imported file needs no cast, whatever words the compiler takes for texts.
const html: string = renderExplainer(munich, {
  as: 'light',
  onProblem: ({ pointer, cure }) => console.warn(pointer, cure),
});
document.body.insertAdjacentHTML('beforeend', html);
