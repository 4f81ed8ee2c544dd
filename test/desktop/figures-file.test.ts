import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { DEMO_PASSWORD } from '../../electron/hub/demo.ts';
import { faceWindow, test } from './support/fixtures.ts';

test('the manager’s figures are saved where the person says, and no other file', async ({ start }) => {
  const { app, data } = await start({ role: 'manager', settings: { demo: true } });
  const page = await faceWindow(app, 'manager');
  await page.getByLabel('ログイン名').fill('manager');
  await page.getByLabel('パスワード').fill(DEMO_PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '数字' }).click();

  const target = path.join(data, 'saved.csv');
  const saved = app.evaluate(
    ({ session }, target) =>
      new Promise<string>((resolve) => {
        session.fromPartition('machimado').once('will-download', (_event, file) => {
          file.setSavePath(target);
          file.once('done', (_done, state) => resolve(`${state} ${file.getFilename()}`));
        });
      }),
    target,
  );
  await page.getByRole('button', { name: '表をCSVで保存' }).click();
  expect(await saved).toMatch(/^completed machimado-figures-\d{4}-\d\d-\d\d-\d{4}-\d\d-\d\d\.csv$/);
  expect(readFileSync(target, 'utf8')).toMatch(/^\uFEFF区分,項目,件数,/);
});
