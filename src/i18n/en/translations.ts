import { defineMessages } from '../english.js';

/** English texts of what was said in another language, beside its translation. */
export const translationMessages = defineMessages({
  translations: 'Translations',
  translationsLead: 'What was said in another language, beside the words that readers get.',
  translationsComplete: { one: '{count} of {total} is complete.', other: '{count} of {total} are complete.' },
  translationsSaid: 'As it was said',
  translationsSaidIn: 'As it was said, in {language}',
  translationsText: 'Translation',
  translationsTextIn: 'Translation into {language}',
  translationsAdd: 'Add the words as they were said',
  translationsWell: 'Complete',
  'translationsMissing-original': 'The words as they were said are missing.',
  'translationsMissing-language': 'The language in which it was said is missing.',
  'translationsMissing-translation': 'The translation is missing.',
  'translationsMissing-translator': 'It is not stated who translated.',
  'translationsMissing-passages': {
    one: '{count} passage is in quotation marks as it was said, {translated} in the translation.',
    other: '{count} passages are in quotation marks as it was said, {translated} in the translation.',
  },
});
