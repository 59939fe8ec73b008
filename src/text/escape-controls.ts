/**
 * Characters that move the cursor of a terminal, colour its text or reorder a line: control and direction characters,
 * and line separators.
 */
const CONTROL = String.raw`[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]`;
const CONTROLS = new RegExp(CONTROL, 'g');
const CONTROLS_BUT_LINES = new RegExp(String.raw`(?!\n)${CONTROL}`, 'g');

/** Beginning of a line that continuous integration takes for a command: `::error`, `##vso[`. */
const COMMAND = /^([ \t]*)(::|##)/gm;

/** Escapes a document's text or a file name for one line of a report. */
export function escapeControls(text: string): string {
  return text.replace(CONTROLS, escape).replace(COMMAND, String.raw`$1\$2`);
}

/** Escapes a text of several lines. */
export function escapeLines(text: string): string {
  return text.replace(CONTROLS_BUT_LINES, escape).replace(COMMAND, String.raw`$1\$2`);
}

/** Escapes the control characters that JSON allows. */
export function escapeInJson(json: string): string {
  return json.replace(CONTROLS_BUT_LINES, escape);
}

function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
