import type { CriterionDraft, ScorecardForm } from '@/api/scorecards';

/** As the fields hold them: a scale is the text of its choice. */
export interface FormValues {
  criteria: { id: string; key?: string; label: string; help: string; scale: string; optional: boolean }[];
}

export const emptyCriterion = () => ({
  id: crypto.randomUUID(),
  label: '',
  help: '',
  scale: '5',
  optional: false,
});

export const valuesOf = (form: ScorecardForm): FormValues => ({
  criteria: form.criteria.map(({ key, label, help, scale, optional }) => ({
    id: key,
    key,
    label,
    help: help ?? '',
    scale: String(scale),
    optional,
  })),
});

export const criteriaOf = ({ criteria }: FormValues): CriterionDraft[] =>
  criteria.map(({ key, label, help, scale, optional }) => ({
    ...(key ? { key } : {}),
    label: label.trim(),
    ...(help.trim() ? { help: help.trim() } : {}),
    scale: Number(scale),
    optional,
  }));
