/** Runs in the two pages of `measure/filters.mjs`: opens the fields, and times each answer. */
const element = document.querySelector('who-said-what');
const root = element?.shadowRoot ?? document;
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Just after the frame in which this is called has been painted. */
const afterPaint = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new window.MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(0);
  });

/** The line that says how many are shown; it changes with the cards that a screen can hold. */
const result = () => root.querySelector('.find-result').textContent;

window.filters = {
  isReady: false,
  answer: undefined,
  /** Times the next act in a field: `ms` until its answer is painted, and the longest `frame` in the third of a second after. */
  watch(selector, nth) {
    const before = result();
    const type = selector === 'select' ? 'change' : 'input';
    const field = root.querySelectorAll(selector)[nth];
    window.filters.answer = new Promise((resolve) =>
      field.addEventListener(type, ({ timeStamp }) => resolve(time(before, timeStamp)), { capture: true, once: true }),
    );
  },
};

async function time(before, startedAt) {
  do await nextFrame();
  while (result() === before);
  await afterPaint();
  const answeredAt = performance.now();
  let longest = 0;
  for (let last = await nextFrame(); performance.now() - answeredAt < 333;) {
    const now = await nextFrame();
    longest = Math.max(longest, now - last);
    last = now;
  }
  return { ms: answeredAt - startedAt, frame: longest };
}

if (element) {
  await customElements.whenDefined('who-said-what');
  await element.loaded;
  while (!root.querySelector('.find-button')) await nextFrame();
  root.querySelector('.find-button').click();
  while (!root.querySelector('input[type=search]')) await nextFrame();
} else {
  let turn = 0;
  for (const field of document.querySelectorAll('input, select')) {
    const type = field.localName === 'select' ? 'change' : 'input';
    field.addEventListener(type, () => (root.querySelector('.find-result').textContent = String((turn += 1))));
  }
}
await new Promise((resolve) => setTimeout(resolve, 1_000));
window.filters.isReady = true;
