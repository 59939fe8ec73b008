import { toDocument } from './to-document.js';
import { compact } from '../model/compact.js';
import type { Explainer } from '../model/explainer.js';
import type { ExplainerDocument, StatementInput } from '../model/schema/schema.js';
import { isAuthorsId } from '../model/slug.js';

/**
 * Returns the document as it may be published. Of a withheld statement only a placeholder is left, so that readers see
 * that one is missing.
 */
export function publishedDocument(explainer: Explainer): ExplainerDocument {
  const document = toDocument(explainer);
  const withheld = explainer.withheld.map(
    ({ id, topic }) =>
      compact({
        id: isAuthorsId(id) ? id : undefined,
        text: '…',
        speaker: [],
        topics: topic && [topic.id],
      }) as StatementInput,
  );
  return withheld.length === 0 ? document : { ...document, statements: [...(document.statements ?? []), ...withheld] };
}
