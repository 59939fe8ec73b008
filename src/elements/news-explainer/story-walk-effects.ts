import type { WalkState } from './explainer-state.js';

/** Something that follows a change of the walk, once it is drawn. */
export type WalkEffect =
  /** Brings the reader to the first step, or without it to the buttons. */
  | { readonly type: 'focus-step'; readonly id: string | null }
  /** Brings the reader back to the button that began the walk. */
  | { readonly type: 'focus-button' }
  /** Gives the focus to a step, because the one that had it may be gone. */
  | { readonly type: 'keep-focus'; readonly id: string }
  /** Brings the chart to a step and, where `scrolls`, the page. */
  | { readonly type: 'show-step'; readonly id: string; readonly scrolls: boolean };

/**
 * Returns what follows a change of the walk, in order.
 *
 * @param before State that is drawn, or null before the first walk.
 * @param after State that is drawn next.
 * @param hasFocus True if the step before has the focus.
 * @example
 * walkEffects({ ...walk, isOn: true }, { ...walk, isOn: false }, false); // [{ type: 'focus-button' }]
 */
export function walkEffects(
  before: WalkState | null,
  after: WalkState | null,
  hasFocus: boolean,
): readonly WalkEffect[] {
  const wasOn = before?.isOn ?? false;
  if (!after?.isOn) return wasOn ? [{ type: 'focus-button' }] : [];
  const { eventId: id, scrolledToId } = after;
  const idBefore = wasOn ? (before?.eventId ?? null) : null;
  const scrolls = idBefore !== null && id !== scrolledToId;
  return [
    ...(wasOn ? [] : [{ type: 'focus-step', id } as const]),
    ...(id !== null && id !== idBefore && scrolls && hasFocus ? [{ type: 'keep-focus', id } as const] : []),
    ...(id !== null && id !== idBefore ? [{ type: 'show-step', id, scrolls } as const] : []),
  ];
}
