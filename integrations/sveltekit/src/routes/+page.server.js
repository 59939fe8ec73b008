import { readFileSync } from 'node:fs';
import { renderExplainer } from 'said-and-done/ssr';

export const prerender = true;

/** Where your documents are. */
const stories = '../../data';

export function load() {
  const story = JSON.parse(readFileSync(`${stories}/munich-meeting.json`, 'utf8'));
  const options = { as: 'html', stylesheet: '/said-and-done/said-and-done.css', jsonLd: true };
  return { title: story.title, html: renderExplainer(story, options) };
}
