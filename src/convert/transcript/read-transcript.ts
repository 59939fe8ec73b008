import type { PlacedText, TimePlace } from '../placed-text.js';
import { detectTranscript, readCues, type Cue } from './cues.js';
import { readVoices } from './cue-text.js';

/** A pause behind a sentence that begins a new paragraph, in seconds. */
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
