# What runs needs no compiler and no test: its packages are installed apart from those of the build.

FROM node:22-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund && npm cache clean --force

FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build && rm -rf .next/cache

FROM node:22-bookworm-slim
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=3000 \
    DATA_DIR=/data
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY package.json tsconfig.json next.config.mjs payload.config.ts ./
COPY bin bin
COPY scripts/bootstrap scripts/bootstrap
COPY seed seed
COPY src src
COPY --from=build /app/.next .next
# Uploaded pictures are all that is written.
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Node itself and not npm, so that SIGTERM reaches the server.
# Answers are garbage as soon as they are sent: with 32 MB for what is young, a list costs a tenth less.
CMD ["node", "--max-semi-space-size=32", "--import", "./src/preload.mjs", "src/server/index.ts"]
