import { defineConfig } from 'vite'

export default defineConfig({
  root: import.meta.dirname,
  // The one thing to tell: where Slugline is. Read as import.meta.env.SLUGLINE_URL.
  envPrefix: 'SLUGLINE_URL',
  build: { emptyOutDir: true },
})
