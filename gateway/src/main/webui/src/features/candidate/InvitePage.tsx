import { Skeleton, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { key } from '@/api/keys';
import { problemFrom } from '@/api/problem';
import { ErrorState } from '@/ui/ErrorState';
import { useDocumentTitle } from '@/ui/useDocumentTitle';
import { CandidateFrame } from '@/candidate/CandidateFrame';
import { candidateApi } from '@/api/candidate';
import { Invitation } from './Invitation';

const gone = ['unauthorized', 'not-found', 'link-invalid', 'link-expired', 'link-replaced', 'invite-revoked'];

/** `/c/invite`: what one is invited to. Opening the page changes nothing; the button does. */
export default function InvitePage() {
  const { t } = useTranslation();
  useDocumentTitle(t('candidate.invite.page'));
  const { data, error, refetch } = useQuery({
    queryKey: key('candidate-invite'),
    queryFn: ({ signal }) => candidateApi.invite(signal),
    retry: (failures, reason) =>
      problemFrom(reason).code === 'not-ready-yet' || (problemFrom(reason).unanswered && failures < 2),
  });
  const code = error && !data ? problemFrom(error).code : '';
  if (gone.includes(code)) return <Navigate to={`/c?problem=${code}`} replace />;
  return (
    <CandidateFrame size="xs" companyName={data?.companyName}>
      {!data && error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && (
        <Stack aria-busy="true">
          <Skeleton h={36} w="80%" />
          <Skeleton h={120} radius="lg" />
          <Skeleton h={48} />
        </Stack>
      )}
      {data && <Invitation invite={data} />}
    </CandidateFrame>
  );
}
