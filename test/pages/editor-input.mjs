/** Two ways to use the desk: by mouse and keyboard, or by keyboard alone. Both press, write and choose by what things are called. */

const desk = 'explainer-editor';

/** What has the focus, through shadow roots, and what it is called. */
const focused = () => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const label = element?.labels?.[0]?.textContent;
  const name = element?.getAttribute?.('aria-label') ?? label ?? element?.textContent ?? '';
  const isOurs = Boolean(element?.getRootNode().host?.localName === 'explainer-editor');
  const isTab = element?.getAttribute?.('role') === 'tab';
  return { name: name.replace(/\s+/g, ' ').trim(), tag: element?.localName, isOurs, isTab };
};

/**
 * As many letters of an option as tell it from the others of the list that has the focus. A browser that is slow begins anew with the next letter
 * and finds another option, so there are no more than needed.
 */
const lettersFor = (option) => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const others = [...element.options].map(({ text }) => text.trim().toLowerCase());
  const isShared = (letters) =>
    others.filter((text) => text !== option.toLowerCase()).some((text) => text.startsWith(letters.toLowerCase()));
  let count = 1;
  while (count < option.length && isShared(option.slice(0, count))) count += 1;
  return option.slice(0, count);
};

/** Where a character of the desk's text field stands on the screen, once it is scrolled to: a copy of the field says so. */
const placeOfCharacter = ([field, offset, isFirst]) => {
  const style = getComputedStyle(field);
  const copy = document.createElement('div');
  for (const name of ['font', 'letterSpacing', 'padding', 'border', 'boxSizing', 'overflowWrap', 'direction'])
    copy.style[name] = style[name];
  copy.style.cssText += `;position:absolute;inset:0 auto auto 0;white-space:pre-wrap;inline-size:${field.clientWidth + 2}px;`;
  const mark = document.createElement('span');
  mark.textContent = '\u200b';
  copy.append(field.value.slice(0, offset), mark, field.value.slice(offset));
  document.body.append(copy);
  const [box, at, frame] = [copy, mark, field].map((each) => each.getBoundingClientRect());
  copy.remove();
  if (isFirst) field.scrollTop = at.y - box.y - field.clientHeight / 2;
  return { x: frame.x + at.x - box.x, y: frame.y + at.y - box.y - field.scrollTop + at.height / 2 };
};

/** A count of problems, which may be shown as a number before that. */
const COUNT = String.raw`[\d,]+ (?:unproven quotations?|errors?|warnings?|pieces? of advice|to check)`;

/** Called so, perhaps with counts of problems behind it, and nothing else. */
const exactly = (name) =>
  typeof name === 'string'
    ? new RegExp(
        String.raw`^\s*${name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(?:\s*${COUNT}(?:, ${COUNT})*)?\s*$`,
      )
    : name;

/** Hands that count their acts. Letters of typed text are counted apart. */
export function countActs(hand) {
  const count = { acts: 0, letters: 0 };
  const counted = Object.entries(hand).map(([name, act]) => [
    name,
    (what, text) => {
      count.acts += 1;
      if (name === 'write') count.letters += text.length;
      return act(what, text);
    },
  ]);
  return { ...Object.fromEntries(counted), count };
}

/** A hand on the mouse, another on the keyboard. */
export function mouseHand(page) {
  const work = page.locator(`${desk} .root`);
  const press = (name) =>
    work
      .getByRole('button', { name: exactly(name) })
      .or(work.getByRole('tab', { name: exactly(name) }))
      .or(work.locator('summary', { hasText: exactly(name) }))
      .first()
      .click();
  /** A field of the form that is open, or else of the desk. The story itself has a title too. */
  const field = async (name) => {
    const inForm = work.locator('.item.open').getByLabel(exactly(name));
    return (await inForm.count()) > 0 ? inForm.first() : work.getByLabel(exactly(name)).first();
  };
  return {
    press,
    async write(name, text) {
      await (await field(name)).click();
      await page.keyboard.press('Control+a');
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
    },
    async paste(name, text) {
      await (await field(name)).click();
      await page.keyboard.insertText(text);
    },
    choose: async (name, option) => (await field(name)).selectOption({ label: option }),
    /** Draws the mouse over the words. */
    async select(words) {
      const text = await field('Text of the source');
      const value = await text.inputValue();
      const from = value.indexOf(words);
      await text.scrollIntoViewIfNeeded();
      const element = await text.elementHandle();
      const start = await page.evaluate(placeOfCharacter, [element, from, true]);
      const end = await page.evaluate(placeOfCharacter, [element, from + words.length]);
      await page.mouse.move(start.x + 1, start.y);
      await page.mouse.down();
      await page.mouse.move((start.x + end.x) / 2, start.y, { steps: 3 });
      await page.mouse.move(end.x - 1, end.y, { steps: 3 });
      await page.mouse.up();
    },
  };
}

/** Names of the tabs that are not shown. They are reached by arrows. */
const namesOfTabs = (selector) =>
  [...document.querySelector(selector).shadowRoot.querySelectorAll('[role=tab][aria-selected=false]')].map((tab) =>
    tab.textContent.replace(/\s+/g, ' ').trim(),
  );

/** Lists the controls of the desk: the name of each, and whether it stands before the one that has the focus. */
const useful = (selector) => {
  const { shadowRoot } = document.querySelector(selector);
  return [...shadowRoot.querySelectorAll('button, summary, input, textarea, select')].map((element) => {
    const name = element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent;
    const position = shadowRoot.activeElement?.compareDocumentPosition(element) ?? 0;
    return {
      name: name.replace(/\s+/g, ' ').trim(),
      tag: element.localName,
      isBefore: (position & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
    };
  });
};

/** Both hands on the keyboard: whatever is used is reached by Tab, and tabs from one to the other by an arrow. */
export function keyboardHand(page) {
  async function reach(name, tags) {
    const wanted = exactly(name);
    const isTab = (await page.evaluate(namesOfTabs, desk)).some((each) => wanted.test(each));
    const found = (await page.evaluate(useful, desk)).filter(
      ({ name, tag }) => tags.includes(tag) && wanted.test(name),
    );
    const isBehind = found.length === 1 && found[0].isBefore;
    for (const key of isBehind ? ['Shift+Tab', 'Tab'] : ['Tab', 'Shift+Tab'])
      for (let step = 0; step < 250; step += 1) {
        const at = await page.evaluate(focused);
        if (at.isOurs && tags.includes(at.tag) && wanted.test(at.name)) return;
        await page.keyboard.press(isTab && at.isTab ? 'ArrowRight' : key);
      }
    throw new Error(`Tab does not lead to ${name}`);
  }
  const fields = ['input', 'textarea'];
  return {
    async press(name) {
      await reach(name, ['button', 'summary']);
      // An arrow has shown the tab already.
      if (!(await page.evaluate(focused)).isTab) await page.keyboard.press('Enter');
    },
    async write(name, text) {
      await reach(name, fields);
      await page.keyboard.press('Control+a');
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
    },
    async paste(name, text) {
      await reach(name, fields);
      await page.keyboard.insertText(text);
    },
    async choose(name, option) {
      await reach(name, ['select']);
      await page.keyboard.type(await page.evaluate(lettersFor, option));
      await page.keyboard.press('Enter');
    },
    /** Finds the words, leaves them, and chooses them with Shift and an arrow. */
    async select(words) {
      await reach('Find words in the text', fields);
      await page.keyboard.press('Control+a');
      await page.keyboard.type(words);
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowLeft');
      for (let step = 0; step < words.length; step += 1) await page.keyboard.press('Shift+ArrowRight');
    },
  };
}
