import type { SectionContent } from './reading-content'

/** Where prose goes into a text, and with which empty lines around it. */
export type Insertion = { at: number; text: string }

/** Prose as paragraphs of its own at a place of a text: what stands there before and after stays word for word. */
export function insertionAt(text: string, caret: number, prose: string): Insertion {
  const at = Math.min(Math.max(0, caret), text.length)
  const [before, after] = [text.slice(0, at), text.slice(at)]
  const missing = (lines: number) => '\n'.repeat(Math.max(0, 2 - lines))
  const above = before.trim() === '' ? '' : missing(/\n*$/.exec(before)?.[0].length ?? 0)
  const below = after.trim() === '' ? '' : missing(/^\n*/.exec(after)?.[0].length ?? 0)
  return { at, text: `${above}${prose}${below}` }
}

export const withInsertion = (text: string, { at, text: more }: Insertion): string =>
  text.slice(0, at) + more + text.slice(at)

/** A section with one of its texts replaced, by the path that `sectionFields` gives it; as it was when it has no such text. */
export function withField<Content extends SectionContent>(content: Content, field: string, text: string): Content {
  const copy = structuredClone(content)
  const path = field.split('.')
  const last = path.pop() ?? ''
  let owner: unknown = copy
  for (const name of path) owner = typeof owner === 'object' && owner !== null ? Reflect.get(owner, name) : undefined
  if (typeof owner !== 'object' || owner === null || typeof Reflect.get(owner, last) !== 'string') return content
  Reflect.set(owner, last, text)
  return copy
}
