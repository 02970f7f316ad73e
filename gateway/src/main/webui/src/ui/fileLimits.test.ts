import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fileLimits, isTooLarge, sizeText } from './fileLimits';

const contracts = '../../../../contracts/src/main/resources/dev/parley/contracts/';

it('knows the limits that the gateway and the services hold', () => {
  const held = JSON.parse(readFileSync(`${contracts}body-limits.json`, 'utf8')) as Record<string, number>;
  expect(fileLimits).toEqual({ csv: held.csv, document: held.document });
});

it('takes a file of just the limit', () => {
  const file = (size: number) => ({ size }) as Blob;
  expect(isTooLarge(file(fileLimits.csv), fileLimits.csv)).toBe(false);
  expect(isTooLarge(file(fileLimits.csv + 1), fileLimits.csv)).toBe(true);
});

it('says a size in the unit that people read', () => {
  expect([1, 1024, 840_000, 4_400_000, 10 * 1024 * 1024].map(sizeText)).toEqual([
    '1 KB',
    '1 KB',
    '820 KB',
    '4.2 MB',
    '10 MB',
  ]);
});
