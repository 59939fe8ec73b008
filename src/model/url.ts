/**
 * Patterns of addresses that may be followed or loaded. White space, control and direction characters, quotation marks,
 * angle brackets and backslashes are refused: browsers drop or convert them, which hides where an address leads.
 */
const CHARACTER = String.raw`[^\s\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069"<>\\]`;

const WEB = String.raw`[hH][tT][tT][pP][sS]?:\/\/(?![\/?#])${CHARACTER}+`;
const RELATIVE = String.raw`(?![a-zA-Z][a-zA-Z0-9+.\-]*:)${CHARACTER}+`;
const MAIL = String.raw`[mM][aA][iI][lL][tT][oO]:${CHARACTER}+`;
const HEX_COLOR = '#[0-9a-fA-F]{6}';

const only = (...patterns: string[]) => new RegExp(`^(?:${patterns.join('|')})$`);

/** Address of a web page: http or https. */
export const WEB_ADDRESS = only(WEB);

/** Address of a link in a text: http, https or mailto. */
export const LINK_ADDRESS = only(WEB, MAIL);

/** Address of an image, video, audio or embedded page: http, https, or relative to the page. */
export const MEDIA_ADDRESS = only(WEB, RELATIVE);

/** Color as `#rrggbb`. */
export const COLOR = only(HEX_COLOR);

/** Color as `#rrggbb`, or the address of an image. */
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
