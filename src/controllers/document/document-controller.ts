import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  loadDocument,
  type DocumentSource,
  type LoadedDocument,
  type UnreadableText,
} from '../../convert/load-document.js';
import type { Explainer, Reading } from '../../model/explainer.js';
import type { Problem } from '../../model/problems/problem.js';
import { nextTask } from '../../scheduling/task-queue.js';
import { numberFormat } from '../../time/format/intl.js';
import { describeFailure, describeProblems } from './problem-descriptions.js';
import { readResponse } from './read-response.js';

export type DocumentStatus = 'loading' | 'failed' | 'empty' | 'ready';

/** The sources that a document may come from. A document from `src` replaces one that was shown before it arrived. */
export interface DocumentSources {
  /** The `data` property, compared by identity. */
  readonly data: unknown;
  /** Address of a document to load. */
  readonly src: string | null;
  /** Order of day and month that the element states for a sheet at that address. */
  readonly dateOrder?: string | null | undefined;
  /** True if the element's own `<ol>` is a list of events, and no explainer around the element has a document. */
  readonly readsList: boolean;
}

/** Callbacks by which the controller tells its host what has changed. */
export interface DocumentListener {
  /** A long document is about to be read, so the host can load the code that shows it. */
  longDocumentStarted(): void;
  documentLoaded(explainer: Explainer): void;
  /** The document's problems have been put into words. */
  problemsDescribed(problems: readonly Problem[]): void;
  documentFailed(problems: readonly Problem[]): void;
  /** Delays the host's `updateComplete` until the promise is settled. */
  waitFor(part: Promise<unknown>): void;
}

export interface ShownReading extends Reading {
  /** The document as written, for a review; see `LoadedDocument`. */
  readonly input?: object | undefined;
  /** Address that the document was loaded from. */
  readonly src?: string | null | undefined;
}

/** Source of the document that is shown. */
type Origin = 'data' | 'inline' | 'src' | 'list';

const NOTHING: DocumentSources = { data: undefined, src: null, readsList: false };

/**
 * Gets the document of an element: from its `data`, the JSON inside it, its `src`, or its own list. Network requests
 * and their abortion belong here; formats belong to `convert/load-document`.
 */
export class DocumentController implements ReactiveController {
  /** The document that is shown. Its problems are complete once `isExplaining` is false. */
  reading: ShownReading | null = null;
  /** Number of problems with severity `error`. It is known before the problems are in words. */
  errorCount = 0;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #listener: DocumentListener;
  #sources = NOTHING;
  #origin: Origin | undefined;
  /** The problems of the latest load, once they are in words; undefined unless it has failed. */
  #failure: Promise<readonly Problem[]> | undefined;
  #explaining = 0;
  /** Loads in progress. A new load aborts the one of the same origin. */
  readonly #loads = new Map<Origin, AbortController>();
  #inlineText: string | null = null;
  /** True once the sources have been looked at. */
  #isRead = false;
  /** True if the host's content may have changed since it was read. */
  #hasNewContent = false;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, listener: DocumentListener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  /**
   * Status of the latest source. The document of an earlier source stays shown while one loads, or when it has failed.
   */
  get status(): DocumentStatus {
    if (this.#loads.size > 0 || !this.#isRead) return 'loading';
    if (this.#failure) return 'failed';
    return this.reading ? 'ready' : 'empty';
  }

  /** True while problems are being put into words. */
  get isExplaining(): boolean {
    return this.#explaining > 0;
  }

  hostConnected(): void {
    // The first formatter takes engines long to create. There is time for it while the document or the chart is on its way.
    void nextTask().then(() => numberFormat('en'));
    this.#observer = new MutationObserver((records) => {
      if (records.some(({ target }) => this.#isContentOfHost(target))) this.#contentChanged();
    });
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
    document.addEventListener('DOMContentLoaded', this.#contentChanged);
    // This requests an update as well: language, direction and the explainer around the host may be different here.
    this.#contentChanged();
  }

  /** Aborts all loads. They start again when the host is connected again. */
  hostDisconnected(): void {
    this.#observer?.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#contentChanged);
    if (this.#loads.has('src')) this.#sources = { ...this.#sources, src: null };
    if (this.#loads.has('data')) this.#sources = { ...this.#sources, data: undefined };
    if (this.#loads.has('inline')) this.#inlineText = null;
    this.#abort();
    this.#host.requestUpdate();
  }

  /** Takes the current properties. A document that needs no loading is read at once. */
  update(sources: DocumentSources): void {
    if (!this.#host.isConnected && this.#observer) return;
    const before = this.#sources;
    this.#sources = sources;
    this.#isRead = true;
    if (sources.data !== before.data) this.#readData(sources.data);
    if (this.#hasNewContent && sources.data === undefined) this.#readContent();
    if (sources.src !== before.src || sources.dateOrder !== before.dateOrder) this.#load(sources.src);
    if (!sources.readsList) this.#dropList();
  }

  /** Shows a newer version of the document at `src`. */
  renew(loaded: LoadedDocument): void {
    this.#accept(loaded, 'src');
  }

  readonly #contentChanged = (): void => {
    this.#hasNewContent = true;
    this.#host.requestUpdate();
  };

  /**
   * Tells whether a mutation concerns the host: a child of it, or the text of a script. An article around other
   * elements changes for many other reasons.
   */
  #isContentOfHost(target: Node): boolean {
    const element = target instanceof Element ? target : target.parentElement;
    return element === this.#host || element?.localName === 'script';
  }

  /** Shows new data at once. Without data, the content or `src` of the host counts again. */
  #readData(data: unknown): void {
    this.#abort('data');
    if (data !== undefined) {
      this.#show({ value: data }, 'data');
    } else if (this.#origin === 'data') {
      this.#clear();
      this.#inlineText = null;
      this.#hasNewContent = true;
      if (this.#sources.src && !this.#loads.has('src')) this.#load(this.#sources.src);
    }
  }

  /**
   * Reads the JSON of a child `<script type="application/json">` if it is new; without a script, the host's own list.
   */
  #readContent(): void {
    this.#hasNewContent = false;
    const type = 'script[type="application/json"]';
    const after = this.#host.closest('p')?.nextElementSibling;
    // Markdown ends a paragraph before a line that begins with a script, which then stands after it.
    const script = this.#host.querySelector(`:scope > ${type}`) ?? (after?.matches(type) ? after : null);
    if (!script) return this.#readList();
    const text = script.textContent;
    if (text === this.#inlineText || !this.#isParsed(script)) return;
    this.#inlineText = text;
    if (this.#origin === 'src') return;
    this.#show({ text, mediaType: 'application/json' }, 'inline');
  }

  /** Reads the element's own `<ol>`, where there is no better source. Its converter is loaded when it is needed. */
  #readList(): void {
    const list = this.#host.querySelector(':scope > ol');
    const { readsList, src } = this.#sources;
    if (!list || !readsList || src || this.reading || this.#loads.has('list')) return;
    if (!this.#isParsed(list)) return;
    void this.#track('list', async () => {
      const { loadOwnList } = await import('./list-in-element.js');
      return loadOwnList(this.#host, list, loadDocument);
    });
  }

  /** Drops the list, because an explainer's document takes precedence. */
  #dropList(): void {
    this.#abort('list');
    if (this.#origin === 'list') this.#clear();
  }

  /** Returns false while the page is being parsed and the parser may still add to the element. */
  #isParsed(element: Element): boolean {
    if (document.readyState !== 'loading') return true;
    for (let at: Node | null = element; at; at = at.parentNode) if (at.nextSibling) return true;
    return false;
  }

  /** Shows a document that needs no request, at once where possible. */
  #show(source: DocumentSource, origin: Origin): void {
    const abort = new AbortController();
    const loaded = this.#read(source, abort.signal);
    this.#abort('data', 'inline', 'list');
    if (loaded instanceof Promise) void this.#track(origin, () => loaded, abort);
    else this.#accept(loaded, origin);
  }

  #read(source: DocumentSource, signal: AbortSignal) {
    return loadDocument(source, { signal, onLong: () => this.#listener.longDocumentStarted() });
  }

  #load(src: string | null): void {
    this.#abort('src');
    if (!src) return;
    void this.#track('src', async (signal) => {
      const response = await fetch(new URL(src, this.#host.ownerDocument.baseURI), { signal });
      return this.#read(await readResponse(src, response, this.#host), signal);
    });
  }

  /** Runs a load. A newer source aborts it. A failure becomes a problem, and the document shown before stays. */
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
      if ('reason' in loaded) throw new Error(loaded.reason, { cause: loaded.text });
      this.#loads.delete(origin);
      this.#accept(loaded, origin);
    } catch (error) {
      if (abort.signal.aborted) return;
      this.#loads.delete(origin);
      const src = origin === 'src' ? this.#sources.src : '';
      this.#fail(describeFailure({ src, error, page: this.#host.ownerDocument }));
    }
  }

  #accept({ explainer, foundProblems, problems, input }: LoadedDocument, origin: Origin): void {
    if (origin === 'src') this.#abort('data', 'inline', 'list');
    const src = origin === 'src' ? this.#sources.src : undefined;
    this.reading = { explainer, problems, input, src };
    this.errorCount = [...problems, ...foundProblems].filter(({ severity }) => severity === 'error').length;
    this.#origin = origin;
    this.#failure = undefined;
    this.#listener.documentLoaded(explainer);
    this.#host.requestUpdate();
    if (problems.length === 0 && foundProblems.length === 0) return;
    this.#explain(describeProblems(foundProblems, explainer), (explained) => {
      if (this.reading?.explainer !== explainer) return;
      this.reading = { ...this.reading, problems: [...problems, ...explained] };
      this.#listener.problemsDescribed(this.reading.problems);
    });
  }

  #fail(failure: Promise<readonly Problem[]>): void {
    this.#failure = failure;
    this.#host.requestUpdate();
    this.#explain(failure, (problems) => {
      if (this.#failure === failure) this.#listener.documentFailed(problems);
    });
  }

  /** Passes problems on when they are in words, unless a newer document is shown by then. */
  #explain(described: Promise<readonly Problem[]>, onDescribed: (problems: readonly Problem[]) => void): void {
    this.#explaining += 1;
    const explained = described.then((problems) => {
      this.#explaining -= 1;
      onDescribed(problems);
    });
    this.#listener.waitFor(explained);
  }

  #clear(): void {
    this.reading = null;
    this.errorCount = 0;
    this.#origin = undefined;
    this.#failure = undefined;
  }

  /** Aborts the loads of the given origins; without arguments, all of them. */
  #abort(...origins: readonly Origin[]): void {
    for (const origin of origins.length > 0 ? origins : [...this.#loads.keys()]) {
      this.#loads.get(origin)?.abort();
      this.#loads.delete(origin);
    }
  }
}
