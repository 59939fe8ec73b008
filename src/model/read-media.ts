import { NONE } from './context.js';
import type { Media } from './explainer.js';
import type { Kept } from './salvage.js';
import type { MediaInput, PersonInput } from './schema.js';

/** Pictures, films, sounds and pages to embed; those that made no sense are gone. */
export function readMedia(media: readonly (Kept<MediaInput> | undefined)[] | undefined): readonly Media[] {
  return media?.filter((medium) => medium !== undefined) ?? NONE;
}

/** A person's picture: an address, or an image. Without words of its own the name describes it. */
export function readPortrait(image: Kept<PersonInput>['image'], name: string): Media | undefined {
  if (image === undefined) return undefined;
  if (typeof image === 'string') return { kind: 'image', src: image, alt: name };
  return { alt: name, ...image, kind: 'image' };
}
