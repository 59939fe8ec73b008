/** Storybook as it is built, and its stories one after the other in the same page. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/setup.mjs';
import { findCrowding, spaceText } from '../accessibility/find-overlaps.mjs';
import { axe, settle } from '../helpers.mjs';
import { installWalk } from './story-views.mjs';
import { findSmallTargets } from '../accessibility/target-size.mjs';

export const storybookFolder = join(root, 'storybook-static');

const SOURCES = ['src', 'stories', 'data', '.storybook', 'docs/theming.md', 'package.json'];

const newest = (path) => {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
};

/** Builds Storybook where that has not been done since anything in it changed; gives what the build printed if it failed. */
function buildStorybook() {
  const index = join(storybookFolder, 'index.json');
  const changed = Math.max(...SOURCES.map((name) => newest(join(root, name))));
  if (existsSync(index) && statSync(index).mtimeMs > changed) return '';
  // The manifest is there: made anew now, it would be missing for a moment to the tests beside this one.
  const args = ['run', 'build-storybook', '--ignore-scripts'];
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd: root, encoding: 'utf8' });
  return status === 0 ? '' : stdout + stderr;
}

/**
 * `{problem, stories}`: what went wrong, if anything, and the stories with `id`, `title`, `name` and `tags`. Stories with the tag
 * "manual" are left out: one never loads, another is a page without script, so no element can be waited for.
 */
export function readStories() {
  const problem = buildStorybook();
  if (problem) return { problem, stories: [] };
  const { entries } = JSON.parse(readFileSync(join(storybookFolder, 'index.json'), 'utf8'));
  return {
    problem,
    stories: Object.values(entries).filter(({ type, tags }) => type === 'story' && !tags.includes('manual')),
  };
}

const OURS = ':is(event-timeline, who-said-what, news-explainer, said-quote, explainer-editor)';

/** In the page: shows a story, and waits until Storybook has rendered and played it. Gives an error's words, if there was one. */
function switchStory(storyId) {
  const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
  return new Promise((resolve) => {
    const endings = {
      storyFinished: () => '',
      storyMissing: () => 'There is no such story.',
      storyErrored: ({ title, description }) => `${title}: ${description}`,
      storyThrewException: ({ message }) => message,
      playFunctionThrewException: ({ message }) => message,
    };
    const listeners = Object.entries(endings).map(([name, read]) => [name, (value) => finish(read(value))]);
    const finish = (text) => {
      for (const [name, listener] of listeners) channel.off(name, listener);
      resolve(text);
    };
    for (const [name, listener] of listeners) channel.on(name, listener);
    channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
  });
}

/**
 * Pages of `site` that show stories. `show(story)` gives `{page, troubles, problem, release}`: a page with the story in it, what was
 * printed or missing since, what Storybook said against it, and a function that gives the page back. The page of a story that warns isn't
 * used again: a warning that comes late would be taken for one of the next story.
 */
export function useStoryPages(site) {
  const free = [];

  /** Storybook's own audit would run beside ours. */
  const openPage = () => site.open('/iframe.html?viewMode=story&globals=a11y.manual:!true', { keep: true });

  return async function show({ id, tags }) {
    const { page, troubles } = free.pop() ?? (await openPage());
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.waitForFunction(() => globalThis.__STORYBOOK_PREVIEW__?.storyStoreValue !== undefined);
    for (const list of Object.values(troubles)) list.length = 0;
    const problem = await page.evaluate(switchStory, id);
    await page.evaluate(installWalk);
    await settle(page);
    const release = async () => {
      if (tags.includes('warns')) await page.context().close();
      else free.push({ page, troubles });
    };
    return { page, troubles, problem, release };
  };
}

/** Whether the first of our elements in the story is defined, and has drawn something. */
export async function isDrawn(page) {
  const element = page.locator(`#storybook-root ${OURS}`).first();
  await element.waitFor({ state: 'attached' });
  return element.evaluate(async (host) => {
    await host.updateComplete;
    return host.matches(':defined') && Boolean(host.shadowRoot?.querySelector('*'));
  });
}

/** Of a story alone: no page with a heading and landmarks is around it. */
const OF_PAGES = ['landmark-one-main', 'page-has-heading-one', 'region', 'bypass'];

/** In the page: what is there to be audited. Where it is the same at two widths, axe finds the same. */
function describeVisible() {
  return globalThis
    .visibleElements()
    .map((element) => `${globalThis.nameOf(element)} ${element.getAttribute('style') === null}`)
    .join('\n');
}

async function auditScheme(page) {
  const found = await axe(page, { selector: '#storybook-root', except: OF_PAGES });
  await page.emulateMedia({ colorScheme: 'dark' });
  const inDark = await axe(page, { selector: '#storybook-root', rules: ['color-contrast'] });
  await page.emulateMedia({ colorScheme: 'light' });
  return [...found, ...inDark.map((line) => `dark: ${line}`)];
}

async function resize(page, width) {
  await page.setViewportSize({ width, height: 900 });
  await settle(page);
}

/**
 * What axe finds in a story in light and dark, and targets that are too small, by width: `['360 px: …']`. axe runs again only where
 * something else can be seen.
 */
export async function auditStory(page, widths) {
  const audited = new Set();
  const found = [];
  for (const width of widths) {
    await resize(page, width);
    const visible = await page.evaluate(describeVisible);
    const violations = audited.has(visible) ? [] : await auditScheme(page);
    audited.add(visible);
    const { small } = await page.evaluate(findSmallTargets);
    found.push(...violations, ...small.map((name) => `small target: ${name}`));
  }
  return found;
}

/** What lies over other text or is cut, with text spaced out as WCAG 1.4.12 has it. */
export async function auditSpacedText(page, widths) {
  const found = {};
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate(spaceText);
    await settle(page);
    found[width] = await crowdingOf(page);
  }
  // The page goes on to other stories.
  await page.evaluate(() => (document.adoptedStyleSheets = []));
  return found;
}

/** Looked at again where a chart may still be measuring its type: parts that come late are not spaced out before. */
async function crowdingOf(page) {
  for (let turn = 0; ; turn += 1) {
    const { over, cut, outside, tooWide } = await page.evaluate(findCrowding);
    const crowding = { over, cut, outside, tooWide };
    if (turn > 20 || Object.values(crowding).every((found) => found.length === 0)) return crowding;
    await page.evaluate(spaceText);
    await settle(page);
  }
}
