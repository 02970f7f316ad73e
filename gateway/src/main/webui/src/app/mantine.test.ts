import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const imports = /import \{([^}]+)\} from '@mantine\/core'/g;
const styles = 'node_modules/@mantine/core/styles';
const listed = readFileSync('src/app/mantine.ts', 'utf8');

const used = new Set(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) => [...readFileSync(join('src', file), 'utf8').matchAll(imports)])
    .flatMap((match) => (match[1] as string).match(/\b[A-Z]\w+/g) ?? []),
);

it('the styles of every Mantine component in use are loaded', () => {
  const missing = [...used].filter(
    (name) => existsSync(`${styles}/${name}.css`) && !listed.includes(`/${name}.css`),
  );
  expect(missing).toEqual([]);
});
