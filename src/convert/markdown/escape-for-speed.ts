/** In a paragraph with more marks of emphasis they are letters: the parser takes the square of their number in time. */
const MAX_EMPHASES = 400;

/** For each opening without an end the parser reads to the end of the paragraph. If more of them are far from an end, they are letters. */
const MAX_ENDLESS = 100;
const FAR = 2_000;

/** Lists and quotations are no deeper in each other; the parser takes the square of their depth in time. */
const MAX_DEPTH = 20;
const CONTAINER = String.raw`[ \t]*(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s))`;
const TOO_DEEP = new RegExp(`^((?:${CONTAINER}){${MAX_DEPTH}})((?:${CONTAINER})+)`, 'gm');

/** HTML that isn't a tag, and how it ends. A backslash before it makes it letters already. */
const OPENINGS = [
  [/(?<!\\)<!--/g, '-->'],
  [/(?<!\\)<\?/g, '?>'],
  [/(?<!\\)<!\[CDATA\[/g, ']]>'],
  [/(?<!\\)<![a-z]/gi, '>'],
] as const;

/** Turns marks that mean nothing, and that the parser would spend minutes on, into letters. The lines stay where they are. */
export function escapeForSpeed(markdown: string): string {
  const shallow = markdown.replace(
    TOO_DEEP,
    (_, kept: string, deeper: string) => kept + deeper.replace(/[>+*.)-]/g, asReference),
  );
  const escaped = shallow.split(BETWEEN_PARAGRAPHS).map(escapeTooManyMarks).join('');
  return OPENINGS.reduce((text, [opening, end]) => escapeEndless(text, opening, end), escaped);
}

/** A blank line, or a line that begins an entry of a list whatever stands above it. */
const BETWEEN_PARAGRAPHS = /(\n[^\S\n]*\n|\n {0,3}(?=(?:[-*+]|1[.)]) +\S))/;

function escapeTooManyMarks(paragraph: string): string {
  const count = paragraph.match(ESCAPED_OR_MARKS)?.filter((each) => !each.startsWith('\\')).length ?? 0;
  if (count <= MAX_EMPHASES) return paragraph;
  return paragraph.replace(ESCAPED_OR_MARKS, (each) =>
    each.startsWith('\\') ? each : each.replace(/./g, asReference),
  );
}

/** Marks after a backslash are letters already. */
const ESCAPED_OR_MARKS = /\\[^]|[*_]+/g;

function escapeEndless(text: string, opening: RegExp, end: string): string {
  const far = findFar(text, opening, end);
  if (far.size <= MAX_ENDLESS) return text;
  return text.replace(opening, (each, index: number) => (far.has(index) ? asReference(each) : each));
}

/** Finds the openings whose end is far away or missing. */
function findFar(text: string, opening: RegExp, end: string): ReadonlySet<number> {
  const far = new Set<number>();
  let endAt = -1;
  for (const { index } of text.matchAll(opening)) {
    if (endAt < index) endAt = text.indexOf(end, index);
    if (endAt < 0) endAt = Infinity;
    if (endAt - index > FAR) far.add(index);
  }
  return far;
}

const asReference = (marks: string) => `&#${marks.charCodeAt(0)};${marks.slice(1)}`;
