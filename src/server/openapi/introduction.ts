import { MAX_READ } from '../../lib/max-read'

/** What holds for all routes; Markdown. */
export const introduction = `Reads published articles, with their pictures, credits and people, and everything else for those who may.

**Who asks.** Without a key or token you read what is published. Scripts send \`Authorization: users API-Key KEY\`;
an admin makes the account and its key. \`POST /api/users/login\` answers a token for \`Authorization: JWT TOKEN\`.

**How much.** Anonymous readers get at most ${MAX_READ.limit} documents of a list at once, and at most ${MAX_READ.depth}
references away from it. \`select\` makes answers smaller, and faster.

**Again.** Answers carry an \`ETag\`: send it back as \`If-None-Match\`, and what has not changed is a 304 without a body.
After 429 and 503 wait for as many seconds as \`Retry-After\` says.

**When it fails** the status says how, and \`errors[].message\` why: for a person to read, and not to be parsed.`
