import { Text } from '@mantine/core';
import { IconChecklist, IconClockX, IconLinkOff, IconLock, IconMailForward } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProblemBody } from '@/api/problem';
import { Screen } from '@/candidate/Screen';
import { useDocumentTitle } from '@/ui/useDocumentTitle';
import { lookOf } from './dead';
import { FreshLink } from './FreshLink';
import { Kept } from './kept';
import ReceiptScreen from './ReceiptScreen';

const icons = {
  expired: IconClockX,
  replaced: IconMailForward,
  submitted: IconChecklist,
  closed: IconLock,
  invalid: IconLinkOff,
};

interface DeadLinkProps {
  code: string;
  body: ProblemBody;
  /** Known when the link died while the page was open. */
  caseNumber?: string | undefined;
}

/** Why the link does not lead to the form, and what to do now. */
export default function DeadLink({ code, body, caseNumber }: DeadLinkProps) {
  const { t } = useTranslation();
  const look = lookOf(code);
  const over = look === 'submitted' || look === 'closed';
  useDocumentTitle(t(`submission.dead.${look}.title`));
  useEffect(() => {
    if (over && caseNumber) new Kept(caseNumber).clear();
  }, [over, caseNumber]);

  const submittedAt = body.submittedAt;
  if (look === 'submitted' && typeof submittedAt === 'string') {
    const known = typeof body.caseNumber === 'string' ? body.caseNumber : caseNumber;
    return <ReceiptScreen receipt={{ state: 'submitted', caseNumber: known ?? '', submittedAt }} before />;
  }
  const fresh = look === 'expired' || look === 'replaced';
  return (
    <Screen
      icon={icons[look]}
      tone="warn"
      state={look}
      title={t(`submission.dead.${look}.title`)}
      text={t(`submission.dead.${look}.text`)}
    >
      {fresh && <Text>{t(caseNumber ? 'submission.dead.keptHere' : 'submission.dead.kept')}</Text>}
      {fresh && <FreshLink body={body} />}
    </Screen>
  );
}
