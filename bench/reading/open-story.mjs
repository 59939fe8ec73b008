/** Opens a page, and waits until nothing in it loads or moves. */
export async function openStory(page, address) {
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForFunction(() => document.querySelector('news-explainer')?.explainer);
  await page.evaluate(async () => {
    const explainer = document.querySelector('news-explainer');
    await explainer.updateComplete;
    const panel = explainer.querySelector('who-said-what') ?? explainer.shadowRoot.querySelector('who-said-what');
    await panel?.updateComplete;
  });
  await page.waitForLoadState('networkidle');
}
