import { findSpansInMarks } from '../model/quotation/own-words.js';
import type { TextSelection, QuotingCitation } from './cite.js';
import type { Json } from './json.js';
import { memberOf } from './pointer.js';

/** Whose words a source holds: a speaker's, or those of whoever reports. */
export type Voice = 'speaker' | 'reporter';

/** What speaks for a voice: quotation marks in the text, the source itself, or nothing. */
export interface VoiceEvidence {
  readonly voice: Voice;
  readonly from: 'marks' | 'source' | 'none';
}

/** Whose words were probably chosen in the text of a source. Where nothing tells, the reporter's: a paraphrase misquotes nobody. */
export function voiceInText(source: Json | undefined, text: string, { from, to }: TextSelection): VoiceEvidence {
  const lang = memberOf(source, 'lang');
  const spans = findSpansInMarks(text, typeof lang === 'string' ? lang : undefined);
  if (spans.some((span) => span.from <= from && to <= span.to)) return { voice: 'speaker', from: 'marks' };
  return isOwnText(source) ? { voice: 'speaker', from: 'source' } : { voice: 'reporter', from: 'none' };
}

/** A citation with the decision on whose words it holds, unless its source says the same of all of its words. */
export function withVoice(citation: QuotingCitation, voice: Voice, { from }: VoiceEvidence): QuotingCitation {
  const ownWords = voice === 'speaker';
  return from === 'source' && ownWords ? citation : { ...citation, ownWords };
}

function isOwnText(source: Json | undefined): boolean {
  const ownWords = memberOf(source, 'ownWords');
  return typeof ownWords === 'boolean' ? ownWords : memberOf(source, 'kind') === 'transcript';
}
