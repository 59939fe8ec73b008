import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fromTimelineJS, fromTimelineJSSheet, toTimelineJS, toTimelineJSSheet } from '../../../dist/convert/index.js';
import { readDocument } from '../../../dist/model/index.js';

const folder = 'test/convert/timelinejs/documents';
const names = readdirSync(folder).map((file) => file.replace('.json', ''));
const open = (name) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));

/** All that is lost on the way to an explainer document and back, by code and pointer into the first file. */
const LOSSES = {
  backgrounds: [
    'conversion-lost /events/5/background/color',
    'conversion-lost /events/6/background/alt',
    'conversion-lost /events/7/background/color',
  ],
  'clock-times': ['time-zone-missing /events/0/start_date'],
  'display-dates': ['conversion-lost /events/3/start_date/display_date', 'conversion-html-lost /events/4/display_date'],
  eras: ['conversion-html-lost /eras/1/text/headline', 'conversion-lost /eras/1/text/text'],
  groups: ['conversion-html-lost /events/2/text/headline'],
  'html-in-texts': [
    'conversion-html-lost /events/6/text/text',
    'conversion-html-lost /events/7/text/text',
    'conversion-html-lost /events/10/text/headline',
    'conversion-html-lost /events/11/text/text',
  ],
  ids: ['conversion-id-changed /events/1/unique_id'],
  'media-as-markup': [
    'conversion-moved /events/1/media/url',
    'conversion-html-lost /events/3/media/url',
    'conversion-lost /events/3/media/url',
  ],
  'media-in-texts': ['export-lost /events/0/media', 'export-lost /events/0/media'],
  mistakes: [
    'conversion-date-unreadable /events/0/start_date/month',
    'conversion-date-unreadable /events/1/start_date/day',
    'conversion-date-missing /events/2/start_date/year',
    'conversion-date-incomplete /events/3/start_date/day',
    'conversion-date-unreadable /events/5/start_date/year',
    'conversion-date-incomplete /events/7/end_date/month',
    'conversion-entry-unreadable /events/8',
    'conversion-era-unreadable /eras/0',
    'date-missing /events/0/start_date',
    'date-missing /events/1/start_date',
    'date-missing /events/2/start_date',
    'date-end-before-start /events/4/start_date',
    'date-missing /events/5/start_date',
    'text-empty /events/6/text/headline',
    'export-event-lost /events/0',
    'export-event-lost /events/1',
    'export-event-lost /events/2',
    'export-event-lost /events/4',
    'export-event-lost /events/5',
  ],
  'numbers-and-texts': [
    'conversion-lost /theme',
    'conversion-lost /events/3/start_date/format',
    'conversion-lost /events/5/media/size',
    'conversion-lost /events/5/mood',
    'conversion-lost /events/5/tags',
    'conversion-date-missing /events/6/start_date/year',
    'date-missing /events/6/start_date',
    'export-event-lost /events/6',
  ],
  pictures: [
    'conversion-lost /events/2/media/title',
    'conversion-lost /events/3/media/thumbnail',
    'conversion-moved /events/4/media/link',
    'conversion-lost /events/4/media/link_target',
    'export-lost /events/8/media',
  ],
  'social-media': ['conversion-moved /events/11/media/url'],
  'title-slide': ['conversion-lost /title/background'],
  'unsafe-html': [
    'conversion-html-unsafe /events/0/text/text',
    'conversion-html-unsafe /events/1/text/text',
    'conversion-html-unsafe /events/2/text/text',
    'conversion-html-lost /events/2/text/text',
    'conversion-html-unsafe /events/3/text/text',
    'conversion-html-unsafe /events/4/text/headline',
    'conversion-html-lost /events/4/text/headline',
    'conversion-html-unsafe /title/text/text',
    'address-not-allowed /events/5/media/url',
  ],
};

/** What comes back in another place or in other words that say the same, by pointer: how. */
const SAID_OTHERWISE = {
  backgrounds: {
    '/events/1/background/color': 'a colour by its number',
    '/events/2/background/color': 'the same number',
    '/events/3/background/color': 'the same number',
  },
  'display-dates': {
    '/events/1/display_date': 'the words of both ends, together',
    '/events/1/start_date/display_date': 'as above',
    '/events/1/end_date/display_date': 'as above',
    '/events/2/display_date': 'the words of its only end',
    '/events/2/start_date/display_date': 'as above',
  },
  'html-in-texts': {
    '/events/3/text/text': 'lists with their signs as characters',
    '/events/4/text/text': 'raised and lowered digits as characters',
    '/events/5/text/text': 'a quotation with its marks, as a paragraph',
    '/events/8/text/text': 'addresses as the links that TimelineJS makes of them',
  },
  'media-as-markup': {
    '/events/0/media/alt': 'the title of the frame',
    '/events/0/media/url': 'the frame without its title',
    '/events/1/media/caption': 'below the words of the quotation',
    '/events/1/media/credit': 'below the words of the quotation',
    '/events/1/text/text': 'with the words of the quotation',
    '/events/2/media/thumbnail': 'the poster of the film',
    '/events/2/media/url': 'the film by its address',
    '/events/4/media/url': 'the first of two frames',
    '/events/4/text/text': 'the second of two frames',
  },
  'media-in-texts': {
    '/events/0/text/text': 'the picture is beside the text',
    '/events/2/media/alt': 'the title of the frame',
    '/events/2/media/url': 'the frame is beside the text',
    '/events/2/text/text': 'as above',
    '/events/3/media/thumbnail': 'the poster of the film',
    '/events/3/media/url': 'the film is beside the text',
    '/events/3/text/text': 'as above',
  },
  'numbers-and-texts': {
    '/events/1/start_date/month': '0 is no month',
    '/events/1/start_date/day': '0 is no day',
    '/events/4/end_date/year': 'the end is the start',
  },
  'pages-to-embed': { '/events/9/media/url': 'with its scheme' },
  pictures: {
    '/events/1/media/title': 'as alternative text',
    '/events/1/media/alt': 'as above',
    '/events/4/media/caption': 'the link of the picture',
    '/events/7/media/url': 'a space as an address has it',
  },
  'unsafe-html': { '/events/3/media/url': 'the frame of the text, without the document in it' },
  'social-media': { '/events/11/text/text': 'the words of the post' },
};

/** There and back, and everything that was said on the way. */
function takeThere(timeline) {
  const { document, problems, originOf } = fromTimelineJS(timeline);
  const { explainer, problems: found } = readDocument(document);
  const { output, problems: left } = toTimelineJS(explainer);
  const lost = [...found.filter(({ severity }) => severity !== 'advice'), ...left].map((problem) => ({
    ...problem,
    pointer: originOf(problem.pointer),
  }));
  return { document, explainer, output, listed: [...problems, ...lost] };
}

/** Texts by their pointers; what is empty says nothing, and the tags and digits of each text are in one form. */
function leavesOf(value, pointer = '') {
  if (value === null || value === '') return [];
  if (typeof value !== 'object') return [[pointer, inOneForm(String(value))]];
  return Object.entries(value).flatMap(([key, member]) => leavesOf(member, `${pointer}/${key}`));
}

function inOneForm(text) {
  if (/^-?[\d,]+$/.test(text)) return String(Number(text.replaceAll(',', '')));
  return text
    .replace(/<(\/?)b>/g, '<$1strong>')
    .replace(/<(\/?)i>/g, '<$1em>')
    .replaceAll('&mdash;', '—');
}

/** The first file without the slides and eras that are listed as left out, so that the others stand beside their likes. A slide without words is one. */
function withoutLost(timeline, listed) {
  const isLeftOut = (pointer) =>
    listed.some(
      (each) =>
        (/event-lost|(?:entry|era)-unreadable/.test(each.code) && each.pointer === pointer) ||
        (each.code === 'text-empty' && each.pointer === `${pointer}/text/headline`),
    );
  const places = (list) => [...(timeline[list] ?? []).keys()].filter((index) => !isLeftOut(`/${list}/${index}`));
  return { ...timeline, events: places('events'), eras: places('eras') };
}

/** Pointers into the first file to what is other in the second. */
function differences(first, second, listed) {
  const kept = withoutLost(first, listed);
  const pairs = ['events', 'eras'].flatMap((list) =>
    kept[list].map((place, index) => [`/${list}/${place}`, first[list][place], second[list]?.[index]]),
  );
  const others = Object.keys(first).filter((name) => name !== 'events' && name !== 'eras');
  return [...pairs, ...others.map((name) => [`/${name}`, first[name], second[name]])].flatMap(([at, was, is]) => {
    const before = new Map(leavesOf(was, at));
    const after = new Map(leavesOf(is, at));
    return [...new Set([...before.keys(), ...after.keys()])].filter(
      (pointer) => before.get(pointer) !== after.get(pointer),
    );
  });
}

/** An id that the file hasn’t is its date. */
const isNewId = (pointer, timeline) =>
  /^\/events\/\d+\/unique_id$/.test(pointer) && !timeline.events[pointer.split('/')[2]].unique_id;

describe('TimelineJS documents, there and back', () => {
  it('are twenty', () => assert.equal(names.length, 20));

  for (const name of names)
    describe(name, () => {
      const timeline = open(name);
      const { document, explainer, output, listed } = takeThere(timeline);

      it('loses what is listed', () => {
        assert.deepEqual(
          listed.map(({ code, pointer }) => `${code} ${pointer}`),
          LOSSES[name] ?? [],
        );
      });

      it('loses nothing else', () => {
        const otherwise = SAID_OTHERWISE[name] ?? {};
        const isListed = (pointer) => listed.some((each) => pointer.startsWith(each.pointer) && each.pointer !== '');
        const silent = differences(timeline, output, listed).filter(
          (pointer) => !isListed(pointer) && !isNewId(pointer, timeline),
        );
        assert.deepEqual(silent.sort(), Object.keys(otherwise).sort());
      });

      it('is the same document the second time, but for what could not be written', () => {
        const again = takeThere(output);
        assert.deepEqual(takeThere(again.output).document, again.document);
        if (listed.every(({ code }) => code.startsWith('conversion'))) assert.deepEqual(again.document, document);
      });

      it('is the same as a sheet', () => {
        const sheet = toTimelineJSSheet(explainer);
        const { document: back } = fromTimelineJSSheet(sheet.output);
        if (sheet.problems.some(({ values }) => values.field === 'autolink')) return;
        assert.deepEqual(back, fromTimelineJS(output).document);
      });
    });
});

describe('together they hold', () => {
  const all = names.map(open);
  const leaves = all
    .flatMap((timeline) => leavesOf(timeline))
    .map(([pointer, text]) => [pointer.replace(/\/\d+/g, ''), text]);

  it('every field of TimelineJS', () => {
    const moment = 'year month day hour minute second millisecond display_date format'.split(' ');
    const fields = [
      ...['/scale', '/title/text/headline', '/title/text/text', '/title/media/url', '/title/background/color'],
      ...['/title/unique_id', '/eras/text/headline', '/eras/text/text', '/eras/start_date/year', '/eras/end_date/year'],
      ...moment.map((part) => `/events/start_date/${part}`),
      ...['year', 'month', 'day', 'hour', 'minute', 'display_date'].map((part) => `/events/end_date/${part}`),
      ...['headline', 'text'].map((field) => `/events/text/${field}`),
      ...'url alt title caption credit thumbnail link link_target'.split(' ').map((field) => `/events/media/${field}`),
      ...['url', 'color', 'alt'].map((field) => `/events/background/${field}`),
      ...['/events/group', '/events/display_date', '/events/unique_id', '/events/autolink'],
    ];
    const held = new Set(leaves.map(([pointer]) => pointer));
    assert.deepEqual(
      fields.filter((field) => !held.has(field)),
      [],
    );
  });

  it('every kind of media that TimelineJS knows', () => {
    const kinds =
      `youtube.com youtu.be vimeo.com dailymotion.com vine.co wistia.com soundcloud.com spotify.com twitter.com x.com bsky.app instagram.com
      instagr.am facebook.com tiktok.com reddit.com flickr.com flic.kr imgur.com google.com/maps docs.google.com drive.google.com
      documentcloud.org wikipedia.org/wiki/Lock wikipedia.org/wiki/File: <iframe <blockquote <img <video .pdf .html .jpg .png .gif
      .webp .svg .jpeg .mp4 .webm .mp3 .wav`.split(/\s+/);
    const addresses = leaves.filter(([pointer]) => pointer.endsWith('/media/url')).map(([, text]) => text);
    assert.deepEqual(
      kinds.filter((kind) => !addresses.some((address) => address.includes(kind))),
      [],
    );
  });

  it('something for every column of a sheet', () => {
    const rows = all.map((timeline) => toTimelineJSSheet(takeThere(timeline).explainer).output);
    const heads = rows[0].slice(1, rows[0].indexOf('\r\n')).split(',');
    assert.equal(heads.length, 20);
    const documents = rows.map((text) => fromTimelineJSSheet(text).document);
    const columnsOf = (events) => events.flatMap((event) => Object.keys(event));
    const fields = new Set(documents.flatMap(({ events }) => columnsOf(events)));
    for (const field of ['date', 'dateText', 'title', 'summary', 'media', 'lane', 'background', 'id'])
      assert.ok(fields.has(field), field);
  });
});
