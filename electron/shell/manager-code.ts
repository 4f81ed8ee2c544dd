import { app, dialog } from 'electron';

/**
 * Shows the code of the first start once: at the console, and where an installed program has none, in a box that the
 * person who sets it up closes. It is not written into any log.
 */
export function showManagerCode(code: string): void {
  const spaced = `${code.slice(0, 4)}-${code.slice(4)}`;
  process.stdout.write(`Manager code: ${spaced} (shown once: open the manager page and make your account)\n`);
  if (app.isPackaged && !process.stdout.isTTY) {
    const message = `Manager code / 管理者コード: ${spaced}`;
    void dialog.showMessageBox({
      type: 'info',
      title: 'Machimado',
      message,
      detail: 'Shown once. 一度だけ表示します。',
    });
  }
}
