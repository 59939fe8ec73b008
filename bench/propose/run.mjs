/**
 * `npm run bench -- --only propose`: how much of what is said in news `propose` finds, and how much of what it proposes is right. Corpora
 * and the first article are not ours; each is measured where its folder is told:
 *
 * - `POLNEAR`: the folder `data` of github.com/networkdynamics/PolNeAR
 * - `WIKINEWS`: the folder `data` of github.com/uhh-lt/german-news-quotation-attribution-2024
 * - `STORY_ARTICLE`: the article of the first story, as text
 */
import { align } from '../print.mjs';
import { median } from '../statistics.mjs';
import { printWithout } from './ablation.mjs';
import { OWN_HEAD, ownArticles, rowOfOwn } from './articles.mjs';
import { loadDesk } from './bundle-desk.mjs';
import { readPolnear, readWikinews } from './corpora.mjs';
import { measureFirstStory, readFirstStory } from './first-story.mjs';
import { addArticle, makeScore, rowOf, SCORE_HEAD } from './score.mjs';

const TIMED_WORDS = 10_000;
const TIMED_RUNS = 15;

/** @param {{without?: string}} options `without`: a rule of the desk, or “each”. */
export async function benchPropose({ without } = {}, env = process.env) {
  const desk = await loadDesk();
  const own = [...ownArticles(desk), ...(env.STORY_ARTICLE ? [readFirstStory(env.STORY_ARTICLE)] : [])];
  const read = await readAtDesk(desk, [...articlesOf(env), ...own.map((article) => ({ article }))]);
  const ofCorpora = groupBy(read, ({ corpus }) => corpus);
  const ofLanguages = groupBy(read, ({ corpus, article }) => (corpus === undefined ? article.lang : undefined));
  if (without !== undefined) return printWithout(desk, read, without, confirm(desk));
  if (ofCorpora.size > 0) {
    printScores('Who said what, as proposed', ofCorpora, ({ proposals }) => proposals.statements.map(readProposed));
    printScores('Who said what, as the desk asks it', ofCorpora, readAsked);
  }
  const rows = [...ofLanguages].map(([lang, articles]) => rowOfOwn(lang, articles));
  console.log(`\nOur own articles, everything confirmed\n${align([OWN_HEAD, ...rows])}`);
  if (env.STORY_ARTICLE) printFirstStory(await measureFirstStory(desk.propose, env.STORY_ARTICLE));
  const english = read.filter(({ corpus, article }) => corpus !== undefined && article.lang === 'en');
  if (english.length > 0) await printTime(desk.propose, english.map(({ article }) => `${article.text}\n\n`).join(''));
  else console.log('\nSet POLNEAR and WIKINEWS to measure corpora: see bench/README.md.');
}

/** Articles of the corpora at hand. */
function* articlesOf({ POLNEAR, WIKINEWS }) {
  const corpora = [
    ['PolNeAR train', POLNEAR, readPolnear, 'train', 'en'],
    ['PolNeAR dev', POLNEAR, readPolnear, 'dev', 'en'],
    ['Wikinews train (de)', WIKINEWS, readWikinews, 'train', 'de'],
    ['Wikinews dev (de)', WIKINEWS, readWikinews, 'dev', 'de'],
  ];
  for (const [corpus, folder, read, part, lang] of corpora)
    if (folder) for (const article of read(folder, part)) yield { corpus, article: { ...article, lang } };
}

const confirm =
  ({ confirmArticle }) =>
  ({ article, proposals, readDate }) =>
    confirmArticle(article, proposals, readDate);

/** Proposes from each article, and confirms all of it at the desk. `used` are the rules that changed something. */
async function readAtDesk(desk, articles) {
  const readers = {};
  const read = [];
  for (const { corpus, article } of articles) {
    const { text, lang, published } = article;
    const proposals = await desk.propose(text, { lang, published });
    const readDate = (readers[lang] ??= await desk.loadReader(lang));
    desk.rules.used = new Set();
    const entries = desk.confirmArticle(article, proposals, readDate);
    read.push({ corpus, article, proposals, readDate, entries, used: desk.rules.used });
  }
  return read;
}

function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(item);
  }
  return groups;
}

function printScores(title, corpora, proposedIn) {
  const rows = [...corpora].map(([name, articles]) => {
    const score = makeScore();
    for (const each of articles) {
      const proposed = proposedIn(each).filter(({ isSilence }) => !isSilence);
      addArticle(score, each.article.text, proposed, each.article.marked);
    }
    return rowOf(name, score);
  });
  console.log(`\n${title}\n${align([SCORE_HEAD, ...rows])}`);
}

/** Silences are left out, since corpora mark what is said. */
function readProposed({ form, parts, speakerAt }) {
  return {
    content: parts.map(({ start, end }) => [start, end]),
    speaker: speakerAt ? [[speakerAt.start, speakerAt.end]] : [],
    isDirect: form === 'direct',
    isSilence: form === 'silence',
  };
}

/** Corpora mark the words for a speaker in the sentence; where the desk took a pronoun for somebody before, the pronoun counts. */
function readAsked({ entries, proposals }) {
  return entries
    .filter(({ kind }) => kind === 'statement')
    .map(({ proposal, offers }) => {
      const own = proposals.statements.find(
        (each) => each.start === proposal.start && each.parts.at(-1)?.end === proposal.parts.at(-1)?.end,
      );
      const isMoved = proposal.speakerAt !== null && proposal.speakerAt.end <= proposal.start;
      const speakerAt = offers.speaker === undefined ? null : isMoved && own ? own.speakerAt : proposal.speakerAt;
      return readProposed({ ...proposal, speakerAt });
    });
}

function printFirstStory({ events, statements, silences, wrong }) {
  const of = ([found, all]) => `${found} of ${all}`;
  console.log(
    `\nThe first story: ${of(events)} events, ${of(statements)} statements with their speaker, ${of(silences)} silences; ${wrong.length} wrong`,
  );
  for (const each of wrong) console.log(`  wrong: ${each}`);
}

async function printTime(propose, text) {
  const article = text
    .split(/(?<=\s)/)
    .slice(0, TIMED_WORDS)
    .join('');
  const times = [];
  for (let run = 0; run < TIMED_RUNS; run += 1) {
    const start = performance.now();
    await propose(article, { published: '2016-05-05' });
    times.push(performance.now() - start);
  }
  const [first] = times;
  console.log(
    `\n10,000 words: ${Math.round(median(times))} ms, the median of ${TIMED_RUNS} runs; ${Math.round(first)} ms the first time`,
  );
}
