import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFolder } from '../../../electron/content/check-folder.ts';
import { guidePicture } from '../../../electron/content/guide-picture.ts';
import { testFolder } from '../../support/folder.ts';
import { sampleGuidance } from '../../support/sample-guidance.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const NOW = Date.parse('2026-11-21T03:00:00Z');

/** A copy of the sample town in a folder of its own. */
function copyOfSample(): string {
  const folder = testFolder();
  cpSync(path.join(root, 'assets/content/mirai-machi'), folder, { recursive: true });
  return folder;
}

function replaceIn(file: string, from: string, to: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

const faultsOf = (folder: string, now = NOW) => {
  const checked = checkFolder(folder, now);
  return checked.ok ? [] : checked.error.data;
};

describe('the check of a folder', () => {
  it('finds nothing in the sample town', () => {
    expect(faultsOf(copyOfSample())).toEqual([]);
  });

  it('names a missing and an unreadable file once each, and no fault that only follows from them', () => {
    const folder = copyOfSample();
    rmSync(path.join(folder, 'items.json'));
    writeFileSync(path.join(folder, 'guides', 'birth.json'), '{');
    const faults = faultsOf(folder);
    expect(faults.map((fault) => `${fault.file} ${fault.path}`)).toEqual([
      'items.json (whole file)',
      'guides/birth.json (whole file)',
    ]);
  });

  it('names faults of counters and of guides together', () => {
    const folder = copyOfSample();
    replaceIn(path.join(folder, 'office.json'), 'Asia/Tokyo', 'Mars');
    replaceIn(path.join(folder, 'guides', 'work.json'), '"unsure": false', '"unsure": "no"');
    expect(faultsOf(folder).map((fault) => fault.file)).toEqual(['office.json', 'guides/work.json']);
  });

  it("takes the office's date for today", () => {
    const folder = copyOfSample();
    replaceIn(path.join(folder, 'procedures.json'), '"since": "2026-04-01"', '"since": "2026-11-22"');
    expect(faultsOf(folder, Date.parse('2026-11-21T18:59:00Z'))).toHaveLength(1);
    expect(faultsOf(folder, Date.parse('2026-11-21T19:01:00Z'))).toEqual([]);
  });
});

describe('npm run check:content', () => {
  const run = (...flags: readonly string[]) =>
    spawnSync(process.execPath, [path.join(root, 'electron/content/check-content.ts'), ...flags], { encoding: 'utf8' });

  it('ends with 0 for the sample town and with 1 for a broken copy, with file, path and reason', () => {
    expect(run().status).toBe(0);
    const folder = copyOfSample();
    replaceIn(path.join(folder, 'sections.json'), '"counter": 2', '"counter": 99');
    const { status, stdout } = run(folder);
    expect(status).toBe(1);
    expect(stdout).toContain(`${path.join(folder, 'sections.json')}: 0.counter (residents): no counter 99\n`);
  });
});

describe('the picture of a guide', () => {
  const guidance = sampleGuidance();
  const picture = (id: string) =>
    guidePicture(
      guidance.guides.find((guide) => guide.id === id)!,
      guidance,
    );

  it('holds every question, answer, procedure and piece of advice, and needs nothing from elsewhere', () => {
    for (const guide of guidance.guides) {
      const page = guidePicture(guide, guidance);
      const texts = [...guide.questions.flatMap((one) => [one, ...one.options]), ...guide.advice];
      const absent = texts.filter((one) => !page.includes(one.text.ja));
      expect(absent.map((one) => one.id)).toEqual([]);
      const names = guidance.procedures.filter((one) => guide.outcomes.some((end) => end.procedure === one.id));
      expect(names.filter((one) => !page.includes(one.name.ja))).toEqual([]);
      expect(page).not.toMatch(/src=|href=|url\(/);
    }
  });

  it('says what to bring, of the procedure or of the case', () => {
    expect(picture('birth')).toContain('<p>持ち物： 出生届（出生証明書つき） ／ いる方だけ 母子健康手帳</p>');
    expect(picture('moving-in')).toContain('パスポート（質問1が「海外から来た」のとき）');
    expect(picture('moving-in')).toContain('前の学校でもらった書類（質問1が「海外から来た」ではないとき）');
    expect(picture('bereavement')).toContain('<p>持ち物： いる方だけ 犬の鑑札</p>');
    expect(picture('need-care')).toContain('<p>持ち物： なし</p>');
  });

  it('says conditions in words, and the order of the counters', () => {
    const page = picture('birth');
    expect(page).toContain('聞くとき： 質問1が「みらい町」');
    expect(page).toContain('質問3が「国民健康保険」か「わかりません」<p>');
    expect(page).toMatch(/<ol><li><b>B<\/b> 子どもが生まれた → マイナンバーカード<\/li><li><b>C<\/b>/);
  });
});
