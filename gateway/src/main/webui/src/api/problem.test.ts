import { describe, expect, it, vi } from 'vitest';
import { i18n } from '@/app/i18n';
import { fieldErrors } from '@/ui/fieldErrors';
import { problemText } from '@/ui/problemText';
import { hearServerClock, serverNow } from './serverClock';
import { answer as answered, api, queryText } from './client';
import { Problem } from './problem';
import { sessionExpired } from './sessionExpiry';

const answer = (status: number, body: object, headers = {}) =>
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(
    new Response(JSON.stringify(body), {
      status,
      headers: { 'Content-Type': 'application/problem+json', ...headers },
    }),
  );

const refusal = () =>
  answered(api.GET('/api/v1/jobs')).catch((error: unknown) => error as Problem) as Promise<Problem>;

describe('an answer', () => {
  it('sets the clock of the pages, refused or not', async () => {
    answer(409, { type: '/problems/slot-full' }, { 'X-Server-Time': '2030-01-01T12:00:00.000Z' });
    await refusal();
    expect(serverNow().getUTCFullYear()).toBe(2030);
    hearServerClock(new Date().toISOString());
  });
});

describe('a refused request', () => {
  it('carries code, fields and the extension members of the problem', async () => {
    answer(409, { type: '/problems/slot-full', status: 409, detail: 'Full.', alternatives: [1] });
    const problem = await refusal();
    expect(problem.code).toBe('slot-full');
    expect(problem.body.alternatives).toEqual([1]);
  });

  it('says when to try again', async () => {
    answer(503, { type: '/problems/not-ready-yet' }, { 'Retry-After': '1' });
    const problem = await refusal();
    expect([problem.code, problem.retryAfter]).toEqual(['not-ready-yet', 1]);
  });

  it('has a code even when something else than Parley has answered', async () => {
    vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('<html>', { status: 502 }));
    expect((await refusal()).code).toBe('overloaded');
  });

  it('is a network problem when nothing has answered', async () => {
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('failed'));
    expect((await refusal()).code).toBe('network');
  });

  it('marks the session as ended by a 401', async () => {
    answer(401, { type: '/problems/unauthorized' });
    await refusal();
    expect(sessionExpired.get()).toBe(true);
    sessionExpired.set(false);
  });
});

describe('a problem in words', () => {
  it('takes the text of the catalogue by code', () => {
    const problem = new Problem(410, { type: '/problems/code-expired', detail: 'server words' });
    expect(problemText(problem, i18n.t)).toBe('This interview code has expired');
  });

  it('takes the words of the server for a code without a text', () => {
    expect(problemText(new Problem(409, { code: 'brand-new', detail: 'Do this.' }), i18n.t)).toBe('Do this.');
  });

  it('puts each error at its field, under the name the form uses', () => {
    const problem = new Problem(422, {
      code: 'interview-rules',
      errors: [
        { field: 'startsAt', code: 'in-past', message: 'Past.' },
        { field: 'endsAt', code: 'bad-duration', message: 'Too long.' },
        { field: 'schedule.request.place', code: 'x', message: 'No place.' },
      ],
    });
    expect(
      fieldErrors(problem, { startsAt: 'when', endsAt: 'when' }, { 'in-past': 'Choose later.' }),
    ).toEqual({
      when: 'Choose later. Too long.',
      place: 'No place.',
    });
  });
});

describe('an unsafe request', () => {
  it('is sent once by two clicks, and both get the answer', async () => {
    const fetch = answer(201, { id: '1' });
    const click = () => answered(api.POST('/api/v1/jobs', { body: { title: 'twice', companyName: 'y' } }));
    expect(await Promise.all([click(), click()])).toEqual([{ id: '1' }, { id: '1' }]);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('proves that it comes from the page and names its intent', async () => {
    const fetch = answer(201, { id: '1' });
    await api.POST('/api/v1/jobs', { body: { title: 'x', companyName: 'y' } });
    const headers = new Headers(fetch.mock.calls[0]?.[1]?.headers);
    expect(headers.get('X-Parley')).toBe('1');
    expect(headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('Content-Type')).toBe('application/json');
  });

  it('keeps its key while nobody knows the outcome, and no longer', async () => {
    const keys: (string | null)[] = [];
    const post = async (title: string, status: number) => {
      const fetch = answer(status, {});
      await api.POST('/api/v1/jobs', { body: { title, companyName: 'y' } }).catch(() => undefined);
      keys.push(new Headers(fetch.mock.calls.at(-1)?.[1]?.headers).get('Idempotency-Key'));
    };
    for (const status of [502, 503, 422, 502]) await post('a', status);
    await post('b', 201);
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).toBe(keys[0]);
    expect(keys[3]).not.toBe(keys[2]);
    expect(keys[4]).not.toBe(keys[3]);
  });
});

it('leaves empty filters out of the address', () => {
  expect(queryText({ q: '', jobId: undefined, page: 2, free: true, id: ['a', 'b'] })).toBe(
    'page=2&free=true&id=a&id=b',
  );
});
