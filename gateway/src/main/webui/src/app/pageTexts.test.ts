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

const withPart = /withTexts\(\s*import\('([^']+)'\),\s*'([^']+)'\s*,?\s*\)/g;

/** Every source that the page may run, what it fetches later included, unless that comes with a part's own texts. */
function sourcesOf(entry: string, part?: string): string[] {
  const seen = new Map<string, string>();
  const open = [entry];
  for (let file = open.pop(); file; file = open.pop()) {
    if (seen.has(file)) continue;
    const source = readFileSync(file, 'utf8').replace(withPart, (found, _, name) =>
      name === part ? '' : found,
    );
    seen.set(file, source);
    for (const [, name = ''] of source.matchAll(/(?:from|import|import\()\s*'([^']+)'/g)) {
      const next = fileOf(file, name);
      if (next) open.push(next);
    }
  }
  return [...seen.values()];
}

it('every page is shown with the texts of all that it says', () => {
  const found = [...routes.matchAll(page)];
  expect(found.length).toBeGreaterThan(20);
  const missing = found.flatMap(([, name = '', texts = '']) => {
    const entry = fileOf('src/app/routes.tsx', name) ?? '';
    const said = sourcesOf(entry).flatMap((source) =>
      [...source.matchAll(/['"`]([a-z]+)\.[a-zA-Z$]/g)].map(([, area = '']) => area),
    );
    return [...new Set(said)]
      .filter((area) => areas.includes(area) && !texts.includes(`'${area}'`))
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
          .flatMap((entry) => sourcesOf(entry, part))
          .map((source) => source.replace(/\/\*[^]*?\*\//g, ''))
          .flatMap((source) => own.filter((key) => new RegExp(`['"\`]${area}\\.${key}\\b`).test(source)))
          .map((key) => `${entries[0]}: ${area}.${key}`);
      });
  });
  expect(early).toEqual([]);
});
