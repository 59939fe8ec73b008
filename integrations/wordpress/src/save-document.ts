import type { SaveAnswer } from '../../../src/desk/element/explainer-editor-events.js';

/** What WordPress's own script for requests does. It sends who is asking, and rejects with WordPress's words. */
type ApiFetch = (options: { path: string; method?: string; data?: object }) => Promise<unknown>;

declare global {
  var wp: { readonly apiFetch: ApiFetch };
}

export interface SaveRequest {
  /** JSON. */
  readonly document: string;
  /** The revision that the editor began from. */
  readonly began: string;
  /** The published form of the document, as JSON. */
  readonly form: string;
  /** The sign-off as JSON; '' where nobody has signed anything. */
  readonly signOff: string;
  readonly state: string;
  /** The revision of the sign-off that the editor began from. */
  readonly signOffBegan: string;
}

/** The sign-off that WordPress keeps now. It is another one if somebody else was faster. */
interface KeptSignOff {
  readonly signOff: { readonly kept: boolean; readonly text: string; readonly revision: string };
}

type SignedAnswer = SaveAnswer | (SaveAnswer & KeptSignOff);

/** Number of times that others may be faster before a save is given up. */
const MAX_TRIES = 5;

/**
 * Has WordPress keep a document with its sign-off. Where somebody else has signed something meanwhile, both are joined and sent
 * again at once.
 *
 * @param join Joins the sign-off of the others with one's own.
 */
export async function saveSigned(
  postId: number,
  request: SaveRequest,
  join: (theirs: string) => Pick<SaveRequest, 'signOff' | 'state'>,
): Promise<SignedAnswer> {
  let data = request;
  for (let count = 1; count <= MAX_TRIES; count += 1) {
    const answer = await saveDocument(postId, data);
    if (!('signOff' in answer) || answer.signOff.kept) return answer;
    const began = 'revision' in answer ? answer.revision : data.began;
    data = { ...data, began, ...join(answer.signOff.text), signOffBegan: answer.signOff.revision };
  }
  throw new Error('Others sign this story at the same time. Save again.');
}

/** Has WordPress keep a document; or learns what somebody else has saved meanwhile. */
async function saveDocument(postId: number, data: SaveRequest): Promise<SignedAnswer> {
  const path = `/said-and-done/v1/documents/${postId}`;
  const answer = (await wp.apiFetch({ path, method: 'POST', data })) as SaveAnswer;
  if ('revision' in answer) return answer;
  const { document, revision } = answer.refused;
  return { refused: { document: JSON.parse(String(document)) as unknown, revision } };
}
