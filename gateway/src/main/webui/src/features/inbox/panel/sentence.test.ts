import { beforeAll, expect, it } from 'vitest';
import type { InboxItem, InboxType } from '@/api/inbox';
import { i18n, loadTexts } from '@/app/i18n';
import texts from '../panel.json';
import { detail, pathOf, sentence } from './sentence';

beforeAll(() => loadTexts(['inbox', 'inbox/panel']));

const item = (type: InboxType, facts: InboxItem['facts'] = {}): InboxItem => ({
  id: 'n1',
  type,
  subjectType: 'interview',
  subjectId: 'i1',
  facts,
  at: '2026-11-24T09:00:00.000Z',
  read: false,
  archived: false,
});

it('every kind has a sentence without names that were erased, and a heading', () => {
  const types = Object.keys(texts.text) as InboxType[];
  expect(Object.keys(texts.kind)).toEqual(types);
  for (const type of types) {
    const said = sentence(item(type, { caseNumber: 'REC-1', status: 'approved' }), i18n.t);
    expect(said).not.toMatch(/\{\{|undefined|^[a-z]/);
  }
});

it('says names, the time in the own zone, and where it leads', () => {
  const declined = item('INTERVIEWER_DECLINED', {
    candidateName: 'Asha Rao',
    interviewerName: 'Ines Vogel',
    jobTitle: 'Data Engineer',
    startsAt: '2026-11-24T10:00:00.000Z',
    endsAt: '2026-11-24T10:45:00.000Z',
  });
  expect(sentence(declined, i18n.t)).toBe('Ines Vogel declined the interview with Asha Rao');
  expect(detail(declined, 'Asia/Kolkata', new Date('2026-11-20T10:00:00Z'))).toBe(
    'Data Engineer · Tue 24 Nov, 15:30–16:15 IST',
  );
  expect(pathOf(declined)).toBe('/app/interviews/i1');
  expect(pathOf({ ...declined, subjectType: 'case', subjectId: 'c1' })).toBe('/app/verification/c1');
  expect(pathOf({ ...declined, subjectType: 'invite' })).toBe('/app/invites');
  const asks = { ...item('MORE_TIME_ASKED', { candidateName: 'Asha Rao' }), subjectType: 'invite' };
  expect(sentence(asks, i18n.t)).toBe('Asha Rao asks for more time');
  expect(pathOf(asks)).toBe('/app/invites?asking=true');
  const missed = {
    ...item('LIVE_INVITATION_MISSED', { inviterName: 'Anna' }),
    subjectType: 'live-invitation',
  };
  expect(sentence(missed, i18n.t)).toBe('Anna invited you to practise; the invitation ran out');
  expect(pathOf(missed)).toBe('/app');
});
