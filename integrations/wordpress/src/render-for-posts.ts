import { toJsonLd } from '../../../src/convert/index.js';
import { readDocument } from '../../../src/model/read/document.js';
import { renderPlain } from '../../../src/ssr/render-plain.js';

/** What WordPress keeps beside a document; both empty where the text is no document. */
export interface Rendered {
  /** HTML for readers without script, for feeds, and for posts once the plugin is gone. */
  readonly list: string;
  /** JSON for machines. */
  readonly jsonLd: string;
}

/** Whatever the plugin keeps was made of the very text that it is kept with. Ids begin with those of the elements in posts. */
export function renderForPosts(text: string, postId: number): Rendered {
  try {
    const data = JSON.parse(text) as unknown;
    const id = `said-${postId}`;
    const { explainer } = readDocument(data);
    return { list: renderPlain(data, { as: 'list', id }), jsonLd: JSON.stringify(toJsonLd(explainer, { id })) };
  } catch {
    return { list: '', jsonLd: '' };
  }
}
