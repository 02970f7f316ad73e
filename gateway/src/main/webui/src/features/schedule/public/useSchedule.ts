import { useEffect, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useCandidate } from '@/api/candidates';
import { askForTime, useOffered } from '@/api/interviewActions';
import { useCreateInterview } from '@/api/interviews';
import { problemFrom } from '@/api/problem';
import type { Interview, Slot } from '@/api/types';
import { fieldErrors } from '@/ui/fieldErrors';
import { toastDone, toastWarning } from '@/ui/toast';
import { serverNow } from '@/api/serverClock';
import { useUrlState } from '@/ui/useUrlState';
import { useZone } from '@/ui/useZone';
import { dropDraft, emptyDraft, keepDraft, proposals, proposedBy, readDraft, type Draft } from '../draft';
import { missingFields, panelOf, requestOf } from '../request';
import { useRuleTexts } from './useRuleTexts';
import { resolve, ruleFields } from './when';

/** The state of the schedule form. Candidate and job live in the address, so that any page can link here. */
export function useSchedule() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const url = useUrlState();
  const zone = useZone();
  const texts = useRuleTexts();
  const create = useCreateInterview();
  const candidate = useCandidate(url.get('candidateId') || undefined).data;
  const selfPaced = useOffered().includes('SELF_PACED');
  const [kept, setDraft] = useState(() =>
    proposedBy(readDraft(emptyDraft(serverNow(), zone)), url.get, zone),
  );
  // A draft of the days when self-paced interviews were offered.
  const draft: Draft = kept.how === 'SELF_PACED' && !selfPaced ? { ...kept, how: 'ONLINE' } : kept;
  const [tried, setTried] = useState(false);
  useEffect(() => keepDraft(kept), [kept]);
  const { set: setUrl } = url;
  const proposed = proposals.some((name) => url.get(name));
  useEffect(() => {
    if (proposed) setUrl(Object.fromEntries(proposals.map((name) => [name, undefined])));
  }, [proposed, setUrl]);

  const matches = candidate?.matches ?? [];
  const match = matches.find(({ jobId }) => jobId === url.get('jobId')) ?? matches[0];
  const missing = missingFields(draft, match);
  const missingTexts = Object.fromEntries(Object.entries(missing).map(([field, key]) => [field, t(key)]));
  const refused = create.error ? fieldErrors(create.error, ruleFields, texts) : {};
  const change = (changes: Partial<Draft>) => setDraft((before) => ({ ...before, ...changes }));

  /** An interview with slots to choose from was mailed as it was made; another is asked about now. */
  const finish = async (interview: Interview, mailed: boolean) => {
    const name = interview.candidate.name;
    dropDraft();
    const page = `/app/interviews/${interview.id}`;
    if (draft.how !== 'SELF_PACED' && draft.when.kind === 'ask') {
      try {
        if (!mailed) await askForTime(interview.id);
        toastDone(t('schedule.submit.asked', { name }));
      } catch {
        // The interview is there; asking can be repeated on its page.
        toastWarning(t('schedule.submit.notAsked', { name }));
        return navigate(`${page}?do=ask`);
      }
    } else {
      toastDone(interview.startsAt ? t('schedule.submit.booked', { name }) : t('schedule.submit.created'));
    }
    return navigate(page);
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!match || !candidate || Object.keys(missing).length > 0) return;
    const request = requestOf(draft, { candidateId: candidate.id, jobId: match.jobId, zone });
    const mailed = (request.slotInterviewerIds?.length ?? 0) > 0;
    create.mutate(request, { onSuccess: (interview) => void finish(interview, mailed) });
  };
  return {
    candidate,
    match,
    draft,
    change,
    panel: panelOf(draft),
    resolved: resolve(draft.when),
    submit,
    // Booked, the page goes on to the interview: there is nothing left to book.
    busy: create.isPending || create.isSuccess,
    problem: create.error,
    alternatives: alternativesOf(create.error),
    errors: { ...refused, ...(tried ? missingTexts : {}) } as Record<string, string | undefined>,
    setCandidate: (id: string | null) => url.set({ candidateId: id, jobId: undefined }),
    setJob: (id: string) => url.set({ jobId: id }),
    startOver: () => {
      create.reset();
      setTried(false);
      setDraft(emptyDraft(serverNow(), zone));
      url.set({ candidateId: undefined, jobId: undefined });
    },
  };
}

/** A full slot comes with the nearest free ones. */
export function alternativesOf(error: unknown): Slot[] {
  if (!error) return [];
  const { code, body } = problemFrom(error);
  return code === 'slot-full' && Array.isArray(body.alternatives) ? (body.alternatives as Slot[]) : [];
}
