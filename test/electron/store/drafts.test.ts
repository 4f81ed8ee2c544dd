import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { StoredDraft } from '../../../electron/ports/drafts.ts';
import { StoreUnavailable } from '../../../electron/ports/store.ts';
import { openLibsql } from '../../../electron/store/libsql-database.ts';
import { openDrafts, type OpenDrafts } from '../../../electron/store/open-drafts.ts';
import { testFolder } from '../../support/folder.ts';

const [TODAY, TOMORROW] = ['2026-11-24', '2026-11-25'];
const STORE_KEY = 'd'.repeat(64);

function opened(folder: string, more: { readonly businessDay?: string; readonly storeKey?: string } = {}): OpenDrafts {
  const drafts = openDrafts({ folder, storeKey: STORE_KEY, businessDay: TODAY, inClear: false, ...more });
  onTestFinished(() => drafts.close());
  return drafts;
}

const fact = (value: string) => ({ value, source: 'asked', doubt: true, was: 'before' }) as const;
const draft = (visit: string, applications = 2): StoredDraft => ({
  visit,
  withCard: true,
  procedures: ['moving-in'],
  facts: { 'applicant.name': fact(`name of ${visit}`), '__proto__.x': fact('"]}') },
  applications: Array.from({ length: applications }, (_, at) => ({
    id: `${visit}-${at}`,
    form: `form-${9 - at}`,
    state: 'drafted',
    back: null,
    printedAt: null,
  })),
  identity: { papers: ['passport'], at: 5, staffName: 'clerk' },
  storedAt: 3,
});

const keyFile = (folder: string): string => readFileSync(path.join(folder, 'drafts.key'), 'utf8');

describe('drafts', () => {
  it('are read as they were put, in the order of their forms; the newest takes the place of the one before', () => {
    const drafts = opened(testFolder());
    drafts.put(draft('one'));
    drafts.put(draft('two'));
    expect(drafts.of('one')).toEqual(draft('one'));
    drafts.put({ ...draft('one', 1), identity: null });
    expect(drafts.of('one')).toEqual({ ...draft('one', 1), identity: null });
    expect(drafts.visits()).toEqual(['one', 'two']);
    expect(drafts.marks()['two']).toEqual([
      { form: 'form-9', state: 'drafted', printed: false },
      { form: 'form-8', state: 'drafted', printed: false },
    ]);
    drafts.erase(['one', 'nobody']);
    expect(Object.keys(drafts.marks())).toEqual(['two']);
    expect([drafts.of('one'), drafts.visits()]).toEqual([null, ['two']]);
  });

  it('last over a restart on the same day, and are readable for their owner alone', () => {
    const folder = testFolder();
    opened(folder).put(draft('one'));
    const again = opened(folder);
    expect(again.thrownAway).toBeNull();
    expect(again.of('one')).toEqual(draft('one'));
    expect(statSync(path.join(folder, 'drafts.key')).mode & 0o777).toBe(0o600);
    expect(readFileSync(path.join(folder, 'drafts.db')).includes('SQLite format')).toBe(false);
  });

  it('begin anew with another key on another day, whichever way the clock went', () => {
    for (const day of [TOMORROW, '2026-11-23']) {
      const folder = testFolder();
      const first = opened(folder);
      first.put(draft('one'));
      first.close();
      const before = keyFile(folder);
      const next = opened(folder, { businessDay: day });
      expect(next.thrownAway).toBe('day-change');
      expect(next.visits()).toEqual([]);
      expect(keyFile(folder)).not.toBe(before);
    }
  });

  it('are thrown away while the hub runs, once a day', () => {
    const folder = testFolder();
    const drafts = opened(folder);
    drafts.put(draft('one'));
    const before = keyFile(folder);
    expect(drafts.renew(TODAY)).toBe(false);
    expect(Object.keys(drafts.marks())).toEqual(['one']);
    expect(drafts.renew(TOMORROW)).toBe(true);
    expect(drafts.marks()).toEqual({});
    expect(drafts.renew(TOMORROW)).toBe(false);
    expect(drafts.visits()).toEqual([]);
    expect(keyFile(folder)).not.toBe(before);
    drafts.put(draft('two'));
    expect(opened(folder, { businessDay: TOMORROW }).visits()).toEqual(['two']);
  });

  it('need both halves of the key', () => {
    const folder = testFolder();
    const first = opened(folder);
    first.put(draft('one'));
    first.close();
    writeFileSync(path.join(folder, 'drafts.key'), `${TODAY} ${'0'.repeat(64)}\n`);
    expect(opened(folder).visits()).toEqual([]);
    const other = testFolder();
    const second = opened(other);
    second.put(draft('one'));
    second.close();
    expect(opened(other, { storeKey: 'e'.repeat(64) }).visits()).toEqual([]);
  });

  it.each([
    ['damaged', (folder: string) => writeFileSync(path.join(folder, 'drafts.db'), Buffer.alloc(9000, 0x55))],
    ['without its key', (folder: string) => rmSync(path.join(folder, 'drafts.key'))],
    ['with a key that is none', (folder: string) => writeFileSync(path.join(folder, 'drafts.key'), 'x')],
  ])('are never set aside: a file that is %s is thrown away', (_name, harm) => {
    const folder = testFolder();
    const first = opened(folder);
    first.put(draft('one'));
    first.close();
    for (const suffix of ['-wal', '-shm']) rmSync(path.join(folder, `drafts.db${suffix}`), { force: true });
    harm(folder);
    const again = opened(folder);
    expect(again.thrownAway).not.toBeNull();
    expect(again.visits()).toEqual([]);
    again.put(draft('two'));
    expect(again.visits()).toEqual(['two']);
    const left = readdirSync(folder).filter((file) => !['drafts.db', 'drafts.key'].includes(file));
    expect(left.every((file) => /^drafts\.db-(wal|shm)$/.test(file))).toBe(true);
  });

  it('begin anew in a file whose making was cut off', () => {
    const folder = testFolder();
    writeFileSync(path.join(folder, 'drafts.key'), `${TODAY} ${'0'.repeat(64)}\n`);
    writeFileSync(path.join(folder, 'drafts.db'), '');
    expect(opened(folder).thrownAway).toBe('damaged');
    rmSync(path.join(folder, 'drafts.db'));
  });

  it('begin anew when the file is damaged while the hub runs, and say so once', () => {
    const folder = testFolder();
    const drafts = opened(folder);
    const many = Array.from({ length: 400 }, (_, at) => ({
      ...draft(`v${at}`),
      facts: { a: fact('x'.repeat(12_000)) },
    }));
    for (const one of many) drafts.put(one);
    drafts.erase(['v0']);
    const file = path.join(folder, 'drafts.db');
    writeFileSync(file, readFileSync(file).fill(0x55, 8192));
    const faults = many.flatMap(({ visit }) => {
      try {
        drafts.of(visit);
        return [];
      } catch (error) {
        return [error];
      }
    });
    expect(faults).toEqual([new StoreUnavailable('drafts damaged, a new file begun')]);
    expect(drafts.visits()).toEqual([]);
    drafts.put(draft('two'));
    drafts.close();
    expect(opened(folder).visits()).toEqual(['two']);
  });

  it('end an erasure later that another program held up', () => {
    const folder = testFolder();
    const drafts = openDrafts({ folder, storeKey: STORE_KEY, businessDay: TODAY, inClear: true });
    onTestFinished(() => drafts.close());
    drafts.put(draft('one'));
    const other = openLibsql(path.join(folder, 'drafts.db'), null);
    other.prepare('begin').run([]);
    other.prepare('select * from draft').all([]);
    const left = (): boolean =>
      ['', '-wal'].some((end) => readFileSync(path.join(folder, `drafts.db${end}`)).includes('name of one'));
    expect(() => drafts.erase(['one'])).toThrow(StoreUnavailable);
    expect([drafts.visits(), left()]).toEqual([[], true]);
    other.prepare('rollback').run([]);
    other.close();
    drafts.erase([]);
    expect(left()).toBe(false);
  });

  it('say when the disk does not take them, and go on afterwards', () => {
    const folder = testFolder();
    const drafts = openDrafts({ folder, storeKey: STORE_KEY, businessDay: TODAY, inClear: true });
    onTestFinished(() => drafts.close());
    drafts.put(draft('one'));
    const other = openLibsql(path.join(folder, 'drafts.db'), null);
    other.prepare('begin immediate').run([]);
    expect(() => drafts.put(draft('two'))).toThrow(StoreUnavailable);
    expect(drafts.visits()).toEqual(['one']);
    other.prepare('rollback').run([]);
    other.close();
    drafts.put(draft('two'));
    expect(drafts.visits()).toEqual(['one', 'two']);
    expect(existsSync(path.join(folder, 'drafts.key'))).toBe(true);
  });
});
