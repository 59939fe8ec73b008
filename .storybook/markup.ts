import type { Args } from 'storybook/internal/types';
import { findElement, type Manifest } from './arg-types.js';

/**
 * HTML that a publisher would write for what the Controls show: only attributes that differ from their defaults, and a
 * script for what has no attribute.
 */
export function markupOf(manifest: Manifest, tag: string, args: Args): string {
  const { lang, dir } = args;
  const attributes = [
    ...('document' in args ? [['src', fileOf(String(args['document']))]] : []),
    ...[...attributesIn(manifest, tag, args)],
    ...(lang ? [['lang', String(lang)]] : []),
    ...(dir ? [['dir', String(dir)]] : []),
  ];
  const written = attributes.map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${value}"`)).join('');
  const element = `<${tag}${written}></${tag}>`;
  return [around(args, element), scriptFor(tag, args)].filter(Boolean).join('\n');
}

function* attributesIn(manifest: Manifest, tag: string, args: Args): Generator<[string, string]> {
  for (const { name, fieldName, default: initial } of findElement(manifest, tag)?.attributes ?? []) {
    const value = fieldName === undefined ? undefined : textOf(args[fieldName]);
    // The manifest writes a default as code: 'auto', 0.12, null.
    if (value !== undefined && value !== initial?.replaceAll("'", '')) yield [name, value];
  }
}

/** An attribute's text: empty for true, undefined where there is no attribute. */
function textOf(value: unknown): string | undefined {
  if (value === true) return '';
  return typeof value === 'number' || (typeof value === 'string' && value !== '') ? String(value) : undefined;
}

/** The page's column and colour scheme, where the Controls set them. */
function around({ columnWidth, colorScheme }: Args, element: string): string {
  const styles = [
    ...(columnWidth ? [`max-inline-size: ${columnWidth}px`] : []),
    ...(colorScheme ? [`color-scheme: ${colorScheme}`] : []),
  ];
  return styles.length === 0 ? element : `<div style="${styles.join('; ')}">\n  ${element}\n</div>`;
}

function scriptFor(tag: string, { filter }: Args): string {
  const isEmpty = !filter || Object.keys(filter as object).length === 0;
  if (isEmpty) return '';
  return `<script type="module">\n  document.querySelector('${tag}').filter = ${JSON.stringify(filter)};\n</script>`;
}

/** “A meeting in Munich” → `a-meeting-in-munich.json`. */
function fileOf(name: string): string {
  return `${name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')}.json`;
}
