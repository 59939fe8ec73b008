/** A timeline as TimelineJS has it, made up. */
export const timelineJs = {
  title: { text: { headline: 'Three days at the harbour', text: '<p>Made up, in the format of TimelineJS.</p>' } },
  events: [
    {
      start_date: { year: '2024', month: '3', day: '4' },
      text: { headline: 'A ship arrives', text: '<p>It carries <b>timber</b>.</p>' },
      group: 'Ships',
    },
    {
      start_date: { year: '2024', month: '3', day: '5', hour: '8', minute: '30' },
      text: { headline: 'The crane stops', text: '<p>Nobody is hurt.</p>' },
      group: 'The harbour',
    },
    {
      start_date: { year: '2024', month: '3', day: '6' },
      text: { headline: 'The ship leaves', text: '<p>A day late.</p>' },
      group: 'Ships',
    },
  ],
};
