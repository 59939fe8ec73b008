import type { ExplainerDocument } from '../../../../model/schema/schema.js';

/** A small story in which everything is invented. */
const EXAMPLE = {
  explainer: 1,
  title: 'The old bridge of Port Ellery',
  summary: 'An invented town closes an invented bridge. Change whatever you like.',
  lang: 'en',
  sides: [
    { id: 'town', name: 'The town hall', color: '#1b4b8f' },
    { id: 'opposition', name: 'The opposition', color: '#a3231f' },
  ],
  topics: [{ id: 'closure', name: 'The closure' }],
  people: [
    { id: 'quill', name: 'Ada Quill', kind: 'person', role: 'Mayor', side: 'town' },
    { id: 'vance', name: 'Ruth Vance', kind: 'person', role: 'Opposition leader', side: 'opposition' },
  ],
  sources: [
    {
      id: 'courier',
      title: 'Port Ellery closes its old bridge',
      publisher: 'Ellery Courier',
      published: '2024-05-16',
      kind: 'report',
      lang: 'en',
    },
  ],
  events: [
    {
      id: 'opening',
      date: '1931-06-03',
      title: 'The bridge opens',
      sources: [{ source: 'courier', quote: 'The bridge opened on 3 June 1931.' }],
    },
    {
      id: 'closing',
      date: '2024-05-14',
      title: 'The bridge is closed to cars',
      topics: ['closure'],
      sources: [{ source: 'courier', quote: 'was closed to cars on Tuesday' }],
    },
  ],
  statements: [
    {
      id: 'another-day',
      speaker: 'quill',
      text: '“We could not wait another day.”',
      date: '2024-05-14',
      topics: ['closure'],
      about: ['closing'],
      sources: [{ source: 'courier', quote: 'We could not wait another day', ownWords: true }],
    },
    {
      id: 'late-surprise',
      speaker: 'vance',
      text: 'She called the closure “a very late surprise” and asked for an inquiry.',
      date: '2024-05-15',
      topics: ['closure'],
      about: ['closing'],
      sources: [{ source: 'courier', quote: 'a very late surprise', ownWords: true }],
    },
    {
      id: 'how-long',
      speaker: 'quill',
      text: 'how long the repairs will take',
      silence: { notedBy: 'courier', scope: 'up to this report', asOf: '2024-05-16', asked: 'unknown' },
      topics: ['closure'],
      sources: [{ source: 'courier', quote: 'did not say how long the repairs would take' }],
    },
  ],
} satisfies ExplainerDocument;

/** Returns the example as a file that the desk can open. Its name is the title, which the status then tells. */
export function exampleFile(): File {
  return new File([JSON.stringify(EXAMPLE)], EXAMPLE.title, { type: 'application/json' });
}
