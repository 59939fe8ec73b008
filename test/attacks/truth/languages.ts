/** A language that a document may be written in. */
export interface LanguagePlan {
  readonly lang?: string;
  /** Marks of its quotations. */
  readonly open: string;
  readonly close: string;
  /** Words that stand around canaries, so that a text has the direction of its language. */
  readonly filler: string;
}

/** Languages of documents: with and without messages of ours, of both directions, and none. Add one here. */
export const LANGUAGES = {
  English: { lang: 'en', open: '“', close: '”', filler: 'words' },
  'none stated': { open: '“', close: '”', filler: 'words' },
  German: { lang: 'de', open: '„', close: '“', filler: 'Wörter' },
  French: { lang: 'fr', open: '« ', close: ' »', filler: 'des mots' },
  Russian: { lang: 'ru', open: '«', close: '»', filler: 'слова' },
  Arabic: { lang: 'ar', open: '«', close: '»', filler: 'كلمات' },
  Hebrew: { lang: 'he', open: '„', close: '”', filler: 'מילים' },
  Japanese: { lang: 'ja', open: '「', close: '」', filler: '言葉' },
} as const satisfies Readonly<Record<string, LanguagePlan>>;
