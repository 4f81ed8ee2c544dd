import path from 'node:path';
import { app, Menu } from 'electron';
import { registerAppScheme } from './app-scheme.ts';

/** What must be said before the program is ready: sandbox for all, own scheme, own folder, no menu, no debugger. */
export function prepareApp(data: string): void {
  app.enableSandbox();
  registerAppScheme();
  app.setPath('userData', path.join(data, 'shell'));
  app.commandLine.appendSwitch('autoplay-policy', 'no-user-gesture-required');
  if (app.isPackaged) {
    for (const name of ['remote-debugging-port', 'remote-debugging-pipe']) app.commandLine.removeSwitch(name);
  }
  Menu.setApplicationMenu(null);
}
