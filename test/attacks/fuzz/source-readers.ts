import { readWordText } from '../../../src/convert/docx/word-text.js';
import { readPageText } from '../../../src/convert/html/article-text.js';
import { detectTranscript } from '../../../src/convert/transcript/cues.js';
import { readTranscript } from '../../../src/convert/transcript/read-transcript.js';
import type { Reader } from './readers.js';

/** Readers of the files in which sources stand. */
export const SOURCE_READERS: Readonly<Record<string, Reader>> = {
  transcript: {
    samples: () => [
      'WEBVTT\n\nNOTE a\n\n1\n00:01.000 --> 00:02.000 align:start\n<v Ada>We &amp; <i>you</i>\n\n00:02.000 --> 00:03.000\n- no\n- yes',
      '1\r\n00:00:01,000 --> 00:00:02,000\r\n{\\an8}We\r\n\r\n2\r\n00:00:02,000 --> 00:00:03,000\r\n<font color="red">you</font>\r\n',
    ],
    pieces: [
      '\n',
      '\n\n',
      '<',
      '>',
      '<v ',
      '</v>',
      '&',
      ';',
      '-->',
      '00:01.000',
      '1',
      '- ',
      '>>',
      'WEBVTT',
      '<rt>',
      '{\\',
    ],
    read: (text) => {
      const { text: words, places } = readTranscript(text);
      if (detectTranscript(text) === undefined && words !== '') throw new Error('Words of what is no transcript.');
      for (const [index, { start }] of places.entries()) {
        if (start >= words.length || start <= (places[index - 1]?.start ?? -1)) throw new Error(`No place: ${start}`);
      }
    },
  },
  'word-text': {
    samples: () => [
      '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>We</w:t><w:tab/></w:r><w:ins><w:r><w:t>you</w:t></w:r></w:ins></w:p>',
      '<w:p><w:del><w:r><w:delText>a</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>b</w:t></w:r></w:p>',
    ],
    pieces: [
      '<',
      '>',
      '/>',
      '</',
      '<w:p>',
      '</w:p>',
      '<w:r>',
      '</w:r>',
      '<w:t>',
      '</w:t>',
      '<w:del>',
      '</w:del>',
      '&',
      '&#x',
      '"',
    ],
    read: (text) => {
      if (readWordText(text) !== readWordText(text).trim()) throw new Error('There is white space around the text.');
    },
  },
  'page-text': {
    samples: () => [
      '<title>a</title><nav>b</nav><p>We <q>could</q> &amp; <style>c</style>not.</p><textarea>d</textarea>',
    ],
    pieces: ['<', '>', '</', '<p>', '<q>', '<style>', '</style>', '<svg>', '<!--', '&', '"', '='],
    read: (text) => void readPageText(text),
  },
};
