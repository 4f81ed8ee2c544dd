import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const renderer = path.resolve(import.meta.dirname, '../../../renderer');
const files = globSync('{kiosk,ticket,guide}/**/*.{ts,tsx}', { cwd: renderer });

/** A text of the content taken by its language still carries its marks: only what draws readings may have it. */
const bare = /\b(name|short|title|help|section|examples|text|words)\[language\]/;
const drawsReadings = /\b(ruby|tile)\.t\(|RubyText|localWords/;

describe('no mark of a reading', () => {
  it('reaches the visitor: texts of the content go through say, ruby or tile', () => {
    const found = files.flatMap((file) =>
      readFileSync(path.join(renderer, file), 'utf8')
        .split('\n')
        .filter((line) => bare.test(line) && !drawsReadings.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(files.length).toBeGreaterThan(50);
    expect(found).toEqual(['kiosk/use-texts.ts: say: (text) => shown(text[language]),']);
  });
});
