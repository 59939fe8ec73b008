import { decodeHTML, decodeHTMLAttribute } from '../../packages/html.js';

/** A number of a character with more than twenty digits. parse5 and entities throw at one of hundreds. */
const HUGE_REFERENCE = /&#(?:x0*(?=[1-9a-f])[\da-f]{20,}|0*(?=[1-9])\d{20,})/gi;

/** Replaces numbers that are too large for a character by that of U+FFFD, as browsers read them. */
export function withoutHugeReferences(html: string): string {
  return html.replace(HUGE_REFERENCE, '&#xfffd');
}

/** Replaces the character references of HTML by their characters. */
export function decodeReferences(text: string): string {
  return decodeHTML(withoutHugeReferences(text));
}

/** Replaces those of an address, which need their semicolon where more follows: `&copy=` is part of it. */
export function decodeAddress(text: string): string {
  return decodeHTMLAttribute(withoutHugeReferences(text));
}
