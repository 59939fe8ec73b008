/** An open letter that nobody wrote but us, for these tests. */
export const letter = `To the editors. Your article of 3 May says that our laboratory “lost” 48 samples. We didn’t lose them. They were never sent to us: the courier’s list shows 1,152 boxes handed over and 1,152 boxes received, and the seals weren’t broken. We have asked the courier for a copy, and he won’t give it to anyone but a court.

It’s true that the freezers failed on the night of 17 April. It is not true that nobody noticed. The alarm rang at 02:14; two technicians were on the premises by 02:40 and the temperature never rose above -18 degrees. A self-written protocol of that night is attached to this letter, as it was attached to the two letters that you didn’t print.

Your reporter wrote that “a spokesman could not be reached”. Our number has been the same since 1997, and it’s answered by a person, not a machine. She did not call it. She called a company of a similar name, 600 kilometres away, which sells ice-cream.

We don’t ask for an apology, which costs nothing and is worth as much. We want three sentences on the page where the three wrong ones stood: that no sample was lost, that no patient’s result was delayed by more than 0.5 days, and that the re-examination, which cost us $62,500 and took 11 weeks, found nothing at all.

If you cannot do this, we’d rather you wrote nothing. Silence hasn’t hurt us yet; it’s your “well-placed sources” that have.`;
