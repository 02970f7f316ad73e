import { useSession } from '@/api/session';

export function useRoles() {
  const roles = useSession().data?.roles ?? [];
  const admin = roles.includes('admin');
  return { admin, recruits: admin || roles.includes('recruiter'), interviews: roles.includes('interviewer') };
}
