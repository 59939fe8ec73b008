import type { DocumentText } from '../../convert/detect-format.js';

/**
 * The text that a server has answered with, and what its address and its media type say of the format.
 *
 * @throws {Error} where the server has refused, with its status.
 */
export async function readResponse(src: string, response: Response): Promise<DocumentText> {
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
  // WebKit's json() does not say why a text is no JSON.
  return { text: await response.text(), name: src, mediaType: response.headers.get('content-type') ?? '' };
}
