import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

// Debian's browser when the machine has it; else the one that Playwright installs for itself.
const debianChromium = '/usr/bin/chromium'
const isRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/playwright',
  // One shop, one database: the stories follow each other.
  workers: 1,
  fullyParallel: false,
  forbidOnly: process.env.CI !== undefined,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: process.env.E2E_RESULTS ?? 'test-results/e2e.json' }]],
  use: {
    browserName: 'chromium',
    baseURL: process.env.BASE_URL,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    actionTimeout: 20_000,
    launchOptions: {
      executablePath: existsSync(debianChromium) ? debianChromium : undefined,
      // Without a UTF-8 locale Chromium cannot name a download « Lumira – Profond – Maëlys.pdf ».
      env: { ...process.env, LANG: 'C.UTF-8' },
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
