import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { IconBan, IconFlag, IconPhone } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlock, type Partner } from '@/api/partners';
import { Face } from '@/features/profile/public/Face';
import { languageName } from '@/features/profile/public/languages';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { later, useSoon } from '@/ui/later';
import { DotsMenu } from '@/ui/menu/DotsMenu';
import { StatusBadge } from '@/ui/StatusBadge';
import { clockText } from '@/ui/time';
import { toastDone } from '@/ui/toast';
import { useNow } from '@/ui/useNow';
import { WhenFirst } from '@/ui/WhenFirst';
import classes from './Partners.module.css';
import { ReportDialog } from './ReportDialog';

const InviteDialog = later(() => import('./InviteDialog'));
const soon = [InviteDialog];

export function PartnerRow({ partner }: { partner: Partner }) {
  const { t } = useTranslation();
  const now = useNow();
  const block = useBlock();
  const [asks, setAsks] = useState<'block' | 'invite' | 'report'>();
  const { name } = partner;
  useSoon(soon);
  const close = () => {
    setAsks(undefined);
    block.reset();
  };
  return (
    <Group component="li" className={classes.row} wrap="nowrap" align="flex-start" justify="space-between">
      <Face name={name} photo={partner.photo} size={44} />
      <Stack gap={4} miw={0} flex={1}>
        <Group gap="sm">
          <Text fw={600} className={classes.words} dir="auto">
            {name}
          </Text>
          <StatusBadge
            status={partner.availability}
            label={t(`partners.availability.${partner.availability}`)}
          />
        </Group>
        <Text className={classes.words} dir="auto">
          {partner.headline}
        </Text>
        <Text size="sm" c="dimmed" className={classes.words}>
          {[
            t(`profile.level.${partner.level}`),
            partner.languages.map(languageName).join(', '),
            t('partners.row.clock', { time: clockText(now, partner.zone), zone: partner.zone }),
          ].join(' · ')}
        </Text>
        <Group gap={6}>
          {partner.skills.map((skill) => (
            <Badge key={skill} variant="default" radius="sm" tt="none" fw={400}>
              {skill}
            </Badge>
          ))}
        </Group>
      </Stack>
      <Group gap="xs" wrap="nowrap" className={classes.buttons}>
        <Button
          size="xs"
          leftSection={<IconPhone size={16} aria-hidden />}
          disabled={partner.availability === 'busy'}
          aria-label={t('partners.row.inviteName', { name })}
          onClick={() => setAsks('invite')}
        >
          {t('partners.row.invite')}
        </Button>
        <DotsMenu
          label={t('partners.row.more', { name })}
          entries={[
            { label: t('partners.row.report'), icon: IconFlag, onClick: () => setAsks('report') },
            {
              label: t('partners.row.block'),
              icon: IconBan,
              destructive: true,
              onClick: () => setAsks('block'),
            },
          ]}
        />
      </Group>
      <WhenFirst opened={asks === 'invite'}>
        <InviteDialog partner={partner} opened={asks === 'invite'} onClose={close} />
      </WhenFirst>
      <ConfirmDialog
        opened={asks === 'block'}
        destructive
        title={t('partners.block.title', { name })}
        text={t('partners.block.text')}
        action={t('partners.row.block')}
        busy={block.isPending}
        error={block.error}
        onConfirm={() =>
          block.mutate(partner.userId, {
            onSuccess: () => {
              close();
              toastDone(t('partners.block.done', { name }));
            },
          })
        }
        onClose={close}
      />
      <ReportDialog partner={partner} opened={asks === 'report'} onClose={close} />
    </Group>
  );
}
