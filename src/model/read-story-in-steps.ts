import { runInSlices } from './in-steps.js';
import { readStorySteps, type StoryReading } from './read-story.js';

export interface StepOptions {
  /** Gives up, and rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** Reads a long document as `readStory` does: about once in a frame, others have a turn. Rejects only if it is given up. */
export async function readStoryInSteps(input: unknown, { signal }: StepOptions = {}): Promise<StoryReading> {
  return runInSlices(readStorySteps(input), signal);
}
