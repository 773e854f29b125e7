import { existsSync, readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { inProject } from '../up/project'
import { PlainFailure } from '../up/plain-failure'
import { step } from '../up/step'
import { runNode, runTool } from './run-tool'

const debianChromium = '/usr/bin/chromium'
const isRoot = (): boolean => process.getuid?.() === 0
const isDebian = (): boolean =>
  existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))

const installFromDebian = async (): Promise<void> => {
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
  const packages = ['chromium', 'fonts-liberation', 'fonts-noto-color-emoji']
  const codes = [
    await runTool('apt-get', ['update', '-qq'], quiet),
    await runTool('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet),
  ]
  if (codes[1] === 0 && existsSync(debianChromium)) return
  throw new PlainFailure('apt-get could not install chromium; its words are above.')
}

const installFromPlaywright = async (): Promise<void> => {
  const withSystem = isRoot() ? ['--with-deps'] : []
  const code = await runNode([inProject('node_modules/playwright/cli.js'), 'install', ...withSystem, 'chromium'])
  if (code !== 0) throw new PlainFailure('Playwright could not install its Chromium; its words are above.')
}

/** A real Chromium: Debian's when the machine has it or we may install it, else Playwright's own. */
export const ensureBrowser = async (): Promise<void> => {
  if (existsSync(debianChromium)) return
  if (isRoot() && isDebian()) return step('Installing Chromium from Debian', installFromDebian)
  if (!existsSync(chromium.executablePath())) await step('Installing Chromium for Playwright', installFromPlaywright)
}

/** Where the browser that `ensureBrowser` found is. */
export const browserPath = (): string => (existsSync(debianChromium) ? debianChromium : chromium.executablePath())

/** How every tool starts it: nothing leaves the machine, and the sandbox is given up only where root cannot have it. */
export const browserArguments = (): string[] => [
  ...(isRoot() ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
]
