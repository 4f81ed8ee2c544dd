/** Timers of this length (ms) watch the line, which goes at the pace of the real world. */
const LINE_MS = 20_000;

/**
 * Runs in a page before its own code: its time goes so many times faster. What watches the line to the hub keeps real time.
 */
export const fasterPage = `(pace) => {
  const [begin, start] = [performance.now(), Date.now()];
  const real = performance.now.bind(performance);
  performance.now = () => begin + (real() - begin) * pace;
  Date.now = () => start + (real() - begin) * pace;
  for (const name of ['setTimeout', 'setInterval']) {
    const timer = globalThis[name].bind(globalThis);
    globalThis[name] = (work, ms = 0, ...rest) => timer(work, ms >= ${LINE_MS} ? ms : ms / pace, ...rest);
  }
}`;

/** Runs in a page before its own code: counts every panel that gets the side of the display. */
export const countPanels = `() => {
  const counted = { panels: 0, emergencies: 0, calls: 0 };
  Object.assign(globalThis, { counted });
  let last = {};
  const look = () => {
    const side = document.querySelector('[data-side] > *');
    if (side && side !== last.side) counted.panels += 1;
    const alarm = document.querySelector('[data-emergency]');
    if (alarm && !last.alarm) counted.emergencies += 1;
    const call = document.querySelector('[data-calling]')?.getAttribute('data-calling');
    if (call && call !== last.call) counted.calls += 1;
    last = { side, alarm, call };
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
}`;
