import { useState, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react';
import { pressGesture } from './press-gesture.ts';
import { settleTouches } from './touch-guard.ts';

/** What a pressable element spreads onto itself. */
export interface PressProps {
  readonly 'data-pressed': '' | undefined;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onClick: (event: MouseEvent<HTMLElement>) => void;
}

/** How a press is taken: `rapid` keys (a code pad) may follow each other at once. */
export interface PressOptions {
  readonly rapid: boolean;
}

/**
 * Released inside = pressed, wherever the finger slid in between (the browser's own click gives up on a sliding
 * finger). A finger that leaves before it lifts changes its mind. Keyboards and screen readers come in as clicks.
 */
export function usePress(onPress: () => void, { rapid }: PressOptions): PressProps {
  const [pressed, setPressed] = useState(false);
  const [gesture] = useState(pressGesture);

  const release = (): void => {
    gesture.letGo();
    setPressed(false);
  };
  const press = (at: number): void => {
    if (!rapid && !gesture.accepts(at)) return;
    if (!rapid) settleTouches();
    onPress();
  };

  return {
    'data-pressed': pressed ? '' : undefined,
    onPointerDown: (event) => {
      if (event.button !== 0 || !event.isPrimary) return;
      gesture.hold(event.pointerId);
      event.currentTarget.setPointerCapture(event.pointerId);
      setPressed(true);
    },
    onPointerMove: (event) => {
      if (gesture.holds(event.pointerId)) setPressed(isInside(event));
    },
    onPointerUp: (event) => {
      if (!gesture.holds(event.pointerId)) return;
      release();
      if (isInside(event)) press(event.timeStamp);
    },
    onPointerCancel: release,
    onKeyDown: (event) => {
      if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
    },
    onClick: (event) => {
      if (event.detail === 0) press(event.timeStamp);
    },
  };
}

function isInside(event: PointerEvent<HTMLElement>): boolean {
  const box = event.currentTarget.getBoundingClientRect();
  const { clientX: x, clientY: y } = event;
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}
