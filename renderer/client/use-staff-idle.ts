import { useEffect, useState } from 'react';
import { staffIdle, type StaffIdle } from './staff-idle.ts';
import type { StaffSession } from './staff-session.ts';

const TICK_MS = 1_000;

/** Tells the session of every key and touch, and ends it when there were none for too long. */
export function useStaffIdle(session: StaffSession, idleSeconds: number): StaffIdle {
  const [idle, setIdle] = useState<StaffIdle>({ kind: 'there' });
  useEffect(() => {
    const tick = (): void => {
      void session.catchUp();
      const next = staffIdle((performance.now() - session.stayedAt) / 1_000, idleSeconds);
      if (next.kind === 'over') session.leave('idle');
      else setIdle((before) => (before.kind === 'there' && next.kind === 'there' ? before : next));
    };
    const touched = (): void => void session.touched().then(tick);
    addEventListener('pointerdown', touched, true);
    addEventListener('keydown', touched, true);
    const timer = setInterval(tick, TICK_MS);
    return () => {
      removeEventListener('pointerdown', touched, true);
      removeEventListener('keydown', touched, true);
      clearInterval(timer);
    };
  }, [session, idleSeconds]);
  return idle;
}
