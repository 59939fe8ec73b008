import { findSpansInMarks } from '../../model/quotation/own-words.js';
import type { TextSelection, QuotingCitation } from './quote-selection.js';
import type { Json } from '../document/json.js';
import { memberOf } from '../document/pointer.js';

/** Voice of a source's words: a speaker's own, or a reporter's. */
export type Voice = 'speaker' | 'reporter';

/** Evidence for a voice: quotation marks in the text, the source itself, or nothing. */
export interface VoiceEvidence {
  readonly voice: Voice;
  readonly from: 'marks' | 'source' | 'none';
}

/** Detects whose words are selected. Without evidence they are taken for the reporter's, since a paraphrase misquotes nobody. */
export function detectVoice(source: Json | undefined, text: string, { from, to }: TextSelection): VoiceEvidence {
  const lang = memberOf(source, 'lang');
  const spans = findSpansInMarks(text, typeof lang === 'string' ? lang : undefined);
  if (spans.some((span) => span.from <= from && to <= span.to)) return { voice: 'speaker', from: 'marks' };
  return isOwnText(source) ? { voice: 'speaker', from: 'source' } : { voice: 'reporter', from: 'none' };
}

/** Adds the voice to a citation, unless the source already states it for all its words. */
export function withVoice(citation: QuotingCitation, voice: Voice, { from }: VoiceEvidence): QuotingCitation {
  const ownWords = voice === 'speaker';
  return from === 'source' && ownWords ? citation : { ...citation, ownWords };
}

/** Returns true for a source that is the speaker’s own text, such as a transcript. */
export function isOwnText(source: Json | undefined): boolean {
  const ownWords = memberOf(source, 'ownWords');
  return typeof ownWords === 'boolean' ? ownWords : memberOf(source, 'kind') === 'transcript';
}
