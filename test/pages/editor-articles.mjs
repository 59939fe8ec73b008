/** Articles of our own, about an invented town, from which stories are made at the desk. */

export const bridgeClosed = {
  title: 'Port Ellery closes its old bridge',
  publisher: 'Ellery Courier',
  published: '16 May 2024',
  text: `Port Ellery closes its old bridge

The swing bridge over the Ell was closed to cars on Tuesday after inspectors found cracks.

“We could not wait another day,” Mayor Ada Quill said. “The girders are older than anyone in this room.”

Quill said that a ferry would carry pedestrians free of charge. Opposition leader Ruth Vance called the closure “a very late surprise” and demanded an inquiry.

A senior engineer told reporters that the cracks had been known since last year. The bridge opened on 3 June 1931.

Quill did not say how long the repairs would take.`,
};

/** A longer one: ten events, a quarter of them told by somebody, nineteen statements and three silences. */
export const bridgeClosedInFull = {
  title: 'Port Ellery closes its swing bridge',
  publisher: 'Ellery Courier',
  published: '16 May 2024',
  text: `Port Ellery closes its swing bridge

The swing bridge over the Ell opened on 3 June 1931. It was repaired in March 1998. Inspectors found cracks in its girders on 29 April 2024. The council met in private on 7 May 2024. The swing bridge was closed to cars on Tuesday. A barge struck the northern pier on Wednesday. A ferry will begin to run on 20 May 2024. Engineers inspected the pier on 15 May.

“We could not wait another day,” Mayor Ada Quill said. “The girders are older than anyone in this room.”

Quill said that a ferry would carry pedestrians free of charge. She added that the town would pay for it. Opposition leader Ruth Vance called the closure “a very late surprise” and demanded an inquiry. “The town hall has known about this since Easter,” Vance said.

Quill denied that the council had known. She told reporters that the first report came in April. According to Vance, two letters warned the council last year. “I have both of them on my desk,” Vance said.

Bridge engineer Tomas Rell said that the steel had lost a tenth of its strength. “It is tired metal, and it does not heal,” Rell said. Rell warned that the pier might have to be built anew. He said the work would take “at least two summers”.

Harbour master Ines Okoro said that the barge was moored too close. “Nobody asked us,” Okoro said.

A senior engineer told reporters that the cracks had been known since last year. A council member said that the vote was close.

Quill did not say how long the repairs would take. Okoro declined to comment on the owner of the barge. The council did not mention the letters.`,
};
