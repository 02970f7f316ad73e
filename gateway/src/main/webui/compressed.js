import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const LEAST = 512;

/**
 * Writes each script and style beside itself as Brotli and gzip, which the gateway sends as they are.
 *
 * @returns {import('vite').Plugin}
 */
export function compressed() {
  return {
    name: 'parley-compressed',
    apply: (config, { command, mode }) => command === 'build' && mode === 'production',
    async writeBundle({ dir }, bundle) {
      const files = Object.keys(bundle).filter((name) => /^assets\/[^/]+\.(js|css|svg)$/.test(name));
      await Promise.all(files.map((name) => compress(join(dir, name))));
    },
  };
}

async function compress(file) {
  const plain = await readFile(file);
  if (plain.length < LEAST) return;
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: plain.length };
  await writeFile(`${file}.br`, await promisify(brotliCompress)(plain, { params }));
  await writeFile(`${file}.gz`, await promisify(gzip)(plain, { level: 9 }));
}
