import { Anchor, Container, Group } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useSession } from '@/api/session';
import { withTexts } from '@/app/i18n';
import { Brand } from '@/ui/Brand';
import { later } from '@/ui/later';
import { Entrance } from './public/Entrance';

const Desk = later(() => withTexts(import('./desk/Desk'), 'room/inside', 'ui/staff'));

/** The room for those with an account. */
export default function RoomPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  // Times are shown in the account's zone.
  useSession();
  return (
    <Entrance
      id={id}
      as="interviewer"
      desk={<Desk interviewId={id} />}
      frame={(content) => (
        <Container size="md" py="lg">
          <Group component="header" justify="space-between" mb="xl">
            <Brand />
            <Anchor component={Link} to={`/app/interviews/${id}`} size="sm">
              <Group gap={6} wrap="nowrap">
                <IconArrowLeft size={16} aria-hidden />
                {t('room.portal.back')}
              </Group>
            </Anchor>
          </Group>
          <main>{content}</main>
        </Container>
      )}
    />
  );
}
