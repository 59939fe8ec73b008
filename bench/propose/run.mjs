/**
 * `npm run bench -- --only propose`: how much of what is said in news `propose` finds, and how much of what it proposes is right. Corpora
 * and the first article are not ours; each is measured where its folder is told:
 *
 * - `POLNEAR`: the folder `data` of github.com/networkdynamics/PolNeAR
 * - `WIKINEWS`: the folder `data` of github.com/uhh-lt/german-news-quotation-attribution-2024
 * - `STORY_ARTICLE`: the article of the first story, as text
 */
import { fileURLToPath } from 'node:url';
import { align } from '../print.mjs';
import { median } from '../statistics.mjs';
import { readPolnear, readWikinews } from './corpora.mjs';
import { measureFirstStory } from './first-story.mjs';
import { addArticle, makeScore, rowOf, SCORE_HEAD } from './score.mjs';

const built = fileURLToPath(new URL('../../dist/propose/index.js', import.meta.url));
const TIMED_WORDS = 10_000;
const TIMED_RUNS = 15;

export async function benchPropose(env = process.env) {
  const { propose } = await import(built);
  const corpora = [
    ['PolNeAR train', env.POLNEAR, () => readPolnear(env.POLNEAR, 'train'), 'en'],
    ['PolNeAR dev', env.POLNEAR, () => readPolnear(env.POLNEAR, 'dev'), 'en'],
    ['Wikinews train (de)', env.WIKINEWS, () => readWikinews(env.WIKINEWS, 'train'), 'de'],
    ['Wikinews dev (de)', env.WIKINEWS, () => readWikinews(env.WIKINEWS, 'dev'), 'de'],
  ];
  const rows = [];
  let timed = '';
  for (const [name, folder, read, lang] of corpora) {
    if (!folder) continue;
    const score = makeScore();
    for (const { text, marked } of read()) {
      addArticle(score, text, await proposedIn(propose, text, lang), marked);
      if (lang === 'en' && timed.length < TIMED_WORDS * 7) timed += `${text}\n\n`;
    }
    rows.push(rowOf(name, score));
  }
  if (rows.length > 0) console.log(`\nWho said what\n${align([SCORE_HEAD, ...rows])}`);
  if (env.STORY_ARTICLE) printFirstStory(await measureFirstStory(propose, env.STORY_ARTICLE));
  if (timed !== '') await printTime(propose, timed);
  if (rows.length === 0 && !env.STORY_ARTICLE)
    console.log('Set POLNEAR, WIKINEWS or STORY_ARTICLE: see bench/README.md.');
}

/** Silences are left out, since corpora mark what is said. */
async function proposedIn(propose, text, lang) {
  const { statements } = await propose(text, { lang });
  return statements
    .filter(({ form }) => form !== 'silence')
    .map(({ form, parts, speakerAt }) => ({
      content: parts.map(({ start, end }) => [start, end]),
      speaker: speakerAt ? [[speakerAt.start, speakerAt.end]] : [],
      isDirect: form === 'direct',
    }));
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
