import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';
import { pagesOf, routeFiles, textsOf } from '../../pageFiles.js';
import { areas } from './i18n';

const routes = routeFiles.map((file) => readFileSync(file, 'utf8')).join();
const page = /page\(\s*\(\) => import\('([^']+)'\)((?:,\s*'[a-z/]+')*)/g;

function fileOf(from: string, name: string): string | undefined {
  if (!/^[@.]/.test(name) || /^@(?!\/)/.test(name)) return undefined;
  const path = name.startsWith('@/') ? join('src', name.slice(2)) : normalize(join(dirname(from), name));
  return ['.ts', '.tsx'].map((end) => path + end).find((file) => existsSync(file));
}

const withParts = /withTexts\(\s*import\('([^']+)'\),((?:\s*'[^']+',?)+)\s*\)/g;

interface Source {
  /** Other sources that it needs. */
  imports: string[];
  /** Those that come with texts of their own. */
  withTexts: { file: string; parts: string[] }[];
  /** Areas of texts that it names, and `area.key` outside of comments. */
  areas: string[];
  keys: ReadonlySet<string>;
}

const known = new Map<string, Source>();

/** Pages share most of their sources, so each is read once. */
function sourceAt(file: string): Source {
  const before = known.get(file);
  if (before) return before;
  const text = readFileSync(file, 'utf8');
  const filesIn = (names: string[]) => names.flatMap((name) => fileOf(file, name) ?? []);
  const source: Source = {
    imports: filesIn(
      [...text.replace(withParts, '').matchAll(/(?:from|import|import\()\s*'([^']+)'/g)].map(
        ([, name = '']) => name,
      ),
    ),
    withTexts: [...text.matchAll(withParts)].flatMap(([, name = '', parts = '']) =>
      filesIn([name]).map((found) => ({ file: found, parts: parts.match(/[a-z]+\/[a-z]+/g) ?? [] })),
    ),
    areas: [...text.matchAll(/['"`]([a-z]+)\.[a-zA-Z$]/g)].map(([, area = '']) => area),
    keys: new Set(
      [...text.replace(/\/\*[^]*?\*\//g, '').matchAll(/['"`]([a-z]+\.\w+)/g)].map(([, key = '']) => key),
    ),
  };
  known.set(file, source);
  return source;
}

/** Every source that the page may run, what it fetches later included, unless that comes with such texts of its own. */
function sourcesOf(entry: string, ownTexts: (part: string) => boolean): Source[] {
  const seen = new Map<string, Source>();
  const open = [entry];
  for (let file = open.pop(); file; file = open.pop()) {
    if (seen.has(file)) continue;
    const source = sourceAt(file);
    seen.set(file, source);
    open.push(...source.imports);
    open.push(...source.withTexts.filter(({ parts }) => !parts.some(ownTexts)).map((each) => each.file));
  }
  return [...seen.values()];
}

it('every page is shown with the texts of all that it says', () => {
  const found = [...routes.matchAll(page)];
  expect(found.length).toBeGreaterThan(20);
  const missing = found.flatMap(([, name = '', texts = '']) => {
    const entry = fileOf('src/app/routes.tsx', name) ?? '';
    return areas
      .filter((area) => !area.includes('/') && !texts.includes(`'${area}'`))
      .filter((area) =>
        sourcesOf(entry, (part) => part.startsWith(`${area}/`)).some((source) => source.areas.includes(area)),
      )
      .map((area) => `${name}: ${area}`);
  });
  expect(missing).toEqual([]);
});

it('what a part of the texts says is not said before it is there', () => {
  const parts = areas.filter((area) => area.includes('/'));
  expect(parts.length).toBeGreaterThan(0);
  const everywhere = ['src/app/Frame.tsx', 'src/app/PageError.tsx'];
  const early = parts.flatMap((part) => {
    const [area = ''] = part.split('/');
    const file = textsOf(part);
    const own = Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object);
    const first = JSON.parse(readFileSync(join(dirname(file), 'en.json'), 'utf8')) as object;
    expect(own.filter((key) => key in first)).toEqual([]);
    return pagesOf('.')
      .filter(({ keys }) => !keys.includes(file))
      .flatMap(({ keys }) => {
        const pages = keys.filter((key) => key.endsWith('.tsx') && !routeFiles.includes(key));
        const entries = [...pages, ...everywhere];
        return entries
          .flatMap((entry) => sourcesOf(entry, (each) => each === part))
          .flatMap(({ keys: said }) => own.filter((key) => said.has(`${area}.${key}`)))
          .map((key) => `${entries[0]}: ${area}.${key}`);
      });
  });
  expect(early).toEqual([]);
});
