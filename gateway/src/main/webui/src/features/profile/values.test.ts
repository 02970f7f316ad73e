import { expect, it } from 'vitest';
import type { Profile } from '@/api/profile';
import { fieldOf, requestOf, valuesOf } from './values';

const blank: Profile = {
  userId: 'u1',
  skills: [],
  languages: [],
  open: false,
  missing: ['headline'],
  listed: false,
};

it('a first profile is offered as open, a saved one as it is', () => {
  expect(valuesOf(blank, 'UTC').open).toBe(true);
  expect(valuesOf({ ...blank, updatedAt: '2030-01-01T00:00:00.000Z' }, 'UTC').open).toBe(false);
});

it('the zone is that of the account until another one is saved', () => {
  expect(valuesOf(blank, 'Asia/Kolkata').zone).toBe('Asia/Kolkata');
  expect(valuesOf({ ...blank, zone: 'Europe/Berlin' }, 'Asia/Kolkata').zone).toBe('Europe/Berlin');
});

it('what is empty is not sent', () => {
  expect(requestOf(valuesOf(blank, ''))).toEqual({ skills: [], languages: [], open: true });
  expect(requestOf({ ...valuesOf(blank, ''), headline: ' Engineer ', level: 'expert', zone: 'UTC' })).toEqual(
    {
      headline: 'Engineer',
      skills: [],
      level: 'expert',
      languages: [],
      zone: 'UTC',
      open: true,
    },
  );
});

it('a refused entry of a list is told at its field', () => {
  expect(['skills[3].<list element>', 'languages[0]', 'zone'].map(fieldOf)).toEqual([
    'skills',
    'languages',
    'zone',
  ]);
});
