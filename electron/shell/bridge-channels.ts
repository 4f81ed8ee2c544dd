/** Names of the messages between a page's bridge and the program. */
export const bridgeChannels = {
  device: 'bridge:device',
  saveToken: 'bridge:save-token',
  saveVolume: 'bridge:save-volume',
  leaveKiosk: 'bridge:leave-kiosk',
  print: 'bridge:print',
  printerState: 'bridge:printer-state',
  printerStateChanged: 'bridge:printer-state-changed',
  printPage: 'bridge:print-page',
  cardState: 'bridge:card-state',
  cardStateChanged: 'bridge:card-state-changed',
  cardLook: 'bridge:card-look',
  cardRead: 'bridge:card-read',
  cardCancel: 'bridge:card-cancel',
  cardSimulate: 'bridge:card-simulate',
} as const;
