/** Functions that run in the page. They see what a reader sees: the shadow roots of the panel and of the chart. */

/**
 * Measures the panel of statements.
 *
 * @param {{pairs: (readonly [string, string])[], screenPx: number}} options Ids of contrasting statements, and the height
 *   of a screen.
 */
export function measurePanel({ pairs, screenPx }) {
  const panel = document.querySelector('who-said-what');
  const root = panel.shadowRoot;
  const top = panel.getBoundingClientRect().top;
  const isClipped = (element) => element.closest('.visually-hidden') || getComputedStyle(element).clipPath !== 'none';
  const isHidden = (element) => {
    for (let one = element; one && one !== panel; one = one.parentElement) if (isClipped(one)) return true;
    return false;
  };
  const segmenter = new Intl.Segmenter(document.documentElement.lang, { granularity: 'word' });
  const count = (text) => [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;
  const words = { statements: 0, others: 0, hidden: 0 };
  const linesOf = new Map();
  let firstScreen = '';
  const walker = document.createTreeWalker(root, globalThis.NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.closest('style, script') || !parent.checkVisibility({ contentVisibilityAuto: false }))
      continue;
    const isOfStatement = parent.closest('.words') !== null;
    if (isHidden(parent)) words.hidden += count(node.data);
    else words[isOfStatement ? 'statements' : 'others'] += count(node.data);
    const whole = parent.closest('.card, .lead-quotation');
    if (isOfStatement && !isHidden(parent) && whole?.getBoundingClientRect().bottom <= top + screenPx)
      firstScreen += node.data;
    const card = parent.closest('.card');
    if (!card || isOfStatement || isHidden(parent) || parent.closest('.number') || node.data.trim() === '') continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const lines = linesOf.get(card) ?? linesOf.set(card, []).get(card);
    for (const { top: lineTop, bottom } of range.getClientRects()) {
      const middle = (lineTop + bottom) / 2;
      if (!lines.some((line) => Math.abs(line - middle) < 6)) lines.push(middle);
    }
  }
  for (const element of root.querySelectorAll('[aria-label]'))
    if (element.checkVisibility()) words.hidden += count(element.getAttribute('aria-label'));

  const cards = [...root.querySelectorAll('.card')].filter((card) => card.checkVisibility());
  const whole = cards.filter((card) => {
    const rect = card.getBoundingClientRect();
    return rect.top >= top && rect.bottom <= top + screenPx;
  });
  const rectOf = (id) => {
    const found = cards.find((card) => card.dataset.id === id)?.querySelector('.words');
    return found?.getClientRects().length > 0 ? found.closest('.card').getBoundingClientRect() : undefined;
  };
  const wordsTop = (id) =>
    cards
      .find((card) => card.dataset.id === id)
      .querySelector('.words')
      .getClientRects()[0].top;
  const distances = pairs.map(([a, b]) => {
    const [one, other] = [rectOf(a), rectOf(b)];
    if (!one || !other) return Infinity;
    const [first, second] = one.top <= other.top ? [one, b] : [other, a];
    return Math.max(0, Math.round(wordsTop(second) - first.bottom));
  });
  const lines = cards.map((card) => linesOf.get(card)?.length ?? 0);
  return {
    heightPx: Math.round(panel.getBoundingClientRect().height),
    ...words,
    shown: cards.length,
    whole: whole.length,
    lines: lines.length > 0 ? lines.reduce((sum, each) => sum + each, 0) / lines.length : 0,
    distancePx: Math.max(0, ...distances),
    overflowPx: Math.max(0, document.documentElement.scrollWidth - globalThis.innerWidth),
    firstScreen,
  };
}

/** Measures the chart, or the list in its place on narrow screens. */
export function measureChart() {
  const root = document.querySelector('event-timeline').shadowRoot;
  const visible = (part) => [...root.querySelectorAll(`[part~="${part}"]`)].find((each) => each.checkVisibility());
  const chart = visible('chart');
  const shown = chart ?? visible('list');
  return { kind: chart ? 'chart' : 'list', heightPx: Math.round(shown?.getBoundingClientRect().height ?? 0) };
}

/**
 * Measures a story that composes itself: its height, the words that were said and all others, and the sizes and weights of its type. What is
 * said counts once, wherever it is repeated.
 */
export function measureStory() {
  const segmenter = new Intl.Segmenter(document.documentElement.lang, { granularity: 'word' });
  const count = (text) => [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;
  const isSeen = (element) => {
    if (!element.checkVisibility({ contentVisibilityAuto: false })) return false;
    for (let one = element; one; one = one.parentElement) if (getComputedStyle(one).clipPath !== 'none') return false;
    return true;
  };
  const [sizes, weights, said] = [new Map(), new Set(), new Set()];
  let others = 0;
  const visit = (root) => {
    const walker = document.createTreeWalker(root, globalThis.NodeFilter.SHOW_ALL);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.shadowRoot) visit(node.shadowRoot);
      if (node.nodeType !== Node.TEXT_NODE || node.data.trim() === '') continue;
      const parent = node.parentElement;
      if (!parent || parent.closest('style, script') || !isSeen(parent)) continue;
      const { fontSize, fontWeight } = getComputedStyle(parent);
      if (!sizes.has(fontSize)) sizes.set(fontSize, node.data.trim());
      weights.add(fontWeight);
      const words = parent.closest('.words, .said-words');
      if (words) said.add(words.textContent.replace(/\s+/g, ' ').trim());
      else others += count(node.data);
    }
  };
  const story = document.querySelector('news-explainer');
  visit(story.shadowRoot);
  const saidWords = [...said].reduce((sum, text) => sum + count(text), 0);
  return {
    pagePx: Math.round(story.getBoundingClientRect().height),
    apparatus: others / saidWords,
    sizes: [...sizes.keys()].map(parseFloat).sort((a, b) => a - b),
    weights: [...weights].sort(),
  };
}
