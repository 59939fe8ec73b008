/** An element that keeps its key, so that React sets none of its properties in the browser. */
export const Bare = ({ story, onSelect }) => (
  <event-timeline id="bare" data={story} headingLevel={4} deepLink onevent-timeline-select={onSelect} />
);
