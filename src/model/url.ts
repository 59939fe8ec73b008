/**
 * Which addresses may be followed or loaded. White space, control and direction characters, quotation marks, angle
 * brackets and backslashes never belong to an address: browsers drop or turn them, and so hide where it leads.
 */
const CHARACTER = String.raw`[^\s\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069"<>\\]`;

const WEB = String.raw`[hH][tT][tT][pP][sS]?:\/\/(?![\/?#])${CHARACTER}+`;
const RELATIVE = String.raw`(?![a-zA-Z][a-zA-Z0-9+.\-]*:)${CHARACTER}+`;
const MAIL = String.raw`[mM][aA][iI][lL][tT][oO]:${CHARACTER}+`;
const HEX_COLOR = '#[0-9a-fA-F]{6}';

const only = (...patterns: string[]) => new RegExp(`^(?:${patterns.join('|')})$`);

/** A page on the web: http or https. */
export const WEB_ADDRESS = only(WEB);

/** What a link in a text may lead to: http, https or mailto. */
export const LINK_ADDRESS = only(WEB, MAIL);

/** A picture, film, sound or page to embed: http, https, or relative to the page. */
export const MEDIA_ADDRESS = only(WEB, RELATIVE);

/** `#rrggbb`. */
export const COLOR = only(HEX_COLOR);

/** `#rrggbb`, or a picture's address. */
export const BACKGROUND = only(HEX_COLOR, WEB, `(?!#)${RELATIVE}`);

/** True for a `srcset`: addresses with an optional width (`640w`) or density (`2x`), set apart by a comma and a space. */
export function isSourceSet(text: string): boolean {
  return text.split(/,\s/).every((candidate) => {
    const [address = '', descriptor, ...rest] = candidate.trim().split(/\s+/);
    return (
      MEDIA_ADDRESS.test(address) &&
      rest.length === 0 &&
      (descriptor === undefined || /^\d+(?:\.\d+)?[wx]$/.test(descriptor))
    );
  });
}
