import { expect, it } from 'vitest';
import type { FormDefinition, FormField, SubmittedDocument } from '@/api/submission';
import { problemsOf, shownFields, shownValues } from './fields';

const field = (more: Partial<FormField>): FormField => ({
  key: 'f',
  type: 'text',
  label: 'F',
  required: false,
  ...more,
});

const codes = (
  definition: Partial<FormField>,
  value?: string | boolean,
  documents: SubmittedDocument[] = [],
) =>
  problemsOf(
    [field(definition)],
    { values: value === undefined ? {} : { f: value }, documents },
    '2026-11-21',
  ).map(({ code }) => code);

it('misses what is required, and blanks do not fill a field', () => {
  expect(codes({ required: true })).toEqual(['required']);
  expect(codes({ required: true }, '  ')).toEqual(['required']);
  expect(codes({ required: true }, 'x')).toEqual([]);
  expect(codes({})).toEqual([]);
});

it('asks for a tick where one is required', () => {
  expect(codes({ type: 'checkbox', required: true }, false)).toEqual(['tick']);
  expect(codes({ type: 'checkbox', required: true }, true)).toEqual([]);
});

it('asks for a document of this field', () => {
  const document = { id: 'd', key: 'f', fileName: 'a.pdf', contentType: 'application/pdf', size: 1 };
  expect(codes({ type: 'document', required: true })).toEqual(['file']);
  expect(codes({ type: 'document', required: true }, undefined, [{ ...document, key: 'g' }])).toEqual([
    'file',
  ]);
  expect(codes({ type: 'document', required: true }, undefined, [document])).toEqual([]);
});

it('takes exactly as many characters as fit', () => {
  expect(codes({ maxLength: 3 }, 'abc')).toEqual([]);
  expect(codes({ maxLength: 3 }, 'abcd')).toEqual(['long']);
});

it.each([
  ['asha@mail.example', []],
  ['asha@mail', ['email']],
  ['asha mail@x.example', ['email']],
])('reads an email address: %s', (text, expected) => {
  expect(codes({ type: 'email' }, text)).toEqual(expected);
});

it.each([
  ['+91 98765 43210', []],
  ['(030) 901-820', []],
  ['123456', ['phone']],
  ['+1234567890123456', ['phone']],
  ['call me', ['phone']],
])('reads a phone number: %s', (text, expected) => {
  expect(codes({ type: 'phone' }, text)).toEqual(expected);
});

it('holds a date between its bounds, the bounds themselves included', () => {
  const born = { type: 'date', min: '1900-01-01', max: 'today' } as const;
  expect(codes(born, '2026-11-21')).toEqual([]);
  expect(codes(born, '2026-11-22')).toEqual(['late']);
  expect(codes(born, '1900-01-01')).toEqual([]);
  expect(codes(born, '1899-12-31')).toEqual(['early']);
  expect(codes(born, '2026-13-01')).toEqual(['date']);
});

it('compares the whole of the text with a pattern, and leaves a foreign one to the server', () => {
  expect(codes({ pattern: '[A-Z]{2}\\d{2}' }, 'AB12')).toEqual([]);
  expect(codes({ pattern: '[A-Z]{2}\\d{2}' }, 'AB123')).toEqual(['pattern']);
  expect(codes({ pattern: '(?<![' }, 'anything')).toEqual([]);
});

it('knows the choices', () => {
  const options = [{ value: 'a', label: 'A' }];
  expect(codes({ type: 'select', options }, 'a')).toEqual([]);
  expect(codes({ type: 'select', options }, 'b')).toEqual(['choice']);
});

const form: FormDefinition = {
  type: 'employment',
  version: 1,
  title: 'Employment',
  sections: [
    {
      key: 's',
      title: 'S',
      fields: [
        field({ key: 'still', type: 'checkbox' }),
        field({ key: 'left', showIf: { field: 'still', equals: false } }),
        field({ key: 'why', showIf: { field: 'left', in: ['quit', 'dismissed'] } }),
      ],
    },
  ],
};

it('asks only what the answers call for, and nothing below a hidden field', () => {
  const keys = (values: Record<string, string | boolean>) => shownFields(form, values).map(({ key }) => key);
  expect(keys({ still: true, left: 'quit' })).toEqual(['still']);
  expect(keys({ still: false, left: 'quit' })).toEqual(['still', 'left', 'why']);
  expect(keys({ still: false, left: 'retired' })).toEqual(['still', 'left']);
});

it('hands in only what is asked', () => {
  expect(shownValues(form, { still: true, left: 'quit', why: 'x' })).toEqual({ still: true });
});
