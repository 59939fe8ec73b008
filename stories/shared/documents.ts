import apollo11 from '../../data/apollo-11.json';
import caesar from '../../data/caesar.json';
import munichMeeting from '../../data/munich-meeting.json';
import type { ExplainerDocument } from '../../src/model/schema/schema.js';
import { broken } from '../documents/broken.js';
import { council, twinTowns } from '../documents/council.js';
import { crowded, deepTime, manyLanes, oneDay } from '../documents/invented.js';
import { manyStatements } from '../documents/many-statements.js';
import { withMedia } from '../documents/media.js';
import { timelineJs } from '../documents/timelinejs.js';

/** Documents to choose from, by the name that the Controls show. An element takes `data` by identity, so each is made once. */
export const documents = {
  'A meeting in Munich': munichMeeting,
  'Apollo 11': apollo11,
  'Julius Caesar': caesar,
  'An invented council': council,
  'Three twin towns': twinTowns,
  'A crowded year': crowded(),
  'Forty districts': manyLanes(),
  'From the Earth to writing': deepTime,
  'A morning at the airport': oneDay(),
  'Pictures and recordings': withMedia,
  '400 statements': manyStatements(),
  'TimelineJS JSON': timelineJs,
  'A story with mistakes': broken,
  'A withdrawn story': {
    ...(munichMeeting as ExplainerDocument),
    status: 'withdrawn',
    note: 'Made up: we could not confirm what this report rests on.',
  },
  'Nothing in it': { explainer: 1, title: 'A story that has not begun', lang: 'en' },
} satisfies Readonly<Record<string, object>>;

export type DocumentName = keyof typeof documents;

/** The row of the table with which a document is chosen. */
export const documentArgType = {
  name: 'document',
  description: 'The document that is shown: as `data`, the parsed JSON, or as `src`, its address.',
  options: Object.keys(documents),
  control: 'select',
} as const;
