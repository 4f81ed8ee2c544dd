import { readdirSync } from 'node:fs';
import path from 'node:path';
import { openBrowser, shoot, SHOTS, type FaceShots } from './studio.ts';

/** `npm run shots [face …]`: every screen of every face, at its size and in its languages. A face's list is `<face>.shots.ts`. */
const wanted = process.argv.slice(2);
const lists = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.shots.ts'));
const browser = await openBrowser();
try {
  for (const file of lists.toSorted()) {
    const { shots } = (await import(path.join(import.meta.dirname, file))) as { readonly shots: FaceShots };
    if (wanted.length > 0 && !wanted.includes(shots.face)) continue;
    await shots.take({ browser, shoot });
    console.log(`${shots.face}: ${path.relative(process.cwd(), path.join(SHOTS, shots.face))}`);
  }
} finally {
  await browser.close();
}
