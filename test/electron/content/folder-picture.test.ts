import { rmSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { checkFolder } from '../../../electron/content/check-folder.ts';
import { folderPicture } from '../../../electron/content/folder-picture.ts';
import { testFolder } from '../../support/folder.ts';
import { townIn } from '../../support/town-folder.ts';

it.each(['office.json', 'facts.json', 'facilities.json', 'guides/birth.json', 'forms/room.json'])(
  'shows that %s was changed',
  async (file) => {
    const town = townIn(testFolder());
    const before = await folderPicture(town.folder);
    expect(await folderPicture(town.folder)).toBe(before);
    town.write(file, `${town.read(file)} `);
    expect(await folderPicture(town.folder)).not.toBe(before);
  },
);

it('lets a town do without forms', () => {
  const { folder, set } = townIn(testFolder());
  set('facilities.json', { application: null });
  for (const name of ['forms', 'facts.json', 'areas.json']) rmSync(path.join(folder, name), { recursive: true });
  const checked = checkFolder(folder, Date.parse('2026-11-21T03:00:00Z'));
  expect(checked).toMatchObject({ value: { guidance: { book: { forms: [], facts: [], areas: [] } } } });
});
