import { expect } from '@open-wc/testing';
import { detectTranscript } from '../../../src/convert/transcript/cues.js';
import { readTranscript } from '../../../src/convert/transcript/read-transcript.js';
import { shortestTime } from '../../helpers/shortest-time.js';

const vtt = (...cues: readonly string[]) => ['WEBVTT', ...cues].join('\n\n');
const cue = (from: string, to: string, ...lines: readonly string[]) => [`${from} --> ${to}`, ...lines].join('\n');
const one = (...lines: readonly string[]) => vtt(cue('00:01.000', '00:02.000', ...lines));

describe('a transcript is known by its first lines', () => {
  const table: readonly (readonly [what: string, text: string, kind: string | undefined])[] = [
    ['of WebVTT', 'WEBVTT\n\n', 'vtt'],
    ['of WebVTT with a title and a byte order mark', '\ufeffWEBVTT - Council\r\n', 'vtt'],
    ['of SubRip', '1\r\n00:00:01,000 --> 00:00:02,000\r\nYes.', 'srt'],
    ['of SubRip behind empty lines', '\ufeff\n\n7\n0:01 --> 0:02\nYes.', 'srt'],
    ['as no transcript where a word begins with WEBVTT', 'WEBVTTX\n', undefined],
    ['as no transcript where a number begins an article', '1\nThe bridge --> closed', undefined],
    ['as no transcript where there is nothing', '', undefined],
  ];
  for (const [what, text, kind] of table) it(what, () => expect(detectTranscript(text)).to.equal(kind));
});

describe('the text of a transcript', () => {
  const table: readonly (readonly [what: string, file: string, text: string])[] = [
    [
      'goes on over cues',
      vtt(cue('00:01.000', '00:02.000', 'We could', 'not'), cue('00:02.000', '00:03.000', 'wait.')),
      'We could not wait.',
    ],
    [
      'has no header, notes, styles, names of cues and settings',
      'WEBVTT - A title\nKind: captions\n\nNOTE\nNobody\nsaid this\n\nSTYLE\n::cue { color: red }\n\nfirst\n00:01.000 --> 00:02.000 align:start\nYes.',
      'Yes.',
    ],
    [
      'names a voice where it begins',
      vtt(
        cue('00:01.000', '00:02.000', '<v Ada Quill>We'),
        cue('00:02.000', '00:03.000', '<v Ada Quill>waited.</v>'),
        cue('00:03.000', '00:04.000', '<v.loud Tom Barrow>No.'),
      ),
      'Ada Quill: We waited.\n\nTom Barrow: No.',
    ],
    [
      'keeps a sentence together whose voice is named once',
      vtt(cue('00:01.000', '00:02.000', '<v Ada>We'), cue('00:02.000', '00:03.000', 'waited.')),
      'Ada: We waited.',
    ],
    ['has two voices of one cue', one('<v Ada>Yes.</v> <v Tom>No.</v>'), 'Ada: Yes.\n\nTom: No.'],
    ['has no tags', one('<i>We</i> <00:01.500><c.red>could</c> <lang de>warten</lang>'), 'We could warten'],
    ['has the words of ruby, and not their reading', one('<ruby>漢<rt>kan</rt>字<rt>ji</rt></ruby>です'), '漢字です'],
    ['has characters by name and number', one('Marks &amp; Spencer&nbsp;&#8212; &lt;b&gt;'), 'Marks & Spencer — <b>'],
    ['ends with a tag that is not closed', one('Yes <i'), 'Yes'],
    ['has a paragraph for each line of dialogue', one('- Yes?', '- No.'), 'Yes?\n\nNo.'],
    ['keeps a dash that begins a single line', one('- that is all'), '- that is all'],
    [
      'has a paragraph behind a pause after a sentence',
      vtt(
        cue('00:01.000', '00:02.000', 'Yes.'),
        cue('00:09.000', '00:10.000', 'We'),
        cue('00:19.000', '00:20.000', 'left.'),
      ),
      'Yes.\n\nWe left.',
    ],
    [
      'has the lines of rolling captions once',
      vtt(
        cue('00:01.000', '00:02.000', 'we could not'),
        cue('00:02.000', '00:03.000', 'we could not', 'wait<00:02.500><c> any</c>'),
        cue('00:03.000', '00:04.000', 'wait any', 'longer'),
      ),
      'we could not wait any longer',
    ],
    [
      'has words again that were said again',
      vtt(
        cue('00:01.000', '00:02.000', 'No.'),
        cue('00:02.000', '00:03.000', 'No.'),
        ...['Who', 'said', 'so', 'then'].map((word) => cue('00:03.000', '00:04.000', word)),
      ),
      'No. No. Who said so then',
    ],
    [
      'is that of SubRip, with its few tags and with other signs as they are',
      '1\n00:00:01,000 --> 00:00:02,500\n{\\an8}<font color="#fff">3 < 4</font> <b>and\n5 <6\n\n2\n00:00:02,500 --> 00:00:03,000\nmore\n\nin a second part\n3\n00:00:03,000 --> 00:00:04,000\n1984',
      '3 < 4 and 5 <6 more in a second part 1984',
    ],
    ['is nothing where the file is no transcript', 'Nobody said this.', ''],
  ];
  for (const [what, file, text] of table) it(what, () => expect(readTranscript(file).text).to.equal(text));
});

describe('the times of a transcript', () => {
  it('tell for each part of the text when it is heard', () => {
    const file = vtt(
      cue('00:01.000', '00:02.500', '<v Ada>We could'),
      cue('01:02:03.250', '01:02:04.000', '<v Ada>not wait.'),
    );
    const { text, places } = readTranscript(file);
    expect(places.map(({ start, ...times }) => [text.slice(start, start + 3), times])).to.deep.equal([
      ['We ', { seconds: 1, endSeconds: 2.5 }],
      ['not', { seconds: 3723.25, endSeconds: 3724 }],
    ]);
  });
});

describe('a damaged transcript', () => {
  const LONG = 30_000;
  const table: readonly (readonly [what: string, file: string])[] = [
    ['tags that never end', one('<'.repeat(LONG))],
    ['voices that never end', one('<v Ada '.repeat(LONG))],
    ['ampersands', one('&'.repeat(LONG))],
    ['white space', `\ufeff${' '.repeat(LONG)}\n${'\n'.repeat(LONG)}1`],
    ['digits', `${'1'.repeat(LONG)}\n${'1'.repeat(LONG)}`],
    ['cues without words', vtt(...Array.from({ length: LONG }, () => cue('00:01.000', '00:02.000')))],
    ['cues with a word each', vtt(...Array.from({ length: LONG }, (_, i) => cue('00:01.000', '00:02.000', `w${i}`)))],
    ['tags of SubRip that never end', `1\n00:01,0 --> 00:02,0\n${'<font '.repeat(LONG)}${'{\\an8'.repeat(LONG)}`],
    ['times that go back', vtt(cue('00:09.000', '00:01.000', 'a'), cue('00:02.000', '00:01.000', 'b'))],
  ];
  for (const [what, file] of table) {
    it(`with ${what} is read in linear time`, () => {
      expect(shortestTime(() => readTranscript(file), 1_000)).to.be.below(1_000);
      const { text, places } = readTranscript(file);
      expect(places.every(({ start }) => start <= text.length)).to.equal(true);
    });
  }
});
