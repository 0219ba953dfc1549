import { ValidationError } from 'payload'
import type { PayloadRequest, ValidationFieldError } from 'payload'
import type { Say } from '../../outputs/missing-in-words'

/** What keeps an article from being published: a list to work through, in the message and beside the fields. */
export class PublishingRefused extends ValidationError {
  constructor(errors: ValidationFieldError[], req: PayloadRequest) {
    super({ collection: 'articles', errors }, req.t)
    // To the admin and the log it is a form that is not complete, and no fault of the server.
    this.name = 'ValidationError'
    const refused = (req.t as unknown as Say)('articleHead:refused')
    this.message = `${refused}: ${errors.map(({ message }) => message).join(' ')}`
  }
}
