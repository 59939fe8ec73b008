import { expect } from '@open-wc/testing';
import { TEXT_FIELDS } from './whole-document.js';

/** All texts anywhere in a story, each with the names of the fields that it stands in. */
export function textsIn(story: unknown): ReadonlyMap<string, ReadonlySet<string>> {
  const texts = new Map<string, Set<string>>();
  const seen = new Set<unknown>();
  const walk = (member: unknown, name: string): void => {
    if (typeof member === 'string') texts.set(member, (texts.get(member) ?? new Set()).add(name));
    if (typeof member !== 'object' || member === null || member instanceof Map || seen.has(member)) return;
    seen.add(member);
    for (const key in member) walk(member[key as never], Array.isArray(member) ? name : key);
  };
  walk(story, '');
  return texts;
}

/** Fields of this kind, by their last name. */
const namesOf = (code: string) =>
  new Set(TEXT_FIELDS.filter(({ shape }) => shape.code === code).map(({ field }) => field.split('/').at(-1)));

export const addressNames = namesOf('address-not-allowed');
const colorNames = namesOf('color-unreadable');

/** What a browser makes of an address is asked of the browser, not of our own rules. */
function protocolOf(address: string): string {
  return URL.canParse(address, 'https://page.example/') ? new URL(address, 'https://page.example/').protocol : NONE;
}

/** Of what leads nowhere. */
const NONE = 'https:';

/** Addresses lead to the web, and colours are colours. */
export function expectSafe(explainer: object): void {
  for (const [text, names] of textsIn(explainer))
    for (const name of names) {
      if (colorNames.has(name)) expect(text).to.match(/^#[0-9a-f]{6}$/i);
      if (!addressNames.has(name) || /^#[0-9a-f]{6}$/i.test(text)) continue;
      const addresses = name === 'srcset' ? text.split(/[\s,]+/).filter((part) => !/^[\d.]+[wx]$/.test(part)) : [text];
      for (const address of addresses) expect(protocolOf(address), `${name}: ${address}`).to.match(/^https?:$/);
    }
}
