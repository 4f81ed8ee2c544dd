import type { BasicInfo } from '../../../../shared/card/card-reader.ts';
import type { KioskEvent } from '../../../../renderer/kiosk/event.ts';
import { reduce } from '../../../../renderer/kiosk/reduce.ts';
import type { CardStep } from '../../../../renderer/kiosk/screen.ts';
import { untouched, type KioskState } from '../../../../renderer/kiosk/state.ts';
import { planScreen } from '../plan-screen.ts';

/** Somebody who does not exist. */
export const hanako: BasicInfo = {
  name: '見本　花子',
  address: '架空県となり市本町四丁目５番６号',
  birthDate: '19850401',
  sex: 'female',
};

/** The state after these events, one after the other. */
export function after(events: readonly KioskEvent[], from: KioskState): KioskState {
  return events.reduce(reduce, from);
}

/** A kiosk with an empty reader whose visitor was offered the forms of a plan. */
export const offered: KioskState = after(
  [
    { type: 'reader changed', state: 'empty' },
    { type: 'forms wanted', forms: ['juminhyo'] },
  ],
  { ...untouched, screen: planScreen({ kind: 'errand', errand: 'residence-record' }) },
);

/** Events up to the question for the PIN, with so many tries left. */
export function toPin(remaining: number | null = 3): readonly KioskEvent[] {
  return [
    { type: 'card step', to: 'consent' },
    { type: 'card step', to: 'hold' },
    { type: 'reader changed', state: 'present' },
    { type: 'card looked', outcome: { kind: 'ready', remaining } },
  ];
}

/** The step a kiosk is at; null = it is not at the card. */
export function stepOf({ screen }: KioskState): CardStep | null {
  return screen.kind === 'card' ? screen.step : null;
}
