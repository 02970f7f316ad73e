import type { FormField, SubmittedDocument } from '@/api/submission';
import { fileLimits, isTooLarge } from '@/ui/fileLimits';

export const defaultMaxBytes = fileLimits.document;
export const maxDocuments = 20;

/** By the first bytes, as the server does: the name and what the browser says of it prove nothing. */
export function typeOf(head: Uint8Array): string | undefined {
  const text = String.fromCharCode(...head);
  if (text.startsWith('%PDF-')) return 'application/pdf';
  if (text.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'image/webp';
  if (text.slice(4, 8) === 'ftyp' && /^(hei[cfmsx]|hev[cmsx]|mif1|msf1)$/.test(text.slice(8, 12)))
    return 'image/heic';
  return undefined;
}

export type FileProblem = 'file-too-large' | 'file-empty' | 'file-type' | 'too-many-files';

/** What the server would refuse is not sent in the first place. */
export async function fileProblem(
  file: Blob,
  field: FormField,
  documents: SubmittedDocument[],
): Promise<FileProblem | undefined> {
  const own = documents.filter(({ key }) => key === field.key).length;
  if (own >= (field.maxFiles ?? maxDocuments) || documents.length >= maxDocuments) return 'too-many-files';
  if (file.size === 0) return 'file-empty';
  if (isTooLarge(file, field.maxBytes ?? defaultMaxBytes)) return 'file-too-large';
  const type = typeOf(new Uint8Array(await file.slice(0, 16).arrayBuffer()));
  return type && isAccepted(type, field.accept) ? undefined : 'file-type';
}

const isAccepted = (type: string, accept: string[] | undefined) =>
  !accept || accept.length === 0 || accept.includes(type);

const names: Record<string, string> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/webp': 'WebP',
  'image/heic': 'HEIC',
};

export const acceptedTypes = (field: FormField): string[] =>
  field.accept && field.accept.length > 0 ? field.accept : Object.keys(names);

/** "PDF, JPEG, PNG". */
export const typeNames = (field: FormField) =>
  acceptedTypes(field)
    .map((type) => names[type] ?? type)
    .join(', ');

export const isPicture = (type: string) => ['image/jpeg', 'image/png', 'image/webp'].includes(type);
