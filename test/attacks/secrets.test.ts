import { expect } from '@open-wc/testing';
import { toCsv } from '../../src/convert/csv/to-csv.js';
import { toDocument } from '../../src/convert/to-document.js';
import { toICalendar } from '../../src/convert/icalendar/to-icalendar.js';
import { toJsonLd } from '../../src/convert/json-ld/to-json-ld.js';
import { toMarkdown } from '../../src/convert/markdown/to-markdown.js';
import { toMarkwhen } from '../../src/convert/markwhen/to-markwhen.js';
import { toTimelineJS } from '../../src/convert/timelinejs/to-timelinejs.js';
import { toTimelineJSSheet } from '../../src/convert/timelinejs/to-timelinejs-sheet.js';
import type { EventTimelineElement } from '../../src/elements/event-timeline/event-timeline-element.js';
import '../../src/elements/event-timeline/event-timeline.js';
import type { StoryElement } from '../../src/elements/base/story-element.js';
import '../../src/elements/who-said-what/who-said-what.js';
import type { Explainer } from '../../src/model/explainer.js';
import { readDocument } from '../../src/model/read-document.js';
import { renderFeed, type FeedFormat } from '../../src/ssr/render-feed.js';
import { renderOembed } from '../../src/ssr/render-oembed.js';
import { renderPlain } from '../../src/ssr/render-plain.js';
import { copiesOf } from './copy-statements.js';
import { SECRET, SECRET_NAME, secretStory as story } from './secret-story.js';
import { shownIn } from './tagged-attacks.js';

const OUTPUTS: Readonly<Record<string, (explainer: Explainer) => unknown>> = {
  'a page': () => renderPlain(story, { as: 'page', jsonLd: true }),
  'an element with its document': () => renderPlain(story, { as: 'light', jsonLd: true }),
  'a list': () => renderPlain(story, { as: 'list', jsonLd: true }),
  'a line': () => renderPlain(story, { as: 'inline', jsonLd: true }),
  'a feed (Atom)': () => feedOf('atom'),
  'a feed (RSS)': () => feedOf('rss'),
  'a feed (JSON Feed)': () => feedOf('json'),
  oEmbed: () => renderOembed(story, { embed: '/embed/', src: '/story.json' }),
  'statements that are copied': () => copiesOf(story),
  'a document': toDocument,
  'JSON-LD': (explainer) => toJsonLd(explainer),
  CSV: (explainer) => toCsv(explainer).output,
  'TimelineJS JSON': (explainer) => toTimelineJS(explainer).output,
  'a TimelineJS sheet': (explainer) => toTimelineJSSheet(explainer).output,
  iCalendar: (explainer) => toICalendar(explainer, { nowMs: 0 }).output,
  Markdown: (explainer) => toMarkdown(explainer).output,
  Markwhen: (explainer) => toMarkwhen(explainer).output,
};

const feedOf = (feed: FeedFormat): string => renderFeed(story, { feed, url: 'https://news.example/story' });

describe('secrets in fields that aren’t ours', () => {
  const { explainer, problems } = readDocument(story);

  for (const [name, write] of Object.entries(OUTPUTS))
    it(`are not in ${name}`, () => {
      const output = JSON.stringify(write(explainer));
      expect(output).to.match(/title 0|statements\/text 1/);
      for (const secret of [SECRET, SECRET_NAME]) expect(output).to.not.include(secret);
    });

  for (const [tag, view] of [
    ['event-timeline', 'chart'],
    ['event-timeline', 'list'],
    ['who-said-what', 'positions'],
    ['who-said-what', 'conversation'],
    ['who-said-what', 'speakers'],
  ] as const)
    it(`are not in <${tag}>: ${view}`, async () => {
      const element = document.createElement(tag) as StoryElement;
      element.setAttribute('view', view);
      element.data = story as object;
      document.body.append(element);
      await element.loaded;
      await element.updateComplete;
      expect(shownIn(element)).to.match(/events\/title 0|statements\/text 0/);
      expect(shownIn(element)).to.not.include(SECRET);
      element.shadowRoot!.querySelectorAll('.problems').forEach((list) => list.remove());
      expect(shownIn(element)).to.not.include(SECRET_NAME);
      if (view === 'chart') expect(await (element as EventTimelineElement).toSvg()).to.not.include(SECRET);
      element.remove();
    });

  it('are named to editors', () => {
    const places = problems.filter(({ code }) => code === 'field-unknown').map(({ pointer }) => pointer);
    expect(places).to.include.members(['/notes', '/events/0/notes', '/people/0/notes', '/statements/0/notes']);
  });
});
