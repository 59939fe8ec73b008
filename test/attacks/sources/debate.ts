/** The minutes of a debate that never was, written for these tests. */
export const debate = `THE CHAIR: The council isn’t voting on the bridge tonight. It is voting on whether we’ll spend €350,000 on finding out what a bridge would cost, and I don’t want to hear that these are the same thing.

MS OKORO: Thank you. I never opposed the bridge. I opposed a bridge that nobody had measured, on ground that moves 4.2 millimetres a year, for a sum that has grown from 18 million to 31 million since March. My well-meaning colleagues keep telling me it’s only paper. It is not only paper; it’s the school’s roof and the swimming-pool’s pump.

MR VAN DIJK: With respect, we have been measuring since 2011. There were 7 studies, 6 of them paid for by this council. None of them said “stop”. Two said that the eastern pier shouldn’t stand where the old mill-race runs, and we have moved it 60 metres since then. We can build this, we ought to build this, and in ten years’ time no one will remember who was against it.

MS OKORO: I will remember it. I’ll also remember that the member didn’t answer my question in April, when I asked him how many lorries cross the ford each day. The answer, which I found without his help, is 214, or a little less than 9 an hour; not the “thousands” of his leaflet.

MR VAN DIJK: I have not used that word tonight. If the leaflet was wrong, it was wrong by accident, and we’ve printed another. But let us not pretend that 214 lorries are nothing, or that the ford, closed for 41 days last winter, is a road.

THE CHAIR: I’ve let this go on for longer than I should. Those who are against the motion have ninety seconds. Those who aren’t may use theirs to think.

MS HALVORSEN: I won’t need ninety. My family has farmed on the far side for 130 years, and we’ve never once been asked. Ask us before you draw the line, not after. That’s all; I have no other wish, and no one else’s paper to read from.`;
