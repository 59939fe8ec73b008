import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  loadDocument,
  type DocumentSource,
  type LoadedDocument,
  type UnreadableText,
} from '../../convert/load-document.js';
import type { Explainer, Reading } from '../../model/explainer.js';
import { makeFinding, type Finding, type FindingValues } from '../../model/problems/found-problem.js';
import type { Problem } from '../../model/problems/problem.js';
import { describeProblems } from './describe-later.js';
import { readResponse } from './read-response.js';

export type DocumentStatus = 'loading' | 'failed' | 'empty' | 'ready';

/** Where a document may come from, in the order of who wins: `src` replaces what was shown before it arrived. */
export interface DocumentSources {
  /** The `data` property; by identity. */
  readonly data: unknown;
  /** An address to load. */
  readonly src: string | null;
  /** The element's own `<ol>` is a list of events, and no explainer around it has something better. */
  readonly readsList: boolean;
}

/** Tells the host that what it shows has changed. */
export interface DocumentListener {
  /** One is at hand that takes a while to read: time to load what shows so much. */
  longDocumentComes(): void;
  documentLoaded(explainer: Explainer): void;
  /** What was found in it is in words now. */
  documentExplained(problems: readonly Problem[]): void;
  documentFailed(problems: readonly Problem[]): void;
  /** The host is complete only when this is done. */
  waitFor(part: Promise<unknown>): void;
}

/** Where the document that is shown has come from. */
type Origin = 'data' | 'inline' | 'src' | 'list';

const NOTHING: DocumentSources = { data: undefined, src: null, readsList: false };

/**
 * Gets the document of an element: from its `data`, the JSON inside it, its `src`, or its own list.
 * The network, aborting, and which format it is are known here and nowhere else.
 */
export class DocumentController implements ReactiveController {
  /** Its problems are complete once `isExplaining` is false. */
  reading: Reading | null = null;
  /** How many things readers lose, also while there are no words for them. */
  errorCount = 0;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #listener: DocumentListener;
  #sources = NOTHING;
  #origin: Origin | undefined;
  #failure: Finding | undefined;
  #explaining = 0;
  /** What is on its way; a newer one of the same origin ends it. */
  readonly #loads = new Map<Origin, AbortController>();
  #inlineText: string | null = null;
  /** What is inside the host may have changed since it was read. */
  #isInsideNew = false;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, listener: DocumentListener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  /** Of the latest source; what an earlier one gave is still shown while one loads, or when it has failed. */
  get status(): DocumentStatus {
    if (this.#loads.size > 0) return 'loading';
    if (this.#failure) return 'failed';
    return this.reading ? 'ready' : 'empty';
  }

  /** What was found is being put into words. */
  get isExplaining(): boolean {
    return this.#explaining > 0;
  }

  hostConnected(): void {
    this.#observer = new MutationObserver((records) => {
      if (records.some(({ target }) => this.#isOurs(target))) this.#lookInside();
    });
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
    document.addEventListener('DOMContentLoaded', this.#lookInside);
    // Brings an update too: language, direction and explainer may be others where the host stands now.
    this.#lookInside();
  }

  /** What was on its way is given up, and asked for again when the host comes back. */
  hostDisconnected(): void {
    this.#observer?.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#lookInside);
    if (this.#loads.has('src')) this.#sources = { ...this.#sources, src: null };
    if (this.#loads.has('data')) this.#sources = { ...this.#sources, data: undefined };
    if (this.#loads.has('inline')) this.#inlineText = null;
    this.#abort();
    this.#host.requestUpdate();
  }

  /** Takes what the properties say now; reads at once what is at hand, and starts to load what is not. */
  update(sources: DocumentSources): void {
    if (!this.#host.isConnected && this.#observer) return;
    const before = this.#sources;
    this.#sources = sources;
    if (sources.data !== before.data) this.#takeData(sources.data);
    if (this.#isInsideNew && sources.data === undefined) this.#readInside();
    if (sources.src !== before.src) this.#load(sources.src);
    if (!sources.readsList) this.#dropList();
  }

  /** Shows a newer version of what `src` names. */
  renew(loaded: LoadedDocument): void {
    this.#accept(loaded, 'src');
  }

  readonly #lookInside = (): void => {
    this.#isInsideNew = true;
    this.#host.requestUpdate();
  };

  /** A child, or the text of a script: an article around other elements changes for many reasons. */
  #isOurs(target: Node): boolean {
    const element = target instanceof Element ? target : target.parentElement;
    return element === this.#host || element?.localName === 'script';
  }

  /** A new one is shown at once; without one, what is inside, or is loaded, counts again. */
  #takeData(data: unknown): void {
    this.#abort('data');
    if (data !== undefined) {
      this.#show({ value: data }, 'data');
    } else if (this.#origin === 'data') {
      this.#clear();
      this.#inlineText = null;
      this.#isInsideNew = true;
      if (this.#sources.src && !this.#loads.has('src')) this.#load(this.#sources.src);
    }
  }

  /** The document in a child `<script type="application/json">`, if it is new; else the host's own list. */
  #readInside(): void {
    this.#isInsideNew = false;
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    if (!script) {
      this.#readList();
      return;
    }
    const text = script.textContent;
    if (text === this.#inlineText || !this.#isParsed(script)) return;
    this.#inlineText = text;
    if (this.#origin === 'src') return;
    this.#show({ text, mediaType: 'application/json' }, 'inline');
  }

  /** The element's own `<ol>`, where there is nothing better; read by a converter that comes when needed. */
  #readList(): void {
    const list = this.#host.querySelector(':scope > ol');
    const { readsList, src } = this.#sources;
    if (!list || !readsList || src || this.reading || this.#loads.has('list')) return;
    if (!this.#isParsed(list)) return;
    void this.#track('list', async () => {
      const { readOwnList } = await import('./light-list.js');
      return loadDocument({ value: readOwnList(this.#host, list) });
    });
  }

  /** An explainer has come, whose document goes before a list. */
  #dropList(): void {
    this.#abort('list');
    if (this.#origin === 'list') this.#clear();
  }

  /** False while the page is still read and the parser may not have left the element. */
  #isParsed(element: Element): boolean {
    if (document.readyState !== 'loading') return true;
    for (let at: Node | null = element; at; at = at.parentNode) if (at.nextSibling) return true;
    return false;
  }

  /** Shows a document that is at hand, at once where that is possible. */
  #show(source: DocumentSource, origin: Origin): void {
    const abort = new AbortController();
    const loaded = this.#read(source, abort.signal);
    if ('reason' in loaded) {
      this.#fail('json-unreadable', { reason: loaded.reason });
      return;
    }
    this.#abort('data', 'inline', 'list');
    if (loaded instanceof Promise) void this.#track(origin, () => loaded, abort);
    else this.#accept(loaded, origin);
  }

  #read(source: DocumentSource, signal: AbortSignal) {
    return loadDocument(source, { signal, onLong: () => this.#listener.longDocumentComes() });
  }

  #load(src: string | null): void {
    this.#abort('src');
    if (!src) return;
    void this.#track('src', async (signal) => {
      const response = await fetch(new URL(src, this.#host.ownerDocument.baseURI), { signal });
      return this.#read(await readResponse(src, response), signal);
    });
  }

  /** Runs a load; a newer source ends it. What fails is a problem, and what was shown before stays. */
  async #track(
    origin: Origin,
    load: (signal: AbortSignal) => Promise<LoadedDocument | UnreadableText>,
    abort = new AbortController(),
  ): Promise<void> {
    this.#loads.set(origin, abort);
    this.#failure = undefined;
    try {
      const loaded = await load(abort.signal);
      if (abort.signal.aborted) return;
      if ('reason' in loaded) throw new Error(loaded.reason);
      this.#loads.delete(origin);
      this.#accept(loaded, origin);
    } catch (error) {
      if (abort.signal.aborted) return;
      this.#loads.delete(origin);
      const src = (origin === 'src' && this.#sources.src) || this.#host.ownerDocument.URL;
      this.#fail('load-failed', { src, reason: reasonOf(error) });
    }
  }

  #accept({ explainer, findings, problems }: LoadedDocument, origin: Origin): void {
    if (origin === 'src') this.#abort('data', 'inline', 'list');
    this.reading = { explainer, problems };
    this.errorCount = [...problems, ...findings].filter(({ severity }) => severity === 'error').length;
    this.#origin = origin;
    this.#failure = undefined;
    this.#listener.documentLoaded(explainer);
    this.#host.requestUpdate();
    if (problems.length + findings.length === 0) return;
    this.#explain(findings, explainer, (explained) => {
      if (this.reading?.explainer !== explainer) return;
      this.reading = { explainer, problems: [...problems, ...explained] };
      this.#listener.documentExplained(this.reading.problems);
    });
  }

  #fail(code: 'json-unreadable' | 'load-failed', values: FindingValues): void {
    const failure = makeFinding(code, '', values);
    this.#failure = failure;
    this.#host.requestUpdate();
    this.#explain([failure], undefined, (problems) => {
      if (this.#failure === failure) this.#listener.documentFailed(problems);
    });
  }

  /** Puts into words what was found, and hands it on unless something newer is shown by then. */
  #explain(
    findings: readonly Finding[],
    explainer: Explainer | undefined,
    handOn: (problems: readonly Problem[]) => void,
  ): void {
    this.#explaining += 1;
    const explained = describeProblems(findings, explainer).then((problems) => {
      this.#explaining -= 1;
      handOn(problems);
    });
    this.#listener.waitFor(explained);
  }

  #clear(): void {
    this.reading = null;
    this.errorCount = 0;
    this.#origin = undefined;
    this.#failure = undefined;
  }

  /** Ends what is on its way from these origins; from all without any. */
  #abort(...origins: readonly Origin[]): void {
    for (const origin of origins.length > 0 ? origins : [...this.#loads.keys()]) {
      this.#loads.get(origin)?.abort();
      this.#loads.delete(origin);
    }
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
