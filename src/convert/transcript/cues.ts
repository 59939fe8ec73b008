/** Words of a recording that are shown together. */
export interface Cue {
  readonly seconds: number;
  readonly endSeconds: number;
  /** Lines as they are written, with their tags. */
  readonly lines: readonly string[];
}

/** The two kinds of transcripts with times: WebVTT and SubRip. */
export type TranscriptKind = 'vtt' | 'srt';

const VTT = /^\ufeff?WEBVTT(?![^ \t\r\n])/;
const TIME = String.raw`(?:(\d{1,4}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,3}))?`;
const TIMES = new RegExp(String.raw`^[ \t]*${TIME}[ \t]*-->[ \t]*${TIME}(?![^ \t])`);
const SRT = /^[\ufeff\s]*\d+[ \t]*(?:\r\n?|\n)([^\r\n]{0,80})/;

/** Tells by the first lines of a text whether it is a transcript with times; undefined if it is none. */
export function detectTranscript(text: string): TranscriptKind | undefined {
  if (VTT.test(text)) return 'vtt';
  const [, second = ''] = SRT.exec(text) ?? [];
  return TIMES.test(second) ? 'srt' : undefined;
}

/** Reads the cues of a transcript in the order of the file. Whatever is no cue (header, notes, styles) is left out. */
export function readCues(text: string, kind: TranscriptKind): readonly Cue[] {
  const lines = text.split(/\r\n?|\n/);
  const cues: { seconds: number; endSeconds: number; lines: string[] }[] = [];
  let open: string[] | undefined;
  for (const [index, line] of lines.entries()) {
    const times = TIMES.exec(line);
    if (times) {
      open = [];
      cues.push({ seconds: readSeconds(times, 1), endSeconds: readSeconds(times, 5), lines: open });
    } else if (line.trim() === '' && kind === 'vtt') {
      open = undefined;
    } else if (!isNumberOfNext(lines, index)) {
      open?.push(line);
    }
  }
  return cues;
}

/** True for the number above the times of the next cue. Some files of SubRip have no empty line before it. */
function isNumberOfNext(lines: readonly string[], index: number): boolean {
  return /^[ \t]*\d+[ \t]*$/.test(lines[index] ?? '') && TIMES.test(lines[index + 1] ?? '');
}

function readSeconds(times: RegExpExecArray, from: number): number {
  const [hours = '0', minutes = '0', seconds = '0', fraction = '0'] = times.slice(from, from + 4);
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${fraction}`);
}
