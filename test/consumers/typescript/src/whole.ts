import 'said-and-done';
import type { WhoSaidWhatFilterEvent } from 'said-and-done';

const explainer = document.querySelector('news-explainer');
explainer?.addEventListener('news-explainer-selected', ({ kind, id }) => console.log(kind, id));
explainer?.addEventListener('who-said-what-filter', ({ filter }) => console.log(filter.topic));

const narrowed = ({ filter }: WhoSaidWhatFilterEvent): unknown => filter.form;
document.querySelector('who-said-what')?.addEventListener('who-said-what-filter', narrowed);
document.querySelector('said-quote')?.addEventListener('said-quote-problem', ({ problems }) => {
  for (const { message } of problems) console.log(message);
});
