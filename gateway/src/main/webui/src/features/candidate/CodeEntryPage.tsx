import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useDocumentTitle } from '@/ui/useDocumentTitle';
import { CandidateFrame } from '@/candidate/CandidateFrame';
import { CodeForm } from './CodeForm';
import { LinkProblem } from './LinkProblem';

/** `/c`: in by email address and code; also where dead links end. */
export default function CodeEntryPage() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  useDocumentTitle(t('candidate.entry.title'));
  const problem = search.get('problem');
  return (
    <CandidateFrame size="xs" codeLink={false}>
      <Stack gap="lg">
        {problem && <LinkProblem code={problem} />}
        <div>
          <Title order={1}>{t('candidate.entry.title')}</Title>
          <Text c="dimmed" mt="xs">
            {t('candidate.entry.text')}
          </Text>
        </div>
        <CodeForm initialEmail={search.get('email') ?? ''} />
      </Stack>
    </CandidateFrame>
  );
}
