import { Anchor, Button, Skeleton, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { freeSlotPages, useHold, type FreeSlot, type SelfService } from '@/api/selfService';
import { ErrorState } from '@/ui/ErrorState';
import { absoluteText, sameWallClock } from '@/ui/time';
import { Gone } from './Gone';
import { NoTimes } from './NoTimes';
import { Question } from '@/candidate/Question';
import { ConfirmStep } from './steps';
import { TimeList } from './TimeList';
import { useShownZone } from './useShownZone';
import { useStep } from './useStep';
import { ZoneChoice } from './ZoneChoice';

/** Which of the free times? The one that is taken up is kept while the candidate looks at it once more. */
export function ChooseStep({ view, lapsed }: { view: SelfService; lapsed: boolean }) {
  const { t } = useTranslation();
  const { go } = useStep();
  const { zone, choose } = useShownZone(view.candidateZone);
  const slots = useInfiniteQuery(freeSlotPages(view.interviewId));
  const hold = useHold(view.interviewId);
  const items = slots.data?.pages.flatMap((page) => page.items) ?? [];
  const moving = view.can.reschedule;
  const take = (slot: FreeSlot) => {
    void ConfirmStep.fetch();
    hold.mutate(slot.id, { onSuccess: () => go('confirm', lapsed) });
  };

  return (
    <Question
      state="choose"
      title={t(moving ? 'selfservice.choose.titleMove' : 'selfservice.choose.title')}
      text={
        moving && view.startsAt
          ? t('selfservice.choose.textMove', {
              time: absoluteText(new Date(view.startsAt), zone, new Date(view.now)),
            })
          : t('selfservice.choose.text', { job: view.jobTitle, company: view.companyName })
      }
    >
      {lapsed && !hold.isPending && <Text role="status">{t('selfservice.choose.lapsed')}</Text>}
      <Gone error={hold.error} zone={zone} busy={hold.isPending} onTake={take} />
      <ZoneChoice zone={zone} own={view.candidateZone} onChange={choose} />
      {items.some((slot) => !sameWallClock(new Date(slot.startsAt), zone, slot.zone)) && (
        <Text c="dimmed">{t('selfservice.choose.both')}</Text>
      )}
      {slots.isPending && <Waiting />}
      {slots.error && !slots.data && <ErrorState error={slots.error} onRetry={() => void slots.refetch()} />}
      {slots.data && items.length === 0 && <NoTimes view={view} />}
      <TimeList items={items} zone={zone} busy={hold.isPending ? hold.variables : undefined} onTake={take} />
      {slots.hasNextPage && (
        <Button
          variant="default"
          loading={slots.isFetchingNextPage}
          onClick={() => void slots.fetchNextPage()}
        >
          {t('selfservice.choose.more')}
        </Button>
      )}
      {items.length > 0 && <NoTimes view={view} among />}
      {moving && (
        <Anchor
          component="button"
          type="button"
          onClick={() => go(undefined)}
          style={{ alignSelf: 'flex-start' }}
        >
          {t('selfservice.choose.keep')}
        </Anchor>
      )}
      {!moving && view.can.cancel && (
        <Anchor
          component="button"
          type="button"
          onClick={() => go('cancel')}
          style={{ alignSelf: 'flex-start' }}
        >
          {t('selfservice.choose.cancel')}
        </Anchor>
      )}
    </Question>
  );
}

function Waiting() {
  return (
    <Stack aria-busy="true">
      {[0, 1, 2, 3].map((n) => (
        <Skeleton key={n} h={56} radius="md" />
      ))}
    </Stack>
  );
}
