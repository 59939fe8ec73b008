import { expect } from '@open-wc/testing';
import { propose } from '../../src/propose/propose.js';

const peopleIn = async (text: string) => {
  const { people } = await propose(text);
  return people.map(({ name, role }) => (role === null ? name : `${name}, ${role}`));
};

describe('people', () => {
  it('are one where the surname is one', async () => {
    const text = 'Mayor Ada Quill said it was late. Quill said that it was dark. Ms. Quill said she would go.';
    expect(await peopleIn(text)).to.deep.equal(['Ada Quill, Mayor']);
  });

  it('are one where the role is one', async () => {
    const text = 'Secretary of State Ada Quill spoke first. The Secretary of State said that it was dark.';
    expect(await peopleIn(text)).to.deep.equal(['Ada Quill, Secretary of State']);
  });

  it('are not merged where two have a surname', async () => {
    const text = 'Ada Quill said it was late. Tom Quill said it was early. “It is noon,” said Quill.';
    expect(await peopleIn(text)).to.deep.equal(['Ada Quill', 'Tom Quill', 'Quill']);
  });

  it('without a name are never merged', async () => {
    const text = 'A senior official said it was late. A senior official said it was early.';
    expect(await peopleIn(text)).to.deep.equal(['A senior official', 'A senior official']);
  });

  it('without a name are never merged where the sentence gives them a capital', async () => {
    const text = 'Officials said it was late. Officials said it was early.';
    expect(await peopleIn(text)).to.deep.equal(['Officials', 'Officials']);
  });

  it('are one where a name in the plural has its capital within a sentence too', async () => {
    const text = 'Republicans said it was late. Most Republicans left. Republicans said it was early.';
    expect(new Set(await peopleIn(text)).size).to.equal((await peopleIn(text)).length);
  });

  it('have the role that stands behind their name', async () => {
    expect(await peopleIn('Ada Quill, a spokeswoman for the bank, said it was late.')).to.deep.equal([
      'Ada Quill, spokeswoman for the bank',
    ]);
  });

  for (const name of [
    'Per Lind',
    'Will Lind',
    'Mark Lind',
    'Grace Lind',
    'Bill Lind',
    'Pat Lind',
    'Sue Lind',
    'Rich Lind',
  ])
    it(`keep a first name that is a word of the language: ${name}`, async () => {
      for (const text of [
        `“It is late,” said ${name}, the mayor.`,
        `“It is late,” ${name} said.`,
        `The mayor, ${name}, said it was late. Lind left.`,
        `President ${name} said it was late.`,
        `${name} said it was late. The engineer ${name} had warned of it.`,
      ]) {
        const { people } = await propose(text);
        expect(
          people.map((person) => person.name),
          text,
        ).to.deep.equal([name]);
      }
    });

  for (const name of ['May Lind', 'June Lind', 'April Lind'])
    it(`keep a first name that is a month, behind a quotation: ${name}`, async () => {
      expect(await peopleIn(`“It is late,” said ${name}. ${name} left. Lind said it was dark.`)).to.deep.equal([name]);
    });

  for (const [lang, text, name] of [
    ['de', '„Es ist spät“, sagte Per Lindner.', 'Per Lindner'],
    ['de', 'Die Brücke bleibe gesperrt, sagte Bürgermeister August Lindner am Donnerstag.', 'August Lindner'],
    ['fr', '« Il est tard », a déclaré Avril Lindon, la maire.', 'Avril Lindon'],
    ['es', '“Es tarde”, dijo Julio Linares, el alcalde.', 'Julio Linares'],
  ] as const)
    it(`keep such a first name in another language: ${name}`, async () => {
      const { people } = await propose(text, { lang });
      expect(people.map((person) => person.name)).to.deep.equal([name]);
    });

  it('don’t have the word before a name as a first name', async () => {
    for (const text of [
      'In May Lind said it was late.',
      'The bridge closed in June. Lind said it was late.',
      'The port was busy until May Harbour Day. “It is late,” said Lind.',
      'It cost nine crowns. Per Lind it was ten. “It is late,” said Lind.',
    ]) {
      const { people } = await propose(text);
      expect(
        people.map((person) => person.name),
        text,
      ).to.deep.equal(['Lind']);
    }
  });
});
