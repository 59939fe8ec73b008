import { expect } from '@open-wc/testing';
import { confirmProposal } from '../../../../src/desk/draft/confirm-proposal.js';
import { changeProposal, startDraft } from '../../../../src/desk/draft/draft.js';
import { isDoubtfulProposal } from '../../../../src/desk/draft/article/doubt.js';
import { undo } from '../../../../src/desk/document/history.js';
import { listAt, memberOf } from '../../../../src/desk/document/pointer.js';
import { readDocument } from '../../../../src/model/read-document.js';
import { reviewDocument } from '../../../../src/model/review/review-document.js';
import { findOwnSpeaker, keyOfSpeaker } from '../../../../src/desk/draft/speakers/speakers.js';
import type { StatementProposal } from '../../../../src/propose/proposals.js';
import { nameSource } from '../../../../src/describe/sources.js';
import '../../../../src/i18n/en/details.js';
import { sayIn } from '../../../../src/i18n/messages.js';
import { propose } from '../../../../src/propose/propose.js';
import { confirm, startStory } from '../draft-articles.js';

const source = { title: 'The report', publisher: 'The Example' };

const draftOf = async (text: string, lang = 'en') => startDraft({ text, lang, source }, await propose(text, { lang }));

/** Each statement with its speaker, and from whom it is known. */
async function knownThrough(text: string, lang = 'en') {
  const { asked } = await draftOf(text, lang);
  const said = asked.flatMap(({ kind, proposal }) => (kind === 'statement' ? [proposal] : []));
  return said.map(
    ({ speaker, text: words, secondHand }) =>
      `${speaker} | ${words} | ${secondHand ? secondHand.name : 'at first hand'}`,
  );
}

const storyOf = async (text: string) => {
  const draft = await draftOf(text);
  const { document } = draft.asked.reduce((at, _, index) => confirm(at, index), startStory(draft)).history;
  return { document, statements: listAt(document, '/statements') };
};

describe('a statement that an article has from somebody else', () => {
  for (const [text, ...found] of [
    ['Wang said on Saturday, according to Xinhua, that it was late.', 'Wang | it was late | Xinhua'],
    [
      'Ada Quill said that she would resign, according to a tweet by the Secretary of State.',
      'Ada Quill | she would resign | a tweet by the Secretary of State',
    ],
    ['Wang told CCTV that the talks were frank, state media reported.', 'Wang | the talks were frank | state media'],
    ['The talks were frank, Wang said, state media reported.', 'Wang | The talks were frank | state media'],
    ['Wang said that it was late, state media reported Monday.', 'Wang | it was late | state media'],
    ['Wang said that it was late, state media Monday reported.', 'Wang | it was late | at first hand'],
    ['Ada Quill said in a tweet that “it was very late”.', 'Ada Quill | “it was very late” | a tweet'],
    ['“We are late,” Wang said, according to a U.S. official.', 'Wang | We are late | a U.S. official'],
    [
      'According to China’s state news agency, Xinhua, Wang Yi said that it was late.',
      'Wang Yi | it was late | China’s state news agency, Xinhua',
    ],
    [
      'Ada Quill said that it was cold, while Wang, according to Xinhua, said that it was warm.',
      'Wang | it was warm | Xinhua',
    ],
    ['According to Xinhua, it was late and cold.', 'Xinhua | it was late and cold | at first hand'],
    ['“It is late, according to the radar,” Wang said.', 'Wang | It is late, according to the radar | at first hand'],
    [
      'Ada Quill said that according to the radar the plane was late.',
      'Ada Quill | according to the radar the plane was late | at first hand',
    ],
    [
      'Ada Quill said on Monday that according to the police her party won.',
      'Ada Quill | according to the police her party won | at first hand',
    ],
    ['Ada Quill said that the plane, according to a tweet by Wang, was late.', 'Ada Quill | the plane | at first hand'],
    [
      'Ada Quill said the plane was late, according to a tweet by Wang, and would return.',
      'Ada Quill | the plane was late | at first hand',
    ],
    [
      '“It is late,” Ada Quill said, according to Reuters, and Bo Rell said that it was cold.',
      'Ada Quill | It is late | Reuters',
      'Bo Rell | it was cold | at first hand',
    ],
    [
      '“It is late,” Ada Quill said; according to Reuters, Bo Rell said that it was cold.',
      'Ada Quill | It is late | at first hand',
      'Bo Rell | it was cold | Reuters',
    ],
    [
      '“It is late,” Ada Quill said, while crews searched the harbour, according to Reuters.',
      'Ada Quill | It is late | at first hand',
    ],
    ['“It is late,” Wang said, according to the U.S. Army.', 'Wang | It is late | the U.S. Army'],
    [
      '“It is late,” Wang said, according to two people familiar with the talks.',
      'Wang | It is late | two people familiar with the talks',
    ],
    ['On this first Saturday of May, Wang said, according to Xinhua, that it was late.', 'Wang | it was late | Xinhua'],
    ['Ada Quill warned, while Wang, according to Xinhua, said that it was warm.', 'Wang | it was warm | Xinhua'],
    ['Wang said that it was late.', 'Wang | it was late | at first hand'],
    ['Wang said that it was late, state news agency Xinhua reported.', 'Wang | it was late | state news agency Xinhua'],
    [
      'Wang said that it was late, state broadcaster CCTV reported on Monday.',
      'Wang | it was late | state broadcaster CCTV',
    ],
    ['“It is late,” Wang said, as Xinhua reported.', 'Wang | It is late | Xinhua'],
    ['Wang said that it was late, as Xinhua reported.', 'Wang | it was late, as Xinhua reported | at first hand'],
    ['The talks were frank, Wang said, according to state media.', 'Wang | The talks were frank | state media'],
    ['The talks were frank, Wang said, according to Xinhua.', 'Wang | The talks were frank | Xinhua'],
    ['“It is late,” Ada Quill wrote in a post on X.', 'Ada Quill | It is late | a post on X'],
    ['Ada Quill said in a post on X that it was late.', 'Ada Quill | it was late | a post on X'],
    ['In a Facebook post, Ada Quill said it was late.', 'Ada Quill | it was late | a Facebook post'],
    ['Ada Quill said that Wang lied in a post on X.', 'Ada Quill | Wang lied in a post on X | at first hand'],
    ['“It is late,” Ada Quill said in a new post at the ministry.', 'Ada Quill | It is late | at first hand'],
  ] as const)
    it(`is known through whom the article says: ${text}`, async () => {
      expect(await knownThrough(text)).to.deep.equal(found);
    });

  for (const words of [
    'no injuries reported',
    'the highest number ever reported',
    'the earliest date reported',
    'the most people reported',
    'he reported',
    'according to him',
    'according to early results',
    'according to plan',
    'according to the radar',
    'according to police records',
    'according to Article 5',
  ])
    it(`is at first hand where nobody passes it on: “${words}”`, async () => {
      expect(await knownThrough(`“It is late,” Wang said, ${words}.`)).to.deep.equal([
        'Wang | It is late | at first hand',
      ]);
    });

  it('is cited, and no source, where a German article names it in words that change their form', async () => {
    for (const words of [
      'laut dem Bericht der New York Times',
      'laut der Ministerin',
      'laut Angaben Wangs',
      'laut Gesetz',
    ])
      for (const found of await knownThrough(`Ada Quill sagte ${words}, es sei spät.`, 'de'))
        expect(found, words).to.match(/at first hand$/);
    expect(await knownThrough('„Es ist spät“, rief Ada Quill laut Bo Rell zu.', 'de')).to.deep.equal([
      'Ada Quill | Es ist spät | at first hand',
    ]);
  });

  it('is so in German', async () => {
    expect(await knownThrough('Wang sagte laut der Agentur Xinhua, die Brücke sei alt.', 'de')).to.deep.equal([
      'Wang | die Brücke sei alt | Agentur Xinhua',
    ]);
    expect(
      await knownThrough('Die Brücke ist alt, sagte Wang, wie die Agentur Xinhua berichtete.', 'de'),
    ).to.deep.equal(['Wang | Die Brücke ist alt | Agentur Xinhua']);
    expect(await knownThrough('„Die Brücke ist alt“, sagte Wang, wie die Polizei meldete.', 'de')).to.deep.equal([
      'Wang | Die Brücke ist alt | Polizei',
    ]);
  });

  it('says so in the story, and cites the words that say it', async () => {
    const text =
      'Ada Quill told CCTV that the talks were frank, state media reported. “It is late,” Quill said, according to Xinhua.';
    const { document, statements } = await storyOf(text);
    expect(statements.map((each) => memberOf(each, 'via'))).to.deep.equal([
      [{ source: 'state-media', cue: 'reported' }],
      [{ source: 'xinhua' }],
    ]);
    expect(
      statements.map((each) => listAt(each, '/sources').map((citation) => memberOf(citation, 'quote'))),
    ).to.deep.equal([
      ['the talks were frank', 'state media reported'],
      ['It is late', 'according to Xinhua'],
    ]);
    expect(listAt(document, '/sources').map((each) => memberOf(each, 'title'))).to.deep.equal([
      'The report',
      'state media',
      'Xinhua',
    ]);
    const { explainer, problems } = readDocument(document);
    expect(problems).to.deep.equal([]);
    expect(explainer.statements.map(({ via }) => via[0]?.source?.title)).to.deep.equal(['state media', 'Xinhua']);
    expect(reviewDocument(explainer).filter(({ severity }) => severity === 'error')).to.deep.equal([]);
  });

  const viaIn = ({ statements }: Awaited<ReturnType<typeof storyOf>>) =>
    statements.map((each) => memberOf(each, 'via'));
  const titlesIn = ({ document }: Awaited<ReturnType<typeof storyOf>>) =>
    listAt(document, '/sources').map((each) => memberOf(each, 'title'));

  it('names a person of the article, whoever is confirmed first, and never the speaker', async () => {
    const first = await storyOf('Ada Quill said it rained. “It hailed,” Bo Rell said, Ada Quill reported.');
    expect(viaIn(first)).to.deep.equal([undefined, [{ person: 'ada-quill', cue: 'reported' }]]);
    const later = await storyOf('“It hailed,” Bo Rell said, Ada Quill reported. Ada Quill said it rained.');
    expect(viaIn(later)).to.deep.equal([[{ person: 'ada-quill', cue: 'reported' }], undefined]);
    expect(listAt(later.document, '/people')).to.have.length(2);
    expect(titlesIn(later)).to.deep.equal(['The report']);
    const draft = await draftOf('“It hailed,” Bo Rell said, Ada Quill reported. Ada Quill said it rained.');
    const other = draft.asked[1]!;
    const quill = keyOfSpeaker(findOwnSpeaker(draft, other.proposal as StatementProposal)!);
    const [statement = null] = listAt(
      confirm(startStory(changeProposal(draft, 0, { speaker: quill })), 0).history.document,
      '/statements',
    );
    expect([memberOf(statement, 'speaker'), memberOf(statement, 'via')]).to.deep.equal(['ada-quill', undefined]);
  });

  it('makes one source of a name, one of each description, and none of the article itself', async () => {
    const by = (name: string) =>
      `“It is late,” Wang said, according to ${name}. “It rains,” Rell said, according to ${name}.`;
    expect(titlesIn(await storyOf(by('the Washington Post')))).to.deep.equal(['The report', 'the Washington Post']);
    expect(titlesIn(await storyOf(by('a U.S. official')))).to.deep.equal([
      'The report',
      'a U.S. official',
      'a U.S. official',
    ]);
    const own = await storyOf(by('the report'));
    expect([titlesIn(own), viaIn(own)]).to.deep.equal([['The report'], [undefined, undefined]]);
  });

  it('is told to readers by the name that the article has', async () => {
    const { document } = await storyOf(
      '“It is late,” Wang said, according to the Washington Post. “It rains,” Wang said, according to a post by Rell. ' +
        'According to China’s state news agency, Xinhua, Wang said that it hailed. “It snows,” Wang said, according to the agency Reuters.',
    );
    const say = sayIn('en');
    const { explainer } = readDocument(document);
    expect(
      explainer.statements.map(({ via }) => nameSource(via[0]!.source!, say).replace(/\p{Cf}/gu, '')),
    ).to.deep.equal(['the Washington Post', 'a post by Rell', 'Xinhua (state media)', 'Reuters']);
  });

  it('has one source of a medium that the article describes once, and names alone later', async () => {
    const story = await storyOf(
      'Wang said that it was late, state news agency Xinhua reported. “It rains,” Wang said, according to Xinhua.',
    );
    expect(titlesIn(story)).to.deep.equal(['The report', 'state news agency Xinhua']);
    expect(viaIn(story)).to.deep.equal([
      [{ source: 'state-news-agency-xinhua', cue: 'reported' }],
      [{ source: 'state-news-agency-xinhua' }],
    ]);
    expect(
      titlesIn(
        await storyOf('“It is late,” Wang said, state media reported. “It rains,” Wang said, state media reported.'),
      ),
    ).to.deep.equal(['The report', 'state media']);
  });

  it('is told as of a state only where the article says so, and by no day or title of a person', async () => {
    const sourceOf = async (name: string) => {
      const { document } = await storyOf(`“It is late,” Wang said, according to ${name}.`);
      const [, source = null] = listAt(document, '/sources');
      return ['title', 'publisher', 'kind'].map((field) => memberOf(source, field));
    };
    expect(await sourceOf('state news agency Xinhua')).to.deep.equal([
      'state news agency Xinhua',
      'Xinhua',
      'state-media',
    ]);
    expect(await sourceOf('the news agency Reuters')).to.deep.equal(['the news agency Reuters', 'Reuters', undefined]);
    expect(await sourceOf('the state agency Rosatom')).to.deep.equal([
      'the state agency Rosatom',
      'Rosatom',
      undefined,
    ]);
    expect(await sourceOf('a Penn State radio station WKPS')).to.not.include('state-media');
    expect(await sourceOf('state media, Monday')).to.not.include('Monday');
  });

  it('has a source of its own in each article that tells of state media', async () => {
    const text = '“It is late,” Wang said, state media reported.';
    const first = confirm(startStory(await draftOf(text)), 0);
    const other = confirm({ draft: await draftOf(text.replace('Wang', 'Rell')), history: first.history }, 0);
    expect(listAt(other.history.document, '/sources').map((each) => memberOf(each, 'title'))).to.deep.equal([
      'The report',
      'state media',
      'state media',
    ]);
  });

  it('keeps one source of a post where its first confirmation was undone', async () => {
    const draft = await draftOf(
      'Ada Quill condemned the flight, stressing that it must not happen again, according to a tweet by the minister.',
    );
    const first = confirm(startStory(draft), 0);
    const undone = { draft: first.draft, history: undo(first.history) };
    const { document } = confirm(confirm(undone, 1), 0).history;
    expect(listAt(document, '/sources').map((each) => memberOf(each, 'title'))).to.deep.equal([
      'The report',
      'a tweet by the minister',
    ]);
  });

  it('is at first hand if the editor says so', async () => {
    const draft = changeProposal(await draftOf('“It is late,” Wang said, according to Xinhua.'), 0, {
      isFirstHand: true,
    });
    const [statement = null] = listAt(confirm(startStory(draft), 0).history.document, '/statements');
    expect([memberOf(statement, 'via'), listAt(statement, '/sources').length]).to.deep.equal([undefined, 1]);
  });

  it('can’t be confirmed without a letter in its words', async () => {
    const draft = changeProposal(await draftOf('Wang said that it was late.'), 0, { words: ' … ' });
    expect(confirmProposal(draft, 0, {})).to.deep.equal({ missing: 'words' });
  });

  it('is in doubt where the words stand amid what was said', async () => {
    const { asked } = await draftOf(
      'Ada Quill said that the plane, according to the radar, was late. Bo Rell said it rained.',
    );
    expect(asked.map(({ proposal }) => isDoubtfulProposal(proposal))).to.deep.equal([true, false]);
  });
});
