import type { ExplainerDocument } from '../../src/model/schema/schema.js';

/** Invented statements in forms that the first story doesn’t have. */
export const inventedMeeting: ExplainerDocument = {
  explainer: 1,
  title: 'An invented meeting',
  lang: 'en',
  sides: [{ id: 'hosts', name: 'The hosts' }],
  people: [{ id: 'host', name: 'The host', kind: 'person', role: 'Chair of the meeting', side: 'hosts' }],
  sources: [
    {
      id: 'report',
      title: 'An invented report',
      publisher: 'The Example',
      url: 'https://example.org/report',
      archive: 'https://example.org/archive/report',
    },
  ],
  statements: [
    {
      id: 'linked',
      speaker: 'host',
      text: '“It must hold.”',
      date: '2023-02-18',
      original: { lang: 'ar', text: '«يجب أن يصمد»' },
      translatedBy: 'source',
      sources: [{ source: 'report', quote: 'It must hold', suffix: ', he said' }],
    },
    {
      id: 'disputed',
      speaker: 'host',
      text: 'The talks begin on Monday.',
      status: 'disputed',
      note: 'The guests say that none were agreed.',
      sources: ['report'],
    },
    { id: 'withdrawn', speaker: 'host', text: '…', status: 'withdrawn', note: 'We could not confirm it.' },
    { id: 'withheld', speaker: 'nobody', text: '…' },
  ],
};
