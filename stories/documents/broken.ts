/** What editors' mistakes look like: each loses only itself, and a problem says where and how to mend it. */
export const broken = {
  explainer: 1,
  title: 'A story with mistakes in it',
  summary: 'Six things are wrong in this document. The rest is shown.',
  lang: 'en',
  lanes: [{ id: 'talks', name: 'The talks' }],
  sides: [
    { id: 'north', name: 'The north' },
    { id: 'south', name: 'The south' },
  ],
  topics: [{ id: 'border', name: 'The border' }],
  people: [
    { id: 'minister', name: 'The minister', kind: 'person', side: 'north' },
    { id: 'envoy', name: 'The envoy', kind: 'person', side: 'south' },
  ],
  sources: [{ id: 'minutes', title: 'Minutes of the talks', published: '2024-03-03' }],
  events: [
    { id: 'opening', date: '2024-03-01', title: 'Talks open', lane: 'talks', sources: ['minutes'] },
    { id: 'recess', date: '2024-02-30', title: 'A recess on a day that no calendar has', sources: ['minutes'] },
    {
      id: 'dinner',
      date: '2024-03-02',
      title: 'A dinner in a lane that is not there',
      lane: 'meals',
      sources: ['minutes'],
    },
    {
      id: 'signing',
      date: '2024-03-03',
      title: 'The paper is signed',
      lane: 'talks',
      sources: ['minutes'],
      colour: 'red',
    },
  ],
  statements: [
    {
      id: 'welcome',
      speaker: 'minister',
      text: 'The minister spoke of “a good beginning”.',
      topics: ['border'],
      date: '2024-03-01',
      sources: [{ source: 'minutes', quote: 'a good beginning' }],
    },
    {
      id: 'unproven',
      speaker: 'envoy',
      text: 'The envoy spoke of “an even better end”.',
      topics: ['border'],
      date: '2024-03-03',
      sources: ['minutes'],
    },
    { id: 'nobody', speaker: 'minster', text: 'Somebody said this.', topics: ['border'], sources: ['minutes'] },
  ],
};
