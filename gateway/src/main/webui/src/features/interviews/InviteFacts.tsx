import { useTranslation } from 'react-i18next';
import type { Invite } from '@/api/types';
import { Facts } from '@/ui/Facts';
import { Times } from '@/ui/Times';
import { useZone } from '@/ui/useZone';

export function InviteFacts({ invite }: { invite: Invite }) {
  const { t } = useTranslation();
  const zone = useZone();
  return (
    <Facts
      facts={[
        [t('interviews.invite.to'), invite.email],
        [t('interviews.invite.codeSent'), <Times key="sent" at={invite.issuedAt} zone={zone} />],
        [
          t('interviews.invite.renewals'),
          invite.renewals > 0 && t('interviews.invite.times', { count: invite.renewals }),
        ],
        [
          t('interviews.invite.accepted'),
          invite.acceptedAt && <Times key="accepted" at={invite.acceptedAt} zone={zone} />,
        ],
        [
          t('interviews.invite.expires'),
          invite.status === 'pending' && <Times key="expires" at={invite.expiresAt} zone={zone} />,
        ],
      ]}
    />
  );
}
