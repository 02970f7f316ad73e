import { useSession } from '@/api/session';

export function useRoles() {
  const roles = useSession().data?.roles ?? [];
  const admin = roles.includes('admin');
  return {
    admin,
    recruits: admin || roles.includes('recruiter'),
    interviews: roles.includes('interviewer'),
    /** Practises with others. */
    member: roles.includes('member'),
    /** Has to do with verification cases; a vendor with their own. */
    verifies: admin || roles.includes('vendor'),
  };
}
