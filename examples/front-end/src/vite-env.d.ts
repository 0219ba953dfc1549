/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Without a slash at its end. */
  readonly SLUGLINE_URL?: string
}
