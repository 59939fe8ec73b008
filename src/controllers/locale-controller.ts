import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { messagesFor, onMessagesRegistered, sayIn, type Messages, type Say } from '../i18n/messages.js';

/** The language and direction that an element stands in, and how to say things in that language. */
export class LocaleController implements ReactiveController {
  /** BCP 47; from `lang` of the element or what is around it, else English. */
  locale = 'en';
  /** Which way lines run, as the page has it. */
  direction: 'ltr' | 'rtl' = 'ltr';
  say: Say = sayIn('en');
  messages: Messages | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  #stopListening: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stopListening = onMessagesRegistered(() => {
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#stopListening?.();
  }

  /** Reads the page once more; the host calls it first in `willUpdate`, so that a changed `lang` shows with that update. */
  refresh(): void {
    const locale = nearestLang(this.#host);
    const messages = messagesFor(locale);
    if (locale !== this.locale || messages !== this.messages) this.say = sayIn(locale);
    this.locale = locale;
    this.messages = messages;
    this.direction = nearestDirection(this.#host);
  }
}

/** The `lang` in force, looked for through shadow roots as well. */
function nearestLang(element: Element): string {
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
