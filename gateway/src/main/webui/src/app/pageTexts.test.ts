import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';
import { areas } from './i18n';

const routes = readFileSync('src/app/routes.tsx', 'utf8');
const page = /page\(\s*\(\) => import\('([^']+)'\)((?:,\s*'[a-z]+')*)/g;

function fileOf(from: string, name: string): string | undefined {
  if (!/^[@.]/.test(name) || /^@(?!\/)/.test(name)) return undefined;
  const path = name.startsWith('@/') ? join('src', name.slice(2)) : normalize(join(dirname(from), name));
  return ['.ts', '.tsx'].map((end) => path + end).find((file) => existsSync(file));
}

/** Every source that the page may run, what it fetches later included. */
function sourcesOf(entry: string): string[] {
  const seen = new Map<string, string>();
  const open = [entry];
  for (let file = open.pop(); file; file = open.pop()) {
    if (seen.has(file)) continue;
    const source = readFileSync(file, 'utf8');
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
