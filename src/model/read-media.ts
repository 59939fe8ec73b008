import { readList } from './context.js';
import type { Media } from './explainer.js';
import { pointerTo } from './json-pointer.js';
import type { Report } from './problems.js';
import type { Kept } from './salvage.js';
import type { MediaInput, PersonInput } from './schema.js';

/** Pictures, films, sounds and pages to embed. An image without `alt` is shown, and reported. */
export function readMedia(
  media: readonly (Kept<MediaInput> | undefined)[] | undefined,
  pointer: string,
  report: Report,
): readonly Media[] {
  return readList(media, pointer, (medium, at) => {
    if (medium.kind === 'image' && medium.alt === undefined) report('alt-missing', pointerTo(at, 'alt'));
    return medium;
  });
}

/** A person's picture: an address, or an image. Without words of its own the name describes it. */
export function readPortrait(image: Kept<PersonInput>['image'], name: string): Media | undefined {
  if (image === undefined) return undefined;
  if (typeof image === 'string') return { kind: 'image', src: image, alt: name };
  return { alt: name, ...image, kind: 'image' };
}
