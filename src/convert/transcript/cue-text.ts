import { decodeReferences } from '../html/character-references.js';
import type { TranscriptKind } from './cues.js';

/** Words of one voice in a cue. */
export interface VoicedWords {
  /** Who speaks; undefined where the cue doesn't say. */
  readonly voice: string | undefined;
  readonly words: string;
}

/** In WebVTT each `<` begins a tag, which ends with the cue at the latest. */
const VTT_TAG = /<([^<>]*)>|<[^>]*(?:>|$)/g;

/** SubRip has a few tags of HTML, and places of subtitles in braces. Any other `<` is text. */
const SRT_TAG = /<(\/?(?:i|b|u|s|c|v|font)(?:[ .][^<>]*)?)>|\{\\[^{}]*\}/gi;

/** Splits the text of a cue into the words of its voices, without tags. The reading of a word (ruby) is left out. */
export function readVoices(text: string, kind: TranscriptKind): readonly VoicedWords[] {
  const parts: { voice: string | undefined; words: string }[] = [{ voice: undefined, words: '' }];
  let isReading = false;
  let from = 0;
  const add = (words: string) => {
    if (!isReading) parts.at(-1)!.words += words;
  };
  for (const { 0: tag, 1: inside = '', index } of text.matchAll(kind === 'vtt' ? VTT_TAG : SRT_TAG)) {
    add(text.slice(from, index));
    from = index + tag.length;
    const name = /^\/?\w*/.exec(inside)?.[0].toLowerCase() ?? '';
    if (name === 'rt' || name === '/rt' || name === '/ruby') isReading = name === 'rt';
    if (name === 'v') parts.push({ voice: nameOf(inside), words: '' });
    if (name === '/v') parts.push({ voice: undefined, words: '' });
  }
  add(text.slice(from));
  return parts.flatMap(({ voice, words }) => {
    const shown = decodeReferences(words).replace(/\s+/g, ' ').trim();
    return shown === '' ? [] : [{ voice, words: shown }];
  });
}

/** The name in `v.loud Ada Quill`. */
function nameOf(tag: string): string | undefined {
  const space = tag.search(/\s/);
  const name = space < 0 ? '' : decodeReferences(tag.slice(space)).replace(/\s+/g, ' ').trim();
  return name === '' ? undefined : name;
}
