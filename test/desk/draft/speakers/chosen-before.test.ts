import { expect } from '@open-wc/testing';
import { findChosenBefore } from '../../../../src/desk/draft/speakers/chosen-before.js';
import { confirmProposal } from '../../../../src/desk/draft/confirm-proposal.js';
import { changeProposal, startDraft, type Draft, type ProposalStatus } from '../../../../src/desk/draft/draft.js';
import { chooseOtherSpeaker } from '../../../../src/desk/draft/speakers/other-speaker.js';
import { findCandidates, findOwnSpeaker, keyOfSpeaker } from '../../../../src/desk/draft/speakers/speakers.js';
import type { Json } from '../../../../src/desk/document/json.js';
import { applyPatches } from '../../../../src/desk/document/patch.js';
import { propose } from '../../../../src/propose/propose.js';

/** A review of an article, of which all statements but the last are in the story. */
interface Review {
  readonly draft: Draft;
  readonly document: Json;
  readonly statuses: readonly ProposalStatus[];
}

/** Confirms all statements of an article but the last: the first with a speaker who is typed, the others as the article has them. */
async function review(text: string, chosen = 'John Kirby', lang = 'en'): Promise<Review> {
  let draft = startDraft({ text, lang, source: { title: 'A report' } }, await propose(text, { lang }));
  let document: Json = { explainer: 1 };
  const statements = draft.asked
    .flatMap(({ kind, proposal }, at) => (kind === 'statement' ? [{ at, start: proposal.start }] : []))
    .sort((a, b) => a.start - b.start);
  const statuses = draft.asked.map((): ProposalStatus => 'open');
  for (const [number, { at }] of statements.slice(0, -1).entries()) {
    if (number === 0 && chosen !== '') draft = chooseOtherSpeaker(draft, at, chosen, document)!;
    draft = changeProposal(draft, at, { speakerKind: 'unnamed' });
    const confirmed = confirmProposal(draft, at, document);
    if ('missing' in confirmed) continue;
    draft = confirmed.draft;
    document = applyPatches(document, confirmed.edit) ?? document;
    statuses[at] = 'confirmed';
  }
  expect(statuses.filter((status) => status === 'confirmed').length, text).to.be.greaterThan(0);
  return { draft, document, statuses };
}

/** Tells whom the last statement of an article is offered. */
function offerIn({ draft, document, statuses }: Review, change: Parameters<typeof changeProposal>[2] = {}) {
  const index = indexOfLast(draft);
  const asked = draft.asked[index];
  if (asked?.kind !== 'statement') throw new Error('No statement');
  const candidates = findCandidates(draft, asked.proposal, document);
  return findChosenBefore(changeProposal(draft, index, change), index, statuses, candidates, document)?.speaker.name;
}

function indexOfLast({ asked }: Draft): number {
  const starts = asked.map(({ kind, proposal }) => (kind === 'statement' ? proposal.start : -1));
  return starts.indexOf(Math.max(...starts));
}

/** Articles that have another holder of the title between, by name, and whom the editor has chosen first. */
const NAMED: readonly (readonly [text: string, chosen: string, lang?: string])[] = [
  [
    'The spokesman said the balloon was a weather balloon. In Washington, National Security Council spokesman John Kirby said it had steered itself. The spokesman said debris was being recovered.',
    'Wang Wenbin',
  ],
  [
    'The minister said that Russia would talk. Ukrainian Foreign Minister Dmytro Kuleba said that it would not. The minister said that arms were needed.',
    'Sergei Lavrov',
  ],
  [
    'The minister said that Russia would talk. Dmytro Kuleba, the Ukrainian foreign minister, said that it would not. “We need arms,” the minister said.',
    'Sergei Lavrov',
  ],
  [
    'The minister said that Russia would talk. Kuleba, who has been minister since 2020, said that it would not. “We need arms,” the minister said.',
    'Sergei Lavrov',
  ],
  [
    'The president said that aid would come. In Kyiv, President Volodymyr Zelensky said that it was late. The president said that he needed jets.',
    'Joe Biden',
  ],
  [
    'The secretary said that it was shot down. Defense Secretary Lloyd Austin said that it fell into the sea. The secretary said that pilots had followed it.',
    'Antony Blinken',
  ],
  [
    'The secretary said that the visit was off. Treasury Secretary Janet Yellen said that trade went on. The secretary said that she would travel.',
    'Antony Blinken',
  ],
  [
    'The prime minister said that Hungary would wait. British Prime Minister Rishi Sunak said that he would not. The prime minister said that tanks were on their way.',
    'Viktor Orban',
  ],
  [
    'The chancellor said that it was early. Chancellor Jeremy Hunt said that taxes would rise. The chancellor said that there was no way around it.',
    'Olaf Scholz',
  ],
  [
    'The CEO said that sales rose. Meta CEO Mark Zuckerberg said that they fell. The CEO said that he took responsibility.',
    'Tim Cook',
  ],
  [
    'The director said that the leak was real. FBI Director Christopher Wray said that it was likely. The director said that China hid it.',
    'William Burns',
  ],
  [
    'The coach said that they were tired. Arsenal coach Mikel Arteta disagreed. “We were better,” the coach said.',
    'Pep Guardiola',
  ],
  [
    'The judge said that the law was void. Judge Aileen Cannon said that it stood. The judge said that she would rule.',
    'James Boasberg',
  ],
  [
    'The governor said that taxes would fall. Florida Gov. Ron DeSantis said that they were low. The governor said that he would run.',
    'Gavin Newsom',
  ],
  [
    'The ambassador said that ties were bad. U.S. Ambassador Nicholas Burns said that they could mend. The ambassador said that he would meet students.',
    'Xie Feng',
  ],
  [
    'The general said that Bakhmut held. U.S. Gen. Mark Milley said that Russia had lost. The general said that talks might come.',
    'Valery Zaluzhny',
  ],
  [
    'The commissioner said that the fine was just. New Police Commissioner Keechant Sewell said that crime fell. The commissioner said that streets were safe.',
    'Margrethe Vestager',
  ],
  [
    'The spokesman said that talks would go on. Ukrainian presidential spokesman Serhiy Nykyforov said that there were none. “There is nothing to talk about,” the spokesman said.',
    'Dmitri Peskov',
  ],
  [
    'The minister said that Berlin would send tanks. His Polish counterpart, Mariusz Blaszczak, the defence minister, said that Warsaw would send more. “We will not wait,” the minister said.',
    'Boris Pistorius',
  ],
  [
    'The foreign minister said that borders must change. The Ukrainian foreign minister, Dmytro Kuleba, said that they must not. The foreign minister said that he would not meet.',
    'Sergei Lavrov',
  ],
  [
    'The woman said that she was afraid. Police said that the woman, Ann Roe, had fled. The woman said that he hit her.',
    'Jane Doe',
  ],
  [
    'The court said that the law was void. The European Court of Justice said that it was not. The court said that it would stand.',
    'Polish Tribunal',
  ],
  [
    'The spokesman said that it rained. The spokesman Ned Price was silent. The spokesman said that it snowed.',
    'Wang Wenbin',
  ],
  [
    'The spokesman said that it rained. The spokesman said that it snowed. State Department spokesman Ned Price said that it froze. “It is cold,” the spokesman said.',
    'Wang Wenbin',
  ],
  [
    'Der Minister sagte, man rede. Außenminister Dmytro Kuleba sagte, man rede nicht. Der Minister sagte, man brauche Waffen.',
    'Sergej Lawrow',
    'de',
  ],
  [
    'Der Sprecher sagte, man rede. Regierungssprecher Steffen Hebestreit sagte, man rede nicht. Der Sprecher sagte, man warte.',
    'Dmitri Peskow',
    'de',
  ],
  [
    'Die Ministerin sagte, es sei spät. Verteidigungsministerin Christine Lambrecht sagte, es sei früh. Die Ministerin sagte, sie reise.',
    'Annalena Baerbock',
    'de',
  ],
  [
    'Der Kanzler sagte, es sei zu früh. Österreichs Kanzler Karl Nehammer sagte, es sei zu spät. Der Kanzler sagte, er reise nach Kiew.',
    'Olaf Scholz',
    'de',
  ],
  [
    'Die Sprecherin sagte, es habe geregnet. Sacharowa, die Sprecherin des russischen Außenministeriums, sagte, es habe geschneit. Die Sprecherin sagte, die Brücke bleibe zu.',
    'Christiane Hoffmann',
    'de',
  ],
];

/** Articles that tell of another one between who says nothing, or has no name. */
const UNNAMED: readonly (readonly [text: string, lang?: string])[] = [
  ['The spokesman said that it rained. In Kyiv a second spokesman was asked. “It hailed,” the spokesman said.'],
  ['The official said that it rained. Another official was in the room. The official said that it snowed.'],
  ['The official said that it rained. Two other officials were in the room. The official said that it snowed.'],
  ['The official said that it rained. One of the officials said that it hailed. The official said that it snowed.'],
  [
    'The spokesman said that it rained. A spokesman of the navy said that it snowed. The spokesman warned that it hailed.',
  ],
  ['The spokesman said that it rained. The spokesman for the navy was silent. The spokesman said that it snowed.'],
  ['The spokesman said that it rained. The spokesman, 45, was silent. The spokesman said that it snowed.'],
  [
    'The suspect said that it rained. Police said that a second suspect had fled. The suspect said that he was innocent.',
  ],
  ['The man said that it rained. Police said that a man was held. The man said that he had done it.'],
  [
    'The military said that the drone was Iranian. The Iranian military denied it. The military said that it would respond.',
  ],
  ['The government said that it rained. The Polish government denied this. The government said that it snowed.'],
  ['The army said that ten rockets were fired. Lebanon’s army said that none was. The army said that it hit back.'],
  [
    'Das Ministerium sagte, es habe geregnet. Das Moskauer Ministerium sagte, es habe geschneit. Das Ministerium sagte, es habe gehagelt.',
    'de',
  ],
  [
    'Die Polizei sagte, er sei geflohen. Die Polizei in Lyon sagte, er sei tot. Die Polizei sagte, man suche ihn.',
    'de',
  ],
];

/** Articles whose last statement is somebody’s who is described otherwise than the one before. */
const OTHER: readonly (readonly [text: string, lang?: string])[] = [
  ['The spokesman said that it rained. The minister warned that the bridge would close.'],
  ['The spokesman said that it rained. A spokesman warned that the bridge would close.'],
  ['The official said that it was shot down. The U.S. official said that debris had been found.'],
  ['The U.S. official said that debris had been found. The UK official warned that it rained.'],
  ['The official said that it rained. The EU official said that it snowed.'],
  ['This official said that it rained. That official said that it snowed.'],
  ['The official said that it rained. The second official said that it snowed.'],
  ['The other official said that it rained. The official said that it snowed.'],
  ['A senior State Department official said that it rained. The official warned that the bridge would close.'],
  ['A senior official said that it rained.\n\nThe senior official warned that the bridge would close.'],
  ['The Pentagon official said that it rained. The official said that it snowed.'],
  [
    'The official, who spoke on condition of anonymity, said that it rained. The official, who declined to be named, said that it snowed.',
  ],
  ['Die Polizei sagte, er sei geflohen. Die Polizei in Lyon sagte, er sei tot.', 'de'],
];

/** Articles of which the editor has taken all as they are. */
const ACCEPTED: readonly (readonly [text: string, lang?: string])[] = [
  ['The European Court of Justice said that the law was void. The court said that it would stand.'],
  ['The International Atomic Energy Agency said that power was lost. The agency said that cooling was at risk.'],
  ['The Dutch government said that it would send jets. The government said that more would come.'],
  ['The US official said that it rained. The EU official said that it snowed.'],
  ['The official said that it rained. The official warned that it hailed. The official said that it snowed.'],
  ['Das Moskauer Ministerium sagte, es regne. Das Ministerium sagte, es schneie.', 'de'],
  ['Die Polizei in Lyon sagte, er sei tot. Die Polizei sagte, man suche ihn.', 'de'],
];

const again = 'The spokesman said that it rained. The spokesman warned that the bridge would close.';

describe('whom an editor has chosen for a description', () => {
  for (const [text, chosen, lang] of [
    [again],
    [again.replace('. ', '.\n\n')],
    ['The spokesman said that it rained. “It will close,” said the spokesman.'],
    ['The spokesman said that it rained. This spokesman warned that the bridge would close.'],
    ['The spokesman said that it rained.\n\nPolice were late.\n\n“It will close,” the spokesman said.'],
    ['The State Department official said that it rained. The State Department official warned that it hailed.'],
    ['The pope said that war was madness. The patriarch was silent. The pope said that he would travel.', 'Francis'],
    ['Der Sprecher sagte, es regne. Der Sprecher sagte, es schneie.', 'Dmitri Peskow', 'de'],
  ] as const)
    it(`is offered for the same description: ${text}`, async () => {
      expect(offerIn(await review(text, chosen, lang))).to.equal(chosen ?? 'John Kirby');
    });

  for (const [text, chosen, lang] of NAMED)
    it(`is not offered where the article tells of another one of that title by name: ${text}`, async () => {
      expect(offerIn(await review(text, chosen, lang))).to.equal(undefined);
    });

  for (const [text, lang] of UNNAMED)
    it(`is not offered where the article tells of another one of that noun: ${text}`, async () => {
      expect(offerIn(await review(text, 'Pat Ryder', lang))).to.equal(undefined);
    });

  for (const [text, lang] of OTHER)
    it(`is not offered for another description: ${text}`, async () => {
      expect(offerIn(await review(text, 'Pat Ryder', lang))).to.equal(undefined);
    });

  for (const [text, lang] of ACCEPTED)
    it(`is nobody whom the article itself named for it: ${text}`, async () => {
      expect(offerIn(await review(text, '', lang))).to.equal(undefined);
    });

  it('is nobody where the editor has said of the article’s own reading who that is', async () => {
    const reviewed = await review(again, '');
    const [first] = reviewed.draft.asked;
    const own = first?.kind === 'statement' ? findOwnSpeaker(reviewed.draft, first.proposal)! : undefined;
    const changes = reviewed.draft.changes.with(0, { ...reviewed.draft.changes[0], speaker: keyOfSpeaker(own!) });
    expect(offerIn({ ...reviewed, draft: { ...reviewed.draft, changes } })).to.equal(undefined);
  });

  it('is the one of the nearest statement before', async () => {
    const text = `${again} The spokesman said that a ferry would run.`;
    expect(offerIn(await review(text)), 'the second one was taken as the article has it').to.equal(undefined);
  });

  it('stays offered behind an arrow and a kind, until it is taken', async () => {
    const reviewed = await review(again);
    const asked = reviewed.draft.asked[1]!;
    if (asked.kind !== 'statement') throw new Error('No statement');
    const own = keyOfSpeaker(findOwnSpeaker(reviewed.draft, asked.proposal)!);
    const offered = findCandidates(reviewed.draft, asked.proposal, reviewed.document).find(({ id }) => id)!;
    expect(offerIn(reviewed, { speaker: own })).to.equal('John Kirby');
    expect(offerIn(reviewed, { speaker: own, speakerKind: 'unnamed' })).to.equal('John Kirby');
    expect(offerIn(reviewed, { speaker: offered.key })).to.equal(undefined);
    expect(offerIn(reviewed, { form: 'silence' }), 'somebody else was silent').to.equal(undefined);
  });

  it('is offered only once it is in the story, and while it is there with that speaker', async () => {
    const reviewed = await review(again);
    const { statements, people, ...rest } = reviewed.document as { statements: object[]; people: object[] };
    expect(offerIn({ ...reviewed, statuses: ['open', 'open'] }), 'not confirmed').to.equal(undefined);
    const price = { id: 'ned-price', name: 'Ned Price', kind: 'person' };
    const corrected = {
      ...rest,
      people: [...people, price],
      statements: [{ ...statements[0], speaker: 'ned-price' }],
    } as Json;
    expect(offerIn({ ...reviewed, document: corrected }), 'corrected').to.equal(undefined);
    expect(offerIn({ ...reviewed, document: { ...rest, people } as Json }), 'removed').to.equal(undefined);
  });
});
