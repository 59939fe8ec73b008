import { expect } from '@open-wc/testing';
import { readLightList } from '../../src/controllers/document/list-in-element.js';
import { fromRows } from '../../src/convert/draft/from-list.js';
import { readDocument } from '../../src/model/read-document.js';
import { renderPlain, type PlainForm } from '../../src/ssr/render-plain.js';
import apollo11 from '../../data/apollo-11.json' with { type: 'json' };
import caesar from '../../data/caesar.json' with { type: 'json' };
import munich from '../../data/munich-meeting.json' with { type: 'json' };
import { makeDocument, makeEvent, makeStatement } from '../helpers/make-document.js';
import { byId, namesIn, parseMarkup, textOf } from './read-markup.js';

const FORMS = ['light', 'list', 'inline', 'page'] as const;

const open = (document: unknown, as: PlainForm, options = {}): Document =>
  parseMarkup(renderPlain(document, { as, ...options }));

/** What readers have without script: everything but the document's data. */
function shown(page: Document): string {
  for (const script of page.querySelectorAll('script')) script.remove();
  return textOf(page.body);
}

const silence = makeStatement({
  id: 'whom',
  text: 'whom he meant',
  speaker: 'wang',
  topics: ['aid'],
  silence: { notedBy: 'report', scope: 'in this interview', asOf: '2023-02-19', asked: 'no-comment' },
});

for (const as of FORMS) {
  describe(`a document as ${as}, without script`, () => {
    for (const [name, document] of Object.entries({ munich, apollo11, caesar }))
      it(`shows each event and statement of ${name} once, and every source`, () => {
        const page = open(document, as);
        const { explainer } = readDocument(document);
        for (const { id, title } of explainer.events)
          expect(textOf(byId(page, `timeline.event.${id}`))).to.contain(title);
        for (const { id, speakers } of explainer.statements)
          expect(textOf(byId(page, `timeline.statement.${id}`))).to.contain(speakers[0]!.name);
        expect(explainer.events.length).to.be.greaterThan(5);
        const text = shown(page);
        for (const { title } of explainer.sources) expect(text).to.contain(title);
      });

    it('marks the words of a source as its language, and not its title, which may be in another', () => {
      const page = open(caesar, as);
      const titled = (title: string) =>
        [...page.querySelectorAll('cite, em, i, span, a, bdi')].filter((each) => textOf(each) === title);
      const titles = caesar.sources.flatMap(({ title }) => titled(title));
      expect(titles.length).to.be.greaterThan(caesar.sources.length);
      expect(titles.filter((each) => /^(?:grc|la)$/.test(each.closest('[lang]')?.getAttribute('lang') ?? ''))).to.be
        .empty;
      const quoted = titled('O tempora, o mores').map((each) => each.getAttribute('lang'));
      expect(quoted).to.include('la');
    });

    it('says so where no source gives the date of an event or a statement', () => {
      const sources = [{ source: 'report', for: 'text' as const }];
      const text = (date?: { source: string; for: 'date' }) => {
        const all = { sources: [...sources, ...(date ? [date] : [])] };
        return shown(
          open(
            makeDocument({ events: [makeEvent(all)], statements: [makeStatement({ date: '2023-02-18', ...all })] }),
            as,
          ),
        );
      };
      expect(text().split('No source is given for the date.')).to.have.length(3);
      expect(text({ source: 'report', for: 'date' })).not.to.contain('for the date');
    });

    it('begins with the headline, the summary and the latest event where the editor leads with it', () => {
      const document = makeDocument({ summary: 'A *rare* meeting.', lead: 'munich-meeting', updated: '2023-02-19' });
      const page = open(document, as);
      expect(shown(page)).to.match(
        /^Two ministers meet ?A rare meeting\. ?Latest: They meet in Munich · 18 February 2023 ?18 February 2023 · 1 event · 1 statement · Updated 19 February 2023/,
      );
      expect(page.querySelector('a')?.getAttribute('href')).to.equal('#timeline.event.munich-meeting');
      const events = [makeEvent(), makeEvent({ id: 'later', date: '2023-06-18' })];
      const before = makeDocument({ lead: 'munich-meeting', events });
      expect(shown(open(before, as))).not.to.contain('Latest');
    });

    it('says at both ends how events are linked, and who says so', () => {
      const events = [
        makeEvent({ id: 'flight', title: 'Flight', date: '2023-01-28/2023-02-04', sources: [] }),
        makeEvent({
          ...{ id: 'visit', title: 'Visit', date: '2023-02-05', status: 'postponed', sources: [] },
          links: [
            { to: 'flight', as: 'because-of', sources: ['report'] },
            { to: 'talks', as: 'follows' },
          ],
        }),
        makeEvent({ id: 'talks', title: 'Talks', date: '2022' }),
      ];
      const page = open(makeDocument({ events }), as);
      const [flight, visit, talks] = ['flight', 'visit', 'talks'].map((id) =>
        textOf(byId(page, `timeline.event.${id}`)),
      );
      expect(visit).to.contain('because of: Flight').and.to.contain('follows: Talks');
      expect(flight).to.contain('led to: Visit (postponed)');
      expect(talks).to.contain('followed by: Visit (postponed)');
      for (const linked of [flight, visit]) expect(linked).to.contain('Report of the meeting');
    });

    it('says when an event happened, or what became of it', () => {
      const events = [
        makeEvent({ id: 'vague', date: '1789~' }),
        makeEvent({ id: 'off', date: '2023-02-05/2023-02-06', status: 'postponed', statusDate: '2023-02-03' }),
        makeEvent({ id: 'undated', date: '' }),
      ];
      const page = open(makeDocument({ events }), as);
      const text = (id: string) => textOf(byId(page, `timeline.event.${id}`));
      expect(text('vague')).to.contain('about 1789');
      expect(text('off')).to.contain('planned for 5–6 February 2023 · postponed on 3 February 2023');
      expect(text('undated')).to.contain('Date not stated');
    });

    it('leads to the very words of a source', () => {
      const event = byId(open(makeDocument(), as), 'timeline.statement.lethal-support');
      expect(textOf(event)).to.contain('Reported in Report of the meeting · opens at the words');
      expect(event.querySelector('a')?.getAttribute('href')).to.equal(
        'https://example.org/report#:~:text=lethal%20support',
      );
      expect(textOf(event.querySelector('a')), 'words that lead there').to.equal(
        'Report of the meeting · opens at the words',
      );
    });

    it('leads to what an event is known from', () => {
      const events = [makeEvent({ sources: [{ source: 'report', for: 'date' }] })];
      const event = byId(open(makeDocument({ events }), as), 'timeline.event.munich-meeting');
      expect(textOf(event)).to.contain('Date from Report of the meeting');
      expect(event.querySelector('a')?.getAttribute('href')).to.equal('https://example.org/report');
    });

    it('says who said it, in which role, to whom, where and when', () => {
      const statement = makeStatement({
        role: 'Secretary of State',
        to: ['wang'],
        setting: 'interview',
        venue: 'Meet the Press',
        date: '2023-02-18',
        via: [{ source: 'transcript', cue: 'published' }],
      });
      const text = textOf(
        byId(open(makeDocument({ statements: [statement] }), as), 'timeline.statement.lethal-support'),
      );
      expect(text).to.contain('United States · Antony Blinken, Secretary of State');
      expect(text).to.contain('to Wang Yi, in an interview: Meet the Press');
      expect(text).to.contain('known through the transcript (published) · 18 February 2023');
    });

    it('dates what was said at an event as the event is dated', () => {
      const statement = makeStatement({ at: 'munich-meeting' });
      const item = byId(open(makeDocument({ statements: [statement] }), as), 'timeline.statement.lethal-support');
      expect(textOf(item)).to.contain('at: They meet in Munich · 18 February 2023');
      expect(textOf(item)).not.to.contain('not stated');
    });

    it('says a name once where a side speaks for itself', () => {
      const people = [{ id: 'beijing', name: 'China', kind: 'government' as const, side: 'china' }];
      const statements = [makeStatement({ id: 'late', speaker: 'beijing', text: 'It is late.', topics: ['aid'] })];
      const page = open(makeDocument({ people, statements }), as);
      expect(textOf(byId(page, 'timeline.statement.late'))).to.match(/^China ?(Paraphrase|It is late)/);
    });

    it('says in words what is paraphrase, and marks the words that are quoted', () => {
      const statements = [makeStatement(), makeStatement({ id: 'told', text: 'He warned them.' })];
      const page = open(makeDocument({ statements }), as);
      const [partly, told] = ['lethal-support', 'told'].map((id) => byId(page, `timeline.statement.${id}`));
      expect(textOf(partly)).to.contain(
        'Partly quoted: A caution to China against giving “lethal support” to the invasion.',
      );
      expect(textOf(told)).to.contain('Paraphrase: He warned them.');
      expect(told!.querySelector('blockquote')).to.equal(null);
      expect(partly!.querySelector('blockquote')).to.equal(null);
    });

    it('keeps the quotation marks where a mail program takes all tags away, and no browser draws them twice', () => {
      const statements = [
        makeStatement({ id: 'partly', text: 'He spoke of “lethal support”.' }),
        makeStatement({ id: 'nested', text: '“She called it ‘a threat’.”' }),
        makeStatement({ id: 'german', text: 'Er sprach von „Druck“.' }),
        makeStatement({ id: 'french', text: 'Il parle d’« un choix ».' }),
      ];
      const page = open(makeDocument({ statements }), as);
      expect(page.querySelectorAll('q')).to.have.length(0);
      const text = shown(page);
      for (const words of ['“lethal support”', '“She called it ‘a threat’.”', '„Druck“', '« un choix »'])
        expect(text).to.contain(words);
    });

    it('sets only what is one quotation as one', () => {
      const page = open(makeDocument({ statements: [makeStatement({ text: '“We will not.”' })] }), as);
      const statement = byId(page, 'timeline.statement.lethal-support');
      expect(textOf(statement)).to.contain('Quoted:');
      expect(textOf(statement)).to.contain('“We will not.”');
      const words = as === 'inline' ? [] : ['“We will not.”'];
      expect([...statement.querySelectorAll('blockquote')].map(textOf)).to.deep.equal(words);
    });

    it('says what was not said, who noted it and as of when', () => {
      const page = open(makeDocument({ statements: [silence] }), as);
      const text = textOf(byId(page, 'timeline.statement.whom'));
      expect(text).to.match(
        /Not said: whom he meant.*in this interview, noted by the report · asked, and had no comment/,
      );
      expect(text).to.contain('as of 19 February 2023');
      expect(text).not.to.contain('Paraphrase');
    });

    it('begins with who speaks about what, and with the statement to meet first', () => {
      const page = open(
        makeDocument({
          statementsSummary: 'Only Washington speaks of *aid*.',
          statements: [
            makeStatement({ date: '2023-02-17' }),
            makeStatement({ id: 'first', text: 'It would be wrong.', date: '2023-02-18', lead: true }),
          ],
        }),
        as,
      );
      const text = shown(page);
      const positions = ['Only Washington speaks of aid.', 'It would be wrong.', 'A caution'].map((words) =>
        text.indexOf(words),
      );
      expect(positions).to.deep.equal([...positions].sort((a, b) => a - b));
      expect(positions).not.to.include(-1);
    });

    it('names “Other” beside topics, and not where the document has none', () => {
      const statements = [makeStatement({ topics: [] })];
      expect(shown(open(makeDocument({ topics: [{ id: 'aid', name: 'Aid' }], statements }), as))).to.contain('Other');
      expect(shown(open(makeDocument({ topics: [], statements }), as))).not.to.contain('Other');
    });

    it('says where a side has no words of its own here', () => {
      expect(shown(open(makeDocument(), as))).to.contain('Nothing from China is included here');
    });

    it('says on which terms, in which language and how surely', () => {
      const statements = [
        makeStatement({
          speaker: 'official',
          terms: 'anonymous',
          whyUnnamed: 'not-given',
          spokenIn: 'zh',
          translatedBy: 'official',
          original: { lang: 'zh', text: '我们' },
          verification: 'unverified',
        }),
      ];
      const page = open(makeDocument({ statements }), as);
      const statement = byId(page, 'timeline.statement.lethal-support');
      const text = textOf(statement);
      expect(text).to.contain('a senior official, unnamed, on condition of anonymity, no reason given');
      expect(text).to.contain('quoted in translation · official translation · spoken in Chinese · not verified');
      expect(text).to.contain('Original: 我们');
      expect(statement.querySelector('[lang=zh]')?.textContent).to.equal('我们');
    });

    it('says what answers what, and what is only set beside it', () => {
      const statements = [
        makeStatement(),
        makeStatement({
          id: 'no',
          speaker: 'wang',
          answers: [{ to: 'lethal-support', as: 'disputes', sources: ['report'] }],
        }),
      ];
      const page = open(makeDocument({ statements }), as);
      expect(textOf(byId(page, 'timeline.statement.no'))).to.contain('disputes United States, Antony Blinken');
      expect(textOf(byId(page, 'timeline.statement.lethal-support'))).to.contain('disputed by China, Wang Yi');
    });

    it('says which events a statement or a silence is about, and leads to them', () => {
      const events = [makeEvent(), makeEvent({ id: 'flight', title: 'The balloon flies', date: '2023-01-28' })];
      const statements = [makeStatement({ about: ['flight', 'munich-meeting'] }), { ...silence, about: ['flight'] }];
      const page = open(makeDocument({ events, statements }), as);
      for (const [id, abouts] of [
        ['lethal-support', ['flight', 'munich-meeting']],
        ['whom', ['flight']],
      ] as const) {
        const item = byId(page, `timeline.statement.${id}`);
        const links = [...item.querySelectorAll('a[href^="#"]')];
        expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(
          abouts.map((event) => `#timeline.event.${event}`),
        );
        expect(textOf(item)).to.contain('about “The balloon flies”');
        for (const link of links)
          expect(textOf(byId(page, link.getAttribute('href')!.slice(1)))).to.contain(textOf(link));
      }
    });

    it('tells of a statement under several topics once, and where to find it under the others', () => {
      const page = open(makeDocument({ statements: [makeStatement({ topics: ['aid', 'balloon'] })] }), as);
      expect(shown(page)).to.contain('Antony Blinken, see under Aid');
    });

    it('shows what each side calls the same thing, and which has no name for it', () => {
      const names = [
        { id: 'war', thing: 'The war', house: 'war', uses: [{ by: 'us', text: 'invasion', sources: ['report'] }] },
      ];
      const text = shown(open(makeDocument({ names }), as));
      expect(text).to.match(
        /The war ?Here: war ?United States: invasion ?Reported in Report of the meeting ?China: no name in our sources/,
      );
    });

    it('shows corrections where they belong', () => {
      const correction = {
        date: '2023-02-21',
        kind: 'correction',
        by: 'speaker',
        note: 'It was Saturday.',
        was: 'Sunday',
      } as const;
      const document = makeDocument({
        events: [makeEvent({ corrections: [{ ...correction, note: 'An event.' }] })],
        statements: [makeStatement({ corrections: [{ ...correction, note: 'A statement.' }] })],
        corrections: [correction],
      });
      const page = open(document, as);
      expect(textOf(byId(page, 'timeline.event.munich-meeting'))).to.contain('An event. It read: Sunday');
      expect(textOf(byId(page, 'timeline.statement.lethal-support'))).to.contain('A statement.');
      expect(shown(page)).to.contain('Correction, by the speaker, 21 February 2023: It was Saturday. It read: Sunday');
    });

    it('tells the publisher’s corrections first, each with a link to what was corrected, and lists all at the end', () => {
      const correction = { date: '2023-02-21', kind: 'correction', by: 'publisher', note: 'It was Saturday.' } as const;
      const document = makeDocument({
        lead: 'munich-meeting',
        events: [makeEvent({ corrections: [{ ...correction, date: '2023-02-23', kind: 'clarification' }] })],
        statements: [
          makeStatement({ corrections: [correction, { ...correction, date: '2023-02-26', by: 'speaker' }] }),
        ],
        corrections: [
          { ...correction, date: '2023-02-20', note: 'The oldest.' },
          { ...correction, date: '2023-02-25', note: 'The newest.' },
        ],
      });
      const page = open(document, as);
      const text = shown(page);
      const [first] = text.split('18 February 2023 ·');
      expect(first).to.match(
        /Corrected on 25 February 2023: The newest\. ?Clarified on 23 February 2023: They meet in Munich · It was Saturday\. ?Corrected on 21 February 2023: Antony Blinken · It was Saturday\. ?1 more correction/,
      );
      const hrefs = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));
      const places = ['event.munich-meeting', 'statement.lethal-support', 'list.corrections'];
      for (const place of places) {
        expect(hrefs).to.contain(`#timeline.${place}`);
        expect(byId(page, `timeline.${place}`)).not.to.equal(null);
      }
      expect(textOf(byId(page, 'timeline.list.corrections'))).to.match(
        /Antony Blinken: Correction, by the speaker, 26 .*The newest.*They meet in Munich: Clarification.*The oldest/,
      );
    });

    it('puts the note of what was withdrawn into its topic before all others, and to its event', () => {
      const gone = makeStatement({ id: 'gone', topics: ['aid'], at: 'munich-meeting' });
      const withdrawn = { ...gone, status: 'withdrawn' as const, note: 'Misheard.' };
      const statements = [makeStatement({ side: 'us' }), withdrawn, makeStatement({ id: 'last', topics: ['balloon'] })];
      const page = open(makeDocument({ statements }), as);
      expect(textOf(byId(page, 'timeline.event.munich-meeting'))).to.contain('Statement withdrawn: Misheard.');
      const ids = [...page.querySelectorAll('[id^="timeline.statement"]')].map(({ id }) => id.split('.').at(-1));
      expect(ids).to.deep.equal(['gone', 'lethal-support', 'last']);
      expect(shown(page)).to.contain('Nothing from China is included here');
      expect(shown(page).split('The balloon')[0]).not.to.contain('Nothing from');
    });

    it('leaves of a withdrawn statement its note, and tells that one is withheld', () => {
      const statements = [
        { ...makeStatement({ id: 'gone', text: 'a secret', note: 'Wrong speaker.' }), status: 'withdrawn' },
        { ...makeStatement({ id: 'held', text: 'a secret' }), speaker: 'nobody' },
      ];
      const page = open({ ...makeDocument(), statements }, as);
      expect(page.documentElement.outerHTML).not.to.contain('a secret');
      expect(textOf(byId(page, 'timeline.statement.gone'))).to.equal('Statement withdrawn: Wrong speaker.');
      expect(shown(page)).to.contain('One statement is withheld: it is incomplete');
    });

    it('says of no side that none is included where a statement is withheld', () => {
      const held = { ...makeStatement({ id: 'held' }), speaker: 'nobody' };
      const page = open({ ...makeDocument(), statements: [makeStatement(), held] }, as);
      expect(shown(page)).to.contain('One statement is withheld').and.not.to.contain('Nothing from');
    });

    it('leaves of a withdrawn document its headline and its note', () => {
      const page = open({ ...makeDocument(), status: 'withdrawn', note: 'It was wrong.' }, as);
      expect(page.documentElement.outerHTML).not.to.contain('lethal').and.not.to.contain('Munich');
      expect(shown(page)).to.equal('Two ministers meet This story has been withdrawn. It was wrong.');
    });

    it('publishes nothing that isn’t of the format', () => {
      const document = {
        ...makeDocument(),
        'x-desk': 'a secret',
        events: [{ ...makeEvent(), notes: 'a secret', sources: [{ source: 'report', 'x-note': 'a secret' }] }],
        statements: [{ ...makeStatement(), todo: 'a secret' }],
      };
      expect(renderPlain(document, { as })).not.to.contain('a secret');
    });

    it('reads TimelineJS too', () => {
      const slide = { start_date: { year: '1969', month: '7', day: '20' }, text: { headline: 'Eagle lands' } };
      expect(shown(open({ events: [slide] }, as))).to.match(/Eagle lands ?20 July 1969/);
    });

    it('speaks the language that it is given, and says which the document’s is', () => {
      const messages = { whatHappened: 'Was geschah', paraphrase: 'Sinngemäß', dates: { about: 'um {date}' } };
      const events = [makeEvent({ date: '1789~' })];
      const statements = [makeStatement({ text: 'He warned.' })];
      const page = open(makeDocument({ events, statements }), as, { locale: 'de', messages });
      expect(page.querySelector('[lang=de]')).to.not.equal(null);
      const statement = byId(page, 'timeline.statement.lethal-support');
      expect(textOf(statement)).to.contain('Sinngemäß: He warned.');
      expect(textOf([...statement.querySelectorAll('[lang=en][dir=auto]')].at(0))).to.not.equal('');
      expect(shown(page)).to.contain('Was geschah').and.to.contain('um 1789');
    });

    it('runs from right to left in languages that do', () => {
      const page = open(makeDocument(), as, { locale: 'ar', messages: { whatHappened: 'ما حدث' } });
      expect(page.querySelector('[lang=ar]')?.getAttribute('dir')).to.equal('rtl');
    });

    it('shows clock times in the zone that it is given', () => {
      const events = [makeEvent({ date: '2023-02-18T23:30Z' })];
      const text = shown(open(makeDocument({ events }), as, { timeZone: 'Asia/Tokyo' }));
      expect(text).to.contain('19 February 2023, 08:30');
    });

    it('has the ids that its element writes into addresses', () => {
      byId(open(makeDocument(), as, { id: 'munich' }), 'munich.event.munich-meeting');
    });
  });
}

describe('the light form', () => {
  const light = (document: unknown, options = {}) => open(document, 'light', options);
  const dataOf = (page: Document): unknown => JSON.parse(page.querySelector('script')!.textContent);

  it('shows each slide of TimelineJS JSON whose first slide has no date', () => {
    const dated = { start_date: { year: '1969' }, text: { headline: 'Landing' } };
    const page = light({ events: [{ text: { headline: 'Nobody knows when' } }, dated] });
    const { events } = readDocument(dataOf(page)).explainer;
    expect(events.map(({ title }) => title)).to.deep.equal(['Landing', 'Nobody knows when']);
  });

  it('is an element with its document, which reads as the same story', () => {
    const page = light(munich);
    expect([...page.body.children].map(({ localName }) => localName)).to.deep.equal(['news-explainer']);
    expect(readDocument(dataOf(page)).explainer).to.deep.equal(readDocument(munich).explainer);
  });

  it('keeps the place of what is withheld, so that readers are told of it with script as well', () => {
    const statements = [makeStatement({ id: 'held' })].map((statement) => ({ ...statement, speaker: 'nobody' }));
    const { explainer } = readDocument(dataOf(light({ ...makeDocument(), statements })));
    expect(explainer.withheld.map(({ id, topic }) => [id, topic?.id])).to.deep.equal([['held', 'aid']]);
  });

  it('ends its data with nothing but its own end', () => {
    const title = '</script><script>alert(1)</script><!--<script>\u2028';
    const html = renderPlain(makeDocument({ title }), { as: 'light' });
    const page = parseMarkup(html);
    expect(page.querySelectorAll('script').length).to.equal(1);
    expect((dataOf(page) as { title: string }).title).to.equal(title);
  });

  it('tells its element what the text was made with', () => {
    const options = { src: 'story.json?a&b', timeZone: 'UTC', headingLevel: 3, deepLink: true, id: 'x"y' };
    const element = light(makeDocument(), options).querySelector('news-explainer')!;
    const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
    expect(attributes).to.deep.equal({
      id: 'x"y',
      lang: 'en',
      dir: 'ltr',
      src: 'story.json?a&b',
      'time-zone': 'UTC',
      'heading-level': '3',
      'deep-link': '',
    });
    expect(element.querySelector('h3')?.textContent).to.equal('Two ministers meet');
  });

  it('lets the explainer compose the story itself', () => {
    const page = light(makeDocument());
    const inside = [...page.querySelector('news-explainer')!.children].filter(
      ({ localName }) => localName !== 'script',
    );
    expect(inside.map(({ slot }) => slot)).to.deep.equal(inside.map(() => 'empty'));
  });

  it('leaves the events out of what shows statements alone', () => {
    const page = light(makeDocument(), { element: 'who-said-what' });
    expect(page.querySelector('who-said-what')?.id).to.equal('said');
    byId(page, 'said.statement.lethal-support');
    expect(page.querySelector('[id^="said.event"]')).to.equal(null);
  });

  it('links to no event where it leaves the events out', () => {
    const { id, title } = makeEvent();
    const statements = [makeStatement({ about: [id] })];
    const page = light(makeDocument({ lead: id, statements }), { element: 'who-said-what' });
    const links = [...page.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')!.slice(1));
    links.forEach((id) => byId(page, id));
    expect(page.body.textContent).to.include(`Latest: ${title}`);
    expect(page.body.textContent).to.include(`about “${title}”`);
  });

  it('gives machines the dates that HTML can say', () => {
    const events = [makeEvent({ date: '2023-02-18' }), makeEvent({ id: 'b', date: '2022-02-24/..' })];
    const page = light(makeDocument({ events }));
    expect(byId(page, 'timeline.event.munich-meeting').querySelector('time')?.dateTime).to.equal('2023-02-18');
    const open = byId(page, 'timeline.event.b');
    expect(open.querySelector('time')).to.equal(null);
    expect(open.getAttribute('data-date')).to.equal('2022-02-24/..');
  });
});

describe('the list', () => {
  it('is read by an element as the same events, where nothing better is left', () => {
    const list = open(munich, 'list').querySelector('ol')!;
    const { explainer } = readDocument(fromRows(readLightList(list), { lang: 'en' }));
    const summaryOf = ({ events }: typeof explainer) => events.map(({ id, title, date }) => [id, title, date?.text]);
    expect(summaryOf(explainer)).to.deep.equal(summaryOf(readDocument(munich).explainer));
    const [visit] = explainer.events.filter(({ id }) => id === 'beijing-visit');
    expect(visit?.summary).to.match(/^planned for 5–6 February 2023 · postponed on 3 February 2023 It would have been/);
  });

  // $allowedposttags of WordPress, as far as it matters here, and the attributes that it allows everywhere.
  const TAGS = 'a blockquote br cite div em h1 h2 h3 h4 h5 h6 li ol p q section span strong ul'.split(' ');
  const ATTRIBUTES = ['id', 'lang', 'dir', 'data-date'];

  it('has no tag or attribute that WordPress takes away', () => {
    const allowed = TAGS.flatMap((tag) => [tag, ...ATTRIBUTES.map((name) => `${tag}[${name}]`)]);
    for (const document of [munich, apollo11, caesar])
      for (const name of namesIn(open(document, 'list').body))
        expect([...allowed, 'a[href]', 'a[rel]']).to.include(name);
  });

  it('has neither the document nor an element', () => {
    const page = open(munich, 'list');
    expect([...page.querySelectorAll('script, :not(:defined)')]).to.deep.equal([]);
  });

  it('has the events in a list of its own, which an element can read', () => {
    const page = open(munich, 'list');
    const [events] = page.querySelectorAll('body > ol');
    expect(page.querySelectorAll('body > ol').length).to.equal(1);
    expect([...events!.children].every(({ id }) => id.startsWith('timeline.event.'))).to.equal(true);
  });
});

describe('the inline form', () => {
  it('stays within a paragraph', () => {
    for (const document of [munich, apollo11, caesar]) {
      const page = parseMarkup(`<p>before ${renderPlain(document, { as: 'inline' })} after</p>`);
      expect(page.body.children.length).to.equal(1);
      const tags = [...namesIn(page.querySelector('p')!)].filter((name) => !name.includes('['));
      expect(['span', 'a', 'br']).to.include.members(tags);
    }
  });
});

describe('the page', () => {
  it('asks for what it is told of and for nothing else', () => {
    const page = open(makeDocument(), 'page', { script: '/said.js?a&b', stylesheet: 'a.css' });
    expect(page.querySelector('script[src]')?.outerHTML).to.equal(
      '<script src="/said.js?a&amp;b" type="module"></script>',
    );
    expect(page.querySelector('link')?.outerHTML).to.equal('<link rel="stylesheet" href="a.css">');
    expect(page.querySelectorAll('style').length).to.equal(0);
    const alone = open(makeDocument(), 'page');
    expect(alone.querySelectorAll('script[src], link, [style]').length).to.equal(0);
    expect(alone.querySelector('style')?.textContent).not.to.match(/url|@import/);
  });

  it('says its language, its title and what it is about', () => {
    const page = open(makeDocument({ summary: 'A *rare* [meeting](https://example.org).' }), 'page');
    expect(page.compatMode).to.equal('CSS1Compat');
    expect(page.documentElement.lang).to.equal('en');
    expect(page.title).to.equal('Two ministers meet');
    expect(page.querySelector('meta[name=description]')?.getAttribute('content')).to.equal('A rare meeting.');
    expect([...page.querySelectorAll('h1')].map(textOf)).to.deep.equal(['Two ministers meet']);
  });
});
