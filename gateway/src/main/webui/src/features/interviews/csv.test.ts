import { expect, it } from 'vitest';
import type { Interview } from '@/api/types';
import { csvOf } from './csv';

const interview = {
  id: '1',
  status: 'CANCELLED',
  candidate: { id: 'c', name: 'Rao, "Asha"', email: 'asha@example.com', zone: 'UTC' },
  interviewers: [
    { id: 'a', name: 'Ann' },
    { id: 'b', name: 'Bea' },
  ],
  cancelReason: '=HYPERLINK("http://evil")\nbye',
} as Interview;

it('quotes what needs it and leaves nothing that a spreadsheet would run', () => {
  const [head, ...rest] = csvOf([interview]).split('\r\n');
  expect(head).toContain('id,status,startsAt');
  const row = rest.join('\r\n');
  expect(row).toContain('"Rao, ""Asha"""');
  expect(row).toContain('Ann; Bea');
  expect(row).toContain(`"'=HYPERLINK(""http://evil"")\nbye"`);
});

it('an empty list still has its head', () => {
  expect(csvOf([])).toMatch(/^id,status,.*createdAt\r\n$/);
});
