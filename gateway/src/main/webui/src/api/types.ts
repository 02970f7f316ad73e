/** Instants are ISO-8601 in UTC with milliseconds. */
export type Instant = string;

export interface Pagination {
  total: number;
  page: number;
  limit: number;
  pages: number;
}

export interface Page<T> {
  items: T[];
  pagination: Pagination;
  nextCursor?: string;
}

export interface Session {
  signedIn: boolean;
  id: string;
  name: string;
  email: string;
  roles: string[];
  zone?: string;
}

export interface Job {
  id: string;
  title: string;
  companyName: string;
  externalId?: string;
  description?: string;
  minimumNotice?: string;
  ownerId: string;
  createdAt: Instant;
  candidates: number;
  shortlisted: number;
  version: number;
}

export interface InterviewSummary {
  id: string;
  status: InterviewStatus;
  startsAt?: Instant;
}

export interface MatchFlags {
  shortlisted: boolean;
  interviewEnabled: boolean;
  onlineInterviewEnabled: boolean;
}

export interface Match extends MatchFlags {
  jobId: string;
  jobTitle: string;
  companyName: string;
  score?: number;
  interview?: InterviewSummary;
}

/** What a change of the toggles means to an interview that stands. */
export interface Consequence {
  interviewId: string;
  status: InterviewStatus;
  type: 'ONLINE' | 'OFFLINE';
  startsAt?: Instant;
  zone: string;
  effect: 'kept' | 'online-closed' | 'online-opened' | 'cancelled';
}

export interface MatchStatus extends MatchFlags {
  candidateId: string;
  jobId: string;
  interview?: InterviewSummary;
  consequences?: Consequence[];
}

export interface BulkRow {
  candidateId: string;
  jobId: string;
  status: 'done' | 'failed';
  code?: string;
  message?: string;
  consequences?: Consequence[];
}

export interface BulkToggle {
  done: number;
  failed: number;
  rows: BulkRow[];
}

export interface Candidate {
  id: string;
  name: string;
  email: string;
  mobile?: string;
  zone: string;
  locale?: string;
  createdAt: Instant;
  matches: Match[];
  version: number;
}

export interface CsvRow {
  line: number;
  status: string;
  email?: string;
  errors?: { field?: string; code?: string; message: string }[];
}

export interface CsvImport {
  imported: number;
  updated: number;
  failed: number;
  rows: CsvRow[];
}

export interface Interviewer {
  id: string;
  name: string;
  email?: string;
  zone?: string;
}

export type SlotStatus = 'open' | 'booked' | 'closed' | 'cancelled';

export interface Slot {
  id: string;
  interviewers: { id: string; name: string }[];
  startsAt: Instant;
  endsAt: Instant;
  zone: string;
  maxCandidates: number;
  currentBookings: number;
  /** Seats kept for somebody who is deciding. */
  held?: number;
  /** Seats that anybody may take. */
  free?: number;
  /** Interviews that wait for a seat of it. */
  waiting?: number;
  status: SlotStatus;
  /** The weekly series it was made by. */
  seriesId?: string;
}

export type DstNote = 'clock-gap' | 'clock-overlap' | 'clocks-changed';

export interface SlotSeries {
  seriesId?: string;
  dryRun: boolean;
  created: number;
  skipped: { date: string; reason: 'clock-gap' | 'in-past' | 'slot-overlap' }[];
  slots: { id?: string; date: string; startsAt: Instant; endsAt: Instant; offset: string; note?: DstNote }[];
}

export type BookedEffect = 'kept' | 'cancelled' | 'asked' | 'asked-before' | 'kept-not-yours' | 'kept-begun';

export interface SlotChangeRow {
  slotId: string;
  startsAt?: Instant;
  endsAt?: Instant;
  result: 'done' | 'unchanged' | 'failed';
  code?: string;
  detail?: string;
  bookings: { interviewId: string; candidateName?: string; effect: BookedEffect }[];
}

export interface SlotChanges {
  dryRun: boolean;
  done: number;
  unchanged: number;
  failed: number;
  items: SlotChangeRow[];
}

export type InterviewStatus = 'PENDING' | 'SCHEDULED' | 'IN_PROGRESS' | 'COMPLETED' | 'CANCELLED' | 'NO_SHOW';

export type NoShowParty = 'CANDIDATE' | 'HOST' | 'BOTH';

export interface PanelMember {
  id: string;
  name: string;
  declined?: boolean;
  declineReason?: string;
}

export interface Interview {
  id: string;
  jobId: string;
  jobTitle: string;
  companyName: string;
  candidate: { id: string; name: string; email?: string; zone: string };
  interviewers: PanelMember[];
  /** Whose slots the candidate may pick from. */
  slotInterviewers?: { id: string; name: string }[];
  ownerId: string;
  status: InterviewStatus;
  type: 'ONLINE' | 'OFFLINE';
  mode: 'LIVE' | 'SELF_PACED';
  place?: string;
  startsAt?: Instant;
  endsAt?: Instant;
  /** Of a self-paced one: when it may be begun, and by when it must be. */
  opensAt?: Instant;
  deadline?: Instant;
  partial?: boolean;
  warnings?: string[];
  zone: string;
  slotId?: string;
  onlineEnabled: boolean;
  provider?: string;
  notes?: string;
  roomId?: string;
  meetingLink?: string;
  candidateJoinedAt?: Instant;
  interviewerJoinedAt?: Instant;
  startedAt?: Instant;
  completedAt?: Instant;
  noShowParty?: NoShowParty;
  cancelReason?: string;
  revision: number;
  createdAt: Instant;
  version?: number;
}

export interface AuditEntry {
  id: string;
  at: Instant;
  actorId?: string;
  actorName?: string;
  /** Who it was, if it was nobody of the staff. */
  actor?: string;
  action: string;
  oldValues?: Record<string, unknown>;
  newValues?: Record<string, unknown>;
  reason?: string;
  /** By what a candidate acted. */
  via?: 'MAILED_LINK' | 'SHOWN_LINK' | 'ROOM_ID';
}

export interface Booking {
  booking: { id: string; slotId: string; interviewId: string; bookedAt: Instant };
  slot: Slot;
  interview: Interview;
}

export type InviteStatus = 'pending' | 'accepted' | 'expired' | 'completed' | 'revoked';

export interface Invite {
  id: string;
  interviewId: string;
  email: string;
  name?: string;
  jobTitle?: string;
  status: InviteStatus;
  issuedAt: Instant;
  expiresAt: Instant;
  renewals: number;
  acceptedAt?: Instant;
  link?: string;
}

export interface Delivery {
  id: string;
  template: string;
  channel: string;
  recipientName?: string;
  recipientEmail?: string;
  recipientMobile?: string;
  status: string;
  reason?: string;
  requestedAt: Instant;
  sentAt?: Instant;
  attempts: number;
}
