import { expect, it } from 'vitest';
import { entriesOf, grouped, linked, rolesOf, services } from './entries';
import { nameOf, shapeOf } from './shape';
import { documents, textOf } from './testDocuments';

const entries = entriesOf(documents());

it('every operation of every document is there, once', () => {
  const ids = services.flatMap((service) =>
    [...textOf(`openapi/${service}.json`).matchAll(/"operationId": "(\w+)"/g)].map(([, id]) => id),
  );
  expect(entries.map(({ operation }) => operation.operationId).sort()).toEqual(ids.sort());
  expect(new Set(entries.map(({ anchor }) => anchor)).size).toBe(ids.length);
});

it('every value of every operation has a type', () => {
  const untold = entries.filter(({ operation, schemas }) => {
    const { parameters = [], requestBody, responses } = operation;
    const contents = [requestBody, ...Object.values(responses)].flatMap((body) =>
      Object.values(body?.content ?? {}),
    );
    return [...parameters, ...contents]
      .flatMap(({ schema }) => schema ?? [])
      .some(
        (schema) =>
          (nameOf(schema) && !schemas[nameOf(schema) ?? '']) || shapeOf(schema, schemas).type === 'any',
      );
  });
  expect(untold.map(({ anchor }) => anchor)).toEqual([]);
});

it('they are grouped by service, ordered by path', () => {
  const groups = grouped(entries, '');
  expect(groups.map(({ service }) => service)).toEqual(services);
  const paths = groups[0]?.entries.map(({ path }) => path) ?? [];
  expect(paths).toEqual([...paths].sort((one, other) => one.localeCompare(other)));
});

it.each([
  ['post hold', ['holdSlot', 'holdOwnTime']],
  ['  BOOK_SLOT ', ['bookSlot']],
  ['/api/v1/session', ['showSession']],
  ['iCalendar', ['readCalendarFeed']],
  ['no such thing', []],
])('they are found by method, path and summary: %s', (search, ids) => {
  const found = grouped(entries, search).flatMap((group) => group.entries.map(({ anchor }) => anchor));
  expect(found.sort()).toEqual(ids.sort());
});

it('a link leads to an operation', () => {
  expect(linked(entries, 'bookSlot')).toMatchObject({ method: 'POST', service: 'scheduling' });
  expect(linked(entries, 'nothing')).toBeUndefined();
});

it('a link to an id that several services have leads to the first, and their own names to each', () => {
  const all = documents();
  const twice = entriesOf({ ...all, invite: all.scheduling });
  expect(linked(twice, 'invite-bookSlot')).toMatchObject({ service: 'invite' });
  expect(linked(twice, 'bookSlot')).toMatchObject({ service: 'scheduling' });
});

it('roles are named, if any is needed', () => {
  const roles = (anchor: string) =>
    entries.filter((entry) => entry.anchor === anchor).flatMap((e) => rolesOf(e.operation));
  expect(roles('listCandidates')).toEqual(['recruiter', 'admin']);
  expect(roles('redeemInvite')).toEqual([]);
});
