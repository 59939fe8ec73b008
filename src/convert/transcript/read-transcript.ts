import type { PlacedText, TimePlace } from '../placed-text.js';
import { detectTranscript, readCues, type Cue, type TranscriptKind } from './cues.js';
import { decodeReferences } from '../html/character-references.js';

/** A pause after a sentence that begins a new paragraph, in seconds. */
const PAUSE_SECONDS = 2;
const SENTENCE_END = /[.!?…。！？]["'”’»)\]]{0,3}$/;

/** A line of dialogue, where several speakers share a cue. */
const DIALOGUE = /^[-–—‐]\s*(?=\S)/;

/** Sign of captions for a new speaker. */
const NEW_SPEAKER = /^>>+\s*/;

/**
 * Reads a transcript with times (WebVTT or SubRip) as running text: a sentence goes on over as many cues as it has, and
 * a voice that is named begins a paragraph, “NAME: …”.
 *
 * @param text The file.
 * @returns Its text, and when each part of it is heard. It is empty where the file is no transcript.
 */
export function readTranscript(text: string): PlacedText {
  const kind = detectTranscript(text);
  if (kind === undefined) return { text: '', places: [] };
  const paragraphs = new Paragraphs();
  for (const cue of withoutRepeats(readCues(text, kind))) {
    for (const { words, isNew } of splitDialogue(cue.lines)) {
      for (const [index, voiced] of readVoices(words, kind).entries())
        paragraphs.add(voiced.words, voiced.voice, cue, isNew && index === 0);
    }
  }
  return { text: paragraphs.text, places: paragraphs.places };
}

/** Collects words as paragraphs. */
class Paragraphs {
  readonly places: TimePlace[] = [];
  private readonly parts: string[] = [];
  private length = 0;
  private voice: string | undefined;

  get text(): string {
    return this.parts.join('');
  }

  add(words: string, voice: string | undefined, { seconds, endSeconds }: Cue, isNew: boolean): void {
    const last = this.parts.at(-1);
    const isSentenceOpen = last !== undefined && !SENTENCE_END.test(last);
    // Some transcripts name a voice only where it begins.
    const isOther = voice !== this.voice && !(voice === undefined && isSentenceOpen);
    const isAfterPause = seconds - (this.places.at(-1)?.endSeconds ?? seconds) >= PAUSE_SECONDS && !isSentenceOpen;
    this.push(last === undefined ? '' : isNew || isOther || isAfterPause ? '\n\n' : ' ');
    if (isOther && voice !== undefined) this.push(`${voice}: `);
    this.places.push({ start: this.length, seconds, endSeconds });
    this.push(words);
    if (isOther) this.voice = voice;
  }

  private push(text: string): void {
    if (text === '') return;
    this.parts.push(text);
    this.length += text.length;
  }
}

/** Joins the lines of a cue, but for those that are the words of another speaker. */
function splitDialogue(lines: readonly string[]): readonly { readonly words: string; readonly isNew: boolean }[] {
  const isDialogue = lines.filter((line) => DIALOGUE.test(line)).length > 1;
  const parts: { words: string; isNew: boolean }[] = [];
  for (const line of lines) {
    const mark = (isDialogue ? DIALOGUE : NEW_SPEAKER).exec(line)?.[0] ?? '';
    const last = parts.at(-1);
    if (last && mark === '') last.words += `\n${line}`;
    else parts.push({ words: line.slice(mark.length), isNew: mark !== '' });
  }
  return parts;
}

/** Share of cues that begin with the line before them, from which on captions roll: each line is shown twice or more. */
const ROLLING_SHARE = 0.3;

/** Leaves out lines that rolling captions show again. Where captions don't roll, a speaker has said the words again. */
function withoutRepeats(cues: readonly Cue[]): readonly Cue[] {
  const repeats = cues.map(({ lines }, index) => countRepeated(cues[index - 1]?.lines ?? [], lines));
  const count = repeats.filter((each) => each > 0).length;
  if (count < cues.length * ROLLING_SHARE || count < 2) return cues;
  return cues.map((cue, index) => ({ ...cue, lines: cue.lines.slice(repeats[index]) }));
}

/** Counts the lines at the end of a cue with which the next one begins. Captions have few lines. */
function countRepeated(before: readonly string[], lines: readonly string[]): number {
  const plain = (line: string | undefined) => line?.replace(/<[^<>]*>/g, '').trim() ?? '';
  for (let count = Math.min(before.length, lines.length, 4); count > 0; count -= 1) {
    const isSame = (_: string, index: number) =>
      plain(before[before.length - count + index]) === plain(lines[index]) && plain(lines[index]) !== '';
    if (lines.slice(0, count).every(isSame)) return count;
  }
  return 0;
}

interface VoicedWords {
  /** Who speaks; undefined where the cue doesn't say. */
  readonly voice: string | undefined;
  readonly words: string;
}

/** In WebVTT each `<` begins a tag, which ends with the cue at the latest. */
const VTT_TAG = /<([^<>]*)>|<[^>]*(?:>|$)/g;

/** SubRip has a few tags of HTML, and places of subtitles in braces. Any other `<` is text. */
const SRT_TAG = /<(\/?(?:i|b|u|s|c|v|font)(?:[ .][^<>]*)?)>|\{\\[^{}]*\}/gi;

/** Splits the text of a cue into the words of its voices, without tags. The reading of a word (ruby) is left out. */
function readVoices(text: string, kind: TranscriptKind): readonly VoicedWords[] {
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
