import { useEffect, useState } from 'react';
import type { FigureRange, Figures } from '../../../shared/domain/figures.ts';
import { useHouse } from '../house.ts';
import type { ManagerError } from '../manager-error.ts';

/** What there is to show of a range. The last figures stay in sight while others are counted. */
export interface FiguresShown {
  readonly figures: Figures | null;
  /** When they were counted, by the office's clock (epoch ms). */
  readonly asOf: number;
  readonly counting: boolean;
  readonly error: ManagerError | null;
}

/** Asks the hub for the figures of a range, again when `turn` changes. */
export function useFigures(range: FigureRange, turn: number): FiguresShown {
  const { acts, now } = useHouse();
  const { from, to } = range;
  const asked = `${from} ${to} ${turn}`;
  const [shown, setShown] = useState<FiguresShown & { readonly asked: string }>({
    figures: null,
    asOf: now,
    counting: true,
    error: null,
    asked: '',
  });
  const [clock] = useState({ now });
  useEffect(() => void (clock.now = now), [clock, now]);
  useEffect(() => {
    let current = true;
    void acts.figures({ from, to }).then((answer) => {
      if (!current) return;
      const error = answer.ok ? null : answer.error;
      const figures = answer.ok ? answer.value : null;
      setShown({ figures, asOf: clock.now, counting: false, error, asked });
    });
    return () => void (current = false);
  }, [acts, clock, from, to, asked]);
  return { ...shown, counting: shown.asked !== asked };
}
