import { toDocument } from '../convert/to-document.js';
import { compact } from '../model/compact.js';
import type { Explainer } from '../model/explainer.js';
import type { ExplainerDocument, StatementInput } from '../model/schema/schema.js';
import { isAuthorsId } from '../model/read/slug.js';

/**
 * The document that may stand in a page: nothing that isn't published. Of a statement that is withheld only its place is
 * left, so that readers are told that one is missing.
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
