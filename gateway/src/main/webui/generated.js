import { renameSync, writeFileSync } from 'node:fs';

/** Writes a file whole or not at all, so that tests may read it while a check generates it again. */
export function writeWhole(file, content) {
  const beside = new URL(`${file.href}.${process.pid}`);
  writeFileSync(beside, content);
  renameSync(beside, file);
}
