/** What editors do on WordPress's screens. */

/** Waits until the desk has taken over, or the field stands alone. */
const openDocument = async (page, newsroom, id) => {
  const path = id ? `post.php?post=${id}&action=edit` : 'post-new.php?post_type=said_document';
  await page.goto(`${newsroom.address}/wp-admin/${path}`);
  await page.waitForSelector('explainer-editor:not([hidden])');
};

const openField = (page) =>
  page.evaluate(() => (window.document.querySelector('details.said-and-done-field').open = true));

/** Pastes a document into the field of text. */
export async function paste(page, document) {
  const text = page.locator('#said-and-done-text');
  await openField(page);
  await text.fill(typeof document === 'string' ? document : JSON.stringify(document));
  await text.blur();
}

/** Presses a button that sends the form, and waits for the screen that follows. */
export const submit = (page, button) =>
  Promise.all([page.waitForURL(/post\.php\?.*message=/), page.click(button)]).then(() => page.waitForLoadState('load'));

/** Opens the edit screen (a new one without `id`), pastes a document, and saves or publishes it. Gives its number. */
export async function saveDocument(page, newsroom, document, { id, button = '#publish' } = {}) {
  await openDocument(page, newsroom, id);
  await paste(page, document);
  // The desk shows what was pasted before it is saved.
  await page.locator('explainer-editor .story-title', { hasText: document.title }).waitFor();
  await submit(page, button);
  return Number(new URL(page.url()).searchParams.get('post'));
}

export const readDocument = async (page, newsroom, id) => {
  await openDocument(page, newsroom, id);
  return JSON.parse(await page.inputValue('#said-and-done-text'));
};

/** Chooses a file in the screen's own field. */
export async function chooseFile(page, name, text) {
  await openField(page);
  await page.setInputFiles('#said-and-done-file', { name, mimeType: '', buffer: Buffer.from(text) });
}

/** Opens a file in a new document, and publishes what was in it, once the form has its words. Gives the document's number. */
export async function uploadDocument(page, newsroom, { name, text, words }) {
  await openDocument(page, newsroom);
  await chooseFile(page, name, text);
  await page.waitForFunction((read) => document.querySelector('#said-and-done-text').value.includes(read), words);
  await submit(page, '#publish');
  return Number(new URL(page.url()).searchParams.get('post'));
}

/** Writes a post with the block, and chooses the document by the words of its title, and a statement by its own. */
export async function insertStory(page, newsroom, { title, words, element, statement }) {
  await page.goto(`${newsroom.address}/wp-admin/post-new.php`);
  await page.waitForFunction(() => window.wp?.blocks?.getBlockType('said-and-done/story'));
  await page.waitForFunction(() => window.wp.data.select('core/editor').getCurrentPostId());
  await page.evaluate(
    ([postTitle, name]) => {
      window.wp.data.dispatch('core/editor').editPost({ title: postTitle });
      const block = window.wp.blocks.createBlock('said-and-done/story', name ? { element: name } : {});
      return window.wp.data.dispatch('core/block-editor').insertBlocks(block);
    },
    [title, element],
  );
  const canvas = page.frameLocator('iframe[name=editor-canvas]');
  await canvas.locator('.components-placeholder input[role=combobox]').fill(words);
  await canvas.getByRole('option', { name: words }).first().click();
  if (statement) await canvas.getByLabel('Statement').selectOption({ label: statement });
  return canvas;
}

/** Saves the post that is open; its number. */
export const savePost = (page, status) =>
  page.evaluate(async (wanted) => {
    const { dispatch, select } = window.wp.data;
    if (wanted) await dispatch('core/editor').editPost({ status: wanted });
    await dispatch('core/editor').savePost();
    if (select('core/editor').didPostSaveRequestFail()) throw new Error('The post was not saved.');
    return select('core/editor').getCurrentPostId();
  }, status);

/** Blocks of the post that is open: name, whether the editor takes them as they are, and their document. */
export const blocksOf = async (page, newsroom, id) => {
  await page.goto(`${newsroom.address}/wp-admin/post.php?post=${id}&action=edit`);
  await page.waitForFunction(() => window.wp?.data?.select('core/block-editor')?.getBlockCount() > 0);
  return page.evaluate(() =>
    window.wp.data
      .select('core/block-editor')
      .getBlocks()
      .map(({ name, isValid, attributes }) => ({ name, isValid, document: attributes.document })),
  );
};
