import { interpolate } from '../text/interpolate.js';
import type { DateWords } from '../time/format/date-words.js';
import type { castMessages } from './en/cast.js';
import type { commandMessages } from './en/commands.js';
import type { checkMessages } from './en/check.js';
import type { copyMessages } from './en/copy.js';
import type { coreMessages } from './en/core.js';
import type { detailMessages } from './en/details.js';
import type { deskProblemMessages } from './en/desk-problems.js';
import type { dateSuggestionMessages } from './en/date-suggestions.js';
import type { draftMessages } from './en/draft.js';
import type { duplicateMessages } from './en/duplicates.js';
import type { editorMessages } from './en/editor.js';
import type { eventMessages } from './en/events.js';
import type { chartMessages } from './en/chart.js';
import type { findingMessages } from './en/findings.js';
import type { liveMessages } from './en/live.js';
import type { hintMessages } from './en/hints.js';
import type { newItemMessages } from './en/new-item.js';
import type { storyMessages } from './en/story.js';
import type { pasteMessages } from './en/paste.js';
import type { problemNoteMessages } from './en/problem-notes.js';
import type { readinessMessages } from './en/readiness.js';
import type { relationMessages } from './en/relations.js';
import type { quoteMessages } from './en/quote.js';
import type { searchMessages } from './en/search.js';
import type { signOffMessages } from './en/sign-off.js';
import type { speakerMessages } from './en/speakers.js';
import type { sheetMessages } from './en/sheets.js';
import type { storiesMessages } from './en/stories.js';
import type { textFileMessages } from './en/text-files.js';
import type { translationMessages } from './en/translations.js';
import type { visitMessages } from './en/visits.js';
import type { wordingMessages } from './en/wording.js';
import type { writtenMessages } from './en/written.js';
import './en/core.js';
import { englishTexts } from './english.js';
import type { Message, PluralMessage } from './message.js';

export type { Message } from './message.js';

/** Keys of the texts for readers. */
type ReadersKey =
  | keyof typeof coreMessages
  | keyof typeof copyMessages
  | keyof typeof detailMessages
  | keyof typeof eventMessages
  | keyof typeof chartMessages
  | keyof typeof findingMessages
  | keyof typeof liveMessages
  | keyof typeof problemNoteMessages
  | keyof typeof relationMessages
  | keyof typeof searchMessages
  | keyof typeof speakerMessages
  | keyof typeof visitMessages
  | keyof typeof writtenMessages;

/** Keys of the editor's texts, which are English unless a page registers others. */
type DeskKey =
  | keyof typeof editorMessages
  | keyof typeof castMessages
  | keyof typeof commandMessages
  | keyof typeof checkMessages
  | keyof typeof deskProblemMessages
  | keyof typeof dateSuggestionMessages
  | keyof typeof draftMessages
  | keyof typeof duplicateMessages
  | keyof typeof sheetMessages
  | keyof typeof storiesMessages
  | keyof typeof hintMessages
  | keyof typeof newItemMessages
  | keyof typeof storyMessages
  | keyof typeof pasteMessages
  | keyof typeof quoteMessages
  | keyof typeof readinessMessages
  | keyof typeof signOffMessages
  | keyof typeof textFileMessages
  | keyof typeof translationMessages
  | keyof typeof wordingMessages;

export type MessageKey = ReadersKey | DeskKey;

/** All texts for readers in a language. `dates` are the phrases that `formatDate` takes as `words`. */
export type Language = { readonly [key in ReadersKey]: Message } & { readonly dates: DateWords };

/** Texts of the interface in a language; all are optional. */
export type Messages = { readonly [key in MessageKey]?: Message } & { readonly dates?: Partial<DateWords> };

/** Returns a text in a language, with its placeholders filled in. */
export type Say = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

/** Texts that publishers registered, and the package's languages. */
const registered = new Map<string, Messages>();
const ours = new Map<string, Messages>();
/** Merged texts of both, by the requested locale. */
const found = new Map<string, Messages | undefined>();
const listeners = new Set<() => void>();

/**
 * Registers a language (BCP 47), or other words for some texts of one; elements on the page update. Missing texts come
 * from the package's language, or else from English.
 */
export function registerMessages(locale: string, messages: Messages): void {
  add(registered, locale, messages);
}

/** Adds a language of the package. Texts that a publisher registered are kept. */
export function addLanguage(locale: string, language: Language): void {
  add(ours, locale, language);
}

function add(languages: Map<string, Messages>, locale: string, messages: Messages): void {
  languages.set(tagOf(locale), messages);
  found.clear();
  for (const listener of listeners) listener();
}

/** Subscribes to added languages; returns a function that unsubscribes. */
export function onMessagesRegistered(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Returns the texts of the nearest language, such as `de-AT`, then `de`; undefined for English. The object stays the
 * same until a language is added.
 */
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

/** Creates the function that returns texts of a language. Numbers among the values are formatted for the language. */
export function sayIn(locale: string, messages = messagesFor(locale)): Say {
  return (key, values = {}) => {
    const message = messages?.[key] ?? englishTexts.get(key) ?? key;
    const language = messages?.[key] === undefined ? 'en' : locale;
    const text = typeof message === 'string' ? message : pickPlural(message, language, Number(values['count'] ?? 0));
    return interpolate(text, (name) =>
      formatValue((Object.hasOwn(values, name) ? values[name] : undefined) ?? `{${name}}`, language),
    );
  };
}

/** Normalises a tag as pages write it: `de-AT`, `de-at`, `de_AT`. */
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

/** Caches one formatter for each locale; a tag that Intl refuses counts as English. */
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
