import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from '@/api/session';
import { firstRegion, saidByBrowser } from './zones';

/** UTC when the browser does not know. */
export const browserZone = () => firstRegion(saidByBrowser());

/** The zone of the person in front of the screen: of the account, else of the browser. */
export function useZone(): string {
  const { data } = useQuery({ ...sessionQuery, enabled: false });
  return firstRegion(data?.zone, saidByBrowser());
}
