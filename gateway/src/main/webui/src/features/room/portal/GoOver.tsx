import { Alert, Anchor, Button, Text } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useWrite } from '@/api/write';
import { Screen } from '@/candidate/Screen';
import { problemText } from '@/ui/problemText';
import { roomApi, type Portal } from '../roomApi';
import classes from './portal.module.css';

interface GoOverProps {
  portal: Portal;
  /** The page may have become another one: the interview moved, or it is held here now. */
  onRefused: () => void;
  /** Opens a tab that knows nothing of this page. */
  onOpen?: (link: string) => void;
}

const openTab = (link: string) => void window.open(link, '_blank', 'noopener,noreferrer');

/** The way to the other video service. The server gives it at the moment of going: that is the attendance. */
export default function GoOver({ portal, onRefused, onOpen = openTab }: GoOverProps) {
  const { t } = useTranslation();
  const go = useWrite({
    mutationFn: () => roomApi.goOver(portal.interviewId, portal.as),
    onSuccess: ({ videoLink }) => onOpen(videoLink),
    onError: onRefused,
  });
  const host = go.data?.videoHost ?? portal.videoHost ?? '';
  const gone = go.data !== undefined;
  return (
    <Screen
      icon={IconExternalLink}
      state="elsewhere"
      tone={gone ? 'good' : 'calm'}
      title={t(gone ? 'room.elsewhere.gone' : 'room.elsewhere.title', { host })}
      text={t(gone ? 'room.elsewhere.goneText' : 'room.elsewhere.text', { host })}
    >
      <Button
        size="lg"
        className={classes.goOver ?? ''}
        variant={gone ? 'default' : 'filled'}
        loading={go.isPending}
        rightSection={<IconExternalLink size={18} aria-hidden />}
        onClick={() => go.mutate()}
      >
        {t(gone ? 'room.elsewhere.again' : 'room.elsewhere.go', { host })}
      </Button>
      {go.data && (
        <Text>
          {t('room.elsewhere.blocked')}{' '}
          <Anchor href={go.data.videoLink} target="_blank" rel="noopener noreferrer" inherit>
            {t('room.elsewhere.open', { host })}
          </Anchor>
        </Text>
      )}
      {go.error && (
        <Alert color="red" variant="light" role="alert">
          {problemText(go.error, t)}
        </Alert>
      )}
    </Screen>
  );
}
