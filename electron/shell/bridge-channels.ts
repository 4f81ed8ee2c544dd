/** Names of the messages between a page's bridge and the program. */
export const bridgeChannels = {
  device: 'bridge:device',
  saveToken: 'bridge:save-token',
  saveVolume: 'bridge:save-volume',
  leaveKiosk: 'bridge:leave-kiosk',
  printTicket: 'bridge:print-ticket',
  printerState: 'bridge:printer-state',
  printerStateChanged: 'bridge:printer-state-changed',
} as const;
