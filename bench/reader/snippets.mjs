/** What the README tells people to paste, with text above and below. */
import { execFileSync } from 'node:child_process';
import { root } from '../../scripts/setup.mjs';

const TEXT = '<p>Officials of both countries spoke of what had been said in the meeting, and of what had not. </p>';

/** Writes an element with the list of the whole story inside, as the command does. */
const render = (element) =>
  execFileSync(
    process.execPath,
    ['dist/cli/said-and-done.js', 'render', '--element', element, '--src', 'story.json', 'data/munich-meeting.json'],
    { cwd: root, encoding: 'utf8' },
  );

/** Snippets by name. Each loads `story.json` beside its page. */
export const makeSnippets = () => ({
  'a timeline alone': '<event-timeline src="story.json"></event-timeline>',
  'a timeline with a short list':
    '<event-timeline src="story.json"><ol><li>A meeting <time datetime="2023-02-18">18 February 2023</time></li></ol></event-timeline>',
  'a timeline with the list that the command writes': render('event-timeline'),
  'a whole story': '<news-explainer src="story.json"></news-explainer>',
  'a whole story with the list that the command writes': render('news-explainer'),
  'an article in a story':
    '<news-explainer src="story.json"><p>…</p><event-timeline></event-timeline><p>… <said-quote statement="lethal-support"></said-quote> …</p><who-said-what topic="aid"></who-said-what></news-explainer>',
  'statements alone': '<who-said-what src="story.json"></who-said-what>',
  'statements on a topic': '<who-said-what src="story.json" topic="aid"></who-said-what>',
});

/** @returns {string} A page that serves the folder `dist/cdn` as `said-and-done`. */
export const pageWith = (snippet, { style = '' } = {}) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <title>Snippet</title>
  <link rel="stylesheet" href="said-and-done/said-and-done.room.css" />
  <style>${style}</style>
  <script type="module" src="said-and-done/said-and-done.js"></script>
  <body>
    <main><h1>Story</h1>${TEXT.repeat(2)}${snippet}${TEXT.repeat(20)}</main>
  </body>
</html>`;
