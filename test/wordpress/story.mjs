/** A small story whose every part can be looked for. */

/** Fields of a newsroom's own tools, which nobody else may see. */
export const SECRET = 'the name of our informant';

/** Words that are withdrawn later. */
export const WITHDRAWN_WORDS = 'nobody was warned of the flood';

export const makeStory = (title, { status = 'live', summary = 'The dam held until the morning.' } = {}) => ({
  explainer: 1,
  title,
  lang: 'en',
  'x-desk': { note: SECRET },
  people: [{ id: 'mayor', name: 'Ada Mayor', kind: 'person', role: 'Mayor', phone: SECRET }],
  sources: [{ id: 'record', title: 'Minutes of the council', url: 'https://example.org/minutes' }],
  events: [
    {
      id: 'flood',
      date: '2024-05-01',
      title: 'The flood',
      summary,
      sources: ['record'],
      empty: {},
      ratio: 1.5,
    },
  ],
  statements: [
    {
      id: 'warned',
      text: 'She said that “we were warned” -- twice... [in May] <b>not bold</b> \\ and Wordpress',
      speaker: 'mayor',
      date: '2024-05-02',
      sources: [{ source: 'record', quote: 'we were warned' }],
    },
    status === 'withdrawn'
      ? {
          id: 'unwarned',
          status,
          note: 'The minutes say otherwise.',
          text: `She said that ${WITHDRAWN_WORDS}.`,
          speaker: 'mayor',
        }
      : { id: 'unwarned', text: `She said that ${WITHDRAWN_WORDS}.`, speaker: 'mayor', sources: ['record'] },
  ],
});
