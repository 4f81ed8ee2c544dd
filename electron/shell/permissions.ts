import type { Session } from 'electron';

/** Whether pages may have something, and why. */
interface Permission {
  readonly allowed: boolean;
  readonly reason: string;
}

const never = (reason: string): Permission => ({ allowed: false, reason });

/** Everything Chromium can ask for on behalf of a page. What is not in the table is denied too. */
export const permissions: Readonly<Record<string, Permission>> = {
  'background-sync': never('nothing runs without a page'),
  'clipboard-read': never('what somebody copied before is nobody’s business'),
  'clipboard-sanitized-write': never('no page copies'),
  'deprecated-sync-clipboard-read': never('as clipboard-read'),
  'display-capture': never('screens show personal data'),
  fullscreen: never('the shell decides how a window fills the screen'),
  geolocation: never('the machine stands still'),
  hid: never('readers and printers are driven by the shell'),
  'idle-detection': never('time-outs count touches on the page'),
  keyboardLock: never('keys are filtered by the shell'),
  media: never('no camera and no microphone in the hall'),
  mediaKeySystem: never('no protected media'),
  midi: never('no instruments'),
  midiSysex: never('no instruments'),
  notifications: never('calls are shown and spoken, not notified'),
  openExternal: never('no way out of the program'),
  pointerLock: never('touch only'),
  serial: never('readers and printers are driven by the shell'),
  'speaker-selection': never('sound goes where the machine is set to'),
  'storage-access': never('no third parties'),
  'top-level-storage-access': never('no third parties'),
  unknown: never('not known, not given'),
  usb: never('readers and printers are driven by the shell'),
  'window-management': never('the shell places the windows'),
};

/** Whether pages may have this. */
export const isPermitted = (name: string): boolean => permissions[name]?.allowed === true;

/** Answers every way in which Chromium asks, by the table. Without handlers Electron allows everything. */
export function guardPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, name, answer) => answer(isPermitted(name)));
  session.setPermissionCheckHandler((_contents, name) => isPermitted(name));
  session.setDevicePermissionHandler(() => false);
}
