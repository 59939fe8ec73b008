import { normalizeName } from '../../../text/normalize-name.js';

/** Names of countries with their capitals and, behind the stroke, words for their people. */
const COUNTRIES = [
  'United States, US, USA, America, Washington, White House, Pentagon | American',
  'China, Beijing, Peking | Chinese',
  'Russia, Moscow, Kremlin, Russland, Moskau | Russian',
  'United Kingdom, UK, Britain, London, Downing Street, No 10, Number 10, Whitehall | British',
  'European Union, EU, Brussels, Brüssel',
  'United Arab Emirates, Abu Dhabi',
  'Ukraine, Kyiv, Kiew | Ukrainian',
  'France, Paris, Frankreich, Élysée, Elysée, Élysée Palace | French',
  'Germany, Berlin, Deutschland, Kanzleramt | German',
  'Turkey, Ankara, Türkei | Turkish',
  'Iran, Tehran, Teheran | Iranian',
  'India, Delhi, New Delhi, Indien | Indian',
  'Japan, Tokyo, Tokio | Japanese',
  'South Korea, Seoul, Südkorea | South Korean',
  'North Korea, Pyongyang, Nordkorea | North Korean',
  'Israel | Israeli',
].map((row) => {
  const [names = [], words = []] = row.split(' | ').map((part) => part.split(', ').map(toWords));
  const governments = [...names, ...words].flatMap((word) => [`${word} government`, `${word} administration`]);
  return { names: [...names, ...governments], words: [...names, ...words] };
});

/** Returns true for the name of a country, of its capital, of its government or of its seat. */
export function isCountry(name: string): boolean {
  return COUNTRIES.some(({ names }) => names.includes(toWords(name)));
}

/** Returns true for two names of one country, such as “Washington” and “the U.S.” */
export function isSameCountry(one: string, other: string): boolean {
  return COUNTRIES.some(({ names }) => names.includes(toWords(one)) && names.includes(toWords(other)));
}

/** Returns true for two names of different countries. */
export function isOtherCountry(one: string, other: string): boolean {
  const [own, others] = [one, other].map(countriesIn);
  return !!own?.length && !!others?.length && !own.some((country) => others.includes(country));
}

function countriesIn(name: string) {
  const text = ` ${toWords(name)} `;
  return COUNTRIES.filter(({ words }) => words.some((word) => text.includes(` ${word} `)));
}

/** “The U.S.” is “us”. */
function toWords(name: string): string {
  return normalizeName(name)
    .replace(/\.|['’]s?(?= |$)/g, '')
    .replace(/^(?:the|die|der|das) /, '');
}
