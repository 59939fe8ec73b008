import type { ExplainerDocument } from '../../src/model/schema/schema.js';

/** Documents made up to try the timeline's limits; nothing in them happened. */

const DAY_MS = 86_400_000;

/** Sixty sittings and votes in two bursts, half a year apart. */
export function crowded(): ExplainerDocument {
  const words = [
    'Motion tabled',
    'Committee reports back',
    'Second reading',
    'Amendment withdrawn',
    'Vote on the budget',
  ];
  return {
    ...base('A crowded year', [
      { id: 'house', name: 'Lower house' },
      { id: 'senate', name: 'Senate' },
    ]),
    events: Array.from({ length: 60 }, (_, index) => {
      const burst = index < 30 ? 0 : 180;
      const day = burst + (((index % 30) * 7) % 31);
      return {
        id: `e${index}`,
        date: isoDay(Date.UTC(2024, 0, 10) + day * DAY_MS),
        title: `${words[index % words.length]} ${index + 1}`,
        lane: index % 3 === 0 ? 'senate' : 'house',
        weight: 1 + (index % 5),
        sources: ['made'],
      };
    }),
  };
}

/** Forty lanes with a few events each. */
export function manyLanes(): ExplainerDocument {
  const lanes = Array.from({ length: 40 }, (_, index) => ({ id: `l${index}`, name: `District ${index + 1}` }));
  return {
    ...base('Forty districts', lanes),
    events: lanes.flatMap(({ id }, index) =>
      [0, 1, 2].map((turn) => ({
        id: `${id}-${turn}`,
        date: isoDay(Date.UTC(2024, (index * 5 + turn * 4) % 12, 1 + ((index * 7) % 28))),
        title: ['Hearing', 'Plan published', 'Works begin'][turn]!,
        lane: id,
        sources: ['made'],
      })),
    ),
  };
}

/** One day, by the minute. */
export function oneDay(): ExplainerDocument {
  const steps = [
    ['06:12', 'Fog closes the north runway'],
    ['06:15', 'First flights are diverted'],
    ['06:40', 'Passengers are told to wait'],
    ['08:05', 'The runway opens again'],
    ['08:07', 'The first departure'],
    ['12:30', 'All flights run on time'],
  ] as const;
  return {
    ...base('A morning at the airport', [{ id: 'tower', name: 'The tower' }]),
    timeZone: 'Europe/Berlin',
    events: steps.map(([time, title], index) => ({
      id: `m${index}`,
      date: `2024-11-04T${time}`,
      title,
      lane: 'tower',
      sources: ['made'],
    })),
  };
}

/** From the Earth to writing: dates as the textbooks round them. */
export const deepTime: ExplainerDocument = {
  ...base('From the Earth to writing', [
    { id: 'earth', name: 'The Earth' },
    { id: 'life', name: 'Life' },
  ]),
  events: [
    { id: 'earth', date: 'Y-4540000000S3', title: 'The Earth forms', lane: 'earth', sources: ['textbooks'] },
    { id: 'oxygen', date: 'Y-2400000000S2', title: 'Oxygen fills the air', lane: 'earth', sources: ['textbooks'] },
    { id: 'cambrian', date: 'Y-538800000S4', title: 'The Cambrian begins', lane: 'life', sources: ['textbooks'] },
    {
      id: 'dinosaurs',
      date: 'Y-233000000S3/Y-66000000S2',
      title: 'The age of dinosaurs',
      lane: 'life',
      sources: ['textbooks'],
    },
    { id: 'humans', date: 'Y-300000S1', title: 'Homo sapiens', lane: 'life', sources: ['textbooks'] },
    { id: 'writing', date: '-3199~', title: 'Writing begins', lane: 'life', sources: ['textbooks'] },
  ],
  sources: [{ id: 'textbooks', title: 'International Chronostratigraphic Chart, and textbooks' }],
};

function base(title: string, lanes: { id: string; name: string }[]): ExplainerDocument {
  return {
    explainer: 1,
    title,
    lang: 'en',
    lanes,
    sources: [{ id: 'made', title: 'Made up for this story' }],
    events: [],
  };
}

function isoDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
