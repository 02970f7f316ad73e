import { expect, it } from 'vitest';
import type { Interview } from '@/api/types';
import { againUrl } from './againUrl';

it('carries everything but the time', () => {
  const url = againUrl({
    jobId: 'j',
    candidate: { id: 'c', name: 'Asha', zone: 'UTC' },
    interviewers: [
      { id: 'ina', name: 'Ina' },
      { id: 'bo', name: 'Bo' },
    ],
    type: 'OFFLINE',
    place: 'Room 1 & 2',
    startsAt: '2026-11-24T10:00:00.000Z',
    endsAt: '2026-11-24T10:45:00.000Z',
  } as Interview);
  const query = new URLSearchParams(url.split('?')[1]);
  expect(Object.fromEntries(query)).toEqual({
    candidateId: 'c',
    jobId: 'j',
    with: 'ina,bo',
    how: 'OFFLINE',
    place: 'Room 1 & 2',
    minutes: '45',
  });
});
