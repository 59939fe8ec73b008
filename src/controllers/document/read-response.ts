import type { DocumentText } from '../../convert/detect-text-format.js';

/**
 * Reads the text of a response, with its address and media type, which hint at the format.
 *
 * @throws {Error} Where the server has refused; its `cause` is the status.
 */
export async function readResponse(src: string, response: Response): Promise<DocumentText> {
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim(), { cause: response.status });
  // The text is parsed later, because WebKit's `json()` doesn't say why a text isn't JSON.
  return { text: await response.text(), name: src, mediaType: response.headers.get('content-type') ?? '' };
}
