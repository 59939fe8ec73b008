import { expect } from '@open-wc/testing';
import { propose } from '../../src/propose/propose.js';

const saidIn = async (text: string, lang: string) => {
  const { statements } = await propose(text, { lang });
  return statements.map(({ form, text: words }) => `${form} | ${words}`);
};

const tables: readonly (readonly [
  title: string,
  lang: string,
  rows: readonly (readonly [text: string, ...statements: string[]])[],
])[] = [
  [
    'a short sentence before its speaker',
    'en',
    [
      ['These remarks were wrong, Ada Quill said.', 'indirect | These remarks were wrong'],
      ['It was wrong, Ada Quill said.', 'indirect | It was wrong'],
      ['Three weeks ago, Ada Quill said.'],
    ],
  ],
  [
    'the second half of a sentence, behind its speaker',
    'en',
    [
      [
        'The plan was “not serious”, Ada Quill said, because nobody had come.',
        'mixed | The plan was “not serious” because nobody had come',
      ],
      [
        'The cells had passed every test, Ada Quill said in a letter, and the fault was theirs.',
        'indirect | The cells had passed every test and the fault was theirs',
      ],
      ['“It is late,” Ada Quill said on Monday, and the meeting ended.', 'direct | It is late'],
    ],
  ],
  [
    'a clause in which the speaker is named once more',
    'en',
    [
      [
        'Ada Quill accused the board of hiding a report that, she said, had advised less.',
        'indirect | accused the board of hiding a report that, she said, had advised less',
      ],
    ],
  ],
  [
    'no more than was said',
    'en',
    [
      ['Ada Quill denied all charges but was convicted by a jury.', 'indirect | denied all charges'],
      ['Capitol Hill said nothing.'],
      ['The firm’s owner Ada Quill had recalled 60,000 bikes in May.'],
      ['Ada Quill recalled that the bridge was old.', 'indirect | the bridge was old'],
      [
        'According to a letter, which the Courier has seen, the dam was old and weak.',
        'indirect | the dam was old and weak',
      ],
    ],
  ],
  [
    'words behind a time without a comma',
    'en',
    [['Last month the prime minister told members that it was late.', 'indirect | it was late']],
  ],
  [
    'silences about what was not acknowledged or answered yet',
    'en',
    [
      ['The company has not acknowledged any link.', 'silence | has not acknowledged any link'],
      ['The ministry has not yet responded to her letter.', 'silence | has not yet responded to her letter'],
    ],
  ],
  [
    'deutsche Verben mit ihren Vorsilben und Infinitive mit ihrem Verb',
    'de',
    [
      ['Karl Krug wies die Vorwürfe zurück.', 'indirect | wies die Vorwürfe zurück'],
      [
        'Karl Krug warf dem Kreis vor, die Kosten zu verschweigen.',
        'indirect | warf dem Kreis vor, die Kosten zu verschweigen',
      ],
      [
        'Der Damm ist laut einem Gutachten, das dieser Zeitung vorliegt, alt und schwach.',
        'indirect | Der Damm ist alt und schwach',
      ],
    ],
  ],
  [
    'Rede, die im Konjunktiv weitergeht',
    'de',
    [
      [
        '„Es ist spät“, sagte Karl Krug. „Wir gehen jetzt alle.“ Der Damm sei sicher.',
        'direct | Es ist spät',
        'direct | Wir gehen jetzt alle.',
        'indirect | Der Damm sei sicher',
      ],
      ['Karl Krug bestreitet das. Ein Angebot habe es nie gegeben.', 'indirect | Ein Angebot habe es nie gegeben'],
    ],
  ],
];

describe('what is proposed as said', () => {
  for (const [title, lang, rows] of tables) {
    describe(`is ${title}`, () => {
      for (const [text, ...statements] of rows)
        it(text, async () => expect(await saidIn(text, lang)).to.deep.equal(statements));
    });
  }
});
