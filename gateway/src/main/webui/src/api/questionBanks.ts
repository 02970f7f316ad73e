import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from './client';
import { csvOf } from './csvBody';
import { key } from './keys';
import { problemFrom } from './problem';
import type { Meeting } from './schemas';
import type { Job } from './types';
import { useWrite } from './write';

export type QuestionBank = Meeting['QuestionBankResponse'];
export type BankQuestion = Meeting['BankQuestion'];
export type BankRequest = Meeting['BankRequest'];
export type BankSummary = Meeting['BankSummary'];

export type CsvQuestion = Meeting['QuestionCsvQuestion'];

const path = '/api/v1/question-banks/{jobId}';
/** A job that was opened a moment ago may not be known there yet. */
const patience = 5;

export const bankOf = (jobId: string, signal?: AbortSignal) =>
  answer(api.GET(path, { params: { path: { jobId } }, ...(signal && { signal }) }));

export const useQuestionBank = (jobId: string) =>
  useQuery({
    queryKey: key('question-bank', jobId),
    queryFn: ({ signal }) => bankOf(jobId, signal),
    retry: (failures, error) => problemFrom(error).code === 'not-found' && failures < patience,
    retryDelay: 500,
  });

/** Own jobs that have questions. */
export const useQuestionBanks = (enabled: boolean) =>
  useQuery({
    queryKey: key('question-banks'),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/question-banks', { params: { query: { limit: 100 } }, signal })),
    select: ({ items }) => items,
    enabled,
  });

/** The questions of a CSV file; the form saves them or not. */
export const useReadQuestions = (jobId: string) =>
  useWrite({
    mutationFn: ({ csv }: { csv: Blob; dryRun: boolean }) =>
      answer(
        api.POST('/api/v1/question-banks/{jobId}/read-csv', { params: { path: { jobId } }, ...csvOf(csv) }),
      ),
  });

export function useSaveQuestionBank(jobId: string) {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: (body: BankRequest) => answer(api.PUT(path, { params: { path: { jobId } }, body })),
    onSuccess: (bank) => {
      queries.setQueryData(key('question-bank', jobId), bank);
      queries.setQueryData<Job>(
        key('job', jobId),
        (job) => job && { ...job, questions: bank.questions.length },
      );
      void queries.invalidateQueries({ queryKey: key('question-banks') });
    },
  });
}
