import type { SaveAnswer } from '../../../src/elements/explainer-editor/explainer-editor-events.js';

/** What WordPress's own script for requests does. It sends who is asking, and rejects with WordPress's words. */
type ApiFetch = (options: { path: string; method?: string; data?: object }) => Promise<unknown>;

declare global {
  var wp: { readonly apiFetch: ApiFetch };
}

interface SaveRequest {
  /** JSON. */
  readonly document: string;
  /** The revision that the editor began from. */
  readonly began: string;
  /** The published form of the document, as JSON. */
  readonly form: string;
}

/** Has WordPress keep a document; or learns what somebody else has saved meanwhile. */
export async function saveDocument(postId: number, data: SaveRequest): Promise<SaveAnswer> {
  const path = `/said-and-done/v1/documents/${postId}`;
  const answer = (await wp.apiFetch({ path, method: 'POST', data })) as SaveAnswer;
  if ('revision' in answer) return answer;
  const { document, revision } = answer.refused;
  return { refused: { document: JSON.parse(String(document)) as unknown, revision } };
}
