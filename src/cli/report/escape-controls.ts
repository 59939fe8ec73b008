/** What moves a terminal's cursor, colours it or reorders a line: control characters, directions, separators of lines. */
const CONTROL = String.raw`[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]`;
const CONTROLS = new RegExp(CONTROL, 'g');
const CONTROLS_BUT_LINES = new RegExp(String.raw`(?!\n)${CONTROL}`, 'g');

/** A line of it may begin as a command does to continuous integration: `::error`, `##vso[`. */
const COMMAND = /^([ \t]*)(::|##)/gm;

/** Text of a document or a file's name, for one line of a report: nothing in it does anything. */
export function escapeControls(text: string): string {
  return text.replace(CONTROLS, escape).replace(COMMAND, String.raw`$1\$2`);
}

/** The same for words of several lines. */
export function escapeLines(text: string): string {
  return text.replace(CONTROLS_BUT_LINES, escape).replace(COMMAND, String.raw`$1\$2`);
}

/** JSON, with as many controls escaped as JSON leaves as they are. */
export function escapeInJson(json: string): string {
  return json.replace(CONTROLS_BUT_LINES, escape);
}

function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
