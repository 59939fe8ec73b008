import type { DateOrder } from '../../convert/csv/sheet-dates.js';
import type { DocumentText } from '../../convert/detect-text-format.js';

/**
 * Reads the text of a response, with its address and media type, which hint at the format.
 *
 * @param element The element that shows the document. It may say in which order its sheet has day and month.
 * @throws {Error} Where the server has refused; its `cause` is the status.
 */
export async function readResponse(src: string, response: Response, element?: HTMLElement): Promise<DocumentText> {
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim(), { cause: response.status });
  // The text is parsed later, because WebKit's `json()` doesn't say why a text isn't JSON.
  const dateOrder = element && dateOrderOf(element);
  const mediaType = response.headers.get('content-type') ?? '';
  return { text: await response.text(), name: src, mediaType, ...(dateOrder && { dateOrder }) };
}

/** Returns the order of day and month that an element states for its sheet; undefined where it states none that is known. */
function dateOrderOf(element: HTMLElement): DateOrder | undefined {
  const { dateOrder } = element as { readonly dateOrder?: unknown };
  return (['day-first', 'month-first'] as const).find((each) => each === dateOrder);
}
