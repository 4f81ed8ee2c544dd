const VERIFY = 0x20;

/** A command as a trace may show it, in hex: of a VERIFY nothing but its head. */
export function maskedCommand(command: Uint8Array): string {
  const shown = command[1] === VERIFY ? command.subarray(0, 4) : command;
  const hex = Array.from(shown, (byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join(' ');
  const hidden = command.length - shown.length;
  return hidden === 0 ? hex : `${hex} + ${hidden} hidden`;
}
