import { interpolate } from '../text/interpolate.js';
import type { DateWords } from '../time/format/date-words.js';
import type { copyMessages } from './en/copy.js';
import { coreMessages } from './en/core.js';
import type { detailMessages } from './en/details.js';
import type { editorMessages } from './en/editor.js';
import type { liveMessages } from './en/live.js';
import type { searchMessages } from './en/search.js';
import type { speakerMessages } from './en/speakers.js';
import type { Message, PluralMessage } from './message.js';

export type { Message } from './message.js';

/** What readers are told. */
type ReadersKey =
  | keyof typeof coreMessages
  | keyof typeof copyMessages
  | keyof typeof detailMessages
  | keyof typeof liveMessages
  | keyof typeof searchMessages
  | keyof typeof speakerMessages;

/** What editors are told at their desk, which speaks English, or what is registered for it. */
type DeskKey = keyof typeof editorMessages;

export type MessageKey = ReadersKey | DeskKey;

/** The whole interface for readers in one language. `dates` are the phrases that `formatDate` takes as `words`. */
export type Language = { readonly [key in ReadersKey]: Message } & { readonly dates: DateWords };

/** The interface in one language, or as much of it as somebody wants to say in words of their own. */
export type Messages = { readonly [key in MessageKey]?: Message } & { readonly dates?: Partial<DateWords> };

/** Says a message in one language, its places filled in. */
export type Say = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

/** English texts of one idea; `en/` has a file for each group. */
export type MessageGroup = Readonly<Record<string, Message>>;

/** English texts that are loaded so far: the core, and the groups of the features that are there. */
const inEnglish = new Map<string, Message>(Object.entries(coreMessages));
const added = new Set<MessageGroup>();

/** What publishers say, and the languages that come with the package. */
const registered = new Map<string, Messages>();
const ours = new Map<string, Messages>();
/** Both together, by the locale that was asked for. */
const found = new Map<string, Messages | undefined>();
const listeners = new Set<() => void>();

/**
 * Adds a language (BCP 47), or says some things of one that there is in other words; elements on the page follow. What it
 * lacks is said as the package says it in that language, else in English.
 */
export function registerMessages(locale: string, messages: Messages): void {
  add(registered, locale, messages);
}

/** Adds a language that comes with the package, of which nobody's own words are replaced. */
export function addLanguage(locale: string, language: Language): void {
  add(ours, locale, language);
}

function add(languages: Map<string, Messages>, locale: string, messages: Messages): void {
  languages.set(tagOf(locale), messages);
  found.clear();
  for (const listener of listeners) listener();
}

/** Adds English texts beyond the core: a group belongs to the features that name it in their `messages`. */
export function addEnglish(...groups: readonly MessageGroup[]): void {
  for (const group of groups) {
    if (added.has(group)) continue;
    added.add(group);
    for (const [key, text] of Object.entries(group)) inEnglish.set(key, text);
  }
}

/** Loads a feature, and adds the English texts that it names. */
export async function withMessages<T extends { readonly messages?: readonly MessageGroup[] }>(
  feature: Promise<T>,
): Promise<T> {
  const loaded = await feature;
  addEnglish(...(loaded.messages ?? []));
  return loaded;
}

/** Calls back when a language is added; returns how to stop that. */
export function onMessagesRegistered(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The messages of the nearest language there is, `de-AT`, then `de`: the same object until one is added; undefined where English must do. */
export function messagesFor(locale: string): Messages | undefined {
  if (!found.has(locale)) {
    const [own, theirs] = [nearest(ours, locale), nearest(registered, locale)];
    const both = own && theirs && { ...own, ...theirs, dates: { ...own.dates, ...theirs.dates } };
    found.set(locale, both ?? theirs ?? own);
  }
  return found.get(locale);
}

function nearest(languages: ReadonlyMap<string, Messages>, locale: string): Messages | undefined {
  for (let tag = tagOf(locale); tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const messages = languages.get(tag);
    if (messages) return messages;
  }
  return undefined;
}

/** How to say things in a language. Numbers among the values are written as the language writes them. */
export function sayIn(locale: string, messages = messagesFor(locale)): Say {
  return (key, values = {}) => {
    const message = messages?.[key] ?? inEnglish.get(key) ?? key;
    const language = messages?.[key] === undefined ? 'en' : locale;
    const text = typeof message === 'string' ? message : pickPlural(message, language, Number(values['count'] ?? 0));
    return interpolate(text, (name) =>
      formatValue((Object.hasOwn(values, name) ? values[name] : undefined) ?? `{${name}}`, language),
    );
  };
}

/** Tags as pages write them: `de-AT`, `de-at`, `de_AT`. */
function tagOf(locale: string): string {
  return locale.toLowerCase().replaceAll('_', '-');
}

function pickPlural(message: PluralMessage, locale: string, count: number): string {
  return message[pluralRules(locale).select(count)] ?? message.other;
}

function formatValue(value: string | number, locale: string): string {
  return typeof value === 'number' ? numberFormat(locale).format(value) : value;
}

const pluralRules = cached((locale) => new Intl.PluralRules(locale));
const numberFormat = cached((locale) => new Intl.NumberFormat(locale));

/** One formatter for each locale; a tag that Intl refuses counts as English. */
function cached<T>(make: (locale: string) => T): (locale: string) => T {
  const cache = new Map<string, T>();
  return (locale) => {
    let formatter = cache.get(locale);
    if (formatter === undefined) {
      try {
        formatter = make(locale);
      } catch {
        formatter = make('en');
      }
      cache.set(locale, formatter);
    }
    return formatter;
  };
}
