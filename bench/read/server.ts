/** What a server is, and what it needs to know. */
export type Server =
  /** Slugline's whole HTTP; how much its cache may hold is said by RESPONSE_CACHE_MB. */
  | { kind: 'slugline' }
  /** Payload's REST API through Next's route handlers. */
  | { kind: 'next' }
  /** One route of Express that sends these bytes. */
  | { kind: 'plain'; body: string }
