import type { ReactiveControllerHost } from 'lit';
import { DocumentController, type DocumentSources } from '../../src/controllers/document/document-controller.js';
import { openDocument } from '../../src/cli/check/open-document.js';
import { importDocument } from '../../src/desk/element/saving/import-document.js';
import type { DocumentSource } from '../../src/convert/load-document.js';
import type { Explainer } from '../../src/model/explainer.js';
import type { Problem } from '../../src/model/problems/problem.js';
import { readDocument } from '../../src/model/read-document.js';
import { loadExplainer } from '../../src/ssr/load-explainer.js';
import { renderPlain } from '../../src/ssr/render-plain.js';

/** What an element shows, or the problem for which it shows nothing. */
function readInElement(sources: Partial<DocumentSources>): Promise<Explainer | readonly Problem[]> {
  return new Promise((resolve) => {
    const host = { addController: () => undefined, requestUpdate: () => undefined, isConnected: true };
    const page = { ownerDocument: { baseURI: 'https://example.org/', URL: 'https://example.org/' } };
    const controller = new DocumentController({ ...host, ...page } as unknown as ReactiveControllerHost & HTMLElement, {
      longDocumentStarted: () => undefined,
      documentLoaded: resolve,
      problemsDescribed: () => undefined,
      documentFailed: resolve,
      waitFor: () => undefined,
    });
    controller.update({ data: undefined, src: null, readsList: false, ...sources });
  });
}

/** By its `data` property. */
export const readAsData = (data: unknown) => readInElement({ data });

/** By its `src`, as a server answers. */
export const readAsSrc = (text: string, mediaType: string) =>
  readInElement({ src: `data:${mediaType},${encodeURIComponent(text)}` });

export const readOnServer = (data: unknown) => loadExplainer(data);

export const renderOnServer = (data: unknown) => renderPlain(data);

/** What `said-and-done check` and `convert` read. */
export async function readInCommand(text: string, name: string): Promise<Explainer> {
  return readDocument((await openDocument(name, { text })).input).explainer;
}

/** What `said-and-done render` gives to the server's functions. */
export const openInCommand = async (text: string, name: string): Promise<unknown> =>
  (await openDocument(name, { text })).input;

/** What the desk has for its first preview. */
export async function readAtDesk(source: DocumentSource): Promise<Explainer> {
  const imported = importDocument(source);
  // A document that is there at once may be anything, and must not be taken for a promise.
  return readDocument(imported instanceof Promise ? await imported : imported).explainer;
}
