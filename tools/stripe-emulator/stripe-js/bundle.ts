import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'

/** In the order in which they need one another. */
const FILES = ['texts', 'card-rules', 'api', 'style', 'fields', 'element', 'elements', 'challenge', 'confirm', 'stripe']

let built: string | undefined

/**
 * The browser's `stripe.js`: the modules of `browser/` without their types and imports, one after the other in one
 * function. A classic script, because it finds its own address through `document.currentScript`.
 */
export function stripeJs(): string {
  built ??= `(function () {\n'use strict'\n${FILES.map(read).join('\n')}\n})()\n`
  return built
}

function read(name: string): string {
  const source = readFileSync(new URL(`./browser/${name}.ts`, import.meta.url), 'utf8')
  return stripTypeScriptTypes(source)
    .replaceAll(/^import\s[\s\S]*?from\s*'[^']+'\s*;?$/gm, '')
    .replaceAll(/^export /gm, '')
}
