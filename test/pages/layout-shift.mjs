/** Records what moves while a page loads. Give it to `openMarkup` as, or within, `prepare`. */
export async function recordShifts(page) {
  await page.addInitScript(() => {
    globalThis.shifts = [];
    const record = (list) =>
      globalThis.shifts.push(...list.getEntries().filter(({ hadRecentInput }) => !hadRecentInput));
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

/** How much has moved by now, as browsers measure it (https://web.dev/cls): 0 where nothing has. */
export async function shiftOf(page) {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    return globalThis.shifts.reduce((sum, { value }) => sum + value, 0);
  });
}
