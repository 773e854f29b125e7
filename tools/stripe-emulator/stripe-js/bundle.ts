import { readdirSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'

const folder = new URL('./browser/', import.meta.url)

let built: string | undefined

/**
 * The browser's `stripe.js`: the modules of `browser/` without their types and imports, one after the other in one
 * function. A classic script, because it finds its own address through `document.currentScript`.
 */
export function stripeJs(): string {
  built ??= `(function () {\n'use strict'\n${readdirSync(folder).sort().map(read).join('\n')}\n})()\n`
  return built
}

function read(name: string): string {
  const source = readFileSync(new URL(name, folder), 'utf8')
  return stripTypeScriptTypes(source)
    .replaceAll(/^import\s[\s\S]*?from\s*'[^']+'\s*;?$/gm, '')
    .replaceAll(/^export /gm, '')
}
