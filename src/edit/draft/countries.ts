import { fold } from './namesakes.js';

/** Names of countries, each with its capital, and words with which reports speak of its people. */
const COUNTRIES = [
  { names: ['United States', 'US', 'USA', 'America', 'Washington', 'White House'], words: ['American'] },
  { names: ['China', 'Beijing', 'Peking'], words: ['Chinese'] },
  { names: ['Russia', 'Moscow', 'Kremlin', 'Russland', 'Moskau'], words: ['Russian'] },
  { names: ['United Kingdom', 'UK', 'Britain', 'London', 'Großbritannien'], words: ['British'] },
  { names: ['United Arab Emirates', 'UAE', 'Abu Dhabi'], words: ['Emirati'] },
  { names: ['Ukraine', 'Kyiv', 'Kiev', 'Kiew'], words: ['Ukrainian'] },
  { names: ['France', 'Paris', 'Frankreich'], words: ['French'] },
  { names: ['Germany', 'Berlin', 'Deutschland'], words: ['German'] },
  { names: ['Austria', 'Vienna', 'Österreich', 'Wien'], words: ['Austrian'] },
  { names: ['Poland', 'Warsaw', 'Polen', 'Warschau'], words: ['Polish'] },
  { names: ['Italy', 'Rome', 'Italien', 'Rom'], words: ['Italian'] },
  { names: ['Spain', 'Madrid', 'Spanien'], words: ['Spanish'] },
  { names: ['Turkey', 'Türkiye', 'Ankara', 'Türkei'], words: ['Turkish'] },
  { names: ['Iran', 'Tehran', 'Teheran'], words: ['Iranian'] },
  { names: ['India', 'New Delhi', 'Delhi', 'Indien'], words: ['Indian'] },
  { names: ['Japan', 'Tokyo', 'Tokio'], words: ['Japanese'] },
  { names: ['South Korea', 'Seoul', 'Südkorea'], words: ['South Korean'] },
  { names: ['North Korea', 'Pyongyang', 'Nordkorea', 'Pjöngjang'], words: ['North Korean'] },
  { names: ['Taiwan', 'Taipei', 'Taipeh'], words: ['Taiwanese'] },
  { names: ['Canada', 'Ottawa', 'Kanada'], words: ['Canadian'] },
  { names: ['Australia', 'Canberra', 'Australien'], words: ['Australian'] },
  { names: ['Israel'], words: ['Israeli'] },
].map(({ names, words }) => ({ names: new Set(names.map(toWords)), words: [...names, ...words].map(toWords) }));

/** True for two names of one country, such as “Washington” and “the U.S.” */
export function isSameCountry(one: string, other: string): boolean {
  return COUNTRIES.some(({ names }) => names.has(toWords(one)) && names.has(toWords(other)));
}

/** True where one name speaks of a country, and the other of others. */
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
  return fold(name)
    .replace(/\.|['’]s?(?= |$)/g, '')
    .replace(/^(?:the|die|der|das) /, '');
}
