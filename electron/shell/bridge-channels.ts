/** Names of the messages between a page's bridge and the program. */
export const bridgeChannels = {
  device: 'bridge:device',
  saveToken: 'bridge:save-token',
  saveVolume: 'bridge:save-volume',
  leaveKiosk: 'bridge:leave-kiosk',
  print: 'bridge:print',
  printerState: 'bridge:printer-state',
  printerStateChanged: 'bridge:printer-state-changed',
} as const;
