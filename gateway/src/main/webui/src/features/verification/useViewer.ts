import { useSession } from '@/api/session';
import { useRoles } from '@/ui/useRoles';
import type { Viewer } from './actionsOf';

export function useViewer(): Viewer {
  const { admin } = useRoles();
  return { id: useSession().data?.id, admin };
}
