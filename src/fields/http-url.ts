import type { TextFieldSingleValidation } from 'payload'

/** Accepts an http(s) address or nothing: no "javascript:", no address without a host. */
export const httpUrl: TextFieldSingleValidation = (value) => {
  if (!value) return true
  const url = URL.canParse(value) ? new URL(value) : null
  return url !== null && /^https?:$/.test(url.protocol)
    ? true
    : `“${value}” is not a web address. It must start with https:// or http://.`
}
