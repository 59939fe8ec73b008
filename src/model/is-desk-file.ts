import { getMember } from './unknown-json.js';

/** True for the desk’s own file, which holds a story with its sign-off: names and comments of a newsroom, for no reader. */
export function isDeskFile(json: unknown): boolean {
  return getMember(json, 'desk') === 1 && getMember(json, 'document') !== undefined;
}
