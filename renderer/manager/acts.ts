import type { FigureRange, Figures } from '../../shared/domain/figures.ts';
import type { DeviceKind, StaffRole } from '../../shared/domain/house-view.ts';
import type { StaffLanguage } from '../../shared/domain/language.ts';
import type { Result } from '../../shared/lib/result.ts';
import type { HubConnection } from '../client/hub-connection.ts';
import type { ManagerError } from './manager-error.ts';
import type { Note, Panel } from './state.ts';
import { happen, useManager } from './store.ts';

/** A new account as it is filled in. */
export interface NewStaff {
  readonly login: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly password: string;
  readonly endsOn: string | null;
}

/** A new device as it is filled in, and the devices there are already. */
export interface NewDevice {
  readonly kind: DeviceKind;
  readonly name: string;
  readonly before: readonly string[];
}

/** Everything the manager can do. */
export interface Acts {
  readonly addStaff: (account: NewStaff) => void;
  readonly endStaff: (id: string) => void;
  /** Until a day (ISO date), or not at all. */
  readonly setExportRight: (id: string, until: string | null) => void;
  readonly pairingCode: (device: NewDevice) => void;
  readonly revoke: (id: string) => void;
  readonly setKioskPin: (pin: string) => void;
  readonly figures: (range: FigureRange) => Promise<Result<Figures, ManagerError>>;
  /** The figures as a file with its name. */
  readonly figuresFile: (
    range: FigureRange,
    language: StaffLanguage,
  ) => Promise<Result<{ readonly name: string; readonly text: string }, ManagerError>>;
}

/** The actions of the page. */
export function actsOf(connection: HubConnection): Acts {
  return {
    addStaff: (account) =>
      void run(
        () => connection.call((client) => client.manager.addStaff(account)),
        ({ name, login }) => ({ note: { kind: 'staff added', name, login } }),
      ),
    endStaff: (id) => void run(() => connection.call((client) => client.manager.endStaff({ id })), nothingMore),
    setExportRight: (id, until) =>
      void run(
        () => connection.call((client) => client.manager.setExportRight({ id, until })),
        ({ name }) => ({ note: { kind: 'export right set', name, until } }),
      ),
    pairingCode: ({ kind, name, before }) =>
      void run(
        () => connection.call((client) => client.manager.pairingCode({ kind, name })),
        ({ code, expiresAt }) => ({ next: { kind: 'code', shown: { code, expiresAt, kind, name, before } } }),
      ),
    setKioskPin: (pin) =>
      void run(
        () => connection.call((client) => client.manager.setKioskPin({ pin })),
        () => ({ note: { kind: 'pin set' } }),
      ),
    figures: (range) => connection.call((client) => client.manager.figures(range)),
    figuresFile: (range, language) => connection.call((client) => client.manager.figuresCsv({ ...range, language })),
    revoke: (id) => void run(() => connection.call((client) => client.manager.revokeDevice({ id })), nothingMore),
  };
}

interface Outcome {
  readonly next?: Panel;
  readonly note?: Note;
}

const nothingMore = (): Outcome => ({});

/** One action at a time; its answer decides what is shown next. */
async function run<Value>(
  ask: () => Promise<Result<Value, ManagerError>>,
  outcome: (value: Value) => Outcome,
): Promise<void> {
  if (useManager.getState().busy) return;
  happen({ type: 'began' });
  const answer = await ask();
  if (answer.ok) happen({ type: 'done', ...outcome(answer.value) });
  else happen({ type: 'refused', error: answer.error });
}
