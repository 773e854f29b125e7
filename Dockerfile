# syntax=docker/dockerfile:1
# Two images from one file: `web` (the site, Next's standalone server) and `worker` (jobs, and the one-shot migrations).
# No variable of a deployment is read while building: the same image serves every environment.

FROM node:24-bookworm-slim AS base
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1

FROM base AS all-packages
COPY package.json package-lock.json ./
RUN npm ci --include=dev --no-audit --no-fund

FROM base AS production-packages
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund

FROM base AS build
COPY --from=all-packages /app/node_modules ./node_modules
COPY . .
RUN npm run build

FROM base AS web
ENV NODE_ENV=production HOSTNAME=0.0.0.0 PORT=3000
COPY --from=build --chown=node:node /app/.next/standalone ./
USER node
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server.js"]

# Runs the sources through tsx: mail and PDF templates are TSX. Migrations: `node --import tsx tools/migrate.ts` in this same image.
FROM base AS worker
ENV NODE_ENV=production
COPY --from=production-packages /app/node_modules ./node_modules
COPY package.json tsconfig.json payload.config.ts ./
COPY src ./src
COPY migrations ./migrations
COPY tools/migrate.ts ./tools/migrate.ts
USER node
CMD ["node", "--import", "tsx", "src/worker.ts"]
