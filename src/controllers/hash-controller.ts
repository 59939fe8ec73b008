import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { EventFilter } from '../layout/filter/event-filter.js';
import type { StatementFilter } from '../layout/filter/statement-filter.js';
import { isAuthorsId } from '../model/slug.js';

/** Target of a deep link within an element. */
export type HashTarget =
  | { readonly kind: 'event' | 'statement'; readonly id: string }
  | { readonly kind: 'filter'; readonly filter: EventFilter & StatementFilter };

export interface HashOptions {
  /** Name of a host without an id. The second such host is `name-2`. */
  readonly name: string;
  readonly kinds: readonly ('event' | 'statement')[];
  /** Names of the filter's fields that a link may contain. */
  readonly filterKeys?: readonly string[];
  /**
   * Shows the target of the address; null when the reader has gone back to an address without one. Returns false while
   * the target can't be shown yet; it is called again after each update.
   */
  readonly follow: (target: HashTarget | null) => boolean;
}

/** Message to the page around a frame, sent when a reader has changed the address inside the frame. */
export interface HashMessage {
  readonly type: 'said-and-done:hash';
  /** The hash with its `#`; empty where there is none. */
  readonly hash: string;
}

/** All controllers of the page: they number hosts without an id, and recognize each other's hashes. */
const controllers = new Set<HashController>();

/**
 * Finds where a hash leads to in an element, for whoever builds the page.
 *
 * @param hash The hash of an address, with its `#`.
 * @returns Null where the hash isn't the element's; undefined where the element has no links yet.
 */
export function findHashTarget(element: HTMLElement, hash: string): HashTarget | null | undefined {
  return [...controllers].find(({ host }) => host === element)?.read(hash);
}

/**
 * Deep links to items in the host: `#timeline.event.x`, `#timeline?topic=y`. The controller follows the address when
 * the page opens and whenever the address changes. It replaces the address only when the reader acts, and never a hash
 * that isn't ours.
 */
export class HashController implements ReactiveController {
  /** The element that the links lead into. */
  readonly host: ReactiveControllerHost & HTMLElement;
  readonly #options: HashOptions;
  #hash = '';
  #wanted: HashTarget | null | undefined;
  /** Ids of the items that the host showed at its last update, by kind. */
  readonly #shown = new Map<string, unknown>();

  constructor(host: ReactiveControllerHost & HTMLElement, options: HashOptions) {
    this.host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    controllers.add(this);
    addEventListener('hashchange', this.#handleChange);
    addEventListener('click', this.#handleClick);
    this.#hash = location.hash;
    this.#wanted = this.read(this.#hash) ?? undefined;
    this.hostUpdated();
  }

  hostDisconnected(): void {
    controllers.delete(this);
    removeEventListener('hashchange', this.#handleChange);
    removeEventListener('click', this.#handleClick);
    this.#wanted = undefined;
  }

  /** Stops following the address for good. */
  stop(): void {
    this.hostDisconnected();
    this.host.removeController(this);
  }

  hostUpdated(): void {
    if (this.#wanted !== undefined && this.#options.follow(this.#wanted)) this.#wanted = undefined;
    for (const kind of this.#options.kinds) this.#compare(kind);
  }

  /** Takes away the name of another item if a script has chosen one: the address of an item that isn't shown would be copied and shared. */
  #compare(kind: 'event' | 'statement'): void {
    const host = this.host as unknown as Partial<Record<string, string | null>>;
    const id = host[kind === 'event' ? 'selectedEvent' : 'selectedStatement'] ?? host['selected'] ?? null;
    const hadShown = this.#shown.has(kind);
    const isOther = id !== this.#shown.get(kind);
    this.#shown.set(kind, id);
    // An address that the page has changed just now is followed at its event, and wins.
    if (!hadShown || !isOther || this.#wanted !== undefined || location.hash !== this.#hash) return;
    const named = this.read(location.hash);
    if (named?.kind !== kind || named.id === id) return;
    this.write(id === null ? null : { kind, id });
  }

  /** Address of a target in the host. */
  hrefOf(target: HashTarget): string | undefined {
    if (!hasAddress(target)) return undefined;
    return location.href.replace(/#.*/, '') + this.#hashOf(target);
  }

  /** Writes the reader's selection to the address; null removes it. */
  write(target: HashTarget | null): void {
    const shown = target && hasAddress(target) ? target : null;
    this.#wanted = undefined;
    const { hash } = location;
    const isFree = shown ? hash === '' || [...controllers].some((each) => each.read(hash)) : this.read(hash);
    const wanted = shown ? this.#hashOf(shown) : '';
    if (!isFree || decode(hash) === decode(wanted)) return;
    try {
      history.replaceState(history.state, '', location.href.replace(/#.*/, '') + wanted);
      this.#hash = location.hash;
    } catch {
      // Documents without an address of their own refuse this, and so do browsers that limit its rate.
    }
    const message: HashMessage = { type: 'said-and-done:hash', hash: wanted };
    if (parent !== window) parent.postMessage(message, '*');
  }

  readonly #handleChange = (): void => {
    const before = this.read(this.#hash);
    this.#hash = location.hash;
    const target = this.read(this.#hash);
    if (target || (before && this.#hash === '')) this.#wanted = target;
    this.hostUpdated();
  };

  /** Follows a link to the current address, which changes nothing and fires no event in Firefox. */
  readonly #handleClick = (event: MouseEvent): void => {
    const { defaultPrevented, button, ctrlKey, metaKey, shiftKey, altKey } = event;
    if (defaultPrevented || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return;
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!link?.hash || link.target || link.href !== location.href) return;
    this.#wanted = this.read(this.#hash) ?? undefined;
    this.hostUpdated();
  };

  /** The host's id, or its name with its number among the hosts without an id. */
  get #name(): string {
    const { id } = this.host;
    if (id) return id;
    const { name } = this.#options;
    const taken = new Set([...controllers].map((each) => each.host.id));
    const before = [...controllers].filter(
      (each) => each.#options.name === name && !each.host.id && isBefore(each.host, this.host),
    );
    let count = 1;
    for (let left = before.length; ; count += 1) {
      if (!taken.has(numbered(name, count)) && left-- === 0) return numbered(name, count);
    }
  }

  #hashOf(target: HashTarget): string {
    const name = encode(this.#name);
    if (target.kind !== 'filter') return `#${name}.${target.kind}.${encode(target.id)}`;
    const filterKeys = Object.entries(target.filter)
      .map(([key, value]) => [key, String(value ?? '')] as const)
      .filter(([, value]) => value.trim() !== '')
      .map(([key, value]) => `${key}=${encode(value)}`);
    return `#${name}?${filterKeys.join('&')}`;
  }

  /** Reads the target of a hash; null if it isn't the host's. */
  read(hash: string): HashTarget | null {
    const name = this.#name;
    const [start, query] = split(hash.slice(1), '?');
    if (query !== undefined && decode(start) === name) {
      const { filterKeys } = this.#options;
      return filterKeys ? { kind: 'filter', filter: readFilter(query, filterKeys) } : null;
    }
    const text = decode(hash.slice(1));
    for (const kind of this.#options.kinds) {
      const prefix = `${name}.${kind}.`;
      if (text.startsWith(prefix) && text !== prefix) return { kind, id: text.slice(prefix.length) };
    }
    return null;
  }
}

function readFilter(query: string, filterKeys: readonly string[]): Readonly<Record<string, string>> {
  const given = new URLSearchParams(query);
  return Object.fromEntries(filterKeys.flatMap((key) => (given.get(key) ? [[key, given.get(key)!]] : [])));
}

function numbered(name: string, count: number): string {
  return count === 1 ? name : `${name}-${count}`;
}

function split(text: string, mark: string): [string, string | undefined] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

/**
 * Encodes a text for a hash. Letters and digits of any script stay readable; lone surrogates have no encoding and are
 * removed. An id that a script has chosen may be a number.
 */
function encode(text: string): string {
  return `${text}`.replace(/\p{Cs}/gu, '').replace(/[^\p{L}\p{M}\p{N}._~-]/gu, encodeSign);
}

/** Encodes brackets and apostrophes too, because messengers and Markdown end an address there. */
function encodeSign(sign: string): string {
  return /[!'()*]/.test(sign) ? `%${sign.charCodeAt(0).toString(16).toUpperCase()}` : encodeURIComponent(sign);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Returns false for a statement whose author gave it no id. */
function hasAddress(target: HashTarget): boolean {
  return target.kind !== 'statement' || isAuthorsId(target.id);
}

/** Compares the document order of two elements. An element in a shadow root counts by its outermost host. */
function isBefore(a: Element, b: Element): boolean {
  const [pathA, pathB] = [hostsOf(a), hostsOf(b)];
  const at = pathA.findIndex((host, index) => host !== pathB[index]);
  const [stepA, stepB] = [pathA[at], pathB[at]];
  return Boolean(stepA && stepB && stepA.compareDocumentPosition(stepB) & Node.DOCUMENT_POSITION_FOLLOWING);
}

function hostsOf(element: Element): Element[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [...hostsOf(root.host), element] : [element];
}
