import { nounOf } from '../../../speakers/names.js';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isTurnedRound, type Draft, type PersonKind } from '../../../draft/draft.js';
import { nameForReaders } from '../../../draft/speakers/namesakes.js';
import type { ListedSpeaker } from '../../../draft/speakers/speaker-list.js';
import type { DraftWords } from '../../../draft/words/statement-words.js';
import type { Json } from '../../../document/json.js';
import '../../../../i18n/en/draft.js';
import '../../../../i18n/en/editor.js';
import type { Say } from '../../../../i18n/messages.js';
import { findNoter, isSameSpeaker } from '../../../draft/speakers/noted-by.js';
import { findCandidates } from '../../../draft/speakers/speakers.js';
import { shortenWithin, type EditorContext } from '../../editor-context.js';
import type { ArticleContext } from './article-context.js';
import { MISSING_ID, renderChoice, renderKeyName, renderMissing, renderNeededMark } from './card-fields.js';
import { PERSON_KINDS } from './card-choices.js';
import type { DraftActs } from './draft-acts.js';
import { KIND_ID, OTHER_ID, sayMissing, SPEAKER_ID } from './missing-words.js';
import { identityActs } from './draft-keys.js';
import { listNames, nameInList, shortNameAmong, showDifference, speakerAsides } from './name-in-list.js';

/** Value of the choice that asks for a name. No key of a speaker equals it. */
const OTHER = '+';

/** Renders the list of possible speakers between the buttons “previous” and “next”, and the question who a new speaker is. */
export function renderSpeaker(
  { editor }: ArticleContext,
  draft: Draft,
  index: number,
  acts: DraftActs,
  { form }: DraftWords,
): TemplateResult {
  const { say } = editor;
  const { speakers, speaker } = acts;
  const arrow = (by: number, words: string, sign: string, key: string) =>
    html`<button
      type="button"
      class="button"
      aria-label=${words}
      aria-keyshortcuts=${key}
      title=${words}
      ?disabled=${speakers.length === 0}
      @click=${() => acts.moveSpeaker(by)}
    >
      ${sign}
    </button>`;
  const isSilence = form === 'silence';
  const label = say(isSilence ? 'draftSilentBy' : 'draftSaidBy');
  return html`<div class="field">
      <label for=${SPEAKER_ID}>${label} ${renderKeyName('P')}${speaker ? nothing : renderNeededMark(say)}</label>
      <div class="draft-speaker">
        ${arrow(-1, say('draftPreviousSpeaker'), '←', 'ArrowLeft')} ${renderList(say, acts, isSilence)}
        ${arrow(1, say('draftNextSpeaker'), '→', 'ArrowRight')}
      </div>
      ${renderChosenBefore(say, acts)}
      ${acts.missing === 'speaker' ? renderMissing(sayMissing(say, 'speaker', '', isSilence)) : nothing}
      ${acts.isNaming ? renderOther(say, acts) : nothing}
      ${acts.isNaming && acts.missing === 'name' ? renderMissing(sayMissing(say, 'name')) : nothing}
      ${
        speaker && !acts.isNaming
          ? html`<p class="muted small" id="draft-speaker-is" dir="auto">
              ${[...wholeName(speaker, speakers), ...speakerAsides(say, speaker), sayWhether(say, speaker, draft.changes[index]?.speakerKind, editor.document)].join(say('dot'))}
            </p>`
          : nothing
      }
    </div>
    ${speaker ? nothing : renderPossibleSpeakers(say, draft, index)} ${renderIdentity(say, draft, index, acts)}
    ${isSilence ? renderNoter(editor, draft, index, acts) : nothing}
    ${isTurnedRound(draft, index) ? renderTurned(say, draft, index, isSilence) : nothing}`;
}

/** Returns the name of a speaker, where the list has only a part of it. */
function wholeName({ name }: ListedSpeaker, speakers: readonly ListedSpeaker[]): readonly string[] {
  const shown = showDifference(
    name,
    speakers.map((each) => each.name),
  );
  return shown === name ? [] : [name];
}

/** Renders the choice of who noted a silence: the article, or somebody who says so in it. */
function renderNoter({ say, document }: EditorContext, draft: Draft, index: number, acts: DraftActs): unknown {
  const asked = draft.asked[index];
  if (asked?.kind !== 'statement') return nothing;
  const noter = findNoter(draft, index, findCandidates(draft, asked.proposal, document));
  const others = acts.speakers.filter((each) => each !== acts.speaker);
  return html`<div class="field">
    <label for="draft-noter">${say('field-notedBy')}</label>
    <select
      id="draft-noter"
      dir="auto"
      @change=${({ currentTarget }: Event) => acts.change({ notedBy: (currentTarget as HTMLSelectElement).value })}
    >
      <option value="" .selected=${live(!noter)}>
        ${say('draftNotedBy', { name: shortenWithin(draft.source.title) })}
      </option>
      ${others.map((each) => html`<option value=${each.key} .selected=${live(noter !== undefined && isSameSpeaker(each, noter))}>${nameInList(say, each)}</option>`)}
    </select>
  </div>`;
}

/** Offers whom the editor has chosen for the same description at another statement. One act takes it. */
function renderChosenBefore(say: Say, { chosenBefore, takeChosenBefore }: DraftActs): unknown {
  if (!chosenBefore) return nothing;
  const { speaker, words } = chosenBefore;
  const name = [say('draftOneName', { name: speaker.name }), ...speakerAsides(say, speaker)].join(', ');
  return html`<button
    type="button"
    class="fix"
    id="draft-chosen-before"
    aria-keyshortcuts="R"
    dir="auto"
    @click=${takeChosenBefore}
  >
    ${say('draftChosenBefore', { name, words })} ${renderKeyName('R')}
  </button>`;
}

/** Formats whether the story has a speaker, and the name under which a new one will be added. */
function sayWhether(
  say: Say,
  { id, name, kind }: ListedSpeaker,
  chosen: PersonKind | undefined,
  document: Json,
): string {
  if (id !== undefined) return say('draftIsKnown');
  const shown = nameForReaders(name, chosen ?? kind, document);
  return shown === name ? say('draftIsNew') : say('draftIsNewAs', { name: shown });
}

/** Renders the people who may be meant, if the article leaves it open. */
function renderPossibleSpeakers(say: Say, { asked, text }: Draft, index: number): unknown {
  const each = asked[index];
  const { possibleSpeakers, speakerAt } = each?.kind === 'statement' ? each.proposal : {};
  if (!possibleSpeakers || !speakerAt) return nothing;
  const words = text.slice(speakerAt.start, speakerAt.end);
  const names = listNames(say, possibleSpeakers);
  return html`<p class="small warning" dir="auto">${say('draftMayBe', { words, names })}</p>`;
}

/** Renders the speaker whom the article names for the other form, so that the speaker isn't taken for the silent one, or the reverse. */
function renderTurned(say: Say, { asked }: Draft, index: number, isSilence: boolean): unknown {
  const each = asked[index];
  const name = each?.kind === 'statement' ? each.proposal.speaker : null;
  if (name === null) return nothing;
  return html`<p class="small warning">${say(isSilence ? 'draftSaidInArticle' : 'draftSilentInArticle', { name })}</p>`;
}

function renderList(say: Say, acts: DraftActs, isSilence: boolean): TemplateResult {
  const { speakers, speaker, isNaming } = acts;
  const isMissing = acts.missing === 'speaker';
  const chosen = isNaming ? OTHER : (speaker?.key ?? '');
  const names = speakers.map(({ name }) => name);
  const option = (value: string, words: string) =>
    html`<option value=${value} .selected=${live(value === chosen)}>${words}</option>`;
  const handleChange = ({ currentTarget }: Event) => {
    const { value } = currentTarget as HTMLSelectElement;
    if (value === OTHER) acts.nameOther(true);
    else if (value !== '') acts.chooseSpeaker(value);
  };
  return html`<select
    id=${SPEAKER_ID}
    required
    dir="auto"
    title=${speaker && !isNaming ? nameInList(say, speaker) : nothing}
    aria-keyshortcuts="P"
    aria-invalid=${isMissing ? 'true' : 'false'}
    aria-describedby=${isMissing ? MISSING_ID : 'draft-speaker-is'}
    @change=${handleChange}
  >
    ${speaker ? nothing : option('', say(isSilence ? 'draftWhoSilent' : 'draftWho'))}
    ${speakers.map((each) => option(each.key, nameInList(say, { ...each, name: showDifference(each.name, names) })))}
    ${option(OTHER, say('draftSomeoneElse'))}
  </select>`;
}

/** Renders a field for the name of somebody who isn't in the list. Enter takes it, Escape changes nothing. */
function renderOther(say: Say, acts: DraftActs): TemplateResult {
  const take = (within: Event) => {
    const field = (within.currentTarget as Element).closest('.draft-other')!.querySelector('input')!;
    field.setCustomValidity(acts.takeOther(field.value) ? '' : say('draftNoName'));
    if (!field.validity.valid) field.reportValidity();
  };
  const handleKeydown = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    event.stopPropagation();
    const isEnter = event.key === 'Enter' && (event.target as Element).localName === 'input';
    if (!isEnter && event.key !== 'Escape') return;
    event.preventDefault();
    if (isEnter) take(event);
    else acts.nameOther(false);
  };
  return html`<div class="draft-other" @keydown=${handleKeydown}>
    <label for=${OTHER_ID}>${say('draftOtherName')}</label>
    <span>
      <input
        id=${OTHER_ID}
        type="text"
        dir="auto"
        autocomplete="off"
        maxlength="500"
        @input=${({ currentTarget }: Event) => (currentTarget as HTMLInputElement).setCustomValidity('')}
      />
      <button type="button" class="button" @click=${take}>${say('draftTakeName')}</button>
      <button type="button" class="button" @click=${() => acts.nameOther(false)}>${say('deskCancel')}</button>
    </span>
  </div>`;
}

/** Renders the question who a new speaker is: a kind, or a person of the story. The editor has to choose one. */
function renderIdentity(say: Say, draft: Draft, index: number, acts: DraftActs): unknown {
  const { newSpeaker, speaker: chosen, missing } = acts;
  if (!newSpeaker) return nothing;
  const { speaker, sameAs, meant } = newSpeaker;
  const kind = draft.changes[index]?.speakerKind ?? speaker.kind;
  const isNew = chosen?.key === speaker.key;
  const kinds = PERSON_KINDS.map(([value, words]) => [say(words), isNew && kind === value] as const);
  const names = acts.speakers.map(({ name }) => name);
  const known = sameAs.map((each) => {
    const { saying } = each;
    const name = shortNameAmong(each.name, names);
    const words = saying === undefined ? say('draftSameAs', { name }) : say('draftSameAsWho', { name, words: saying });
    return [words, chosen?.id === each.id] as const;
  });
  const hint = meant
    ? say('draftSameMeant', { words: speaker.name, name: meant.name, noun: nounOf(speaker.name) })
    : say('draftSameHint');
  const byNumber = identityActs(acts);
  const choices = [...kinds, ...known].map(([words, isChosen], at) => ({ words, isChosen, key: `${at + 1}` }));
  const label = {
    id: KIND_ID,
    label: say('draftKind'),
    needed: acts.isKindOpen ? renderNeededMark(say) : undefined,
    missing: missing === 'kind' ? renderMissing(sayMissing(say, missing, speaker.name)) : undefined,
  };
  return html`${renderChoice(label, choices, (at) => byNumber[at]?.())}
  ${sameAs.length > 0 ? html`<p class="muted small" dir="auto">${hint}</p>` : nothing}`;
}
