import { frames } from './helpers.mjs';

/** Records what moves while a page loads. Give it to `openMarkup` as, or within, `prepare`. */
export async function recordShifts(page) {
  await page.addInitScript(() => {
    globalThis.shifts = [];
    const frame = () => new Promise(requestAnimationFrame);
    const noteFirstFrame = () =>
      frame()
        .then(frame)
        .then((time) => (globalThis.wholeFromMs = time));
    document.addEventListener('readystatechange', noteFirstFrame, { once: true });
    const describe = ({ value, startTime, sources }) => ({
      value,
      atMs: startTime,
      moved: sources.map(({ previousRect: from, currentRect: to }) => {
        const places = [from, to].map(({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(' '));
        return places.join(' → ');
      }),
    });
    const record = (list) => {
      const shifts = list.getEntries().filter(({ hadRecentInput }) => !hadRecentInput);
      globalThis.shifts.push(...shifts.map(describe));
    };
    new globalThis.PerformanceObserver(record).observe({ type: 'layout-shift', buffered: true });
  });
}

/** A network on which each script takes its time. */
export async function slowDownScripts(page, delayMs = 400) {
  await page.route(/\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, delayMs));
    await route.continue();
  });
}

/** A network on which scripts come one by one, with frames in between, and those whose path matches come last. */
export async function serveScriptsOneByOne(page, last) {
  const asked = [];
  let isServing = false;
  const serve = async () => {
    if (isServing) return;
    isServing = true;
    while (asked.length > 0) {
      await frames(page, 10);
      const next = asked.find((route) => !last.test(route.request().url())) ?? asked[0];
      asked.splice(asked.indexOf(next), 1);
      await next.continue();
    }
    isServing = false;
  };
  await page.route(/\.js$/, (route) => {
    asked.push(route);
    return serve();
  });
}

/** How much has moved by now, as browsers measure it (https://web.dev/cls): 0 where nothing has. */
export async function shiftOf(page) {
  return (await readShifts(page)).reduce((sum, { value }) => sum + value, 0);
}

/**
 * What has moved since the page was first painted as a whole: one entry for each shift. A busy browser paints a page as far as it has
 * read it, and moves a line on when it reads the rest of it; modules run only then.
 */
export async function shiftsOf(page) {
  const handle = await page.waitForFunction(() => globalThis.wholeFromMs);
  const wholeFromMs = await handle.jsonValue();
  return (await readShifts(page)).filter(({ atMs }) => atMs >= wholeFromMs);
}

async function readShifts(page) {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    return globalThis.shifts;
  });
}
