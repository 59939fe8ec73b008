import type { TestArticle } from './article.js';

/** Speakers before their words, colons, and two people with one surname. */
export const riverLevels: TestArticle = {
  name: 'river-levels',
  lang: 'en',
  published: '2023-08-21',
  text: `Villages below the Tarn dam were told to leave their houses on Saturday night.

The state water agency said in a statement: “The spillway is damaged, and we expect more rain.” Its president, Elena Marsh, told Radio Lowland: “Nobody should wait for the morning.”

Farmer Jack Oduya said his cattle were already in the hills. “I have seen three floods,” he added, “and this one smells the same.”

Paul Marsh, the mayor of Lower Tarn, criticised the agency. He said that warnings had come too late. Marsh said nothing about the sandbags that were ordered last week.

The agency has not explained why the spillway failed. Experts believe that the concrete was weak, but nobody has tested it.

Two days later, on Monday, the water began to fall. “It is not over,” warned Marsh.`,
  people: [
    ['The state water agency', null],
    ['Elena Marsh', 'president'],
    ['Jack Oduya', 'Farmer'],
    ['Marsh', null],
    ['Paul Marsh', 'mayor of Lower Tarn'],
    ['Experts', null],
    ['The agency', null],
  ],
  events: [
    ['2023-08-19', 'Villages below the Tarn dam were told'],
    ['2023-08-14/2023-08-20', 'the sandbags'],
    ['2023-08-21', 'the water began to fall'],
  ],
  statements: [
    ['The state water agency', 'direct', 'The spillway is damaged'],
    ['Elena Marsh', 'direct', 'Nobody should wait'],
    ['Jack Oduya', 'indirect', 'his cattle were already'],
    ['Jack Oduya', 'direct', 'I have seen three floods, and this one'],
    ['Paul Marsh', 'indirect', 'criticised the agency'],
    ['Paul Marsh', 'indirect', 'warnings had come too late'],
    ['Marsh', 'silence', 'said nothing about the sandbags'],
    ['The agency', 'silence', 'has not explained'],
    ['Experts', 'indirect', 'the concrete was weak'],
    ['Marsh', 'direct', 'It is not over'],
  ],
};
