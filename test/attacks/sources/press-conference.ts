/** A report of a press conference that never was, written for these tests. */
export const pressConference = `The harbour at Lindmoor will not close this winter, the port’s director, Ada Ferrant, said on Tuesday. “We have never cancelled a sailing for want of money, and we won’t begin in January,” she told reporters. Roughly 1.5 million passengers used the terminal last year, 12,400 fewer than in 2019 but 3.5 percent more than the plan had foreseen.

Ferrant denied that the non-smoking rule had driven travellers away. “Nobody has shown me a single letter about it,” she said. “If there is one, I’d like to read it before the twenty-first.” A ticket for the short crossing costs $5.50 now; it was $4.75 until last spring, and the company doesn’t expect another rise before 2026.

The union’s speaker, Tomas Reyle, was less certain. He called the timetable “a half-finished drawing” and said that 37 of 112 engineers hadn’t been paid for their overtime. “We can’t work on promises,” he said, “and we don’t accept that the storm of 8 November should be our fault.” The temperature on deck had fallen to -11 degrees that night, and the wind reached 94 km/h.

Asked whether the old ferry would be sold, Ferrant smiled. “The old lady isn’t for sale,” she said, “not for 2 million and not for 20 million.” She didn’t say what the ship, built in 1968, is worth. Its engines burn 10,000 litres a week, which is about 40% more than the newer boats need.

A decision on the night service is due at 10:30 on Friday. Until then, said the harbour’s spokeswoman, no timetable “is worth the paper it’s printed on”. Passengers with bicycles will pay 1/2 of the usual fee, and children under the age of 6 travel free of charge.`;
