import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useCandidate } from '@/api/candidates';
import { useCreateInterview, type InterviewRequest } from '@/api/interviews';
import { problemFrom } from '@/api/problem';
import type { Slot } from '@/api/types';
import { fieldErrors } from '@/ui/fieldErrors';
import { toastDone } from '@/ui/toast';
import { useUrlState } from '@/ui/useUrlState';
import { useZone } from '@/ui/useZone';
import { useRuleTexts } from './useRuleTexts';
import { missingFields } from './missingFields';
import { isChosen, resolve, ruleFields, timeOf, type When } from './when';

/** The state of the schedule form. Candidate and job live in the address, so that any page can link here. */
export function useSchedule() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const url = useUrlState();
  const zone = useZone();
  const texts = useRuleTexts();
  const create = useCreateInterview();
  const candidate = useCandidate(url.get('candidateId') || undefined).data;
  const [picked, setPicked] = useState<string[]>([]);
  const [when, setWhen] = useState<When>({ kind: 'slot' });
  const [type, setType] = useState<'ONLINE' | 'OFFLINE'>('ONLINE');
  const [place, setPlace] = useState('');
  const [tried, setTried] = useState(false);

  // Nobody picked: whoever offers the slot.
  const offered = when.kind === 'slot' ? (when.slot?.interviewers ?? []).map(({ id }) => id) : [];
  const panel = picked.length > 0 ? picked : offered;
  const matches = candidate?.matches ?? [];
  const match = matches.find(({ jobId }) => jobId === url.get('jobId')) ?? matches[0];
  const resolved = resolve(when);
  const missing = missingFields({ match, panel, resolved, when, type, place });
  const missingTexts = Object.fromEntries(Object.entries(missing).map(([field, key]) => [field, t(key)]));
  const refused = create.error ? fieldErrors(create.error, ruleFields, texts) : {};

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!match || !candidate || Object.keys(missing).length > 0) return;
    const request: InterviewRequest = {
      jobId: match.jobId,
      candidateId: candidate.id,
      interviewerIds: panel,
      zone: isChosen(resolved) ? resolved.zone : zone,
      type,
      mode: 'LIVE',
      ...(isChosen(resolved) ? timeOf(resolved) : {}),
      ...(type === 'OFFLINE' ? { place: place.trim() } : {}),
    };
    create.mutate(request, {
      onSuccess: (interview) => {
        toastDone(
          interview.startsAt
            ? t('schedule.submit.booked', { name: candidate.name })
            : t('schedule.submit.created'),
        );
        void navigate(`/app/interviews/${interview.id}`);
      },
    });
  };
  return {
    candidate,
    match,
    panel,
    picked,
    setPanel: setPicked,
    when,
    setWhen,
    type,
    setType,
    place,
    setPlace,
    resolved,
    submit,
    busy: create.isPending,
    problem: create.error,
    alternatives: alternativesOf(create.error),
    errors: { ...refused, ...(tried ? missingTexts : {}) } as Record<string, string | undefined>,
    setCandidate: (id: string | null) => url.set({ candidateId: id, jobId: undefined }),
    setJob: (id: string) => url.set({ jobId: id }),
  };
}

/** A full slot comes with the nearest free ones. */
export function alternativesOf(error: unknown): Slot[] {
  if (!error) return [];
  const { code, body } = problemFrom(error);
  return code === 'slot-full' && Array.isArray(body.alternatives) ? (body.alternatives as Slot[]) : [];
}
