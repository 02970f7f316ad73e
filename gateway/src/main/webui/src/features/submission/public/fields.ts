import type { FormDefinition, FormField, FormSection, SubmittedDocument, Values } from '@/api/submission';

export interface Filled {
  values: Values;
  documents: SubmittedDocument[];
}

/** Why a field is not right yet; the catalogue has the words: `submission.field.<code>`. */
export interface FieldProblem {
  key: string;
  code:
    | 'required'
    | 'tick'
    | 'file'
    | 'long'
    | 'pattern'
    | 'email'
    | 'phone'
    | 'date'
    | 'early'
    | 'late'
    | 'choice';
  bound?: string | number;
}

const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const day = /^\d{4}-\d{2}-\d{2}$/;

export function isShown({ showIf }: FormField, values: Values): boolean {
  if (!showIf) return true;
  const value = values[showIf.field] ?? '';
  return (showIf.in ?? [showIf.equals]).some((wanted) => String(wanted ?? '') === String(value));
}

/** What is asked, given what was answered: a field that depends on a hidden one is hidden too. */
export function shownFields(form: FormDefinition, values: Values): FormField[] {
  const shown: Values = {};
  return form.sections
    .flatMap(({ fields }) => fields)
    .filter((field) => {
      const asked = isShown(field, shown);
      const value = values[field.key];
      if (asked && value !== undefined) shown[field.key] = value;
      return asked;
    });
}

/** Only what is asked is handed in. */
export const shownValues = (form: FormDefinition, values: Values): Values =>
  Object.fromEntries(
    shownFields(form, values)
      .filter(({ type, key }) => type !== 'document' && values[key] !== undefined && values[key] !== '')
      .map(({ key }) => [key, values[key] as string | boolean]),
  );

export const fieldsOf = (form: FormDefinition, section: FormSection, values: Values): FormField[] => {
  const shown = new Set(shownFields(form, values).map(({ key }) => key));
  return section.fields.filter(({ key }) => shown.has(key));
};

export const problemsOf = (fields: FormField[], filled: Filled, today: string): FieldProblem[] =>
  fields.flatMap((field) => problemOf(field, filled, today) ?? []);

function problemOf(field: FormField, { values, documents }: Filled, today: string): FieldProblem | undefined {
  const { key, type, required } = field;
  if (type === 'document') {
    const missing = required && !documents.some((document) => document.key === key);
    return missing ? { key, code: 'file' } : undefined;
  }
  if (type === 'checkbox') return required && values[key] !== true ? { key, code: 'tick' } : undefined;
  const text = String(values[key] ?? '').trim();
  if (!text) return required ? { key, code: 'required' } : undefined;
  return wrong(field, text, today);
}

function wrong(field: FormField, text: string, today: string): FieldProblem | undefined {
  const { key, type, maxLength, pattern, options } = field;
  if (maxLength && text.length > maxLength) return { key, code: 'long', bound: maxLength };
  if (type === 'email' && !email.test(text)) return { key, code: 'email' };
  if (type === 'phone' && !isPhone(text)) return { key, code: 'phone' };
  if (type === 'date') return wrongDay(field, text, today);
  if (type === 'select' && options && !options.some(({ value }) => value === text))
    return { key, code: 'choice' };
  if (pattern && !matches(pattern, text)) return { key, code: 'pattern' };
  return undefined;
}

function wrongDay({ key, min, max }: FormField, text: string, today: string): FieldProblem | undefined {
  if (!day.test(text) || Number.isNaN(Date.parse(text))) return { key, code: 'date' };
  const [from, to] = [bound(min, today), bound(max, today)];
  if (from && text < from) return { key, code: 'early', bound: from };
  if (to && text > to) return { key, code: 'late', bound: to };
  return undefined;
}

/** A bound as a day. */
export const bound = (of: string | undefined, today: string) => (of === 'today' ? today : of);

/** 7 to 15 digits (E.164), however they are grouped. */
function isPhone(text: string): boolean {
  const digits = text.replace(/[\s().\-/]/g, '');
  return /^\+?\d{7,15}$/.test(digits);
}

function matches(pattern: string, text: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`, 'u').test(text);
  } catch {
    // What this browser does not understand is for the server to judge.
    return true;
  }
}
