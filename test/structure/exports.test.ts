import { describe, expect, it } from 'vitest';
import { sources } from './sources.ts';

const EXPORT = /^export (?:async )?(?:const|function|class|interface|type|let)\*? (\w+)/gm;
const product = sources('electron', 'renderer', 'shared');
/** `npm run setup` is a program like `npm start` and shares its parts. */
const users = [...product, ...sources('test/setup')];
const words = new Map(users.map(({ file, text }) => [file, new Set(text.match(/\w+/g))]));

const exported = product.flatMap(({ file, text }) =>
  [...text.matchAll(EXPORT)].map((match) => ({ file, text, name: match[1] ?? '', at: match.index })),
);

describe('what a file exports', () => {
  it('is used by another file of the product, or within its own', () => {
    const unused = exported.filter(({ file, text, name }) => {
      const elsewhere = [...words].some(([other, known]) => other !== file && known.has(name));
      return !elsewhere && text.split(new RegExp(`\\b${name}\\b`)).length <= 2;
    });
    expect(unused.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
  });

  it('says what it is for', () => {
    const silent = exported.filter(({ text, at }) => !text.slice(0, at).trimEnd().endsWith('*/'));
    expect(silent.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
  });
});

describe('a file', () => {
  it('is small, or says why not', () => {
    const large = product.filter(({ text }) => text.split('\n').length > 250 && !/over 250 lines/i.test(text));
    expect(large.map(({ file }) => file)).toEqual([]);
  });

  it('is named in kebab-case', () => {
    const odd = product.filter(({ file }) => !/\/[a-z0-9-]+(\.d)?\.tsx?$/.test(file.replaceAll('\\', '/')));
    expect(odd.map(({ file }) => file)).toEqual([]);
  });
});
