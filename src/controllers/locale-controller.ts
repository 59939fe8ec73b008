import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { loadLanguage } from '../i18n/languages.js';
import { messagesFor, onMessagesRegistered, sayIn, type Messages, type Say } from '../i18n/messages.js';

/** Language and direction of an element, and the messages in that language. */
export class LocaleController implements ReactiveController {
  /** Language tag (BCP 47) from the nearest `lang` attribute; English without one. */
  locale = 'en';
  /** Direction of text at the element. */
  direction: 'ltr' | 'rtl' = 'ltr';
  say: Say = sayIn('en');
  messages: Messages | undefined;
  /** True while the first language is being loaded, so that nothing can be shown yet. */
  isPending = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #waitFor: (language: Promise<void>) => void;
  #loading: Promise<void> | undefined;
  #hasLoaded = false;
  /** Language of the page at the last update. It differs from `locale` while it loads. */
  #pageLocale: string | undefined;
  #stopListening: readonly (() => void)[] = [];

  /** @param waitFor Updates the host when a language is loaded, or has failed to load. */
  constructor(host: ReactiveControllerHost & HTMLElement, waitFor: (language: Promise<void>) => void) {
    this.#host = host;
    this.#waitFor = waitFor;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    this.#stopListening = [
      onMessagesRegistered(() => this.#host.requestUpdate()),
      onLanguageChange(this.#host, () => this.#updateIfChanged()),
    ];
    // The element may have been moved to a place with another language.
    if (this.#pageLocale !== undefined) this.#updateIfChanged();
  }

  hostDisconnected(): void {
    for (const stop of this.#stopListening) stop();
  }

  /**
   * Reads language and direction from the page. The host calls this first in `willUpdate`, so that a changed `lang`
   * shows with that update. While a language loads, the previous one stays; before the first, nothing is shown. On a
   * server there is no page to read.
   */
  refresh(): void {
    if (isServer) return;
    this.direction = nearestDirection(this.#host);
    const locale = (this.#pageLocale = nearestLang(this.#host));
    const loading = loadLanguage(locale);
    this.isPending = !!loading && !this.#hasLoaded;
    if (loading && loading !== this.#loading) this.#waitFor(loading);
    this.#loading = loading;
    if (loading) return;
    this.#hasLoaded = true;
    const messages = messagesFor(locale);
    if (locale !== this.locale || messages !== this.messages) this.say = sayIn(locale);
    this.locale = locale;
    this.messages = messages;
  }

  #updateIfChanged(): void {
    const isOther = nearestLang(this.#host) !== this.#pageLocale || nearestDirection(this.#host) !== this.direction;
    if (isOther) this.#host.requestUpdate();
  }
}

/** Returns the nearest `lang`, across shadow roots. */
export function nearestLang(element: Element): string {
  for (let at: Element | null = element; at; at = hostOf(at)) {
    const lang = at.closest?.('[lang]')?.getAttribute('lang');
    if (lang) return canonical(lang);
  }
  return 'en';
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function canonical(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

function nearestDirection(element: Element): 'ltr' | 'rtl' {
  return typeof getComputedStyle === 'function' && getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr';
}

type Listener = () => void;

const listeners = new Set<Listener>();
let observer: MutationObserver | undefined;

/**
 * Calls a function after each change of `lang` or `dir` around an element, across shadow roots, and returns what ends the calls. It is also
 * called for changes elsewhere in the page: one observer serves all elements.
 */
function onLanguageChange(element: Element, listener: Listener): () => void {
  observer ??= new MutationObserver(() => {
    for (const each of [...listeners]) each();
  });
  for (const root of rootsAround(element)) observer.observe(root, { attributeFilter: ['lang', 'dir'], subtree: true });
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    observer?.disconnect();
    // An observer may hold the last nodes that it has told of.
    observer = undefined;
  };
}

/** The shadow roots around an element, from the inside out, and the document. */
function rootsAround(element: Element): readonly Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsAround(root.host)] : [root];
}
