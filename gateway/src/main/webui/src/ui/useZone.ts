import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from '@/api/session';

export const browserZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';

/** The zone of the person in front of the screen: of the account, else of the browser. */
export function useZone(): string {
  const { data } = useQuery({ ...sessionQuery, enabled: false });
  return data?.zone ?? browserZone();
}
