import { Grid, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCaseSubmission } from '@/api/caseSubmission';
import type { CaseRecord } from '@/api/cases';
import { ErrorState } from '@/ui/ErrorState';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { Surface } from '@/ui/Surface';
import { Times } from '@/ui/Times';
import { useZone } from '@/ui/useZone';
import type { Actions, Viewer } from '../actionsOf';
import { firstDocument } from './answers';
import { DecisionBar } from './DecisionBar';
import { DocumentViewer } from './DocumentViewer';
import { FormView } from './FormView';
import classes from './Review.module.css';
import { useAsked } from './useAsked';

interface ReviewProps {
  record: CaseRecord;
  actions: Actions;
  viewer: Viewer;
}

/** What was handed in: the answers, the documents beside them, and the decision below. */
export function Review({ record, actions, viewer }: ReviewProps) {
  const { t } = useTranslation();
  const zone = useZone();
  const mayRead = viewer.admin || record.reviewDelegated === true;
  const submission = useCaseSubmission(record.id, mayRead);
  const [picked, setPicked] = useState<string>();
  const asked = useAsked(record.id);
  if (!mayRead) return null;
  const { data } = submission;
  const shown = data?.documents.find(({ id }) => id === (picked ?? firstDocument(data)));
  return (
    <Surface
      title={t('verification.review.title')}
      actions={
        data?.submittedAt && (
          <Text size="xs" c="dimmed" component="div">
            <Times at={data.submittedAt} zone={zone} otherZone={record.candidateZone} />
          </Text>
        )
      }
    >
      {submission.isPending && <SkeletonRows rows={5} />}
      {submission.isError && !data && (
        <div className={classes.padded}>
          <ErrorState error={submission.error} onRetry={() => void submission.refetch()} />
        </div>
      )}
      {data && (
        <>
          <Grid gap={0}>
            <Grid.Col span={{ base: 12, md: 5 }}>
              <FormView
                submission={data}
                shownDocument={shown?.id}
                onDocument={setPicked}
                asked={actions.decide ? asked : undefined}
                zone={zone}
              />
            </Grid.Col>
            <Grid.Col span={{ base: 12, md: 7 }} className={classes.beside ?? ''}>
              <DocumentViewer
                caseId={record.id}
                documents={data.documents}
                shown={shown}
                onPick={setPicked}
              />
            </Grid.Col>
          </Grid>
          {actions.decide && <DecisionBar record={record} submission={data} asked={asked} />}
        </>
      )}
    </Surface>
  );
}
