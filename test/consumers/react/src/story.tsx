import 'said-and-done';
import type {} from 'said-and-done/react';
import type { EventTimelineElement, EventTimelineSelectEvent } from 'said-and-done';
import { useRef } from 'react';

const story = { explainer: 1, title: 'Two ministers', events: [] };

export function Story() {
  const timeline = useRef<EventTimelineElement>(null);
  const handleSelect = (event: EventTimelineSelectEvent) => {
    if (event.id === 'secret') event.preventDefault();
    timeline.current?.next();
  };
  return (
    <news-explainer data={story} headingLevel={1} story refresh={60} className="story">
      <event-timeline
        ref={timeline}
        id="timeline"
        view="chart"
        scale="even"
        fold={0.2}
        selected="landing"
        heading-level="2"
        deep-link
        filter={{ text: 'moon' }}
        onevent-timeline-select={handleSelect}
      >
        <h2 slot="heading">On the Moon</h2>
      </event-timeline>
      <p>
        He said it: <said-quote statement="small-step" />
      </p>
      <who-said-what view="conversation" deepLink={false} onwho-said-what-select={({ id }) => console.log(id)} />
      <explainer-editor
        src="story.json"
        storage-key="moon"
        onexplainer-editor-save={(event) => event.preventDefault()}
      />
    </news-explainer>
  );
}
