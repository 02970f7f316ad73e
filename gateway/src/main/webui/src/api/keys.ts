/** What is asked of the server and kept. Every query's key begins with one of these. */
export type Kind =
  /** What the candidate of a self-paced interview answered. */
  | 'answers'
  /** What reviewers wrote about them. */
  | 'answer-comments'
  | 'availability'
  /** Whom a member blocked. */
  | 'blocks'
  | 'busy'
  | 'calendar-feed'
  | 'candidate'
  | 'candidate-home'
  | 'candidate-invite'
  | 'candidates'
  | 'case'
  | 'case-batch'
  | 'cases'
  /** What the candidates of a job answered to one question. */
  | 'comparison'
  | 'deliveries'
  | 'document'
  | 'free-slots'
  | 'free-times'
  /** Notifications: their list and how many are unread. */
  | 'inbox'
  /** One of them: its waitlist, log and replacements lie under its id. */
  | 'interview'
  | 'interviewers'
  /** Lists of them, the dashboard too. */
  | 'interviews'
  | 'invite-batch'
  | 'invites'
  | 'job'
  | 'jobs'
  /** One of a member's invitations. */
  | 'live-invitation'
  /** Lists of them. */
  | 'live-invitations'
  | 'load'
  | 'network'
  /** One's own of an interview. */
  | 'notes'
  /** What was written in the room of an interview. */
  | 'pad'
  | 'partner-reports'
  /** People whom a member can invite. */
  | 'partners'
  | 'portal'
  /** A member's own. */
  | 'profile'
  | 'providers'
  /** How well the people of an interview were connected. */
  | 'quality'
  /** What the candidates of a job are asked in self-paced interviews. */
  | 'question-bank'
  /** Jobs that have one. */
  | 'question-banks'
  | 'question-sets'
  | 'room'
  | 'scorecard-form'
  | 'scorecards'
  /** Where a candidate is in one. */
  | 'self-paced'
  | 'self-service'
  | 'session'
  | 'slots'
  | 'submission'
  | 'suggestions'
  | 'vendors'
  | 'video-services';

/** A key that begins with another is renewed together with it: `key('interview')` stands for every interview. */
export const key = (kind: Kind, ...rest: unknown[]): [Kind, ...unknown[]] => [kind, ...rest];
