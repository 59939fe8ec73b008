import { expect } from '@open-wc/testing';
import { propose } from '../../src/propose/propose.js';

const speakersIn = async (text: string, lang = 'en') => {
  const { statements } = await propose(text, { lang });
  return statements.map(({ speaker }) => speaker);
};

const rolesIn = async (text: string, lang = 'en') => {
  const { people } = await propose(text, { lang });
  return people.map(({ name, role }) => `${name}, ${role ?? 'no role'}`);
};

const english: readonly (readonly [
  title: string,
  rows: readonly (readonly [text: string, ...speakers: unknown[]])[],
])[] = [
  [
    'a seat of government',
    [
      ['Downing Street said the plan had been dropped.', 'Downing Street'],
      ['Downing Street declined to comment.', 'Downing Street'],
      ['The White House said the plan had been dropped.', 'White House'],
      ['No 10 said the plan had been dropped.', 'No 10'],
      ['According to No. 10, the plan had been dropped.', 'No. 10'],
      ['“It is late,” said Number Ten.', 'Number Ten'],
    ],
  ],
  [
    'a name whose first word ends as an adverb does',
    [
      ['Emily Stone said it was late.', 'Emily Stone'],
      ['Sally Quill said it was late.', 'Sally Quill'],
      ['Finally Quill said it was late.', 'Quill'],
    ],
  ],
  [
    'a body with a list in its name',
    [
      ['The Department for Culture, Media and Sport said it was late.', 'Department for Culture, Media and Sport'],
      ['In Ellery, Quill and Rell said it was late.', 'Quill and Rell'],
    ],
  ],
  [
    'somebody behind a participle and its comma',
    [
      [
        'Sentencing Strake, Judge Ada Quill said he was a thief. “You wanted more,” she said.',
        'Ada Quill',
        'Ada Quill',
      ],
      ['Sterling Quill, the mayor, came. “It is late,” he said.', 'Sterling Quill'],
    ],
  ],
  [
    'the subject of the clause that the verb is in',
    [
      ['The mayor resigned after the company closed the dam and said that it was late.', 'the company'],
      ['Ada Quill went home and said that it was late.', 'Ada Quill'],
    ],
  ],
  [
    'a name behind a role at the end of a sentence',
    [
      ['“It is late,” said the bank’s head of governance, Ada Quill.', 'Ada Quill'],
      ['“It is late,” said the mayor, who came late.', 'the mayor'],
    ],
  ],
  [
    'a firm, with the ending of its name',
    [
      ['Penhale Marine plc said it was late.', 'Penhale Marine plc'],
      ['Penhale Marine Ltd. said it was late.', 'Penhale Marine Ltd.'],
      ['Penhale Inc. said it was late.', 'Penhale Inc.'],
      ['Penhale Marine, Inc. said it was late.', 'Penhale Marine, Inc.'],
      ['“It is late,” Penhale Marine, Inc. said.', 'Penhale Marine, Inc.'],
      ['“It is late,” Penhale Marine, Ltd., said on Monday.', 'Penhale Marine, Ltd.'],
      ['“It is late,” said Penhale Marine, LLC, on Monday.', 'Penhale Marine, LLC'],
      ['“It is late,” Penhale Marine Co., Ltd. said.', 'Penhale Marine Co., Ltd.'],
      ['“It is late,” said Penhale Marine, Co.', 'Penhale Marine, Co.'],
      ['“It is late,” Penhale Marine, S.A. said.', 'Penhale Marine, S.A.'],
      ['“It is late,” Penhale Marine, AG said.', 'Penhale Marine, AG'],
      [
        'Penhale Marine, Inc. said it was late. “It is cold,” said Penhale Marine, Inc. The mayor wept.',
        'Penhale Marine, Inc.',
        'Penhale Marine, Inc.',
      ],
      ['“It is late,” said Penhale Inc.', 'Penhale Inc.'],
      ['In Newry, Co. Down, Ada Quill said it was late.', 'Ada Quill'],
      ['In Adelaide, SA, Ada Quill said it was late.', 'Ada Quill'],
      ['Penhale & Co. said it was late.', 'Penhale & Co.'],
      ['Penhale SA said it was late.', 'Penhale SA'],
      ['“It is late,” said Penhale Marine plc yesterday.', 'Penhale Marine plc'],
      ['According to Penhale Marine plc, the plan had been dropped.', 'Penhale Marine plc'],
      ['Penhale Marine plc closed the dam. “Our thoughts are with the town,” it said.', 'Penhale Marine plc'],
      ['Penhale Marine plc closed the dam. “It is late,” she said.', null],
      ['He sold Penhale Inc. The mayor said it was late.', 'The mayor'],
    ],
  ],
  [
    'a body that is called “it” behind a quotation',
    [['The company closed the dam. “Our thoughts are with the town,” it said.', 'The company']],
  ],
  [
    'a person, by a surname that a firm has too',
    [
      [
        'Ada Penhale of Penhale Marine wept. Her lawyer left. Ada Penhale said it was late. Penhale said it was early.',
        'Ada Penhale',
        'Ada Penhale',
      ],
    ],
  ],
  [
    'the body that a role names, and not who has the role',
    [
      [
        'An auditor at Ellery Port Authority, Ada Quill, said it was late. The port authority said it was early.',
        'Ada Quill',
        'The port authority',
      ],
    ],
  ],
];

describe('who speaks', () => {
  for (const [title, rows] of english) {
    describe(`is ${title}`, () => {
      for (const [text, ...speakers] of rows)
        it(text, async () => expect(await speakersIn(text)).to.deep.equal(speakers));
    });
  }

  it('has a name without honours, a title or a group, and a role', async () => {
    for (const [text, ...people] of [
      ['Prosecutor Ada Quill KC said it was late.', 'Ada Quill, Prosecutor'],
      ['Detective Inspector Ada Quill said it was late.', 'Ada Quill, Detective Inspector'],
      ['Opposition leader Cllr Ada Quill said it was late. Cllr Quill said so twice.', 'Ada Quill, Opposition leader'],
      ['Councillor Ada Quill said it was late.', 'Ada Quill, Councillor'],
      ['The firm’s chairman, Sir Bo Rell, said it was late.', 'Bo Rell, firm’s chairman'],
      ['Bo Rell of SafeRide said it was late. “They hired lawyers,” Rell said.', 'Bo Rell, SafeRide'],
      [
        'The Royal College of Nursing said it was late. The College said so twice.',
        'Royal College of Nursing, no role',
      ],
    ])
      expect(await rolesIn(text!), text).to.deep.equal(people);
  });

  it('is a German firm, without its article', async () => {
    for (const [text, firm] of [
      ['Die Penhale GmbH teilte mit, es sei spät.', 'Penhale GmbH'],
      ['Die Hafenbau Penhale AG erklärte, es sei spät.', 'Hafenbau Penhale AG'],
      ['Die Penhale GmbH & Co. KG teilte mit, es sei spät.', 'Penhale GmbH & Co. KG'],
    ])
      expect(await speakersIn(text!, 'de'), text).to.deep.equal([firm]);
  });

  it('is told in German by a part of the office, without the endings of a case', async () => {
    for (const [text, ...people] of [
      [
        'Gesundheitsminister Karl Krug kam. „Es ist spät“, sagte Karl Krug. „Es ist dunkel“, so der Minister.',
        'Karl Krug, Gesundheitsminister',
      ],
      ['Landrätin Dr. Anna Berger sagte, es sei spät.', 'Anna Berger, Landrätin'],
      ['„Es ist spät“, sagte deren Präsident Karl Krug.', 'Karl Krug, Präsident'],
      ['Nach Angaben des Betriebsrats war es spät und dunkel.', 'Betriebsrat, no role'],
      ['In dem Papier heißt es, der Damm sei sicher.', 'Papier, no role'],
    ])
      expect(await rolesIn(text!, 'de'), text).to.deep.equal(people);
  });
});
