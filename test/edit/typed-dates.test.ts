import { expect } from '@open-wc/testing';
import { loadDateReader } from '../../src/edit/typed-dates.js';

// A Sunday.
const nowMs = Date.UTC(2023, 1, 19, 12);

const readings = async (typed: string, lang = 'en') => {
  const read = await loadDateReader({ lang, nowMs });
  return read(typed).map(({ edtf, isSure }) => (isSure ? edtf : `${edtf} perhaps`));
};

describe('dates as people write them', () => {
  for (const [typed, ...meant] of [
    ['2023-02-18', '2023-02-18'],
    ['18 Feb 2023', '2023-02-18'],
    ['Feb 18, 2023', '2023-02-18'],
    ['February 2023', '2023-02'],
    ['2023', '2023'],
    ['25/02/2023', '2023-02-25'],
    ['2/25/2023', '2023-02-25'],
    ['44 BCE', '-0043'],
    ['1789~', '1789~'],
    ['2022-02-24/..', '2022-02-24/..'],
    [' 2023-02-18 ', '2023-02-18'],
    ['18 February 2023 at 7:30pm', '2023-02-18T19:30'],
    ['17-19 February 2023', '2023-02-17/2023-02-19'],
  ] as const)
    it(`are EDTF: ${typed}`, async () => expect(await readings(typed)).to.deep.equal(meant));

  it('are read in both ways where both make sense, and neither is sure', async () => {
    expect(await readings('04/02/2023')).to.deep.equal(['2023-02-04 perhaps', '2023-04-02 perhaps']);
  });

  it('that depend on today are guesses', async () => {
    expect(await readings('yesterday')).to.deep.equal(['2023-02-18 perhaps']);
    expect(await readings('4 February')).to.deep.equal(['2023-02-04 perhaps']);
  });

  it('have months of the document’s language', async () => {
    expect(await readings('18. Februar 2023', 'de')).to.deep.equal(['2023-02-18']);
  });

  it('are none where anything is left unread', async () => {
    for (const typed of ['', 'soon', '18 February 2023, he said', '2023-02-30', '31/31/2023'])
      expect(await readings(typed), typed).to.deep.equal([]);
  });
});
