/** What only Payload knows how to answer. */
export class LeftToPayload extends Error {}
