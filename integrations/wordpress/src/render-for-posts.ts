import { toJsonLd } from '../../../src/convert/index.js';
import type { Explainer } from '../../../src/model/explainer.js';
import { readDocument } from '../../../src/model/read-document.js';
import type { ExplainerDocument } from '../../../src/model/schema/schema.js';
import { publishedDocument } from '../../../src/convert/published-document.js';
import { renderPlain, renderStatementLine } from '../../../src/ssr/render-plain.js';
import { statementDocument } from '../../../src/ssr/statement-document.js';

/** What WordPress prints of a document, and all that it prints. */
export interface PublishedForm {
  /** What readers' elements get. */
  readonly document: ExplainerDocument;
  /** HTML for readers without script, for feeds, and for posts once the plugin is gone. */
  readonly list: string;
  readonly jsonLd: object;
  /** Each statement by itself. */
  readonly statements: readonly PublishedStatement[];
}

export interface PublishedStatement {
  /** Of a withdrawn story there is one without an id, for whichever statement is asked for. */
  readonly id?: string;
  /** Its words, where it still stands: it can be chosen by them. */
  readonly text?: string;
  /** For an element; absent in long stories, where it is the line alone. */
  readonly document?: ExplainerDocument;
  /** HTML in a line of text. */
  readonly line: string;
}

/**
 * The published form of a document as JSON; '' where the text is no document. Ids in the list begin with those of the elements in
 * posts.
 */
export function renderForPosts(text: string, postId: number): string {
  try {
    return JSON.stringify(publishedForm(JSON.parse(text), `said-${postId}`));
  } catch {
    return '';
  }
}

function publishedForm(data: unknown, id: string): PublishedForm {
  const { explainer } = readDocument(data);
  return {
    document: publishedDocument(explainer),
    list: renderPlain(data, { as: 'list', id }),
    jsonLd: toJsonLd(explainer, { id }),
    statements: withinReason(statementsOf(explainer)),
  };
}

/** All documents of single statements together, in characters of JSON: what is saved has to stay below what servers take. */
const MAX_DOCUMENTS = 500_000;

function withinReason(
  statements: readonly (PublishedStatement & { document: ExplainerDocument })[],
): readonly PublishedStatement[] {
  const length = statements.reduce((sum, { document }) => sum + JSON.stringify(document).length, 0);
  return length <= MAX_DOCUMENTS ? statements : statements.map(({ document: _, ...rest }) => rest);
}

function statementsOf(explainer: Explainer): readonly (PublishedStatement & { document: ExplainerDocument })[] {
  if (explainer.status === 'withdrawn') return [alone('', explainer)].flatMap((each) => each ?? []);
  const ids = new Set([...explainer.statementById.keys(), ...explainer.withheld.map(({ id }) => id)]);
  return [...ids].flatMap((id) => {
    const statement = explainer.statementById.get(id);
    const printed = alone(id, explainer);
    if (!printed) return [];
    return { id, ...(statement && statement.status !== 'withdrawn' && { text: statement.text }), ...printed };
  });
}

function alone(id: string, explainer: Explainer): Required<Pick<PublishedStatement, 'document' | 'line'>> | undefined {
  const document = statementDocument(explainer, id);
  return document && { document, line: renderStatementLine(explainer, id) };
}
