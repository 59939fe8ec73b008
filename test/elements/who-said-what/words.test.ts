import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import munich from '../../../data/munich-meeting.json' with { type: 'json' };
import { plainText } from '../../../src/model/plain-text.js';
import type { Run } from '../../../src/model/explainer.js';
import { wordsOf } from '../../../src/model/statement-words.js';
import { needs } from '../../helpers/engine.js';
import { all, cardOf, read, show, storyOf, words } from './make-statements.js';

/** Every verbatim run of a text, marks and all. */
const verbatim = (runs: readonly Run[]): string[] =>
  runs.flatMap((run) =>
    'runs' in run ? verbatim(run.runs) : run.kind === 'verbatim' ? [run.open + run.text + run.close] : [],
  );

describe('who-said-what: the words', () => {
  for (const [id, quotation] of [
    ['lethal-support', '“lethal support”'],
    ['both-ways', '“have it both ways”'],
    ['both-ways', '“concerning”'],
    ['certain-forces', '“certain forces”'],
  ] as const) {
    it(`sets ${quotation} as a quotation with its marks`, async () => {
      const card = cardOf(await show(munich), id);
      expect([...card.querySelectorAll('q')].map(words)).to.include(quotation);
      expect(read(card, '.form-name')).to.equal('Partly quoted:');
    });
  }

  it('quotes “hysterical” nowhere', async () => {
    const element = await show(munich);
    expect(read(cardOf(element, 'hysterical'), '.words')).to.contain('hysterical');
    expect(read(cardOf(element, 'hysterical'), '.form-name')).to.equal('Paraphrase:');
    expect(all(element, 'q, blockquote').filter((quote) => words(quote).includes('hysterical'))).to.be.empty;
  });

  it('holds exactly the verbatim words of each statement within q and blockquote, and all its words', async () => {
    const element = await show(munich);
    const statements = element.explainer?.statements ?? [];
    expect(statements).to.have.length(23);
    for (const statement of statements) {
      const { id, silence } = statement;
      const { runs } = wordsOf(statement);
      const card = cardOf(element, id);
      expect([...card.querySelectorAll('q, blockquote')].map(words), id).to.deep.equal(silence ? [] : verbatim(runs));
      expect(read(card, '.words'), id).to.equal((silence ? 'Not said: ' : '') + plainText(runs));
    }
  });

  it('keeps a blockquote for what is quoted from mark to mark', async () => {
    const element = await show(
      storyOf({ text: '“All of it.”' }, { text: '“This,” and “that.”' }, { text: 'Some “of” it.' }),
    );
    expect(all(element, 'blockquote').map(words)).to.deep.equal(['“All of it.”']);
    expect(all(element, 'q').map(words)).to.deep.equal(['“This,”', '“that.”', '“of”']);
    expect(read(cardOf(element, 's1'), '.form-name')).to.equal('Quoted:');
  });

  it('draws marks as text, and underlines verbatim words', async () => {
    const [quote] = all(await show(munich), 'q');
    // The browser adds no marks of its own to those of the text.
    expect(getComputedStyle(quote!).quotes).to.equal('none');
    expect(getComputedStyle(quote!).textDecorationLine).to.equal('underline');
  });

  it('says in the note that the language of “certain forces” is not stated', async () => {
    expect(read(cardOf(await show(munich), 'certain-forces'), '.verification')).to.equal(
      'language spoken not stated · known from one report',
    );
  });

  it('says that words are a translation, whose it is, and shows the original in its language', async () => {
    const original = { lang: 'zh', text: '“某些势力”' };
    const translated = { text: '“Certain forces.”', original, translatedBy: 'source' } as const;
    const others = [{ text: '“Yes.”' }, { text: '“No.”' }];
    const card = cardOf(await show(storyOf(translated, ...others)), 's1');
    expect(read(card, '.form')).to.equal('quoted in translation · translated by the source');
    expect(read(card, '.original [lang=zh][dir=auto]')).to.equal('“某些势力”');
  });

  it('says once of most quotations that they are translations, and whose in the note', async () => {
    const original = { lang: 'zh', text: '“某些势力”' };
    const translated = { text: '“Certain forces.”', original, translatedBy: 'source' } as const;
    const element = await show(storyOf(translated, translated, { text: '“Yes.”', spokenIn: 'en' }));
    expect(words(all(element, '.intro')[0])).to.contain('quoted in translation');
    expect(read(cardOf(element, 's1'), '.form-name')).to.equal('Quoted:');
    expect(read(cardOf(element, 's1'), '.verification')).to.contain('translated by the source');
    expect(read(cardOf(element, 's3'), '.form')).to.equal('spoken in English');
  });

  it('says in which language it was said, by its name, of a paraphrase as well', async () => {
    const note = async (entry: object) => read(cardOf(await show(storyOf(entry)), 's1'), '.verification');
    expect(await note({ text: '“Yes.”', spokenIn: 'zh' })).to.equal('quoted in translation · spoken in Chinese');
    expect(await note({ spokenIn: 'pt-BR' })).to.equal('spoken in Brazilian Portuguese');
    expect(await note({ spokenIn: 'qqq' })).to.equal('spoken in qqq');
    expect(await note({ spokenIn: 'unknown' })).to.equal('');
  });

  it('marks the language of the words where it is not the interface’s', async () => {
    const german = { ...storyOf({ text: 'Er ist besorgt.' }), lang: 'de' };
    expect(
      cardOf(await show(german), 's1')
        .querySelector('.words')
        ?.getAttribute('lang'),
    ).to.equal('de');
    expect(
      cardOf(await show(storyOf({})), 's1')
        .querySelector('.words')
        ?.hasAttribute('lang'),
    ).to.equal(false);
  });

  it('shows what is not markup as the characters it is', async () => {
    const card = cardOf(await show(storyOf({ text: '<img src=x onerror=alert(1)> & more' })), 's1');
    expect(read(card, '.words')).to.equal('<img src=x onerror=alert(1)> & more');
    expect(card.querySelector('img')).to.equal(null);
  });
});

describe('who-said-what: whose words', () => {
  it('reads side and speaker, place and date, form, words, then in the note the place, the path and the source, in this order', async () => {
    const card = cardOf(await show(munich), 'lethal-support');
    expect(words(card)).to.match(
      /^United States · Blinken, to Wang, 18 Feb Partly quoted: A caution to China .*“lethal support”.* 10 the report to Wang Yi, in a meeting · 18 February 2023 known from one report Reported in/,
    );
  });

  it('gives cards no name, which would tell side, speaker and form a second time', async () => {
    const element = await show(munich);
    expect(all(element, '.card').filter((card) => card.ariaLabel !== null)).to.deep.equal([]);
  });

  it('names the role that was held on the day, and none where nobody can say which', async () => {
    const roles = [
      { title: 'Deputy', from: '2018', to: '2021-01-25' },
      { title: 'Secretary', from: '2021-01-26' },
    ];
    const people = [{ id: 'blinken', name: 'Antony Blinken', kind: 'person' as const, role: 'Secretary', roles }];
    const speaker = async (entry: object) => {
      const element = await show({ ...storyOf(entry), people });
      return read(cardOf(element, 's1'), '.speaker');
    };
    expect(await speaker({ date: '2019-05-04' })).to.equal('Antony Blinken, Deputy');
    expect(await speaker({ date: '2023-02-18' })).to.equal('Antony Blinken, Secretary');
    expect(await speaker({ date: '2021' })).to.equal('Antony Blinken');
    expect(await speaker({ date: '2019-05-04', role: 'Adviser' })).to.equal('Antony Blinken, Adviser');
    expect(await speaker({})).to.equal('Antony Blinken, Secretary');
  });

  it('shows a name as it is written at home as well, in its own language and direction', async () => {
    const nameOriginal = { lang: 'ar', text: 'سلمى نادر' };
    const people = [{ id: 'blinken', name: 'Salma Nader', nameOriginal, kind: 'person' as const, role: 'Chair' }];
    const card = cardOf(await show({ ...storyOf({}), people }), 's1');
    expect(read(card, '.speaker')).to.equal('Salma Nader (سلمى نادر), Chair');
    const name = card.querySelector('.speaker [lang=ar]');
    expect(getComputedStyle(name!).direction).to.equal('rtl');
  });

  it('says of the unnamed that they are, on which terms, and why', async () => {
    const element = await show(munich);
    const tell = (card: Element) => [read(card, '.who'), read(card, '.note-body .speaker')];
    const [who, terms] = tell(cardOf(element, 'both-ways'));
    expect(who).to.contain('official, unnamed');
    expect(terms).to.equal('on terms not stated · no reason given');
    const asked = storyOf({ speaker: 'official', terms: 'background', whyUnnamed: 'asked not to be named' });
    expect(tell(cardOf(await show(asked), 's1'))).to.deep.equal([
      'United States · An official, unnamed',
      'on background · why unnamed: asked not to be named',
    ]);
  });

  it('names all who made a joint statement', async () => {
    const card = cardOf(await show(storyOf({ speaker: ['blinken', 'wang'] })), 's1');
    expect(read(card, '.who')).to.equal('Antony Blinken, Secretary of State · Wang Yi');
  });

  it('keeps names in their own direction', async () => {
    const card = cardOf(await show(storyOf({})), 's1');
    expect([...card.querySelectorAll('.who bdi')].map(words)).to.deep.equal(['United States', 'Antony Blinken']);
  });

  it('says by which path it reached us', async () => {
    const element = await show(munich);
    expect(read(cardOf(element, 'never-again'), '.facts')).to.contain(
      'known through Antony Blinken (by his own tweet)',
    );
    expect(read(cardOf(element, 'xinhua'), '.facts')).to.contain('nown through Xinhua (reported)');
  });

  it('says before or after what it was said, and that no date is stated', async () => {
    const element = await show(munich);
    expect(read(cardOf(element, 'hysterical'), '.facts')).to.equal(
      'before “Blinken meets Wang Yi in Munich” · date not stated',
    );
    expect(read(cardOf(element, 'weather-balloon'), '.facts')).to.contain('after “The US shoots the balloon down”');
  });

  it('says when it was published where nobody says when it was said', async () => {
    const card = cardOf(await show(storyOf({ published: '2023-02-19' })), 's1');
    expect(read(card, '.facts')).to.equal('date not stated · published 19 February 2023');
  });

  it('dates what was said at an event as the event is dated, and says of none of it that no date is stated', async () => {
    const element = await show(storyOf({ at: 'meeting' }));
    expect(read(cardOf(element, 's1'), '.facts')).to.equal('at: The meeting · 18 February 2023');
    expect(read(cardOf(element, 's1'), '.who')).to.match(/, 18 Feb 2023$/);
    expect(words(element.shadowRoot)).not.to.match(/not stated/i);
    const facts = read(cardOf(await show(munich), 'no-apology'), '.facts');
    expect(facts).to.equal('in an interview: NBC’s Meet the Press · 19 February 2023');
  });

  it('takes no day from an event that was only planned', async () => {
    const planned = { id: 'meeting', title: 'The meeting', date: '2023-02-18', status: 'planned', sources: ['report'] };
    const element = await show({ ...storyOf({ at: 'meeting' }), events: [planned as never] });
    expect(read(cardOf(element, 's1'), '.facts')).to.equal('at: The meeting · date not stated');
  });

  it('reads an interval as one moment within it', async () => {
    const card = cardOf(await show(storyOf({ date: '2023-02-17/2023-02-19' })), 's1');
    expect(read(card, '.facts')).to.equal('between 17 and 19 February 2023');
  });

  it('says what was not said before the words, who noted it and in what', async () => {
    const card = cardOf(await show(munich), 'not-named');
    expect(read(card, '.words')).to.equal('Not said: whom he meant by certain forces');
    expect(read(card, '.facts')).to.match(/^in that remark, noted by the report/);
    expect(card.querySelector('.form')).to.equal(null);
    expect(card.getAttribute('part')).to.contain('silence');
  });

  it('says as of when something was not said, and whether anybody asked', async () => {
    const silence = { notedBy: 'wang', scope: 'in public', asOf: '2023-02-20', asked: 'declined' } as const;
    const card = cardOf(await show(storyOf({ silence, text: 'when “he” knew' })), 's1');
    expect(read(card, '.facts')).to.equal('in public, noted by Wang Yi · asked, and declined · as of 20 February 2023');
    expect(card.querySelector('q')).to.equal(null);
  });

  it('has no day of its own beside a silence, but the day as of which nobody had said it', async () => {
    const silence = { notedBy: 'wang', scope: 'in public', asOf: '2023-02-20' } as const;
    const card = cardOf(await show(storyOf({ silence, text: 'when “he” knew' })), 's1');
    expect(read(card, '.who')).to.contain('as of 20 Feb');
  });

  it('dates a silence that has a day as what was said is dated', async () => {
    const silence = { notedBy: 'wang', scope: 'at the hearing' } as const;
    const card = cardOf(await show(storyOf({ silence, date: '2024-03-12' })), 's1');
    expect(read(card, '.who')).to.match(/, at the hearing, noted by Wang Yi, 12 Mar 2024$/);
  });
});

describe('who-said-what: how we know', () => {
  it('opens a source with an address at the words, and shows the others’ words in place', async () => {
    const data = {
      ...storyOf({ text: 'He gave “lethal support”.', sources: [{ source: 'report', quote: 'lethal support' }] }),
      sources: [{ id: 'report', title: 'The report', url: 'https://example.org/report', publisher: 'The Paper' }],
    };
    const link = cardOf(await show(data), 's1').querySelector('.source-line a');
    expect(link?.getAttribute('href')).to.equal('https://example.org/report#:~:text=lethal%20support');
    const card = cardOf(await show(munich), 'hysterical');
    const here = card.querySelector('.source-line');
    expect(read(card, '.note > summary')).to.equal('4 the report');
    expect(read(here!, '.anchor')).to.contain('accused Washington of being hysterical');
    expect(here!.querySelector('a')).to.equal(null);
  });

  it('names at the words the sources of the words, and not those of the date or the status', async () => {
    const sources = [
      { source: 'diary', for: 'date' as const },
      { source: 'report', quote: 'lethal support' },
      { source: 'ruling', for: 'status' as const },
    ];
    const others = [
      { id: 'diary', title: 'A diary', publisher: 'The Archive' },
      { id: 'ruling', title: 'A ruling', publisher: 'The Court' },
    ];
    const one = { text: 'He gave “lethal support”.', date: '2023-02-18', sources };
    const data = storyOf(one, { ...one, sources: sources.filter(({ source }) => source !== 'report') });
    const element = await show({ ...data, sources: [...data.sources!, ...others] });
    expect(read(cardOf(element, 's1'), '.note > summary')).to.equal('1 the report');
    expect(read(cardOf(element, 's2'), '.note > summary')).to.equal('2 No source is given.');
  });

  it('marks the words of a source as its language, and not its title or name, which may be in another', async () => {
    const data = storyOf({ sources: [{ source: 'annals', quote: 'O tempora' }], via: [{ source: 'annals' }] });
    for (const title of ['Annals', 'The state of the city']) {
      const annals = { id: 'annals', title, lang: 'la' };
      const card = cardOf(await show({ ...data, lang: 'fr', sources: [annals] }), 's1');
      const line = card.querySelector('.source-line')!;
      expect(line.querySelector('cite')?.closest('[lang]')?.getAttribute('lang'), title).to.not.equal('la');
      expect(line.querySelector('cite')?.hasAttribute('lang'), title).to.equal(false);
      expect(line.querySelector('.anchor')?.getAttribute('lang')).to.equal('la');
      const names = [...card.querySelectorAll('bdi')].filter((name) => words(name) === title);
      expect(names.length, 'in the line above the words and in the note').to.equal(2);
      for (const name of names) expect(name.hasAttribute('lang'), title).to.equal(false);
    }
  });

  it('shows every source of every statement, each place once, with all the words it is cited for', async () => {
    const element = await show(munich);
    for (const { id, sources } of element.explainer?.statements ?? []) {
      const card = cardOf(element, id);
      const places = new Set(sources.map((citation) => `${citation.source.id} ${citation.for ?? 'text'}`));
      expect(card.querySelectorAll('li[part=source], p[part=source]').length, id).to.equal(places.size);
      for (const { source, quote } of sources) {
        expect(words(card.querySelector('.source-line')), id).to.contain(source.title);
        if (quote) expect([...card.querySelectorAll('.anchor')].map(words), id).to.contain(quote);
      }
    }
  });

  it('says so where no source is given', async () => {
    expect(read(cardOf(await show(storyOf({ sources: [] })), 's1'), '.source-line')).to.equal('No source is given.');
  });

  it('has a source for a silence that a source noted', async () => {
    const silence = { notedBy: 'report', scope: 'at the hearing' } as const;
    const card = cardOf(await show(storyOf({ silence, sources: [] })), 's1');
    expect(read(card, '.source-line')).to.equal('Reported in The report’s title');
    expect(words(card)).not.to.contain('No source');
  });

  it('sets contrasts beside each other in words without a verb, from both', async () => {
    const element = await show(munich);
    expect(read(cardOf(element, 'hysterical'), '.links')).to.equal('in contrast to United States, Antony Blinken');
    expect(read(cardOf(element, 'never-again'), '.links')).to.equal('in contrast to China, Wang Yi');
    expect(all(element, '.links').map(words).join(' ')).not.to.match(/answer|disput|→|←/);
  });

  it('says that one answers another only with its source', async () => {
    const answers = [{ to: 's1', as: 'disputes' as const, sources: [{ source: 'report', quote: 'rejected that' }] }];
    const element = await show(storyOf({}, { speaker: 'wang', answers }));
    expect(read(cardOf(element, 's2'), '.links')).to.match(
      /^disputes United States, Antony Blinken \(Reported in The report’s title/,
    );
    expect(read(cardOf(element, 's1'), '.links')).to.match(/^disputed by China, Wang Yi \(Reported in/);
  });

  it('says what has become of a statement, with the note', async () => {
    const corrections = [
      { date: '2023-02-20', kind: 'correction', by: 'publisher', note: 'The day was wrong.', was: 'Friday' },
    ] as const;
    const card = cardOf(
      await show(storyOf({ status: 'disputed', note: 'He denies it.', corrections: [...corrections] })),
      's1',
    );
    expect(read(card, '.badge')).to.equal('Disputed: He denies it.');
    expect(read(card, '.correction')).to.equal(
      'Correction, by the publisher, 20 February 2023: The day was wrong. It read: Friday',
    );
  });

  it('leaves only the note of what is withdrawn', async () => {
    const element = await show(
      storyOf({ status: 'withdrawn', note: 'We could not confirm it.', text: 'Secret words' }, {}),
    );
    expect(words(cardOf(element, 's1'))).to.equal('Statement withdrawn: We could not confirm it.');
    expect(element.shadowRoot?.textContent).not.to.contain('Secret words');
  });

  it('says where a statement is withheld, and nothing of it', async () => {
    const element = await show(
      storyOf({ speaker: 'blinkne', text: 'Lost words' }, { speaker: 'wang', topics: ['peace'] }),
    );
    const [line] = all(element, '.withheld');
    expect(words(line)).to.equal('One statement is withheld: it is incomplete');
    expect(words(line?.closest('section')?.querySelector('h3'))).to.equal('Aid');
    expect(element.shadowRoot?.textContent).not.to.contain('Lost words');
  });

  it('calls nobody the only side, and no side silent, on a topic of which a statement is withheld', async () => {
    const held = storyOf({}, { speaker: 'wnag' }, { topics: ['peace'] });
    const element = await show(held);
    expect(words(all(element, '.summary')[0])).to.equal(
      'United States spoke about Aid; only United States spoke about Peace.',
    );
    const [aid, peace] = all(element, '.row').map(words);
    expect(aid).not.to.contain('Nothing from');
    expect(peace).to.contain('Nothing from China is included here');
    const searched = await show(held, { filter: { text: 'concerned' } });
    expect(words(all(searched, '.row')[0]), 'while a filter hides what is withheld').not.to.contain('Nothing from');
  });
});

describe('who-said-what: a card on paper', () => {
  it('says each fact once, below the words, and names above them who speaks', async function () {
    needs(this, 'a medium or a scheme');
    const silence = { notedBy: 'wang', scope: 'at the hearing' } as const;
    const answers = [{ to: 's1', as: 'disputes' as const, sources: [{ source: 'report', quote: 'rejected that' }] }];
    const story = storyOf({ date: '2024-03-12' }, { speaker: 'wang', answers, date: '2024-03-13' }, { silence });
    const element = await show(story);
    const printed = (id: string) => {
      const texts: string[] = [];
      const walk = (node: Node) => {
        if (node instanceof Element && getComputedStyle(node).display === 'none') return;
        if (node instanceof Text) texts.push(node.data);
        else node.childNodes.forEach(walk);
      };
      walk(cardOf(element, id));
      return texts.join('').replaceAll(/\s+/g, ' ');
    };
    const times = (id: string, fact: string) => printed(id).split(fact).length - 1;
    await emulateMedia({ media: 'print' });
    try {
      await waitUntil(() => times('s1', '12 Mar') === 1, 'a card that has its date once');
      expect(printed('s1')).to.contain('12 March 2024');
      expect(times('s1', 'Antony Blinken')).to.equal(1);
      expect(times('s2', 'disputes')).to.equal(1);
      expect(times('s3', 'at the hearing')).to.equal(1);
      expect(times('s3', 'Wang Yi')).to.equal(1);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});
