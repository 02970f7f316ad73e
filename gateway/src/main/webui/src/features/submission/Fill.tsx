import { Stack } from '@mantine/core';
import { Suspense, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveDraft, sendDocument, useDocuments, type HeardSubmission, type Receipt } from '@/api/submission';
import { dayKey } from '@/ui/time';
import { serverNow } from '@/api/serverClock';
import { useSoon } from '@/ui/later';
import { PageLoading } from '@/ui/PageLoading';
import { useDocumentTitle } from '@/ui/useDocumentTitle';
import { browserZone } from '@/ui/useZone';
import { firstRegion } from '@/ui/zones';
import { DraftKeeper } from './draftKeeper';
import { ExpiryLine } from './ExpiryLine';
import { FillingProvider, useFilling, type Refused } from './filling';
import { MergeNotice, ReviewStep, SectionStep, soon } from './steps';
import { Uploads } from './uploads';
import { useConsent } from './useConsent';
import { useDraft } from './useDraft';
import { useOpened } from './useOpened';
import { review, useStep } from './useStep';
import { useUploads } from './useUploads';
import { WelcomeStep } from './WelcomeStep';

interface FillProps {
  view: HeardSubmission;
  /** Asks the server where things stand. */
  onLook: () => void;
  onDone: (receipt: Receipt) => void;
}

/** The form, one part after the other. What is typed and sent outlives each part. */
export function Fill({ view, onLook, onDone }: FillProps) {
  const { t } = useTranslation();
  useDocumentTitle(view.form.title || t('submission.title'));
  useOpened();
  useSoon(soon);
  const documents = useDocuments();
  const [keeper] = useState(() => new DraftKeeper(view.caseNumber, view.draft, saveDraft));
  const [uploads] = useState(() => new Uploads(sendDocument, documents.added));
  const draft = useDraft(keeper, view.draft, onLook);
  useUploads(uploads);
  const [consented, consent] = useConsent(view);
  const [refused, refuse] = useState<Refused[]>([]);
  const zone = firstRegion(view.zone, browserZone());
  const save = useCallback(() => void keeper.flush(), [keeper]);
  const done = (receipt: Receipt) => {
    keeper.forget();
    onDone(receipt);
  };
  return (
    <FillingProvider
      value={{
        view,
        keeper,
        draft,
        uploads,
        today: dayKey(serverNow(), zone),
        zone,
        consented,
        consent,
        refused,
        refuse,
      }}
    >
      <Stack gap="lg">
        <ExpiryLine key={view.expiresAt} onSoon={save} onOver={onLook} />
        {(draft.taken.length > 0 || draft.conflicts.length > 0) && (
          <Suspense fallback={null}>
            <MergeNotice />
          </Suspense>
        )}
        <Suspense fallback={<PageLoading />}>
          <Step onDone={done} />
        </Suspense>
      </Stack>
    </FillingProvider>
  );
}

function Step({ onDone }: { onDone: (receipt: Receipt) => void }) {
  const { view, consented } = useFilling();
  const { step } = useStep();
  const section = view.form.sections.find(({ key }) => key === step);
  if (step === review) return <ReviewStep onDone={onDone} />;
  if (!consented || !section) return <WelcomeStep />;
  return <SectionStep key={section.key} section={section} />;
}
