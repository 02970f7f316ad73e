import type { Gateway, Invites, Notifications, Scheduling, Verification } from './schemas';

/** Instants are ISO-8601 in UTC with milliseconds. */
export type Instant = Scheduling['Instant'];

export type Pagination = Scheduling['Pagination'];
export type Session = Gateway['Session'];

export type Job = Scheduling['JobResponse'];

export type InterviewSummary = Scheduling['InterviewBrief'];
export type Match = Scheduling['MatchResponse'];
export type MatchFlags = Pick<Match, 'shortlisted' | 'interviewEnabled' | 'onlineInterviewEnabled'>;
export type MatchStatus = Scheduling['InterviewStatusResponse'];
/** What a change of the toggles means to an interview that stands. */
export type Consequence = Scheduling['Consequence'];
export type BulkRow = Scheduling['BulkToggleRow'];
export type BulkToggle = Scheduling['BulkToggleResponse'];
export type Candidate = Scheduling['CandidateResponse'];
export type CsvImport = Scheduling['CandidateImport'];
export type CsvRow = Omit<Scheduling['CandidateImportRow'], 'status'> & { status: string };
export type Interviewer = Scheduling['InterviewerResponse'];
export type NamedPerson = Scheduling['NamedPerson'];

export type SlotStatus = Scheduling['SlotStatus'];
export type Slot = Scheduling['SlotResponse'];
export type DstNote = Scheduling['DstNote'];
export type SlotSeries = Scheduling['SeriesResponse'];
export type BookedEffect = Scheduling['BookedEffect'];
export type SlotChangeRow = Scheduling['SlotChange'];
export type SlotChanges = Scheduling['SlotChanges'];

export type InterviewStatus = Scheduling['InterviewStatus'];
export type NoShowParty = Scheduling['NoShowParty'];
export type PanelMember = Scheduling['PanelMember'];
export type Interview = Scheduling['InterviewResponse'];
export type Booking = Scheduling['BookResponse'];

/** What happened to an interview or a case. */
export type AuditEntry = Scheduling['InterviewLogResponse'] | Verification['CaseLogResponse'];

export type InviteStatus = Invites['InviteStatus'];
export type Invite = Invites['InviteResponse'];
export type Delivery = Notifications['NotificationResponse'];
