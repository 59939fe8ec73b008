import { expect } from '@open-wc/testing';
import { propose } from '../../src/propose/propose.js';

const statementsIn = async (text: string, lang = 'en') => {
  const { statements } = await propose(text, { lang });
  return statements.map(({ speaker, form, text: words }) => `${speaker ?? 'speaker?'} | ${form} | ${words}`);
};

const tables: readonly (readonly [
  title: string,
  lang: string,
  rows: readonly (readonly [text: string, ...statements: string[]])[],
])[] = [
  [
    'words in quotation marks',
    'en',
    [
      ['“It is late,” Ada Quill said.', 'Ada Quill | direct | It is late'],
      ['“It is late,” said Ada Quill.', 'Ada Quill | direct | It is late'],
      ['Ada Quill said: “It is late.”', 'Ada Quill | direct | It is late.'],
      ['Ada Quill said in a speech on Monday, “It is late.”', 'Ada Quill | direct | It is late.'],
      ['"It is late," Ada Quill told reporters.', 'Ada Quill | direct | It is late'],
      ["''It is late,'' Mr. Quill said.", 'Quill | direct | It is late'],
      ['‘It is late,’ Ada Quill said.', 'Ada Quill | direct | It is late'],
      ['“It is,” Ada Quill said, “very late.”', 'Ada Quill | direct | It is, very late.'],
      ['“Is it late?” asked Ada Quill.', 'Ada Quill | direct | Is it late?'],
      ['“It is late,” the mayor of Ellery, Ada Quill, said.', 'Ada Quill | direct | It is late'],
      ['“It is late,” Ada Quill, who leads the council, said.', 'Ada Quill | direct | It is late'],
      [
        '“It is late,” Ada Quill said. “Let us go.”',
        'Ada Quill | direct | It is late',
        'Ada Quill | direct | Let us go.',
      ],
      [
        '“It is late and it is dark,” Ada Quill said. “We have no lamp.\n\n“So we must go.”',
        'Ada Quill | direct | It is late and it is dark',
        'Ada Quill | direct | We have no lamp.',
        'Ada Quill | direct | So we must go.',
      ],
      ['Mayor Ada Quill: “It is late and dark.”', 'Ada Quill | direct | It is late and dark.'],
      ['Ada Quill turned to the crowd: “It is late and dark.”', 'Ada Quill | direct | It is late and dark.'],
      ['They met. “Nobody knows who says this.”', 'speaker? | direct | Nobody knows who says this.'],
    ],
  ],
  [
    'place and agency before a report are no part of what was said',
    'en',
    [
      ...[
        'PORT ELLERY —',
        'PORT ELLERY (AP) –',
        'PORT ELLERY (Courier) -',
        'PORT ELLERY/STONE HAVEN (Courier) -',
        'Port Ellery (Courier) -',
        'ST. ELLERY —',
        'PORT ELLERY -',
        'PORT ELLERY, Feb 19 (Courier) -',
        'PORT ELLERY/STONE HAVEN, Feb 19 (Courier) -',
      ].flatMap((dateline) => [
        [`${dateline} The dam is safe, Ada Quill said.`, 'Ada Quill | indirect | The dam is safe'] as const,
        [`${dateline} Officials said the dam was safe.`, 'Officials | indirect | the dam was safe'] as const,
      ]),
      ['NATO–Russia talks are off, Ada Quill said.', 'Ada Quill | indirect | NATO–Russia talks are off'],
      ['AFL–CIO leaders were late, Ada Quill said.', 'Ada Quill | indirect | AFL–CIO leaders were late'],
      ['PORT ELLERY—The dam is safe, Ada Quill said.', 'Ada Quill | indirect | The dam is safe'],
      ['The dam leaks.\n\nPORT ELLERY — The dam is safe, Quill said.', 'Quill | indirect | The dam is safe'],
      [
        'PORT ELLERY — The dam — an old one — is safe, Ada Quill said.',
        'Ada Quill | indirect | The dam — an old one — is safe',
      ],
      [
        'NATO — Europe’s shield — was late, Ada Quill said.',
        'Ada Quill | indirect | NATO — Europe’s shield — was late',
      ],
      ['PORT ELLERY (AP) — “It is late,” Ada Quill said.', 'Ada Quill | direct | It is late'],
      ['Nothing — The dam is safe, Ada Quill said.', 'Ada Quill | indirect | Nothing — The dam is safe'],
    ],
  ],
  [
    'what was called off, or by whom something was criticized, is nothing that was said',
    'en',
    [
      ['Ada Quill called off the visit.'],
      ['Ada Quill called it off.'],
      ['Ada Quill called the spring visit off on Friday.'],
      ['The party criticized by Ada Quill left town.'],
      ['The firm ran an advert, a claim denied by its owners.'],
      ['Ada Quill called the claim off the mark.', 'Ada Quill | indirect | called the claim off the mark'],
      ['Ada Quill called Off Broadway a joke.', 'Ada Quill | indirect | called Off Broadway a joke'],
      ['Ada Quill said by telephone that the dam was safe.', 'Ada Quill | indirect | the dam was safe'],
    ],
  ],
  [
    'what somebody denies, doubts, hopes or asks keeps its verb',
    'en',
    [
      ['Ada Quill denied that the council had known.', 'Ada Quill | indirect | denied that the council had known'],
      ['Ada Quill denied having seen the letters.', 'Ada Quill | indirect | denied having seen the letters'],
      ['Ada Quill doubts that the bridge is safe.', 'Ada Quill | indirect | doubts that the bridge is safe'],
      ['Ada Quill hoped that the ferry would come.', 'Ada Quill | indirect | hoped that the ferry would come'],
      ['Ada Quill asked whether the steel was weak.', 'Ada Quill | indirect | asked whether the steel was weak'],
      ['Ada Quill demanded that Vance resign.', 'Ada Quill | indirect | demanded that Vance resign'],
      ['Ada Quill recommended that the town close it.', 'Ada Quill | indirect | recommended that the town close it'],
      ['Ada Quill proposed that the town close it.', 'Ada Quill | indirect | proposed that the town close it'],
    ],
  ],
  [
    'was von jemand bestritten oder gehofft wird, behält sein Verb',
    'de',
    [
      [
        'Ada Quill bestritt, dass der Rat davon gewusst habe.',
        'Ada Quill | indirect | bestritt, dass der Rat davon gewusst habe',
      ],
      ['Ada Quill hofft, dass die Fähre kommt.', 'Ada Quill | indirect | hofft, dass die Fähre kommt'],
    ],
  ],
  [
    'what nobody said is nobody’s statement',
    'en',
    [
      ['Nobody said that the plan had failed.'],
      ['No official said that the plan had failed.'],
      ['Ada Quill hardly thinks that it is over.'],
    ],
  ],
  [
    'words that are reported',
    'en',
    [
      [
        'The bridge was old and late, a source familiar with the matter said.',
        'a source familiar with the matter | indirect | The bridge was old and late',
      ],
      [
        'The bridge was old and late, two people familiar with the repairs said.',
        'two people familiar with the repairs | indirect | The bridge was old and late',
      ],
      ['The bridge is late, said two people familiar with the repairs.', 'two people | indirect | The bridge is late'],
      ['The name was familiar said the teacher.'],
      ['In a message posted to X. Bo Lund said that it was late.', 'Bo Lund | indirect | it was late'],
      [
        'The mayor called it a lie in a post to X. Quill said that it was late.',
        'The mayor | indirect | called it a lie in a post to X',
        'Quill | indirect | it was late',
      ],
      ['A book on X. J. Kennedy was late, Quill said.', 'Quill | indirect | A book on X. J. Kennedy was late'],
      [
        'The mayor called it a lie in a post on X. Quill said that it was late.',
        'The mayor | indirect | called it a lie in a post on X',
        'Quill | indirect | it was late',
      ],
      ['Malcolm X. Quill said that it was late.', 'Malcolm X. Quill | indirect | it was late'],
      ['Ada Quill said that the bridge was closed.', 'Ada Quill | indirect | the bridge was closed'],
      ['Ada Quill said on Monday that the bridge was closed.', 'Ada Quill | indirect | the bridge was closed'],
      ['The bridge was closed for good, Ada Quill said.', 'Ada Quill | indirect | The bridge was closed for good'],
      ['The bridge was, Ada Quill said, closed for good.', 'Ada Quill | indirect | The bridge was closed for good'],
      ['According to Ada Quill, the bridge was closed.', 'Ada Quill | indirect | the bridge was closed'],
      ['The bridge was closed, according to Ada Quill.', 'Ada Quill | indirect | The bridge was closed'],
      ['Ada Quill called the bridge “a ruin”.', 'Ada Quill | mixed | called the bridge “a ruin”'],
      ['Ada Quill condemned the closure.', 'Ada Quill | indirect | condemned the closure'],
      [
        'Ada Quill condemned the closure, saying that it was late.',
        'Ada Quill | indirect | condemned the closure',
        'Ada Quill | indirect | it was late',
      ],
      [
        'Ada Quill condemned the closure and demanded a ferry.',
        'Ada Quill | indirect | condemned the closure',
        'Ada Quill | indirect | demanded a ferry',
      ],
      ['With some experts warning that it may fall, the bridge was closed.', 'some experts | indirect | it may fall'],
      ['According to the agency, Ada Quill said that it was late.', 'Ada Quill | indirect | it was late'],
    ],
  ],
  [
    'words that were not said',
    'en',
    [
      ['Ada Quill declined to comment.', 'Ada Quill | silence | declined to comment'],
      ['Ada Quill declined to comment as she left the building.', 'Ada Quill | silence | declined to comment'],
      ['Ada Quill did not say who paid.', 'Ada Quill | silence | did not say who paid'],
      ['The bank made no mention of the loan.', 'The bank | silence | made no mention of the loan'],
      ['China has avoided calling it a war.', 'China | silence | avoided calling it a war'],
      ['Ada Quill said that the bank did not answer.', 'Ada Quill | indirect | the bank did not answer'],
    ],
  ],
  [
    'sentences in which nobody says anything',
    'en',
    [
      ['The so-called “swing bridge” opened in 1931.'],
      ['The two officials crossed the bridge.'],
      ['The United States closed the bridge.'],
      ['Quill was criticised by the council.'],
      ['She was asked to leave.'],
      ['Ada Quill Says Bridge Is Closed'],
      ['The claims of the bank are under review.'],
    ],
  ],
  [
    'a pronoun',
    'en',
    [
      ['Ada Quill opened the meeting. She said that it was late.', 'Ada Quill | indirect | it was late'],
      ['Nobody was there. He said that it was late.', 'speaker? | indirect | it was late'],
      [
        'Ada Quill said that it was late. The council met on Monday. It declined to comment.',
        'Ada Quill | indirect | it was late',
        'The council | silence | declined to comment',
      ],
      ['Harker & Stowe closed the bridge. It did not say why.', 'Harker & Stowe | silence | did not say why'],
      ['Harker & Stowe said that it was late.', 'Harker & Stowe | indirect | it was late'],
      ['Penhale Marine Ltd closed the bridge. She said that it was late.', 'speaker? | indirect | it was late'],
      ['Penhale Marine Ltd closed the bridge. It did not say why.', 'Penhale Marine Ltd | silence | did not say why'],
      [
        'Ada Quill said that it was late. It declined to comment.',
        'Ada Quill | indirect | it was late',
        'speaker? | silence | declined to comment',
      ],
      [
        'Ada Quill welcomed the plan, and she called for more money.',
        'Ada Quill | indirect | welcomed the plan',
        'Ada Quill | indirect | called for more money',
      ],
    ],
  ],
  [
    'German words in quotation marks',
    'de',
    [
      ['„Es ist spät“, sagte Anna Berger.', 'Anna Berger | direct | Es ist spät'],
      ['»Es ist spät«, sagte Anna Berger.', 'Anna Berger | direct | Es ist spät'],
      ['"Es ist spät", sagte Anna Berger.', 'Anna Berger | direct | Es ist spät'],
      ['Anna Berger sagte: „Es ist spät.“', 'Anna Berger | direct | Es ist spät.'],
      ['„Es ist spät“, teilte die Polizei mit.', 'Polizei | direct | Es ist spät'],
      ['„Es ist spät“, so die Ministerin.', 'Ministerin | direct | Es ist spät'],
    ],
  ],
  [
    'German words that are reported',
    'de',
    [
      ['Anna Berger sagte, dass die Brücke gesperrt ist.', 'Anna Berger | indirect | die Brücke gesperrt ist'],
      ['Anna Berger sagte am Montag, die Brücke sei gesperrt.', 'Anna Berger | indirect | die Brücke sei gesperrt'],
      ['In Berlin sagte Anna Berger, es sei spät.', 'Anna Berger | indirect | es sei spät'],
      ['Die Polizei in Berlin teilte dem Sender mit, dass es spät sei.', 'Die Polizei | indirect | es spät sei'],
      ['Dem Sender sagte Anna Berger, es sei spät.', 'Anna Berger | indirect | es sei spät'],
      ['Entsprechend forderte Anna Berger, dass es schnell geht.', 'Anna Berger | indirect | es schnell geht'],
      ['Wie die Polizei am Montag mitteilte, ist die Brücke gesperrt.', 'Polizei | indirect | ist die Brücke gesperrt'],
      ['Die Brücke ist gesperrt, wie Anna Berger sagte.', 'Anna Berger | indirect | Die Brücke ist gesperrt'],
      ['Die Brücke sei sicher, heißt es in der Mitteilung.', 'Mitteilung | indirect | Die Brücke sei sicher'],
      ['Die Brücke sei sicher, hieß es.', 'speaker? | indirect | Die Brücke sei sicher'],
      ['Das bestätigte die Polizei.'],
      ['Laut Polizei wurde die Brücke gesperrt.', 'Polizei | indirect | wurde die Brücke gesperrt'],
      [
        'Anna Berger sagte, es sei spät. Die Brücke werde gesperrt.',
        'Anna Berger | indirect | es sei spät',
        'Anna Berger | indirect | Die Brücke werde gesperrt',
      ],
      ['Anna Berger lehnte den Plan ab.', 'Anna Berger | indirect | lehnte den Plan ab'],
      ['Anna Berger sagte das Fest ab.'],
      ['„Wir bleiben“, sagte Ministerin Ada Quill und lehnte einen Rücktritt ab.', 'Ada Quill | direct | Wir bleiben'],
      [
        '„Wir bleiben“, sagte Bürgermeister Jon Meyer am Montag und wies die Vorwürfe ab.',
        'Jon Meyer | direct | Wir bleiben',
      ],
      [
        'Die Lage sei ernst, sagte Ministerin Ada Quill und lehnte einen Rücktritt ab.',
        'Ada Quill | indirect | Die Lage sei ernst',
      ],
      ['Die Ministerin Ada Quill sagte ab Montag gelte die Regel.', 'Ada Quill | indirect | ab Montag gelte die Regel'],
      [
        'Anna Berger sagte am Dienstag in Berlin und riet von Reisen ab.',
        'Anna Berger | indirect | sagte am Dienstag in Berlin und riet von Reisen ab',
      ],
      ['Anna Berger sagte ab und blieb zu Hause.'],
      ['Anna Berger sagte die Reise nach Rom ab, weil es regnete.'],
      ['Anna Berger sagte, sie reise ab.', 'Anna Berger | indirect | sie reise ab'],
      ['Das Ministerium lehnte eine Stellungnahme ab.', 'Das Ministerium | silence | lehnte eine Stellungnahme ab'],
    ],
  ],
  [
    'a sentence that goes on behind a dash',
    'en',
    [
      [
        'NASA chief Ada Quill said the probe was lost — the second this year.',
        'Ada Quill | indirect | the probe was lost — the second this year',
      ],
    ],
  ],
  [
    'a German sentence that goes on behind a dash',
    'de',
    [
      [
        'CDU-Chef Karl Krug sagte am Montag, der Damm sei sicher – und ging.',
        'Karl Krug | indirect | der Damm sei sicher – und ging',
      ],
    ],
  ],
];

for (const [title, lang, rows] of tables) {
  it('A clause that speaks of a saying by “it” is no statement.', async () => {
    expect(await statementsIn('Ada Quill said that letters were sent, although the council denies it.')).to.deep.equal([
      'Ada Quill | indirect | letters were sent',
    ]);
  });

  describe(title, () => {
    for (const [text, ...statements] of rows) {
      it(text, async () => expect(await statementsIn(text, lang)).to.deep.equal(statements));
    }
  });
}

describe('a language without rules', () => {
  it('has no proposals', async () =>
    expect(await statementsIn('« È tardi », ha detto Ada Quill.', 'it')).to.deep.equal([]));
});
