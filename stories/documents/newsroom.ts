import type { ExplainerDocument } from '../../src/model/schema/schema.js';

/** What a newsroom's server may say when it is asked again. */
export const answers = ['as it was', 'with news', 'withdrawn', '410 Gone', '500 Internal Server Error'] as const;
export type Answer = (typeof answers)[number];

/** An address that only this page answers. */
export const address = 'https://newsroom.example/story.json';

let answerNow: () => Response = () => new Response(null, { status: 500 });

/** Lets the page itself be the server of one address. */
export function answerWith(story: ExplainerDocument, answer: Answer): void {
  answerNow = () => {
    switch (answer) {
      case 'as it was':
        return Response.json(story);
      case 'with news':
        return Response.json(withNews(story));
      case 'withdrawn':
        return Response.json({
          ...story,
          status: 'withdrawn',
          note: 'We could not confirm what this report rests on.',
        });
      default:
        return new Response('', { status: Number(answer.slice(0, 3)) });
    }
  };
}

const fetchElsewhere = window.fetch.bind(window);
window.fetch = (resource, options) =>
  (resource instanceof URL ? resource.href : resource) === address
    ? Promise.resolve(answerNow())
    : fetchElsewhere(resource, options);

/** The story with an event and a statement more, and one statement that reads otherwise; made up to try this. */
function withNews(story: ExplainerDocument): ExplainerDocument {
  const [first, ...others] = story.statements ?? [];
  if (!first) return story;
  const event = { id: 'made-up', date: '2023-02-20', title: 'Made up: a later event', lane: 'diplomacy', sources: [] };
  const corrections = [
    { date: '2023-02-20', kind: 'clarification', by: 'publisher', note: 'Made up, to try this.' } as const,
  ];
  return {
    ...story,
    updated: '2023-02-20',
    events: [...(story.events ?? []), event],
    statements: [{ ...first, corrections }, ...others, { ...first, id: 'made-up', corrections: [] }],
  };
}
