import type { Meeting } from '@/api/schemas';

/** The words of `/ws/room` (subprotocol `parley.v1`): JSON text frames, told apart by `t`. */
export type Role = 'CANDIDATE' | 'INTERVIEWER' | 'MEMBER';

export interface Participant {
  participantId: string;
  role: Role;
  displayName: string;
  epoch: number;
  mic: boolean;
  camera: boolean;
  screen: boolean;
  connected: boolean;
  /** False: a guest, who chose the name. */
  verified: boolean;
  /** The guest chose the name of somebody else, or one that reads like it. */
  nameTaken: boolean;
  /** Absent while their hand is not raised. */
  handSince?: string | undefined;
}

export interface ChatMessage {
  id: string;
  from: string;
  name: string;
  verified: boolean;
  text: string;
  at: string;
}

/** What the people in the room talk about. */
export interface Questions {
  /** Grows with each change. */
  version: number;
  items: { id: string; text: string }[];
  current?: string | undefined;
  ticked: string[];
}

export interface MediaState {
  mic: boolean;
  camera: boolean;
  screen: boolean;
}

/** What was measured of the connection to somebody since the sample before. What is unknown is absent. */
export interface QualitySample {
  peer: string;
  /** Milliseconds. */
  roundTrip?: number;
  jitter?: number;
  /** Shares of packets. */
  lostIn?: number;
  lostOut?: number;
  kbitIn: number;
  kbitOut: number;
  /** Pictures a second. */
  frames?: number;
  route: 'HOST' | 'SRFLX' | 'PRFLX' | 'RELAY';
}

export interface QualityEvent {
  kind: 'JOINED' | 'FIRST_FRAME' | 'SOCKET_LOST' | 'SOCKET_BACK' | 'ICE_RESTARTED' | 'MEDIA_FAILED';
  peer?: string;
  /** How long it took. */
  ms?: number;
  cause?: Failure;
  /** How many milliseconds ago it happened. */
  ago: number;
}

export type Failure =
  | `${'CAMERA' | 'MICROPHONE'}_${'DENIED' | 'BUSY' | 'MISSING'}`
  | 'DEVICE_GONE'
  | 'UNSUPPORTED'
  | 'ICE_FAILED';

/** The way into the room. */
export type Join = Meeting['JoinResponse'];

export interface Welcome {
  t: 'welcome';
  self: { participantId: string; role: Role; displayName: string; epoch: number };
  room: { interviewId?: string; startsAt?: string; endsAt?: string; now: string };
  participants?: Participant[];
  lobby?: Participant[];
  inLobby?: boolean;
  resumeToken: string;
  chat?: ChatMessage[];
  questions?: Questions;
  /** For interviewers inside. */
  locked?: boolean;
}

export type ServerMessage =
  | Welcome
  | { t: 'participant-joined'; p: Participant }
  | { t: 'participant-left'; participantId: string; reason?: string }
  | { t: 'participant-updated'; p: Participant }
  | { t: 'knocking'; p: Participant }
  | { t: 'admitted' }
  | { t: 'denied'; reason?: string }
  | { t: 'mute'; by: string }
  | { t: 'lock'; locked: boolean; by?: string }
  | { t: 'signal'; from: string; epoch: number; seq: number; data: unknown }
  | { t: 'signal-ack'; from: string; seq: number }
  | ({ t: 'chat' } & ChatMessage)
  | ({ t: 'questions' } & Questions)
  | { t: 'pad'; since: number; updates: string[]; last: number }
  | { t: 'pad-update'; seq: number; from: string; update: string }
  | { t: 'pad-ack'; id: string; seq: number }
  | { t: 'pad-refused'; id: string; code: string; detail?: string }
  | { t: 'pad-presence'; from: string; update: string }
  | { t: 'resume-token'; token: string }
  | { t: 'room-closed'; reason?: string }
  | { t: 'error'; code: string; detail?: string }
  | { t: 'pong'; n: number };

export type ClientMessage =
  | { t: 'hello' }
  | { t: 'signal'; to: string; seq: number; data: unknown }
  | { t: 'signal-ack'; to: string; seq: number }
  | ({ t: 'state'; hand: boolean } & MediaState)
  | { t: 'chat'; id: string; text: string }
  | { t: 'questions'; version: number; current?: string | undefined; ticked: string[] }
  | { t: 'pad-open'; since: number }
  | { t: 'pad-update'; id: string; update: string }
  | { t: 'pad-presence'; update: string }
  | { t: 'admit'; participantId: string }
  | { t: 'deny'; participantId: string }
  | { t: 'admit-all' }
  | { t: 'mute'; participantId: string }
  | { t: 'remove'; participantId: string }
  | { t: 'lock'; locked: boolean }
  | { t: 'end' }
  | { t: 'leave' }
  | { t: 'quality'; samples: QualitySample[]; events: QualityEvent[] }
  | { t: 'ping'; n: number };
