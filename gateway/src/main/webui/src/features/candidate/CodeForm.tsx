import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useRef, useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { candidateApi, follow } from '@/api/candidate';
import { isCode, isEmail, normaliseCode } from './code';
import FreshLink from '@/candidate/FreshLink';
import { RedeemProblem } from './RedeemProblem';
import { useWrite } from '@/api/write';

/** Email address and the six digits of the mail. */
export function CodeForm({ initialEmail }: { initialEmail: string }) {
  const { t } = useTranslation();
  const [email, setEmail] = useState(initialEmail);
  const [code, setCode] = useState('');
  const [missing, setMissing] = useState<{ email?: boolean; code?: boolean }>({});
  const emailInput = useRef<HTMLInputElement>(null);
  const codeInput = useRef<HTMLInputElement>(null);
  const redeem = useWrite({
    mutationFn: () => candidateApi.redeemCode(email.trim(), code),
    onSuccess: (redeemed) => follow(redeemed.homeLink || redeemed.entryLink),
    onError: () => codeInput.current?.select(),
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const wrong = { email: !isEmail(email), code: !isCode(code) };
    setMissing(wrong);
    if (wrong.email) emailInput.current?.focus();
    else if (wrong.code) codeInput.current?.focus();
    else redeem.mutate();
  };
  const addressToMail = () => {
    if (isEmail(email)) return email.trim();
    setMissing({ email: true });
    emailInput.current?.focus();
    return undefined;
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        {redeem.error && <RedeemProblem error={redeem.error} />}
        <TextInput
          ref={emailInput}
          size="lg"
          label={t('candidate.entry.email')}
          description={t('candidate.entry.emailHelp')}
          type="email"
          name="email"
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
          required
          withAsterisk={false}
          value={email}
          error={missing.email && t('candidate.entry.emailWrong')}
          onChange={(event) => {
            setEmail(event.currentTarget.value);
            setMissing((before) => ({ ...before, email: false }));
          }}
        />
        <TextInput
          ref={codeInput}
          size="lg"
          label={t('candidate.entry.code')}
          description={t('candidate.entry.codeHelp')}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          required
          withAsterisk={false}
          styles={{ input: { fontSize: 24, letterSpacing: '0.3em', fontVariantNumeric: 'tabular-nums' } }}
          value={code}
          error={missing.code && t('candidate.entry.codeWrong')}
          onChange={(event) => {
            setCode(normaliseCode(event.currentTarget.value).slice(0, 12));
            setMissing((before) => ({ ...before, code: false }));
          }}
        />
        <Button type="submit" size="lg" loading={redeem.isPending || redeem.isSuccess}>
          {t('candidate.entry.submit')}
        </Button>
        <div>
          <Text size="sm" c="dimmed" ta="center" mb={4}>
            {t('candidate.fresh.lead')}
          </Text>
          <FreshLink address={addressToMail} variant="subtle" />
        </div>
      </Stack>
    </form>
  );
}
