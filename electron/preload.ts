import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import type { Bridge, CardBridge } from '../shared/bridge.ts';
import type { CardReaderState } from '../shared/card/card-reader.ts';
import type { PrinterState } from '../shared/domain/printer-state.ts';
import { bridgeChannels } from './shell/bridge-channels.ts';

const card: CardBridge = {
  state: () => ipcRenderer.invoke(bridgeChannels.cardState),
  onState: (listener) => {
    const hear = (_event: IpcRendererEvent, state: CardReaderState): void => listener(state);
    ipcRenderer.on(bridgeChannels.cardStateChanged, hear);
    return () => void ipcRenderer.removeListener(bridgeChannels.cardStateChanged, hear);
  },
  look: () => ipcRenderer.invoke(bridgeChannels.cardLook),
  read: (request) => {
    const answer = ipcRenderer.invoke(bridgeChannels.cardRead, request);
    request.pin.fill(0);
    return answer;
  },
  cancel: () => ipcRenderer.invoke(bridgeChannels.cardCancel),
  simulate: (act) => ipcRenderer.invoke(bridgeChannels.cardSimulate, act),
};

/** What the page gets as `window.machimado`: named functions only, no event object ever reaches it. */
const bridge: Bridge = {
  device: () => ipcRenderer.invoke(bridgeChannels.device),
  saveToken: (token) => ipcRenderer.invoke(bridgeChannels.saveToken, token),
  saveVolume: (volume) => ipcRenderer.invoke(bridgeChannels.saveVolume, volume),
  leaveKiosk: () => ipcRenderer.invoke(bridgeChannels.leaveKiosk),
  print: (paper) => ipcRenderer.invoke(bridgeChannels.print, paper),
  printerState: () => ipcRenderer.invoke(bridgeChannels.printerState),
  onPrinterState: (listener) => {
    const hear = (_event: IpcRendererEvent, state: PrinterState): void => listener(state);
    ipcRenderer.on(bridgeChannels.printerStateChanged, hear);
    return () => void ipcRenderer.removeListener(bridgeChannels.printerStateChanged, hear);
  },
  card,
  printPage: () => ipcRenderer.invoke(bridgeChannels.printPage),
};

contextBridge.exposeInMainWorld('machimado', bridge);
