/**
 * The news report from which the first story was made. Its text isn't ours and not kept here: `STORY_ARTICLE` is its path. Below is what it says, in
 * our words: each row is told by a proposal that has all of its words.
 */
import { readFileSync } from 'node:fs';

const PUBLISHED = '2023-02-19';

/** @type {readonly [id: string, date: string | null, words: RegExp][]} */
const EVENTS = [
  ['partnership', '2022-02', /partnership/],
  ['invasion', null, /troops/],
  ['balloon-flight', '2023-02', /flight/],
  ['shoot-down', '2023-02-04', /downing/],
  ['beijing-visit', '2023-02-05/2023-02-06', /visit/],
  ['wang-panel', null, /panel/],
  ['munich-meeting', '2023-02-18', /meeting/],
  ['nbc-interview', '2023-02-19', /interview/],
];

const BLINKEN = 'Antony Blinken';
const WANG = 'Wang Yi';
const OFFICIAL = /State Department|^The official$/;

/** @type {readonly [id: string, speaker: string | RegExp, words: RegExp, isOnceMore?: boolean][]} */
const STATEMENTS = [
  ['lethal-support', BLINKEN, /providing .?lethal support/],
  ['unacceptable-meeting', BLINKEN, /such actions were unacceptable/],
  ['never-again', BLINKEN, /never occur|alleged incursion/],
  ['lethal-concern', BLINKEN, /lethal assistance/],
  ['ramifications', BLINKEN, /he warned/],
  ['no-apology', BLINKEN, /did not apologi/],
  ['unacceptable-nbc', BLINKEN, /unacceptable for China/],
  ['both-ways', OFFICIAL, /both ways/],
  ['forthright', OFFICIAL, /forthright/],
  ['washington-accuses', 'Washington', /spy balloon over/],
  ['surveillance-device', /^U\.S\.$/, /surveillance device/],
  ['weather-balloon', 'China', /weather/],
  ['hysterical', WANG, /hysterical/],
  ['dialogue', WANG, /measured approach|for dialogue/],
  ['certain-forces', WANG, /^(?!did not).*certain forces/],
  ['not-interested', WANG, /not interested/],
  ['xinhua', WANG, /negatively impacted/],
  ['wang-demands', WANG, /modify its approach|incident involving/],
  ['experts-taiwan', /experts/, /Taiwan/],
  ['some-question', /some/, /position on the matter$/],
  // The report tells these again, or in other words.
  ['again', BLINKEN, /violation of U\.?S\.? airspace|against providing lethal aid|disapproved/, true],
  ['again', OFFICIAL, /explicit|significantly affect/, true],
  ['again', 'China', /anger/, true],
  ['again', WANG, /China’s position on the matter/, true],
];

const SILENCES = [
  ['not-invasion', 'China', /labelling/],
  ['not-named', WANG, /whom/],
  ['not-rescheduled', BLINKEN, /rescheduling/],
];

const fits = (wanted, given) => (wanted instanceof RegExp ? wanted.test(given ?? '') : wanted === given);

/** Reads the report as an article without marks. */
export const readFirstStory = (path) => ({
  ...{ name: 'the first story', lang: 'en', published: PUBLISHED, text: readFileSync(path, 'utf8') },
});

/** Counts what the draft holds, and which proposals are none of it. */
export async function measureFirstStory(propose, path) {
  const { events, statements } = await propose(readFileSync(path, 'utf8'), { published: PUBLISHED });
  const said = statements.filter(({ form }) => form !== 'silence');
  const silences = statements.filter(({ form }) => form === 'silence');
  const isEvent = ([, date, words], each) => each.date === date && words.test(each.title);
  const isSaid = ([, speaker, words], each) => fits(speaker, each.speaker) && words.test(each.text);
  const count = (rows, list, isSame) => rows.filter((row) => list.some((each) => isSame(row, each))).length;
  const strays = (rows, list, isSame) => list.filter((each) => !rows.some((row) => isSame(row, each)));
  const facts = STATEMENTS.filter(([, , , isOnceMore]) => !isOnceMore);
  const wrong = [
    ...strays(EVENTS, events, isEvent).map(({ title }) => title),
    ...strays(STATEMENTS, said, isSaid).map(({ speaker, text }) => `${speaker}: ${text}`),
    ...strays(SILENCES, silences, isSaid).map(({ text }) => text),
  ];
  return {
    events: [count(EVENTS, events, isEvent), EVENTS.length],
    statements: [count(facts, said, isSaid), facts.length],
    silences: [count(SILENCES, silences, isSaid), SILENCES.length],
    wrong,
  };
}
