import { compact } from '../../model/compact.js';
import type { Media } from '../../model/explainer.js';
import { pointerTo } from '../../model/json-pointer.js';
import { escapeHtml } from '../../text/escape-html.js';
import type { ReportExportLoss } from '../export-problems.js';
import { writeHtml } from '../html/prose-html.js';
import { kindOfAddress } from './media.js';

export interface TimelineJSMedia {
  /** An address, or HTML. */
  readonly url: string;
  readonly alt?: string;
  readonly caption?: string;
  readonly credit?: string;
  readonly thumbnail?: string;
}

type Field = keyof Media;

/** Writes the medium beside a slide's text. */
export function writeFirstMedium(medium: Media, pointer: string, report: ReportExportLoss): TimelineJSMedia {
  const { kind, src, alt, caption, credit, poster } = medium;
  const isGuessed = kindOfAddress(src) === kind;
  const isFrame = kind === 'embed' && !isGuessed;
  if (!isGuessed && !isFrame) loseFields({ kind }, pointer, report);
  const carried = isFrame ? [...BESIDE, ...SIZES] : BESIDE;
  loseFields({ ...medium, ...Object.fromEntries(carried.map((field) => [field, undefined])) }, pointer, report);
  if (kind === 'image' && poster !== undefined) loseFields({ poster }, pointer, report);
  return compact({
    url: isFrame ? writeFrame(medium) : src,
    alt: alt === undefined ? undefined : escapeHtml(alt),
    caption: caption === undefined ? undefined : writeHtml(caption),
    credit: credit === undefined ? undefined : escapeHtml(credit),
    thumbnail: kind === 'image' ? undefined : poster,
  });
}

const BESIDE: readonly Field[] = ['kind', 'src', 'alt', 'caption', 'credit', 'poster'];
const SIZES: readonly Field[] = ['width', 'height'];
const INSIDE: readonly Field[] = ['kind', 'src', 'alt', ...SIZES, 'poster'];

/** Writes a further medium as HTML within a slide's text. */
export function writeMediumInText(medium: Media, pointer: string, report: ReportExportLoss): string {
  const { kind, src, alt, width, height, poster } = medium;
  loseFields({ ...medium, ...Object.fromEntries(INSIDE.map((field) => [field, undefined])) }, pointer, report);
  if (poster !== undefined && kind !== 'video') loseFields({ poster }, pointer, report);
  const sizes = { width, height };
  if (kind === 'image') return writeTag('img', { src, alt, ...sizes });
  if (kind === 'embed') return `${writeTag('iframe', { src, title: alt, ...sizes })}</iframe>`;
  const shown = kind === 'video' ? { poster, ...sizes } : {};
  return `${writeTag(kind, { src, title: alt, controls: '', ...shown })}</${kind}>`;
}

function writeFrame({ src, width, height }: Media): string {
  return `${writeTag('iframe', { src, width, height })}</iframe>`;
}

function writeTag(name: string, attributes: Readonly<Record<string, string | number | undefined>>): string {
  const written = Object.entries(attributes).flatMap(([attribute, value]) =>
    value === undefined ? [] : [` ${attribute}="${escapeHtml(String(value))}"`],
  );
  return `<${name}${written.join('')}>`;
}

/** Reports each field with a value as lost. */
function loseFields(fields: Readonly<Record<string, unknown>>, pointer: string, report: ReportExportLoss): void {
  for (const [field, value] of Object.entries(fields)) {
    if (value !== undefined) report('export-lost', pointerTo(pointer, field), { field, format: 'TimelineJS' });
  }
}
