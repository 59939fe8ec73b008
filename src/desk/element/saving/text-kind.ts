/** Kinds of files with a text, by how their names end. */
const ENDINGS = { word: /\.docx?$/i, pdf: /\.pdf$/i, rtf: /\.rtf$/i } as const;

/** How files of these kinds begin: a Word document is a zip, or an old file of Office. */
const BEGINNINGS = { word: ['PK\x03\x04', 'ÐÏ\x11à'], pdf: ['%PDF-'], rtf: ['{\\rtf'] } as const;

export type TextKind = keyof typeof ENDINGS;

/** Returns the kind of a file with a text, by its content or its name; undefined for any other file. */
export function textKindOf(name: string, bytes: Uint8Array): TextKind | undefined {
  const kinds = Object.keys(ENDINGS) as TextKind[];
  return kinds.find((kind) => begins(kind, bytes)) ?? kinds.find((kind) => ENDINGS[kind].test(name));
}

/** Returns what is wrong with a file of a kind, in a sentence; undefined if it seems well. */
export async function damageOf(kind: TextKind, bytes: Uint8Array): Promise<string | undefined> {
  if (!begins(kind, bytes)) return DAMAGED[kind];
  if (kind !== 'word') return undefined;
  try {
    (await import('../../../convert/docx/read-docx.js')).readDocx(bytes);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const DAMAGED = {
  word: 'The document is damaged: it does not begin as a Word document does. Open it in Word, and save it as .docx once more.',
  pdf: 'The PDF is damaged: it does not begin as a PDF does. Ask for it once more, or copy its text from where it can be read.',
  rtf: 'The document is damaged: it does not begin as a rich text does. Save it as .docx.',
} as const satisfies Record<TextKind, string>;

function begins(kind: TextKind, bytes: Uint8Array): boolean {
  const begin = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024));
  if (kind === 'pdf') return begin.includes(BEGINNINGS.pdf[0]);
  return BEGINNINGS[kind].some((signature) => begin.startsWith(signature));
}
