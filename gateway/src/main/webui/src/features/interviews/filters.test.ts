import { expect, it } from 'vitest';
import { isFiltered, moreCount, queryOf, readFilters, shownPeriod, statusesOf } from './filters';

const now = new Date('2026-11-25T12:00:00.000Z');
const read = (address: string) => {
  const parameters = new URLSearchParams(address);
  return readFilters((name) => parameters.get(name) ?? '');
};

it('several statuses are sent as several, unknown ones are left out', () => {
  expect(statusesOf(read('status=PENDING,SCHEDULED,nonsense'))).toEqual(['PENDING', 'SCHEDULED']);
});

it('what looks back shows the latest first unless told otherwise', () => {
  expect(queryOf(read('period=last7'), now, 'UTC').sort).toBe('-startsAt');
  expect(queryOf(read('period=last7&sort=startsAt'), now, 'UTC').sort).toBe('startsAt');
  expect(queryOf(read('period=today'), now, 'UTC').sort).toBeUndefined();
  expect(queryOf(read('sort=drop table'), now, 'UTC').sort).toBeUndefined();
});

it('what is ahead comes first, the soonest first, until something is looked for', () => {
  expect(shownPeriod(read(''))).toBe('ahead');
  expect(queryOf(read(''), now, 'UTC')).toMatchObject({ from: '2026-11-25T12:00:00.000Z', sort: undefined });
  expect(shownPeriod(read('q=asha'))).toBe('all');
  expect(shownPeriod(read('q=asha&period=ahead'))).toBe('ahead');
  expect(queryOf(read('period=all'), now, 'UTC').from).toBeUndefined();
});

it('an order alone is no filter', () => {
  expect(isFiltered(read('sort=startsAt'))).toBe(false);
  expect(isFiltered(read('mode=SELF_PACED'))).toBe(true);
  expect(moreCount(read('mode=LIVE&jobId=1&q=x'))).toBe(2);
});
