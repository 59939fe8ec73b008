import type { ExplainerDocument } from '../../src/model/schema/schema.js';

/** One event for each situation in which media stand. */
export const withMedia: ExplainerDocument = {
  explainer: 1,
  id: 'media',
  title: 'Made up, to show media',
  summary: 'Nothing here happened.',
  lang: 'en',
  sources: [{ id: 'made', title: 'Made for this page' }],
  events: [
    {
      id: 'picture',
      date: '2023-02-01',
      title: 'A picture',
      sources: ['made'],
      media: [
        {
          kind: 'image',
          src: './media/balloon.svg',
          alt: 'A white balloon over blue hills, drawn',
          caption: 'A picture has *words* of its own, and says who made it.',
          credit: 'Nobody',
          width: 640,
          height: 360,
        },
      ],
    },
    {
      id: 'recordings',
      date: '2023-02-02',
      title: 'A film and a sound',
      sources: ['made'],
      media: [
        { kind: 'video', src: '/none.mp4', alt: 'A film that is not there', width: 640, height: 360 },
        { kind: 'audio', src: '/none.mp3', alt: 'A sound that is not there', caption: 'Four minutes.' },
      ],
    },
    {
      id: 'embed',
      date: '2023-02-03',
      title: 'A video of another host',
      sources: ['made'],
      media: [
        {
          kind: 'embed',
          src: 'https://www.youtube.com/watch?v=S9HdPi9Ikhk',
          alt: 'Apollo 11 moonwalk',
          poster: './media/balloon.svg',
          credit: 'NASA',
        },
      ],
    },
    {
      id: 'embeds',
      date: '2023-02-04',
      title: 'Embeds without posters',
      sources: ['made'],
      media: [
        { kind: 'embed', src: 'https://vimeo.com/76979871', alt: 'A film on Vimeo' },
        { kind: 'embed', src: 'https://maps.example/berlin', alt: 'A map', width: 400, height: 400 },
        { kind: 'embed', src: 'https://x.com/someone/status/1', alt: 'A post that can’t be framed' },
      ],
    },
  ],
};
