import { useQuery } from '@tanstack/react-query';
import { answer, api } from './client';
import { key } from './keys';
import type { Meeting } from './schemas';

export type PadRecord = Meeting['PadRecord'];

const page = (id: string, since: number, signal: AbortSignal) =>
  answer(api.GET('/api/v1/interviews/{id}/pad', { params: { path: { id }, query: { since } }, signal }));

/** No pad reaches this number: the answer has no updates, only how many there are. */
const onlyTheLast = 2_147_483_647;

/** How many updates there are of what was written in the room; 0 when nothing was. */
export const usePadLength = (id: string, wanted: boolean) =>
  useQuery({
    queryKey: key('pad', id, 'length'),
    queryFn: async ({ signal }) => (await page(id, onlyTheLast, signal)).last,
    enabled: wanted,
  });

/** All updates with their authors, page by page. */
export const usePadRecord = (id: string) =>
  useQuery({
    queryKey: key('pad', id, 'record'),
    queryFn: async ({ signal }) => {
      const record: PadRecord = { last: 0, authors: [], updates: [] };
      do {
        const next = await page(id, record.updates.at(-1)?.seq ?? 0, signal);
        record.last = next.last;
        record.updates.push(...next.updates);
        const known = new Set(record.authors.map((author) => author.id));
        record.authors.push(...next.authors.filter((author) => !known.has(author.id)));
        if (next.updates.length === 0) break;
      } while (record.updates.length < record.last);
      return record;
    },
  });
