import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangeVideo } from '@/api/interviewActions';
import type { Interview } from '@/api/types';
import { VideoFields } from '@/features/schedule/public/VideoFields';
import { missingLink, videoOf, type Video } from '@/features/schedule/public/video';
import { useRuleTexts } from '@/features/schedule/public/useRuleTexts';
import ConfirmModal from '@/ui/ConfirmModal';
import { fieldErrors } from '@/ui/fieldErrors';
import { toastDone } from '@/ui/toast';

interface VideoDialogProps {
  interview: Interview;
  opened: boolean;
  onClose: () => void;
}

/** Another video service or another link, at the same time. */
export default function VideoDialog({ interview, opened, onClose }: VideoDialogProps) {
  const { t } = useTranslation();
  const texts = useRuleTexts();
  const change = useChangeVideo(interview);
  const now: Video = { provider: interview.provider, videoLink: interview.videoLink ?? '' };
  const [chosen, setChosen] = useState<Video | null>(null);
  const [tried, setTried] = useState(false);
  const value = chosen ?? now;
  const missing = missingLink(value);
  const { provider, videoLink } = videoOf(value);
  const refused: Record<string, string | undefined> = change.error
    ? fieldErrors(change.error, {}, texts)
    : {};
  const confirm = () => {
    setTried(true);
    if (missing || !provider) return;
    change.mutate(
      { provider, ...(videoLink ? { videoLink } : {}) },
      {
        onSuccess: () => {
          onClose();
          setChosen(null);
          setTried(false);
          toastDone(t('interviews.video.done'));
        },
      },
    );
  };
  return (
    <ConfirmModal
      opened={opened}
      title={t('interviews.video.changeTitle')}
      text={t('interviews.video.changeText', { name: interview.candidate.name })}
      action={t('interviews.video.submit')}
      busy={change.isPending}
      error={change.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      <VideoFields
        value={value}
        onChange={(next) => {
          change.reset();
          setChosen(next);
        }}
        errors={{ ...refused, ...(tried && missing ? { videoLink: t(missing) } : {}) }}
      />
    </ConfirmModal>
  );
}
