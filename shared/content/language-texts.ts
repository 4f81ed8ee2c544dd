import * as z from 'zod';
import { languages, type Language } from '../domain/language.ts';
import { shapeFaults, type ContentFault } from './content-fault.ts';
import type { ContentFiles } from './content-files.ts';

/** A text, or the words people search with. */
const words = z.union([z.string(), z.array(z.string())]);

/** `texts/<language>.json`: by content file, by place in it (`residence-record.name`). */
const languageFile = z.record(z.string(), z.record(z.string(), words));

/** Texts of one language for all content files, in one file: what a translator gets and gives back. */
export type LanguageTexts = z.infer<typeof languageFile>;

/** Folder of the languages that do not stand in the content files themselves. */
const TEXTS = 'texts/';

/** A text in some languages with its place in its file. */
interface LocalPlace {
  readonly path: string;
  readonly text: Readonly<Record<string, unknown>>;
}

/** Every Japanese text by its place, ready to be written over in another language. */
export function textsToTranslate(files: ContentFiles): LanguageTexts {
  const named = Object.entries(files).flatMap(([file, content]): [string, LanguageTexts[string]][] => {
    const texts = Object.fromEntries(placesIn(content).map(({ path, text }) => [path, words.parse(text['ja'])]));
    return file.startsWith(TEXTS) || Object.keys(texts).length === 0 ? [] : [[file, texts]];
  });
  return Object.fromEntries(named);
}

/** Puts the texts of each language file into their places. What is still missing then is found by the files' schemas. */
export function withLanguageTexts(files: ContentFiles): {
  readonly files: ContentFiles;
  readonly faults: readonly ContentFault[];
} {
  const own = Object.fromEntries(Object.entries(files).filter(([file]) => !file.startsWith(TEXTS)));
  return Object.entries(files)
    .filter(([file]) => file.startsWith(TEXTS))
    .reduce((before, [file, content]) => withOne(before, file, content), { files: own, faults: [] as ContentFault[] });
}

interface Filled {
  readonly files: ContentFiles;
  readonly faults: ContentFault[];
}

function withOne({ files, faults }: Filled, file: string, content: unknown): Filled {
  const language = file.slice(TEXTS.length, -'.json'.length);
  const parsed = languageFile.safeParse(content);
  if (!parsed.success) return { files, faults: [...faults, ...shapeFaults(file, parsed)] };
  if (!(languages as readonly string[]).includes(language))
    return { files, faults: [...faults, { file, path: '(whole file)', reason: `"${language}" is no language here` }] };
  const texts = parsed.data;
  const wrong = Object.entries(texts).flatMap(([of, places]) => placeFaults(files[of], of, { language, places }));
  const into = Object.entries(files).map(([of, value]): [string, unknown] => {
    const places = texts[of];
    return [of, places ? filled(value, '', { language: language as Language, places }) : value];
  });
  return { files: Object.fromEntries(into), faults: [...faults, ...wrong.map((fault) => ({ file, ...fault }))] };
}

interface OneFile {
  readonly language: string;
  readonly places: LanguageTexts[string];
}

function placeFaults(content: unknown, of: string, { language, places }: OneFile) {
  const known = new Map(placesIn(content).map(({ path, text }) => [path, text]));
  return Object.keys(places).flatMap((path) => {
    const text = known.get(path);
    if (!text) return [{ path: `${of}.${path}`, reason: 'no text stands there' }];
    return Object.hasOwn(text, language) ? [{ path: `${of}.${path}`, reason: `stands in ${of} already` }] : [];
  });
}

function filled(value: unknown, path: string, one: OneFile): unknown {
  if (isLocal(value)) {
    const text = one.places[path];
    return text === undefined ? value : { ...value, [one.language]: text };
  }
  const parts = partsOf(value, path).map((part) => ({ ...part, value: filled(part.value, part.path, one) }));
  if (Array.isArray(value)) return parts.map((part) => part.value);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(parts.map((part) => [part.key, part.value]));
}

function placesIn(value: unknown, path = ''): LocalPlace[] {
  if (isLocal(value)) return [{ path, text: value }];
  return partsOf(value, path).flatMap((part) => placesIn(part.value, part.path));
}

/** Entries of lists go by their id, so that a place stays right when something is put before it. */
function partsOf(value: unknown, path: string) {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).map(([key, part]: [string, unknown]) => {
    const name = Array.isArray(value) ? nameOf(part, key) : key;
    return { key, value: part, path: path === '' ? name : `${path}.${name}` };
  });
}

/** Facts of several people go by the name of these; one id may stand there again for other numbers (`only`). */
function nameOf(entry: unknown, place: string): string {
  if (entry === null || typeof entry !== 'object') return place;
  if ('people' in entry) return nameOf(entry.people, place);
  const name = ['id', 'number', 'letter']
    .map((key): unknown => Reflect.get(entry, key))
    .find((one) => one !== undefined);
  if (typeof name !== 'string' && typeof name !== 'number') return place;
  return 'only' in entry && Array.isArray(entry.only) ? `${name}@${entry.only.join('-')}` : String(name);
}

function isLocal(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && Object.hasOwn(value, 'ja');
}
