import { expect, it } from 'vitest';
import type { Match, Slot } from '@/api/types';
import { emptyDraft, type Draft } from './draft';
import { missingFields, panelOf, requestOf } from './request';

const now = new Date('2026-11-24T10:00:00.000Z');
const ids = { candidateId: 'c', jobId: 'j', zone: 'Asia/Kolkata' };
const match = {} as Match;
const aDraft = (changes: Partial<Draft>): Draft => ({ ...emptyDraft(now, 'Asia/Kolkata'), ...changes });
const slot = { id: 's', interviewers: [{ id: 'ina', name: 'Ina' }], zone: 'Europe/Berlin' } as Slot;
const chosen = {
  startsAt: '2026-11-25T10:00:00.000Z',
  endsAt: '2026-11-25T10:45:00.000Z',
  zone: 'Asia/Kolkata',
};

it('names everything that is missing at once', () => {
  const draft = aDraft({ how: 'OFFLINE', place: ' ' });
  expect(Object.keys(missingFields(draft, undefined))).toEqual(['candidate', 'panel', 'when', 'place']);
});

it('a slot brings its interviewers unless somebody else is chosen', () => {
  expect(panelOf(aDraft({ when: { kind: 'slot', slot } }))).toEqual(['ina']);
  expect(panelOf(aDraft({ when: { kind: 'slot', slot }, picked: ['bo'] }))).toEqual(['bo']);
});

it('a free time is booked with its panel, on site with its place', () => {
  const draft = aDraft({
    how: 'OFFLINE',
    place: ' Pune ',
    picked: ['ina'],
    when: { kind: 'free', minutes: 45, chosen },
  });
  expect(missingFields(draft, match)).toEqual({});
  expect(requestOf(draft, ids)).toEqual({
    jobId: 'j',
    candidateId: 'c',
    interviewerIds: ['ina'],
    type: 'OFFLINE',
    mode: 'LIVE',
    place: 'Pune',
    ...chosen,
  });
});

it('a candidate who is to pick needs slots of a panel or of somebody named', () => {
  const ask = aDraft({ when: { kind: 'ask', whose: [] } });
  expect(Object.keys(missingFields(ask, match))).toEqual(['whose']);
  expect(missingFields({ ...ask, picked: ['ina'] }, match)).toEqual({});
  const named = requestOf({ ...ask, when: { kind: 'ask', whose: ['bo'] } }, ids);
  expect(named).toMatchObject({ interviewerIds: [], slotInterviewerIds: ['bo'] });
  expect(named).not.toHaveProperty('startsAt');
});

it('a self-paced interview has a window and nobody who holds it', () => {
  const draft = aDraft({ how: 'SELF_PACED', picked: ['ina'] });
  expect(missingFields(draft, match)).toEqual({});
  expect(requestOf(draft, ids)).toEqual({
    jobId: 'j',
    candidateId: 'c',
    interviewerIds: [],
    type: 'ONLINE',
    mode: 'SELF_PACED',
    deadline: '2026-12-01T12:30:00.000Z',
    zone: 'Asia/Kolkata',
  });
});
