/** Articles of our own, which are marked with everything that an editor would take from them, beside what becomes of them at the desk. */

/** @returns Articles with marks and, behind them, those without. */
export function ownArticles({ ARTICLES, LATER_ARTICLES, bridgeClosed, bridgeClosedInFull }) {
  const ofPages = [bridgeClosed, bridgeClosedInFull].map(({ title, text }) => ({
    ...{ name: title, lang: 'en', published: '2024-05-16', text },
  }));
  return [...ARTICLES, ...LATER_ARTICLES, ...ofPages];
}

export const OWN_HEAD = [
  '',
  'articles',
  'entries',
  'events: right',
  'found',
  'statements: right',
  'found',
  'speaker right',
];

/** Counts the entries of articles in one language that are as marked: events by day and title, statements by form and words. */
export function rowOfOwn(name, articles) {
  const score = { events: [0, 0, 0, 0], statements: [0, 0, 0, 0], speakers: [0, 0] };
  for (const { article, entries } of articles.filter(({ article: { statements } }) => statements)) {
    const [events, statements] = ['event', 'statement'].map((each) => entries.filter(({ kind }) => kind === each));
    if (article.events.length > 0) add(score.events, events, article.events, isMarkedEvent);
    add(score.statements, statements, article.statements, isMarkedStatement);
    for (const entry of statements) {
      const mark = article.statements.find((each) => isMarkedStatement(entry, each));
      if (mark) score.speakers[1] += 1;
      if (mark && (entry.offers.speaker ?? null) === mark[0]) score.speakers[0] += 1;
    }
  }
  const of = (part, whole) => (whole === 0 ? '–' : `${part} of ${whole}`);
  const pair = ([right, all, found, marked]) => [of(right, all), of(found, marked)];
  const count = articles.reduce((sum, { entries }) => sum + entries.length, 0);
  const cells = [...pair(score.events), ...pair(score.statements), of(...score.speakers)];
  return [name, String(articles.length), String(count), ...cells];
}

function add(sums, entries, marks, isMarked) {
  sums[0] += entries.filter((entry) => marks.some((mark) => isMarked(entry, mark))).length;
  sums[1] += entries.length;
  sums[2] += marks.filter((mark) => entries.some((entry) => isMarked(entry, mark))).length;
  sums[3] += marks.length;
}

const inSmall = (words) =>
  words
    .replace(/[“”„«»"]/g, '')
    .trim()
    .toLowerCase();

function isMarkedEvent({ made, proposal }, [date, title]) {
  return (
    (made?.date ?? proposal.date ?? null) === date && inSmall(made?.title ?? proposal.title).includes(inSmall(title))
  );
}

/** A silence is marked with the verb that says so, which the story keeps apart. */
function isMarkedStatement({ made, proposal }, [, form, words]) {
  const text = form === 'silence' ? proposal.text : (made?.text ?? proposal.text);
  return proposal.form === form && inSmall(text).startsWith(inSmall(words));
}
