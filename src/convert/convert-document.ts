import type { Conversion } from './conversion.js';
import { detectFormat, type FormatName, type JsonFormat, type TextFormat } from './detect-format.js';
import { detectTextFormat, type DocumentText } from './detect-text-format.js';
import { JSON_CONVERTERS, TEXT_CONVERTERS } from './import-converter.js';

/** A document as it comes: parsed, or as a text. */
export type DocumentSource = { readonly value: unknown } | DocumentText;

/** The result of a conversion, before the reader of documents has checked it, and what the conversion has lost. */
export interface ConvertedDocument extends Omit<Conversion, 'document'> {
  readonly format: FormatName;
  /** An explainer document. Where the format is `explainer` nothing was converted, and it can be any value. */
  readonly document: unknown;
}

/** A text that should be JSON and is not. */
export interface UnreadableText {
  /** Why it can't be parsed, in the words of the engine. */
  readonly reason: string;
  readonly text: string;
}

type JsonConverters = Readonly<Record<Exclude<JsonFormat, 'explainer'>, (json: unknown) => Conversion>>;

/** Converts JSON at once, for those who have all converters at hand. */
export function convertJson(json: unknown, converters: JsonConverters): ConvertedDocument {
  const format = detectFormat(json);
  return format === 'explainer' ? asItIs(json) : { format, ...converters[format](json) };
}

/**
 * Detects the format of a document and converts it, for those who work on the document as it is written.
 *
 * @returns An explainer document at once; a promise of one where a converter has to be loaded; a reason, where a text is no JSON.
 */
export function convertDocument(
  source: DocumentSource,
): ConvertedDocument | UnreadableText | Promise<ConvertedDocument | UnreadableText> {
  if ('value' in source) return convertJsonByImport(source.value);
  const format = detectTextFormat(source);
  if (format !== 'json') return convertText(source, format);
  const parsed = parseJsonText(source.text);
  return 'reason' in parsed ? parsed : convertJsonByImport(parsed.value);
}

async function convertText({ text, dateOrder }: DocumentText, format: TextFormat): Promise<ConvertedDocument> {
  const convert = await TEXT_CONVERTERS[format]();
  return { format, ...convert(text, dateOrder && { dateOrder }) };
}

/**
 * Converts JSON, at once where no converter has to be loaded.
 *
 * @param format The format of the JSON, where it is known.
 */
export function convertJsonByImport(
  json: unknown,
  format: JsonFormat = detectFormat(json),
): ConvertedDocument | Promise<ConvertedDocument> {
  if (format === 'explainer') return asItIs(json);
  return JSON_CONVERTERS[format]().then((convert) => ({ format, ...convert(json) }));
}

/** Parses JSON; returns the reason where a text is none. */
export function parseJsonText(text: string): { readonly value: unknown } | UnreadableText {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error), text };
  }
}

function asItIs(document: unknown): ConvertedDocument {
  return { format: 'explainer', document, problems: [], originOf: (pointer) => pointer };
}
