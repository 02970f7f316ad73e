import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { i18n } from './i18n';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .map((file) => [file, readFileSync(join('src', file), 'utf8')] as const);

it('every text that the pages name is in the catalogue', () => {
  const missing = sources.flatMap(([file, source]) =>
    [...source.matchAll(/\bt\(\s*'([a-zA-Z]+(?:\.[\w-]+)+)'/g)]
      .map((match) => match[1] as string)
      .filter((key) => !i18n.exists(key) && !i18n.exists(`${key}_other`))
      .map((key) => `${file}: ${key}`),
  );
  expect(missing).toEqual([]);
});
