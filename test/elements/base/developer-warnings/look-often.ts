import { standIn } from '../../../helpers/stub-method.js';
import { untilStill } from '../../../helpers/until-still.js';

/**
 * The code for warnings looks at elements each second. Until `takeBack` it looks whenever the page stands still. The result waits until it has
 * looked so many times more.
 */
export function lookOften(): (count: number) => Promise<void> {
  const looks = new Map<number, () => void>();
  let timer = 0;
  let seen = 0;
  const waiting = new Map<() => void, number>();
  standIn(window, 'setInterval', (look) => {
    looks.set((timer += 1), look as () => void);
    return timer;
  });
  standIn(window, 'clearInterval', (ended) => looks.delete(ended as number));
  void lookOn(window.setInterval);
  return (count) => new Promise((resolve) => waiting.set(resolve, seen + count));

  async function lookOn(standing: typeof setInterval): Promise<void> {
    while (window.setInterval === standing) {
      await untilStill();
      if (looks.size === 0) continue;
      for (const look of looks.values()) look();
      seen += 1;
      for (const [resolve, wanted] of waiting) if (seen >= wanted) resolve();
    }
  }
}
