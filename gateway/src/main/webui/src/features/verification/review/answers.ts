import type { TFunction } from 'i18next';
import type { CaseSubmission, FormField, FormValues } from '@/api/caseSubmission';

const region = (code: string) => {
  try {
    return new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
};

/** "Tue 24 Nov 2026" of a day without a zone. */
const day = (text: string) => {
  const at = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return text;
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(at);
};

function optionLabel(field: FormField, value: string): string {
  for (const option of field.options ?? []) {
    if (typeof option !== 'string' && option.value === value) return option.label;
  }
  return value;
}

/** How an answer reads; empty where nothing was answered. */
export function answerText(field: FormField, value: unknown, t: TFunction): string {
  if (value === undefined || value === null || value === '') return '';
  if (typeof value === 'boolean') return t(value ? 'ui.log.yes' : 'ui.log.no');
  if (Array.isArray(value)) return value.map((each) => answerText(field, each, t)).join(', ');
  if (typeof value !== 'string' && typeof value !== 'number') return JSON.stringify(value);
  const text = String(value);
  if (field.type === 'country') return region(text);
  if (field.type === 'date') return day(text);
  return optionLabel(field, text);
}

/** What the candidate was shown: a field with a condition stands only where it was answered. */
export const wasShown = (field: FormField, values: FormValues) =>
  field.type === 'document' || !field.showIf || values[field.key] !== undefined;

/** What it was in the submission before, where it differs. */
export function before(
  field: FormField,
  { values, previous }: CaseSubmission,
  t: TFunction,
): string | undefined {
  const last = previous?.at(-1);
  if (!last || field.type === 'document') return undefined;
  const [was, is] = [answerText(field, last.values[field.key], t), answerText(field, values[field.key], t)];
  return was === is ? undefined : was || t('verification.review.nothingBefore');
}

/** Why the field was asked for again, the last time. */
export const askedBefore = (key: string, { resubmission }: CaseSubmission) =>
  resubmission?.filter((each) => each.key === key).at(-1)?.reason;

/** The document that is looked at first: of the form's first field that has one. */
export function firstDocument({ form, documents }: CaseSubmission): string | undefined {
  for (const { fields } of form.sections) {
    for (const { key } of fields) {
      const found = documents.find((document) => document.key === key);
      if (found) return found.id;
    }
  }
  return documents[0]?.id;
}

export type Viewable = 'image' | 'pdf' | 'none';

/** What a browser shows by itself; anything else is only offered as a file. */
export function viewable(contentType: string): Viewable {
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === 'application/pdf') return 'pdf';
  return ['image/png', 'image/jpeg', 'image/webp'].includes(type) ? 'image' : 'none';
}

export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
