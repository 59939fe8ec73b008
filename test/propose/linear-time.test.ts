import { expect } from '@open-wc/testing';
import { propose } from '../../src/propose/propose.js';
import { partOf } from '../helpers/every-day.js';

/** Texts that cost most where a rule looks too far. */
const HOSTILE: Readonly<Record<string, string>> = {
  'one sentence without an end': 'Ada Quill said that the bridge, which was old, fell, ',
  'open marks': 'he said “it was ',
  'verbs alone': 'said told asked ',
  'commas alone': ', ',
  'names alone': 'Ada Quill ',
  'dates alone': 'on 4 May 2020 ',
  'prepositions alone': 'of for in ',
  'one word': 'bridge',
  'digits and dots': '1.',
  'straight marks': `'' "`,
  'German verbs': 'sagte die Polizei, so der Sprecher, ',
  'French verbs': 'a déclaré à l’AFP dans un communiqué, ',
  'Spanish verbs': '«sí», dijo en una rueda de prensa según ha informado ',
};

const LANGUAGES: Readonly<Record<string, string>> = { German: 'de', French: 'fr', Spanish: 'es' };

const REPEATS = 800;

/** Time of the processor in milliseconds, in which waiting for other programs isn’t. */
async function timeOf(text: string, lang: string): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    const start = process.cpuUsage();
    await propose(text, { lang, published: '2023-02-19' });
    times.push(process.cpuUsage(start).user / 1_000);
  }
  return Math.min(...times);
}

describe('the time for an article', () => {
  for (const [name, piece] of partOf(Object.entries(HOSTILE))) {
    it(`grows with its length and no faster: ${name}`, async () => {
      const lang = LANGUAGES[name.split(' ', 1)[0] ?? ''] ?? 'en';
      await timeOf(piece.repeat(REPEATS), lang);
      const short = await timeOf(piece.repeat(REPEATS), lang);
      const long = await timeOf(piece.repeat(REPEATS * 8), lang);
      // Eight times the text takes 64 times as long where the work is quadratic. A short time is mostly noise.
      expect(long).to.be.below(24 * Math.max(short, 5));
    });
  }
});
