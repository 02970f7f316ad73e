import { expect, it } from 'vitest';
import { csvFile, csvText } from './csv';

it('a file begins with a byte order mark, so that Excel reads its letters', async () => {
  const reader = new FileReader();
  const read = new Promise((done) => (reader.onload = done));
  reader.readAsArrayBuffer(csvFile(csvText([['Zoë']])));
  await read;
  const octets = new Uint8Array(reader.result as ArrayBuffer);
  expect([...octets]).toEqual([0xef, 0xbb, 0xbf, 0x5a, 0x6f, 0xc3, 0xab, 0x0d, 0x0a]);
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1'])('%j is no formula', (text) => {
  expect(csvText([[text]]).replace(/^"/, '')).toMatch(/^'/);
});

it('quotes what a spreadsheet of another country would split at', () => {
  expect(csvText([['a;b', 'c\td', 'e"f', 'plain']])).toBe('"a;b","c\td","e""f",plain\r\n');
});
