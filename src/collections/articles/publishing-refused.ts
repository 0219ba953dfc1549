import { ValidationError } from 'payload'
import type { PayloadRequest, ValidationFieldError } from 'payload'

/** What keeps an article from being published: a list to work through, in the message and beside the fields. */
export class PublishingRefused extends ValidationError {
  constructor(errors: ValidationFieldError[], req: PayloadRequest) {
    super({ collection: 'articles', errors }, req.t)
    // To the admin and the log it is a form that is not complete, and no fault of the server.
    this.name = 'ValidationError'
    this.message = `Not ready to be published. ${errors.map(({ message }) => message).join(' ')}`
  }
}
