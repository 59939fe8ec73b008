/** Milliseconds between frames, from `startFrames` to `stopFrames`. */
let times = [];
let isRunning = false;

const tick = (time) => {
  times.push(time);
  if (isRunning) requestAnimationFrame(tick);
};

export function startFrames() {
  times = [];
  isRunning = true;
  requestAnimationFrame(tick);
}

/** Waits for two frames more, so that a long task at the end counts as well. */
export async function stopFrames() {
  for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  isRunning = false;
  return times.slice(1).map((time, index) => time - times[index]);
}
