import type { EditorContext } from '../../editor-context.js';
import { EVENT_STATUSES, PERSON_KINDS } from './card-choices.js';
import type { DraftActs } from './draft-acts.js';
import { ABOUT_ID, CARD_ID, DATE_ID, SAID_AT_ID, TOPICS_ID, SPEAKER_ID, WORDS_ID } from './missing-words.js';

/** Returns the acts that identify a new speaker, in the order of their keys: 1 to 4 for the kinds, then the people who may be the same. */
export function identityActs({ newSpeaker, change }: DraftActs): readonly (() => void)[] {
  if (!newSpeaker) return [];
  const { speaker, sameAs } = newSpeaker;
  return [
    ...PERSON_KINDS.map(
      ([speakerKind]) =>
        () =>
          change({ speaker: speaker.key, speakerKind }),
    ),
    ...sameAs.map(
      ({ key }) =>
        () =>
          change({ speaker: key }),
    ),
  ];
}

/** Returns the acts that put an event into the story with a status, in the order of their keys; none if it clearly happened. */
export function statusActs({ statusOffer, putInAs }: DraftActs): readonly (() => void)[] {
  return statusOffer
    ? EVENT_STATUSES.map(
        ([status]) =>
          () =>
            putInAs(status),
      )
    : [];
}

/** Handles a key on the last card, when everything is decided. */
export function handleKeyAtEnd(event: KeyboardEvent, { takeBack }: DraftActs, showCheck: () => void): void {
  const { key, altKey, shiftKey, isComposing, repeat } = event;
  const isWithCtrl = event.ctrlKey || event.metaKey;
  const isButton = (event.target as HTMLElement).matches('button, summary');
  const act =
    key.toLowerCase() === 'z' ? takeBack : key === 'Enter' && !isWithCtrl && !isButton ? showCheck : undefined;
  if (!act || altKey || shiftKey || isComposing) return;
  event.preventDefault();
  event.stopPropagation();
  if (!repeat) act();
}

/** Handles a key on a card. In a field, only Enter, Escape and the browser’s own keys have an effect. */
export function handleDraftKey(event: KeyboardEvent, acts: DraftActs, focusId: EditorContext['focus']): void {
  if (event.altKey || event.isComposing) return;
  const target = event.target as HTMLElement;
  const isInField = target.matches('input:not([type=checkbox]), textarea, select');
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const isWithCtrl = event.ctrlKey || event.metaKey;
  // A covered field scrolls itself into view, and a visible one doesn't move.
  const focus = (id: string) => focusId(id, { preventScroll: true });
  // In a field, the browser undoes typing, and the desk must not undo a confirmation.
  if (isWithCtrl && isInField && /^[zy]$/.test(key)) event.stopPropagation();
  const act = isWithCtrl ? actWithCtrl() : isInField ? actInField() : actOnCard();
  if (!act) return;
  event.preventDefault();
  event.stopPropagation();
  // A repeated key must not decide about the next proposal.
  if (!event.repeat || key.startsWith('Arrow')) act();

  function actWithCtrl(): (() => void) | undefined {
    return key === 'z' && !event.shiftKey && !isInField && acts.canTakeBack ? acts.takeBack : undefined;
  }

  function actInField(): (() => void) | undefined {
    // In a list, Enter takes the choice, or leads to the name of a new item. The next Enter confirms the proposal.
    const named = target.parentElement?.querySelector<HTMLElement>('.new-item input')?.id ?? CARD_ID;
    if (key === 'Enter' && !event.shiftKey) return target.matches('select') ? () => focus(named) : acts.confirm;
    return key === 'Escape' ? () => focus(CARD_ID) : undefined;
  }

  function actOnCard(): (() => void) | undefined {
    // Browsers select and scroll with these in the article. French keyboards write digits with Shift.
    if (event.shiftKey && !/\d/.test(key)) return undefined;
    if (key.startsWith('Arrow') && !target.closest('.draft-card')) return undefined;
    const suggested = acts.readDate ?? acts.dates[0]?.edtf;
    const byKey: Readonly<Record<string, (() => void) | undefined>> = {
      ...(!target.matches('button, summary') && { Enter: acts.confirm }),
      ...(target.matches('input') && { Escape: () => focus(CARD_ID) }),
      x: acts.reject,
      l: acts.takeSentenceBefore,
      s: acts.skip,
      ...(acts.canTakeBack && { z: acts.takeBack }),
      p: () => focus(SPEAKER_ID),
      t: () => focus(DATE_ID),
      w: () => focus(WORDS_ID),
      f: acts.nextForm,
      e: () => focus(SAID_AT_ID),
      u: () => focus(TOPICS_ID),
      o: () => focus(ABOUT_ID),
      ...(acts.eventBefore && { n: acts.takeEventBefore }),
      ...(acts.saidAt && { a: acts.takeSaidAt }),
      ...(acts.placedBefore && { y: acts.takePlacedBefore }),
      ...(acts.dateBeside && { b: acts.takeBoth }),
      ...(acts.chosenBefore && { r: acts.takeChosenBefore }),
      ...(suggested !== undefined && { d: () => acts.takeDate(suggested) }),
      ArrowLeft: () => acts.moveSpeaker(-1),
      ArrowRight: () => acts.moveSpeaker(1),
    };
    return [...identityActs(acts), ...statusActs(acts)][Number(key) - 1] ?? byKey[key];
  }
}
