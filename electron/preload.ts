import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import type { Bridge } from '../shared/bridge.ts';
import type { PrinterState } from '../shared/domain/printer-state.ts';
import { bridgeChannels } from './shell/bridge-channels.ts';

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
};

contextBridge.exposeInMainWorld('machimado', bridge);
