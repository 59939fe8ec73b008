import munichMeeting from '../../data/munich-meeting.json';
import type { ExplainerDocument } from '../../src/model/schema/schema.js';

/** Answers that a newsroom’s server may give. */
export const answers = [
  'as it was',
  'with news',
  'withdrawn',
  'never',
  '404 Not Found',
  '410 Gone',
  '500 Internal Server Error',
  'not a document',
] as const;
export type Answer = (typeof answers)[number];

/** A story in which the Controls say what the server answers. */
export interface AnswerArgs {
  readonly answer: Answer;
}

export const answerArgTypes = {
  answer: {
    name: 'the server’s answer',
    description: 'What comes from the address in `src`.',
    options: answers,
    control: 'select',
  },
} as const;

const HOST = 'https://newsroom.example/';
const story = munichMeeting as ExplainerDocument;

/** The address whose answer is this; only stories can ask for it. */
export function addressOf(answer: Answer): string {
  return `${HOST}${answers.indexOf(answer)}.json`;
}

/** An address whose answer changes while an element asks for it again. */
export const liveAddress = `${HOST}live.json`;
let liveAnswer: Answer = 'as it was';

export function setLiveAnswer(answer: Answer): void {
  liveAnswer = answer;
}

const fetchElsewhere = window.fetch.bind(window);
window.fetch = (resource, options) => {
  const address = resource instanceof Request ? resource.url : String(resource);
  if (!address.startsWith(HOST)) return fetchElsewhere(resource, options);
  const answer = address === liveAddress ? liveAnswer : answers[parseInt(address.slice(HOST.length))];
  return respond(answer ?? '404 Not Found', options?.signal);
};

async function respond(answer: Answer, signal?: AbortSignal | null): Promise<Response> {
  switch (answer) {
    case 'as it was':
      return Response.json(story);
    case 'with news':
      return Response.json(withNews());
    case 'withdrawn':
      return Response.json({ ...story, status: 'withdrawn', note: 'Made up: we could not confirm this report.' });
    case 'never':
      return untilAborted(signal);
    case 'not a document':
      return new Response('<!doctype html><title>Log in</title>');
    default:
      return new Response('', { status: parseInt(answer) });
  }
}

function untilAborted(signal?: AbortSignal | null): Promise<Response> {
  return new Promise((_, reject) =>
    signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError'))),
  );
}

/** The story with an event and a statement more, and one statement that reads otherwise; made up to try this. */
function withNews(): ExplainerDocument {
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
