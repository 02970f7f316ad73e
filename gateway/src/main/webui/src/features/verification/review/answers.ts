import type { CaseSubmission } from '@/api/caseSubmission';
import type { FormField } from '@/api/submission';

/** What it was in the submission before, where it differs; `null` when there was nothing. */
export function before(field: FormField, { values, previous }: CaseSubmission) {
  const last = previous?.[0];
  if (!last || field.type === 'document') return undefined;
  const [was, is] = [last.values[field.key], values[field.key]];
  return (was ?? '') === (is ?? '') ? undefined : (was ?? null);
}

/** Why the field was asked for again, the last time. */
export const askedBefore = (key: string, { resubmission }: CaseSubmission) =>
  resubmission?.find((each) => each.key === key)?.reason;

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
