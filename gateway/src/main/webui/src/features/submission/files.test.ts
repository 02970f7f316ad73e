import { expect, it } from 'vitest';
import type { FormField, SubmittedDocument } from '@/api/submission';
import { fileProblem, typeOf } from './files';

const field: FormField = {
  key: 'id',
  type: 'document',
  label: 'Passport',
  required: false,
  accept: ['application/pdf', 'image/png'],
  maxFiles: 2,
  maxBytes: 100,
};

/** jsdom's Blob cannot be read, Node's can. */
const blob = (head: string, size = head.length) => {
  const bytes = new Uint8Array(size);
  bytes.set([...head].map((each) => each.charCodeAt(0)).slice(0, size));
  return {
    size,
    slice: (from: number, to: number) => ({
      arrayBuffer: () => Promise.resolve(bytes.slice(from, to).buffer),
    }),
  } as unknown as Blob;
};

const documents = (count: number, key = 'id'): SubmittedDocument[] =>
  Array.from({ length: count }, (_, n) => ({
    id: `${key}${n}`,
    key,
    fileName: 'a.pdf',
    contentType: 'application/pdf',
    size: 1,
  }));

it('knows a file by its first bytes, whatever it is called', async () => {
  expect(await fileProblem(blob('%PDF-1.7'), field, [])).toBeUndefined();
  expect(await fileProblem(blob('<html><body>'), field, [])).toBe('file-type');
  expect(await fileProblem(blob('PK\x03\x04zip bomb'), field, [])).toBe('file-type');
  expect(await fileProblem(blob('\xff\xd8\xff\xe0'), field, [])).toBe('file-type');
});

it('takes a file of exactly the largest size', async () => {
  expect(await fileProblem(blob('%PDF-', 100), field, [])).toBeUndefined();
  expect(await fileProblem(blob('%PDF-', 101), field, [])).toBe('file-too-large');
  expect(await fileProblem(blob('', 0), field, [])).toBe('file-empty');
});

it('counts the files of the field and those of the case', async () => {
  expect(await fileProblem(blob('%PDF-'), field, documents(1))).toBeUndefined();
  expect(await fileProblem(blob('%PDF-'), field, documents(2))).toBe('too-many-files');
  expect(await fileProblem(blob('%PDF-'), field, documents(20, 'other'))).toBe('too-many-files');
});

it.each([
  ['RIFF\0\0\0\0WEBPVP8 ', 'image/webp'],
  ['\0\0\0\x18ftypheic', 'image/heic'],
  ['\x89PNG\r\n\x1a\n', 'image/png'],
  ['\0\0\0\x18ftypmp42', undefined],
  ['', undefined],
])('tells the type of %j', (head, type) => {
  expect(typeOf(Uint8Array.from(head, (each) => each.charCodeAt(0)))).toBe(type);
});
