import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../../helpers/wait-until.js';
import { button, choose, find, makeDesk, press, read, textOf } from './make-editor.js';
import { key, review, write, type Desk } from './review-article.js';

const article = `A senior engineer told reporters that the cracks had been known.

A senior engineer warned that more would come. Mayor Ada Quill said that a ferry would run.`;

const speakersOf = (desk: Desk) =>
  (desk.data as { statements?: { speaker: string }[] }).statements?.map(({ speaker }) => speaker) ?? [];

const passage = (desk: Desk) => textOf(desk, '#draft-card blockquote');

const speakerList = (desk: Desk) => find<HTMLSelectElement>(desk, 'draft-speaker');
const shownSpeaker = (desk: Desk) => speakerList(desk).selectedOptions[0]!.textContent.trim();
const listed = (desk: Desk) => [...speakerList(desk).options].map((each) => each.textContent.trim());

async function chooseListed(desk: Desk, words: string): Promise<void> {
  const list = speakerList(desk);
  list.selectedIndex = listed(desk).indexOf(words);
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await read(desk);
}

const peopleOf = (desk: Desk) => (desk.data as { people?: { id: string; name: string; kind?: string }[] }).people ?? [];

describe('the review of an article', () => {
  it('has a list of all who may have said it, which P leads to, beside the arrows', async () => {
    const desk = await review(article);
    expect(listed(desk)).to.deep.equal([
      'A senior engineer, statement: the cracks had been known',
      'A senior engineer, statement: more would come',
      'Ada Quill, Mayor',
      'Someone else…',
    ]);
    await key(desk, 'p');
    expect(desk.shadowRoot!.activeElement).to.equal(speakerList(desk));
    await chooseListed(desk, 'Ada Quill, Mayor');
    await key(desk, 'x', { at: 'draft-speaker' });
    expect(passage(desk), 'letters choose in a list, and leave nothing out').to.contain('the cracks');
    await key(desk, 'ArrowLeft', { at: 'draft-card' });
    expect(shownSpeaker(desk)).to.equal('A senior engineer, statement: more would come');
    await key(desk, 'ArrowRight', { at: 'draft-card' });
    expect(shownSpeaker(desk)).to.equal('Ada Quill, Mayor');
    await key(desk, 'Enter', { at: 'draft-speaker' });
    expect(peopleOf(desk), 'Enter takes the choice').to.deep.equal([]);
    expect(desk.shadowRoot!.activeElement?.id).to.equal('draft-card');
    await key(desk, 'Enter', { at: 'draft-card' });
    expect(peopleOf(desk).map(({ name }) => name)).to.deep.equal(['Ada Quill']);
  });

  it('takes the name of somebody who is not in the list, and has it in the list from then on', async () => {
    const desk = await review(article);
    await chooseListed(desk, 'Someone else…');
    const field = find<HTMLInputElement>(desk, 'draft-other');
    expect(desk.shadowRoot!.activeElement).to.equal(field);
    await key(desk, 'Escape', { at: 'draft-other' });
    expect(desk.shadowRoot!.getElementById('draft-other')).to.equal(null);
    expect(shownSpeaker(desk)).to.equal('A senior engineer, statement: the cracks had been known');
    await chooseListed(desk, 'Someone else…');
    find<HTMLInputElement>(desk, 'draft-other').value = ' … ';
    await key(desk, 'Enter', { at: 'draft-other' });
    expect(find<HTMLInputElement>(desk, 'draft-other').validationMessage).to.equal('A name needs a letter or a digit.');
    find<HTMLInputElement>(desk, 'draft-other').value = ' Bo  Lund ';
    await key(desk, 'Enter', { at: 'draft-other' });
    expect([shownSpeaker(desk), desk.shadowRoot!.activeElement?.id]).to.deep.equal(['Bo Lund', 'draft-card']);
    await key(desk, '1');
    await key(desk, 'Enter');
    expect(peopleOf(desk)).to.deep.equal([{ id: 'bo-lund', name: 'Bo Lund', kind: 'person' }]);
    await chooseListed(desk, 'Bo Lund');
    await key(desk, 'Enter');
    expect(speakersOf(desk)).to.deep.equal(['bo-lund', 'bo-lund']);
  });

  it('puts nothing into the story while a name is written that nobody has taken', async () => {
    const desk = await review(article);
    await chooseListed(desk, 'Someone else…');
    find<HTMLInputElement>(desk, 'draft-other').value = 'Bo Lund';
    await press(desk, /^Put into the story/);
    await read(desk);
    expect(speakersOf(desk)).to.deep.equal([]);
    const told = 'Take the name first, or cancel it.';
    expect([textOf(desk, '.status'), textOf(desk, '#draft-missing')]).to.deep.equal([told, told]);
    expect(desk.shadowRoot!.activeElement).to.equal(find(desk, 'draft-other'));
    await press(desk, 'Take this name');
    await read(desk);
    expect(shownSpeaker(desk)).to.equal('Bo Lund');
  });

  it('has nobody twice who is in the list by the name that is written', async () => {
    const desk = await review(article);
    await chooseListed(desk, 'Someone else…');
    find<HTMLInputElement>(desk, 'draft-other').value = 'ada quill';
    await press(desk, 'Take this name');
    await read(desk);
    expect(shownSpeaker(desk)).to.equal('Ada Quill, Mayor');
    await chooseListed(desk, 'Someone else…');
    find<HTMLInputElement>(desk, 'draft-other').value = 'a senior engineer';
    await press(desk, 'Take this name');
    await read(desk);
    expect(shownSpeaker(desk), 'a source without a name is somebody new').to.equal('a senior engineer');
  });

  it('asks who a new speaker is before it takes one, marks that before, and names it when it is missing', async () => {
    const desk = await review('Lund said that a ferry would run. Lund said that it was late.');
    const kinds = () => find(desk, 'draft-kind');
    expect(textOf(desk, '#draft-kind .label')).to.equal('Who is that? needed before it goes into the story');
    await key(desk, 'Enter');
    expect(peopleOf(desk)).to.deep.equal([]);
    const told = 'Say first who “Lund” is: press one of the buttons.';
    expect([textOf(desk, '.status'), textOf(desk, '#draft-missing')]).to.deep.equal([told, told]);
    expect(desk.shadowRoot!.activeElement).to.equal(kinds());
    expect(kinds().getAttribute('aria-describedby')).to.equal('draft-kind-needed draft-missing');
    await key(desk, 'Enter', { at: 'draft-kind' });
    expect(peopleOf(desk), 'Enter chooses none').to.deep.equal([]);
    await key(desk, '1', { at: 'draft-kind' });
    expect(textOf(desk, '#draft-kind .label')).to.equal('Who is that?');
    expect(desk.shadowRoot!.getElementById('draft-missing')).to.equal(null);
    await key(desk, 'Enter');
    expect(peopleOf(desk)).to.deep.equal([{ id: 'lund', name: 'Lund', kind: 'person' }]);
    write(desk, 'draft-words', ' ');
    await read(desk);
    expect(textOf(desk, '[for=draft-words]')).to.equal('Words W needed before it goes into the story');
    await key(desk, 'Enter');
    expect([textOf(desk, '#draft-missing'), desk.shadowRoot!.activeElement?.id]).to.deep.equal([
      'Write the words first.',
      'draft-words',
    ]);
  });

  it('makes one source of two that have no name when one key is pressed, and never by itself', async () => {
    const desk = await review(article);
    await key(desk, 'Enter');
    expect(textOf(desk, '#draft-card')).to.contain('The same as “A senior engineer” 5');
    await key(desk, 'Enter');
    expect(speakersOf(desk)).to.deep.equal(['a-senior-engineer', 'a-senior-engineer-2']);
    await key(desk, 'z', { ctrlKey: true });
    await key(desk, '5');
    const pressed = [...desk.shadowRoot!.querySelectorAll('.draft-choice [aria-pressed=true]')];
    expect(pressed.map(({ textContent }) => textContent.trim())).to.include('The same as “A senior engineer” 5');
    await key(desk, 'Enter');
    expect(speakersOf(desk)).to.deep.equal(['a-senior-engineer', 'a-senior-engineer']);
  });

  it('says in each offer who is meant where two sources have the same name', async () => {
    const desk = await review(`${article} A senior engineer said that no one listened.`);
    await key(desk, 'Enter');
    await key(desk, 'Enter');
    await key(desk, 's');
    const offers = [...desk.shadowRoot!.querySelectorAll('.draft-choice button')].map((each) => each.textContent);
    expect(offers.map((each) => each.replace(/\s+/g, ' ').trim()).filter((each) => /same/.test(each))).to.deep.equal([
      'The same as “A senior engineer”, statement: The cracks had been known. 5',
      'The same as “A senior engineer (2)”, statement: More would come. 6',
    ]);
    await key(desk, '6');
    expect(shownSpeaker(desk)).to.equal('A senior engineer (2), statement: More would come.');
    await key(desk, 'Enter');
    expect(speakersOf(desk).at(-1)).to.equal('a-senior-engineer-2');
  });

  it('says under which name somebody unnamed comes into the story beside another one of the same words', async () => {
    const desk = await review(article);
    expect(textOf(desk, '#draft-speaker-is')).to.contain('new: will be added to the people of your story');
    expect(textOf(desk, '#draft-speaker-is')).not.to.contain('as “');
    await key(desk, 'Enter');
    expect(textOf(desk, '#draft-speaker-is')).to.contain('as “A senior engineer (2)”, since another one');
    await key(desk, 'Enter');
    expect(peopleOf(desk).map(({ name }) => name)).to.deep.equal(['A senior engineer', 'A senior engineer (2)']);
  });

  it('chooses nobody where “the engineer” may be one of several, and names them', async () => {
    const desk = await review(
      'A senior engineer said that it was late. Another engineer said that it was not. The engineer said that it rained.',
    );
    expect(passage(desk)).to.equal('The engineer said that it rained.');
    expect(shownSpeaker(desk)).to.equal('Speaker? Choose one.');
    expect(textOf(desk, '#draft-card')).to.contain(
      'The article says “The engineer”, and that may be any of these: “A senior engineer”, “Another engineer”. Choose one only if you know.',
    );
    await key(desk, 'Enter');
    expect(speakersOf(desk)).to.deep.equal([]);
    await chooseListed(desk, 'Another engineer');
    await key(desk, 'Enter');
    expect(peopleOf(desk).map(({ name }) => name)).to.deep.equal(['Another engineer']);
  });

  it('says from whom the article has a statement, and leaves it out where the editor wants no such words', async () => {
    const said = 'Mayor Ada Quill said that it was late, according to a tweet.';
    const desk = await review(`${said} Quill said that it rained, according to a tweet.`);
    const box = () => desk.shadowRoot!.querySelector<HTMLInputElement>('.draft-via input')!;
    expect(textOf(desk, '.draft-via')).to.equal(
      'Readers see that it is known through “a tweet”: the article says “according to a tweet”.',
    );
    expect(box().checked).to.equal(true);
    await key(desk, 'Enter');
    box().click();
    await read(desk);
    expect(box().checked).to.equal(false);
    await key(desk, 'Enter');
    const { statements = [] } = desk.data as { statements?: { via?: object[] }[] };
    expect(statements.map(({ via }) => via)).to.deep.equal([[{ source: 'a-tweet' }], undefined]);
  });

  it('says of a medium the words that readers read', async () => {
    const desk = await review('Mayor Ada Quill said that it was late, state news agency Xinhua reported.');
    expect(textOf(desk, '.draft-via')?.replace(/\p{Cf}/gu, '')).to.equal(
      'Readers see that it is known through “Xinhua (state media)”: the article says “state news agency Xinhua reported”.',
    );
  });

  it('waits for a title that says what happened without the sentence before', async () => {
    const desk = await review('The bridge is old. It was repaired on 3 March 1998.');
    expect(textOf(desk, '#draft-missing')).to.contain('The title begins with “It”');
    await key(desk, 'Enter');
    expect((desk.data as { events?: object[] }).events ?? []).to.deep.equal([]);
    expect(desk.shadowRoot!.activeElement?.id).to.equal('draft-words');
    await sendKeys({ type: 'The bridge was repaired' });
    expect(desk.shadowRoot!.querySelector('#draft-missing')).to.equal(null);
    await sendKeys({ press: 'Enter' });
    await read(desk);
    const { events = [] } = desk.data as { events?: { title?: string }[] };
    expect(events.map(({ title }) => title)).to.deep.equal(['The bridge was repaired']);
  });

  it('says at its end what the story still lacks, and in which tab it is added', async () => {
    const desk = await review(article);
    for (let asked = 0; asked < 3; asked += 1) await key(desk, 'Enter');
    expect(textOf(desk, '#draft-card')).to.contain(
      'You may still add, in the tab “Cast”: the sides on which people stand, the topics that are spoken about, who published “The bridge”; in the tab “Story”: at which events 3 statements were made.',
    );
  });

  it('has its own number when it is asked again after the others', async () => {
    const desk = await review(article);
    for (const pressed of ['s', 'Enter', 'Enter']) await key(desk, pressed);
    await press(desk, /^Ask again/);
    await read(desk);
    expect(textOf(desk, '#draft-card')).to.contain('1 of 3');
  });

  it('leads from its end to what is to be mended by Enter, and back to the last question by Z', async () => {
    const desk = await review(article);
    for (let asked = 0; asked < 3; asked += 1) await key(desk, 'Enter');
    await key(desk, 'z');
    expect(speakersOf(desk)).to.have.length(2);
    expect(textOf(desk, '#draft-card')).to.contain('3 of 3');
    await key(desk, 'Enter');
    await key(desk, 'Enter', { repeat: true });
    expect(desk.shadowRoot!.querySelector('.draft'), 'a key that is held down').not.to.equal(null);
    await key(desk, 'Enter');
    await waitUntil(() =>
      desk.shadowRoot!.querySelector('[role=tab][aria-selected=true]')?.textContent?.includes('Check'),
    );
  });

  it('offers the event at which it was said where the article says so, by whose words, and E leads to the choice', async () => {
    const desk = await review(
      'The council met on 7 May 2024. “We could not wait,” Mayor Ada Quill said at the meeting.',
    );
    expect(desk.shadowRoot!.getElementById('draft-at'), 'no choice without an event').to.equal(null);
    await key(desk, 'Enter');
    const choice = find<HTMLSelectElement>(desk, 'draft-at');
    const offer = 'Said at “The council met”, as the article says “at the meeting” A';
    expect(choice.selectedOptions[0]!.textContent).to.equal('—');
    expect(textOf(desk, '#draft-at-offer')).to.equal(offer);
    await press(desk, offer);
    expect(choice.selectedOptions[0]!.textContent).to.equal('The council met');
    expect(desk.shadowRoot!.getElementById('draft-at-offer')).to.equal(null);
    await key(desk, 'e');
    expect(desk.shadowRoot!.activeElement).to.equal(choice);
    await key(desk, 'x', { at: 'draft-at' });
    expect(passage(desk), 'letters choose in a list, and leave nothing out').to.contain('We could not wait');
    await key(desk, 'Enter', { at: 'draft-at' });
    await key(desk, 'Enter', { at: 'draft-card' });
    const { events, statements } = desk.data as { events: { id: string }[]; statements: { at?: string }[] };
    expect(statements[0]!.at).to.equal(events[0]!.id);
  });

  it('takes that event by A, and its day by D', async () => {
    const desk = await review(
      'The council met on 7 May 2024. “We could not wait,” Mayor Ada Quill said at the meeting. Quill said that a ferry would run.',
    );
    await key(desk, 'Enter');
    expect(textOf(desk, '.suggestions'), 'of the event that is offered').to.equal('7 May 2024, as “The council met” D');
    await key(desk, 'a');
    expect(textOf(desk, '.suggestions')).to.equal('7 May 2024, as “The council met” D');
    await key(desk, 'd');
    expect(find<HTMLInputElement>(desk, 'draft-date').value).to.equal('2024-05-07');
    expect(textOf(desk, '.suggestions')).to.equal('');
    await key(desk, 'Enter');
    expect(textOf(desk, '.suggestions'), 'another sentence').to.equal('');
    await key(desk, 'Enter');
    const { statements } = desk.data as { statements: { at?: string; date?: string }[] };
    expect(
      statements.map(({ at, date }) => [at, date]),
      'it has the date of its event',
    ).to.deep.equal([
      ['the-council-met', undefined],
      [undefined, undefined],
    ]);
  });

  it('takes that event and its day by one key, which stands beside them, above the fields', async () => {
    const desk = await review('The council met on 7 May 2024.\n\nQuill said at the meeting that a ferry would run.');
    await key(desk, 'Enter');
    expect(textOf(desk, '#draft-at-offer')).to.equal(
      'Said at “The council met”, as the article says “at the meeting” A',
    );
    expect(textOf(desk, '.suggestions')).to.equal('7 May 2024, as “The council met” D');
    expect(textOf(desk, '#draft-both')).to.equal('Take both: this event, and 7 May 2024 B');
    expect(textOf(desk, '.draft-result')).not.to.contain('Take both');
    await key(desk, 'b', { at: 'draft-words' });
    expect(find<HTMLInputElement>(desk, 'draft-date').value, 'a letter in a field').to.equal('');
    await key(desk, 'b');
    expect(find<HTMLInputElement>(desk, 'draft-date').value).to.equal('2024-05-07');
    expect(find<HTMLSelectElement>(desk, 'draft-at').selectedOptions[0]!.textContent).to.equal('The council met');
    expect(desk.shadowRoot!.querySelectorAll('#draft-both').length).to.equal(0);
  });

  it('leaves it to the editor which day is meant, where the sentence has another than the event', async () => {
    const desk = await review(
      'The council met on 7 May 2024.\n\n“We could not wait,” Mayor Ada Quill said on 8 May 2024 at the meeting.',
    );
    await key(desk, 'Enter');
    expect(textOf(desk, '.suggestions')).to.equal(
      '8 May 2024, as this sentence says “on 8 May 2024” D 7 May 2024, as “The council met”',
    );
    expect(desk.shadowRoot!.querySelectorAll('#draft-both').length).to.equal(0);
    await key(desk, 'b');
    expect(find<HTMLInputElement>(desk, 'draft-date').value).to.equal('');
  });

  it('offers for “the official” whom the editor has chosen for “the official” before, and takes nobody by itself', async () => {
    const desk = await review(
      'The official said that it rained. The official warned that the bridge would close. The official said that a ferry would run.',
    );
    await key(desk, '4');
    await key(desk, 'p');
    await chooseListed(desk, 'Someone else…');
    find<HTMLInputElement>(desk, 'draft-other').value = 'John Kirby';
    await press(desk, 'Take this name');
    await key(desk, '1');
    expect(desk.shadowRoot!.querySelectorAll('#draft-chosen-before').length, 'nobody was confirmed').to.equal(0);
    await key(desk, 'Enter');
    expect(textOf(desk, '#draft-chosen-before')).to.equal(
      'Perhaps “John Kirby”? You chose that for “The official” in this article. R',
    );
    expect(shownSpeaker(desk)).to.contain('The official');
    await key(desk, 'ArrowRight');
    await key(desk, 'ArrowLeft');
    await key(desk, '4');
    expect(textOf(desk, '.draft-card'), 'an arrow and a kind leave it').to.contain('Perhaps “John Kirby”?');
    await key(desk, 'r', { at: 'draft-words' });
    expect(shownSpeaker(desk), 'a letter in a field').to.contain('The official');
    await key(desk, 'r');
    expect(shownSpeaker(desk)).to.equal('John Kirby');
    expect(textOf(desk, '.status')).to.equal('Said by John Kirby');
    expect(desk.shadowRoot!.querySelectorAll('#draft-chosen-before').length).to.equal(0);
    await key(desk, 'Enter');
    await press(desk, /^Perhaps “John Kirby”/);
    expect(desk.shadowRoot!.activeElement?.id, 'keys reach the card').to.equal('draft-card');
    await key(desk, 'Enter');
    expect(speakersOf(desk)).to.deep.equal(['john-kirby', 'john-kirby', 'john-kirby']);
  });

  it('offers the day of that event alone where the sentence names it, and none of the sentence before', async () => {
    const desk = await review(
      'The council met on 7 May 2024.\n\nAda Quill said on 8 May 2024 that it was late. “We could not wait,” Quill said at the meeting.',
    );
    await key(desk, 'Enter');
    await key(desk, 'x');
    expect(textOf(desk, '.suggestions')).to.equal('7 May 2024, as “The council met” D');
    expect(textOf(desk, '#draft-both')).to.equal('Take both: this event, and 7 May 2024 B');
    await key(desk, 'b');
    expect(find<HTMLInputElement>(desk, 'draft-date').value).to.equal('2024-05-07');
  });

  it('offers no event for what nobody said, and none to whoever has chosen “None”', async () => {
    const desk = await review('The council met on 7 May 2024.\n\nQuill said at the meeting that a ferry would run.');
    await key(desk, 'Enter');
    const isSilence = () => textOf(desk, '[for=draft-date]')!.includes('Last day on which it was still not said');
    for (let form = 0; form < 4 && !isSilence(); form += 1) await key(desk, 'f');
    expect(isSilence()).to.equal(true);
    await key(desk, 'b');
    await key(desk, 'a');
    expect(find<HTMLInputElement>(desk, 'draft-date').value).to.equal('');
    for (let form = 0; form < 4 && isSilence(); form += 1) await key(desk, 'f');
    expect(textOf(desk, '#draft-at-offer'), 'it was not chosen meanwhile').to.contain('The council met');
    await key(desk, 'b');
    const choice = find<HTMLSelectElement>(desk, 'draft-at');
    choice.value = '';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    await read(desk);
    write(desk, 'draft-date', '');
    await read(desk);
    expect(desk.shadowRoot!.getElementById('draft-at-offer')).to.equal(null);
    expect(textOf(desk, '.draft-when')).not.to.match(/Take both|7 May/);
  });

  it('decides nothing more by a key once all is decided, but takes the last decision back', async () => {
    const desk = await review(
      'Mayor Ada Quill said that it rained. Mayor Ada Quill warned that the bridge would close.',
    );
    await key(desk, 'Enter');
    await key(desk, 'Enter');
    const made = JSON.stringify(desk.data);
    const status = textOf(desk, '.status');
    for (const pressed of ['x', 's', 'f', '1']) await key(desk, pressed);
    expect(textOf(desk, '.status')).to.equal(status);
    expect(textOf(desk, '.draft-side')).not.to.contain('Left out').and.not.to.contain('later');
    expect(JSON.stringify(desk.data)).to.equal(made);
    await key(desk, 'z', { ctrlKey: true });
    expect(speakersOf(desk).length).to.equal(1);
    await key(desk, 'Enter');
    expect(JSON.stringify(desk.data), 'nothing stands there twice').to.equal(made);
  });

  it('leaves arrows and Shift to the browser, where the article is read and selected', async () => {
    const desk = await review('Mayor Ada Quill said that it rained. Police chief John Roe warned that it was late.');
    const [speaker, first] = [shownSpeaker(desk), passage(desk)];
    const region = desk.shadowRoot!.querySelector<HTMLElement>('.draft-article')!;
    region.id = 'region';
    await key(desk, 'ArrowRight', { at: 'region' });
    await key(desk, 'ArrowRight', { at: 'region', shiftKey: true });
    await key(desk, 'ArrowRight', { shiftKey: true });
    await key(desk, 'S', { at: 'region', shiftKey: true });
    expect([shownSpeaker(desk), passage(desk)]).to.deep.equal([speaker, first]);
    await key(desk, 'ArrowRight');
    expect(shownSpeaker(desk)).not.to.equal(speaker);
  });

  it('hears keys beside the card too, once a field is left by a press there', async () => {
    const desk = await review(article);
    const first = passage(desk);
    find(desk, 'draft-words').focus();
    desk.shadowRoot!.querySelector<HTMLElement>('.draft-legend')!.closest<HTMLElement>('[tabindex]')!.focus();
    await sendKeys({ press: 'x' });
    await read(desk);
    expect(textOf(desk, '.status')).to.match(/^Left out/);
    expect(passage(desk)).not.to.equal(first);
  });

  it('asks about a date that was written last, and only of the same sentence', async () => {
    const desk = await review('Mayor Ada Quill criticized the delay, stating that the pier would close.');
    write(desk, 'draft-date', '7 May 2024');
    await read(desk);
    await key(desk, 'Enter', { at: 'draft-date' });
    const offer = 'Perhaps 7 May 2024? The entry before has that date, from the same sentence. D';
    expect(textOf(desk, '.suggestions')).to.equal(offer);
    expect(find<HTMLInputElement>(desk, 'draft-date').value).to.equal('');
    button(desk, offer).focus();
    await press(desk, offer);
    expect(desk.shadowRoot!.activeElement?.id, 'keys reach the card').to.equal('draft-card');
    await key(desk, 'Enter');
    const { statements } = desk.data as { statements: { date?: string }[] };
    expect(statements.map(({ date }) => date)).to.deep.equal(['2024-05-07', '2024-05-07']);
  });

  it('offers the day of what the same speaker said in the sentence before, and says by which words', async () => {
    const desk = await review('Ada Quill said on Saturday that it was late. She added that it rained.', '19 Feb 2023');
    await key(desk, 'x');
    expect(textOf(desk, '.suggestions')).to.equal('18 February 2023, as the sentence before says “on Saturday” D');
  });

  it('fills in a day on which the sentence says by its verb that somebody spoke, which an editor may remove', async () => {
    const told = 'Mayor Ada Quill said on Saturday that the pier would close.';
    const datesOf = async (remove = false) => {
      const desk = await review(told, '19 Feb 2023');
      expect(find<HTMLInputElement>(desk, 'draft-date').value).to.equal('2023-02-18');
      expect(textOf(desk, '#draft-date-means')).to.equal(
        'Means 18 February 2023, read from this sentence of the article.',
      );
      if (remove) write(desk, 'draft-date', '');
      await read(desk);
      await key(desk, '1');
      await key(desk, 'Enter');
      return (desk.data as { statements: { date?: string }[] }).statements.map(({ date }) => date);
    };
    expect(await datesOf()).to.deep.equal(['2023-02-18']);
    expect(await datesOf(true), 'removed').to.deep.equal([undefined]);
  });

  it('neither fills in nor offers a day of something else', async () => {
    const offered = async (text: string) => {
      const desk = await review(text, '19 Feb 2023');
      while (textOf(desk, '#draft-heading') === 'An event') await key(desk, 'x');
      expect(find<HTMLInputElement>(desk, 'draft-date').value, text).to.equal('');
      return textOf(desk, '.suggestions');
    };
    const said = 'Mayor Ada Quill said that the pier would close.';
    for (const none of [
      `It rained on Saturday. ${said}`,
      `It rained last week. ${said}`,
      said,
      'The council will meet on Tuesday, Ada Quill said.',
      'Ada Quill said in an interview to be broadcast on Sunday that the pier would close.',
    ])
      expect(await offered(none), none).to.equal('');
  });

  it('leaves a day that was not taken to “Check”, which lists the statement with its words', async () => {
    const desk = await review('Ada Quill said on Saturday that it was late. She added that it rained.', '19 Feb 2023');
    await key(desk, '1');
    await key(desk, 'Enter');
    await key(desk, 'Enter');
    await press(desk, /^Check/);
    await waitUntil(() => textOf(desk, '.days-not-taken') !== undefined, 'Nothing is listed.');
    expect(textOf(desk, '.days-not-taken summary')).to.equal(
      '1 statement has no date, and the article names a day beside it',
    );
    expect(textOf(desk, '.days-not-taken li')).to.contain('“It rained').and.to.contain('on Saturday');
  });

  it('says that a passage is asked about more than once', async () => {
    const desk = await review('Mayor Ada Quill criticized the delay, stating that the pier would close.');
    expect(textOf(desk, '#draft-card')).to.contain(
      'The article says 2 things here, and you are asked about each. This is number 1.',
    );
    await key(desk, 'x');
    expect(textOf(desk, '#draft-card')).to.contain('you are asked about each. This is number 2.');
    const one = await review('Mayor Ada Quill said that the pier would close.');
    expect(textOf(one, '#draft-card')).not.to.contain('you are asked about each');
    const apart = await review(
      'Following the closure of the pier on 4 May 2024, Ada Quill said that a ferry would run. The bridge fell on 5 May 2024.',
    );
    expect(textOf(apart, '#draft-card')).to.contain(
      'with questions about other sentences in between. This is number 1.',
    );
  });

  it('says how many questions follow, and how long they take, until the first is answered', async () => {
    const desk = await review('The council met on 7 May 2024. Ada Quill said that a ferry would run.');
    const told =
      '2 questions follow. Where all is right as it stands, one or two presses answer each. Reading alone takes about 1 minute.';
    expect(textOf(desk, '#panel')).to.contain(told);
    await key(desk, 'Enter');
    expect(textOf(desk, '#panel')).not.to.match(/questions? follows?|takes about/);
  });

  it('says what of an event is in doubt', async () => {
    const desk = await review('The towns formed a league in May 2022, shortly before troops crossed the river.');
    await key(desk, 'Enter');
    expect(textOf(desk, '#draft-card')).to.contain(
      'In doubt when this happened: its sentence gives another event a date, and this one none.',
    );
  });

  for (const [what, text, doubt] of [
    [
      'whether an event happened of which somebody spoke',
      'Ada Quill said that the plan failed after the council met on 4 May 2024.',
      'In doubt whether this happened: somebody says so. Compare it with the article.',
    ],
    [
      'who said something',
      '“A ferry will run,” he said.',
      'In doubt who said this: the article does not say it clearly.',
    ],
    ['nothing else', 'The council met on 7 May 2024.', undefined],
  ] as const)
    it(`says that it is in doubt ${what}`, async () => {
      const desk = await review(text);
      const warning = desk.shadowRoot!.querySelector('#draft-card > p:first-child .warning');
      expect(warning?.textContent).to.equal(doubt);
    });

  it('says in which order it asks, and what each button does', async () => {
    const desk = await review(article);
    expect(textOf(desk, '#panel')).to.contain(
      'You are asked about events first, then about what was said, both in the order of the article.',
    );
    const buttons = [...desk.shadowRoot!.querySelectorAll('.draft-card > .buttons button')];
    expect(buttons.map((each) => each.textContent.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Put into the story ↵',
      'Leave out X',
      'Decide later S',
    ]);
  });

  it('shows which words of a sentence are meant, since several questions may be about one', async () => {
    const desk = await review('Mayor Ada Quill criticized the delay, stating that the pier would close.');
    const meant = () => [...desk.shadowRoot!.querySelectorAll('blockquote mark')].map((each) => each.textContent);
    expect(meant()).to.deep.equal(['criticized the delay']);
    const whole = passage(desk);
    await key(desk, 'Enter');
    expect(meant()).to.deep.equal(['the pier would close']);
    expect(passage(desk)).to.equal(whole);
  });

  it('takes the last decision back by Ctrl+Z, whichever it was', async () => {
    const desk = await review(article);
    const first = passage(desk);
    await key(desk, 'Enter');
    const second = passage(desk);
    await key(desk, 'x');
    expect(passage(desk)).not.to.equal(second);
    await key(desk, 'z', { ctrlKey: true });
    expect(passage(desk)).to.equal(second);
    expect(speakersOf(desk)).to.have.length(1);
    await key(desk, 'z', { ctrlKey: true });
    expect(passage(desk)).to.equal(first);
    expect(speakersOf(desk)).to.deep.equal([]);
  });

  it('puts a passage into the story by Enter in a field, and leaves Ctrl+Z in it to the browser', async () => {
    const desk = await review(article);
    write(desk, 'draft-words', 'The cracks were known.');
    await read(desk);
    await key(desk, 'Enter', { at: 'draft-words', shiftKey: true });
    expect(speakersOf(desk)).to.deep.equal([]);
    await key(desk, 'Enter', { at: 'draft-words' });
    expect(speakersOf(desk)).to.have.length(1);
    await key(desk, 'z', { at: 'draft-words', ctrlKey: true });
    expect(speakersOf(desk)).to.have.length(1);
  });

  it('keeps quotation marks that are typed into a paraphrase, says what to do, and puts no such words into the story', async () => {
    const desk = await review(article);
    const typed = 'The cracks “were known”.';
    write(desk, 'draft-words', typed);
    await read(desk);
    const told =
      'This passage has no “were known”, letter for letter, in quotation marks. Correct the words, or take their marks away.';
    expect(textOf(desk, '#draft-missing')).to.equal(told);
    await key(desk, 'Enter', { at: 'draft-words' });
    expect(find<HTMLTextAreaElement>(desk, 'draft-words').value).to.equal(typed);
    expect([textOf(desk, '.status'), speakersOf(desk).length]).to.deep.equal([told, 0]);
    write(desk, 'draft-words', 'The cracks were known.');
    await read(desk);
    expect(desk.shadowRoot!.getElementById('draft-missing')).to.equal(null);
    await key(desk, 'Enter', { at: 'draft-words' });
    expect(speakersOf(desk)).to.have.length(1);
  });

  it('takes no straight single marks for words of the speaker, and apostrophes for no marks', async () => {
    const desk = await review(article);
    write(desk, 'draft-words', "The cracks 'weren't known' to the ministers' office.");
    await read(desk);
    const told =
      "Readers take the marks of 'weren't known' for quotation marks, and they prove nothing. Take them away, or write “ and ” around words that this passage has in such marks.";
    expect(textOf(desk, '#draft-missing')).to.equal(told);
    await key(desk, 'Enter', { at: 'draft-words' });
    expect([textOf(desk, '.status'), speakersOf(desk).length]).to.deep.equal([told, 0]);
    write(
      desk,
      'draft-words',
      "The ministers' cracks weren't rock 'n' roll, and 'twas known to the ministers' office.",
    );
    await read(desk);
    expect(desk.shadowRoot!.getElementById('draft-missing')).to.equal(null);
    await key(desk, 'Enter', { at: 'draft-words' });
    expect(speakersOf(desk)).to.have.length(1);
  });

  it('tells beside the date of a statement the day of its sentence, and takes it at a press', async () => {
    const desk = await review('“A ferry will run,” Mayor Ada Quill said on 7 May 2024.');
    write(desk, 'draft-date', '2024-05-17');
    await read(desk);
    expect(textOf(desk, '#draft-date-means')).to.match(/ This sentence of the article has “on 7 May 2024”\.$/);
    await press(desk, 'Use “7 May 2024”');
    await read(desk);
    expect(find<HTMLInputElement>(desk, 'draft-date').value).to.equal('2024-05-07');
  });

  it('tells beside a date the other day of the words, and takes it at a press', async () => {
    const desk = await review('Mayor Ada Quill visited Stone Haven on 7 May 2024.', '2024-05-20');
    const meaning = () => textOf(desk, '#draft-date-means');
    expect(meaning()).not.to.contain('This sentence of the article has');
    write(desk, 'draft-date', '2024-05-17');
    await read(desk);
    expect(meaning()).to.match(/ This sentence of the article has “on 7 May 2024”\.$/);
    await press(desk, /^Use the date that was read: 7 May 2024/);
    await read(desk);
    expect(find<HTMLInputElement>(desk, 'draft-date').value).to.equal('2024-05-07');
    expect(meaning()).not.to.contain('This sentence of the article has');
    write(desk, 'draft-date', '2024-05');
    await read(desk);
    expect(meaning()).not.to.contain('This sentence of the article has');
  });

  it('tells the other day on which somebody said something, but no day of which they spoke', async () => {
    const desk = await review('“A ferry will run,” Mayor Ada Quill said on 7 May.', '2024-05-20');
    write(desk, 'draft-date', '2024-05-17');
    await read(desk);
    expect(textOf(desk, '#draft-date-means')).to.contain('This sentence of the article has “on 7 May”.');
    const other = await review('Mayor Ada Quill said that a ferry would run on 7 May.', '2024-05-01');
    write(other, 'draft-date', '2024-05-02');
    await read(other);
    expect(textOf(other, '#draft-date-means')).not.to.contain('This sentence of the article has');
  });

  it('puts a passage into the story by Enter after a press of the mouse on a choice, which is not pressed again', async () => {
    const desk = await review('“More will come,” Lund said.');
    const press = (words: string, detail: number) => {
      button(desk, words).focus();
      button(desk, words).dispatchEvent(new MouseEvent('click', { bubbles: true, detail }));
      return read(desk);
    };
    await press('Person 1', 0);
    expect(desk.shadowRoot!.activeElement, 'a key leaves the focus').to.equal(button(desk, 'Person 1'));
    await press('Person 1', 1);
    expect(desk.shadowRoot!.activeElement?.id).to.equal('draft-card');
    await key(desk, 'Enter');
    expect(speakersOf(desk)).to.deep.equal(['lund']);
  });

  it('keeps a date that is not understood, and says what to do', async () => {
    const desk = await review(article);
    write(desk, 'draft-date', 'one day');
    await read(desk);
    await key(desk, 'Enter', { at: 'draft-date' });
    expect(speakersOf(desk)).to.deep.equal([]);
    expect(textOf(desk, '.status')).to.equal('Correct the date first, or empty it.');
  });

  it('asks whether something happened that the article says was postponed, and puts nothing in before', async () => {
    const desk = await review('Mayor Ada Quill postponed her trip to Stone Haven on 7 May 2024.');
    expect(textOf(desk, '.draft-status .warning')).to.equal(
      'The article says “postponed”. Did this happen on that date? For “Planned”, “Postponed” and “Cancelled” readers take it for the planned day.',
    );
    expect(textOf(desk, '.draft-status')).to.contain('Happened 1 Planned 2 Postponed 3 Cancelled 4');
    await key(desk, 'Enter');
    expect(textOf(desk, '.status')).to.equal('Say first whether it happened: press one of the buttons.');
    expect((desk.data as { events?: unknown }).events).to.equal(undefined);
    await key(desk, '3');
    const [event] = (desk.data as { events: { title: string; status?: string }[] }).events;
    expect([event!.title, event!.status]).to.deep.equal([
      'Mayor Ada Quill postponed her trip to Stone Haven',
      'postponed',
    ]);
  });

  it('puts what is still to come in as planned, and says why', async () => {
    const desk = await review('The council will meet on 7 May 2031.', '1 May 2031');
    expect(textOf(desk, '.draft-status p')).to.equal('Planned, because the article says “will”.');
    expect(textOf(desk, '.draft-status .primary')).to.equal('Planned ↵');
    await key(desk, 'Enter');
    const [event] = (desk.data as { events: { status?: string }[] }).events;
    expect(event!.status).to.equal('planned');
  });

  it('asks who was silent once a statement is shown as a silence, and says who noted it', async () => {
    const desk = await review('Ruth Vance complained that the council had hidden the letters.');
    expect(shownSpeaker(desk)).to.equal('Ruth Vance');
    await key(desk, 'f');
    expect(shownSpeaker(desk)).to.equal('Who did not say it? Choose.');
    const noter = () => find<HTMLSelectElement>(desk, 'draft-noter').selectedOptions[0]!.textContent.trim();
    expect(noter(), 'who says so').to.equal('Ruth Vance');
    expect(textOf(desk, '#draft-card')).to.contain('In the article Ruth Vance says this');
    write(desk, 'draft-words', 'where the letters are');
    await read(desk);
    await key(desk, 'Enter');
    expect(textOf(desk, '.status')).to.equal('Choose first who did not say it.');
    await key(desk, 'ArrowRight');
    expect(textOf(desk, '.status'), 'nobody else is named').to.equal('Choose first who did not say it.');
    expect(shownSpeaker(desk)).to.equal('Who did not say it? Choose.');
    await chooseListed(desk, 'Ruth Vance');
    expect(shownSpeaker(desk), 'editors may know better').to.equal('Ruth Vance');
    expect(noter(), 'nobody notes that of themselves').to.equal('the article “The bridge”');
  });

  it('lets the editor say that the article noted a silence, or somebody in it', async () => {
    const desk = await review('Ruth Vance stated that Bo Lund did not apologize. Bo Lund said that it was late.');
    await key(desk, 'f');
    write(desk, 'draft-words', 'an apology');
    await read(desk);
    await chooseListed(desk, 'Bo Lund');
    const choices = [...find<HTMLSelectElement>(desk, 'draft-noter').options].map(({ textContent }) =>
      textContent.trim(),
    );
    expect(choices).to.deep.equal(['the article “The bridge”', 'Ruth Vance']);
    await choose(desk, 'draft-noter', '');
    await key(desk, 'Enter');
    const { statements } = desk.data as { statements: { silence?: { notedBy: string } }[] };
    expect(statements[0]!.silence?.notedBy).to.equal('the-bridge');
  });

  it('leads by arrows to nobody who said it, where it asks who was silent, and has them last in the list', async () => {
    const desk = await review(
      'Ruth Vance complained that the council had hidden the letters. Ada Quill said that it was late. Bo Lund said that it rained.',
    );
    await key(desk, 'f');
    expect(listed(desk)).to.deep.equal([
      'Who did not say it? Choose.',
      'Ada Quill',
      'Bo Lund',
      'Ruth Vance',
      'Someone else…',
    ]);
    for (const [pressed, name] of [
      ['ArrowRight', 'Ada Quill'],
      ['ArrowRight', 'Bo Lund'],
      ['ArrowRight', 'Ada Quill'],
      ['ArrowLeft', 'Bo Lund'],
    ] as const) {
      await key(desk, pressed);
      expect(textOf(desk, '.status')).to.equal(`Not said by ${name}`);
    }
  });

  it('says what the marks in the article mean', async () => {
    const desk = await review('The council met on 7 May 2024. Ada Quill said that a ferry would run.');
    const legend = () => textOf(desk, '.draft-legend');
    expect(legend()).to.equal('In the text: asked now still to be asked in your story left out, or for later');
    write(desk, 'draft-date', '2024-05-08');
    await read(desk);
    await key(desk, 'Enter');
    expect(legend()).to.contain('in your story, with a date from you');
    const lines = (selector: string) => {
      const { textDecorationLine, textDecorationStyle, backgroundColor } = getComputedStyle(
        desk.shadowRoot!.querySelector(selector)!,
      );
      return [textDecorationLine, textDecorationStyle, backgroundColor];
    };
    expect(lines('.draft-legend .own-date')).to.deep.equal(lines('.article-text .own-date'));
    expect(lines('.draft-legend .asked')).to.deep.equal(lines('.article-text [aria-current]'));
  });

  it('does with the next proposal nothing that a double click or a held key meant for another', async () => {
    const desk = await review(article);
    const click = async (name: RegExp, detail: number) => {
      button(desk, name).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail }));
      await read(desk);
    };
    await click(/^Decide later/, 1);
    const second = passage(desk);
    await click(/^Leave out/, 2);
    expect(passage(desk), 'a double click').to.equal(second);
    await key(desk, 'x', { repeat: true });
    expect(passage(desk), 'a held key').to.equal(second);
    const before = shownSpeaker(desk);
    for (const detail of [1, 2, 3]) await click(/^Next speaker/, detail);
    expect(shownSpeaker(desk), 'three quick clicks on an arrow').to.equal(before);
    await click(/^Next speaker/, 4);
    expect(shownSpeaker(desk)).not.to.equal(before);
    await click(/^Leave out/, 1);
    expect(passage(desk), 'another click').not.to.equal(second);
    const third = passage(desk);
    await click(/^Leave out/, 0);
    expect(passage(desk), 'Enter or Space on a button').not.to.equal(third);
  });

  it('asks for the day of publication where “Saturday” needs it, says what it costs, and reads without it', async () => {
    const desk = await makeDesk({ explainer: 1 });
    await press(desk, /^From an article/);
    write(desk, 'article-text', 'The bridge closed on Saturday. It was painted last year. It opened on 3 June 1931.');
    write(desk, 'article-title', 'The bridge');
    await read(desk);
    await press(desk, 'Read it');
    await waitUntil(() => textOf(desk, '#article-refusal') !== '', 'Nothing is told.');
    expect(textOf(desk, '#article-refusal')).to.equal(
      'When was it published? “Saturday” and “last month” count from that day: without it 2 events in this article have no date. Write the day, or read it without.',
    );
    expect(desk.shadowRoot!.activeElement).to.equal(find(desk, 'article-published'));
    expect(desk.shadowRoot!.querySelector('#draft-card')).to.equal(null);
    write(desk, 'article-published', '16 May 2024');
    await read(desk);
    expect(textOf(desk, '#article-refusal')).to.equal('');
    expect(button(desk, 'Read it')).to.not.equal(undefined);
    write(desk, 'article-published', '');
    await read(desk);
    await press(desk, 'Read it');
    await waitUntil(() => textOf(desk, '#article-refusal') !== '', 'Nothing is told.');
    await press(desk, 'Read it without the day');
    await waitUntil(() => desk.shadowRoot!.querySelector('#draft-card'), 'Nothing is asked.');
    expect(find<HTMLInputElement>(desk, 'draft-date').value).to.equal('');
  });

  it('asks for the day anew where another article is opened, or its language is another', async () => {
    const desk = await makeDesk({ explainer: 1 });
    await press(desk, /^From an article/);
    write(desk, 'article-text', 'The bridge closed on Saturday.');
    write(desk, 'article-title', 'The bridge');
    const ask = async () => {
      await read(desk);
      await press(desk, 'Read it');
      await waitUntil(() => textOf(desk, '#article-refusal.warning')?.startsWith('When was it'), 'Nothing is asked.');
    };
    const open = (text: string) => {
      const input = desk.shadowRoot!.querySelector<HTMLInputElement>('.article-form [type=file]')!;
      const { items, files } = new DataTransfer();
      items.add(new File([text], 'article.txt', { type: 'text/plain' }));
      Object.defineProperty(input, 'files', { value: files, configurable: true });
      input.dispatchEvent(new Event('change'));
      Reflect.deleteProperty(input, 'files');
    };
    await ask();
    const language = find<HTMLSelectElement>(desk, 'article-lang');
    language.dispatchEvent(new Event('change', { bubbles: true }));
    await read(desk);
    expect(textOf(desk, '#article-refusal')).to.equal('');
    await ask();
    open('A ferry sank on Saturday.');
    await waitUntil(() => find<HTMLTextAreaElement>(desk, 'article-text').value.startsWith('A ferry'), 'Not opened.');
    expect(textOf(desk, '#article-refusal')).to.equal('');
    await ask();
    open(' ');
    await waitUntil(
      () => Boolean(textOf(desk, '#article-refusal.error')),
      'A mistake is a warning, or nothing is said.',
    );
  });

  it('keeps the button in its place where the headline is taken as the text is left, so that a press on it counts', async () => {
    const desk = await makeDesk({ explainer: 1 });
    await press(desk, /^From an article/);
    const top = () => find(desk, 'article-url').getBoundingClientRect().top;
    const before = top();
    const text = find<HTMLTextAreaElement>(desk, 'article-text');
    text.value = 'A bridge closes\n\nThe bridge closed on 3 May 2024.';
    text.dispatchEvent(new Event('change'));
    await read(desk);
    expect(textOf(desk, '#article-title-hint')).to.equal('Taken from the text.');
    expect(top()).to.equal(before);
  });

  it('takes the headline of a text once it is whole, says so, and leaves one that the editor has written', async () => {
    const desk = await makeDesk({ explainer: 1 });
    await press(desk, /^From an article/);
    const title = () => find<HTMLInputElement>(desk, 'article-title').value;
    const enter = async (text: string, inputType: string) => {
      const field = find<HTMLTextAreaElement>(desk, 'article-text');
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType }));
      await read(desk);
    };
    const hint = () => textOf(desk, '#article-title-hint')?.trim();
    const bridge = 'A bridge closes\n\nThe bridge over the Ell is closed.';
    await enter(bridge, 'insertText');
    expect([title(), hint()]).to.deep.equal(['', '']);
    find(desk, 'article-text').dispatchEvent(new Event('change', { bubbles: true }));
    await read(desk);
    expect([title(), hint()]).to.deep.equal(['A bridge closes', 'Taken from the text.']);
    await enter(bridge.replace('A bridge closes', 'A bridge closes again'), 'insertText');
    expect(title()).to.equal('A bridge closes');
    await enter('A ferry sinks\n\nThe ferry is lost.', 'insertFromPaste');
    expect([title(), hint()]).to.deep.equal(['A ferry sinks', 'Taken from the text.']);
    write(desk, 'article-title', 'My own words');
    await read(desk);
    expect(hint()).to.equal('');
    await enter(bridge, 'insertFromPaste');
    expect([title(), hint()]).to.deep.equal(['My own words', '']);
    write(desk, 'article-title', '');
    await enter(`${bridge} It rains.`, 'insertFromPaste');
    expect(title()).to.equal('');
  });

  it('asks for no day of publication that no date needs', async () => {
    const desk = await review('The council met on 7 May 2024.');
    expect(textOf(desk, '#draft-card blockquote')).to.equal('The council met on 7 May 2024.');
  });

  it('tells a date that the article gives from one that the editor types', async () => {
    const desk = await review('The council met on 7 May 2024. Ada Quill said that a ferry would run.');
    const means = () => textOf(desk, '#draft-date-means');
    expect(means()).to.equal('Means 7 May 2024, read from this sentence of the article.');
    expect(find(desk, 'draft-date-means').matches('.warning')).to.equal(false);
    write(desk, 'draft-date', '2024-05-08');
    await read(desk);
    expect(means()).to.equal(
      'Means 8 May 2024. It comes from you: 7 May 2024 was read for this event from the sentence. This sentence of the article has “on 7 May 2024”.',
    );
    expect(find(desk, 'draft-date-means').matches('.warning')).to.equal(true);
    await key(desk, 'Enter');
    expect(textOf(desk, '.article-text mark.own-date')).to.equal('The council met');
    const [event] = (desk.data as { events: { date: string; sources: { for?: string }[] }[] }).events;
    expect([event!.date, event!.sources[0]!.for]).to.deep.equal(['2024-05-08', 'text']);
  });

  it('says where a date comes from that the sentence gives to another event, and cites no words for it', async () => {
    const desk = await review('The towns formed a league in May 2022, shortly before troops crossed the river.');
    await key(desk, 'Enter');
    expect(find<HTMLTextAreaElement>(desk, 'draft-words').value).to.equal('Troops crossed the river');
    await key(desk, 'd');
    expect(textOf(desk, '#draft-date-means')).to.equal(
      'Means May 2022, the date of the entry before, from the same sentence. It was not read as the date of this event, so no source is cited for it.',
    );
    write(desk, 'draft-date', '2022-06');
    await read(desk);
    expect(textOf(desk, '#draft-date-means')).to.equal(
      'Means June 2022. It comes from you: no such date was read for this event from the sentence.',
    );
    expect(desk.shadowRoot!.getElementById('draft-read-date'), 'none was read').to.equal(null);
    await key(desk, 'Enter');
    const { events } = desk.data as { events: { sources: { for?: string }[] }[] };
    expect(events.map(({ sources }) => sources.map((each) => each.for))).to.deep.equal([[undefined], ['text']]);
  });

  it('has all of a paraphrase marked in its sentence where it is checked, and “…” where the text is no longer here', async () => {
    const first = 'the firm had paid for the bridge and for the boats, for the ferry and for the seven roads';
    const told = `${first}, and for all of the land on which these were built by it`;
    const desk = await review(`Mayor Ada Quill said that ${told}.`);
    await key(desk, 'Enter');
    await press(desk, /^Check/);
    await waitUntil(() => textOf(desk, '.unchecked .cited mark') !== undefined, 'Nothing is cited.');
    expect(textOf(desk, '.unchecked .cited mark')).to.equal(told);
    const again = await makeDesk(desk.data);
    await press(again, /^Check/);
    await waitUntil(() => textOf(again, '.unchecked .cited') !== undefined, 'Nothing is cited.');
    expect(textOf(again, '.unchecked .cited')).to.equal(`In the source: ${first} …`);
  });

  it('leaves the passage of an event to prove its date where the article gives it', async () => {
    const desk = await review('The council met on 7 May 2024. Ada Quill said that a ferry would run.');
    await key(desk, 'Enter');
    expect(desk.shadowRoot!.querySelector('.own-date')).to.equal(null);
    const [event] = (desk.data as { events: { sources: { for?: string }[] }[] }).events;
    expect(event!.sources[0]!.for).to.equal(undefined);
  });
});
