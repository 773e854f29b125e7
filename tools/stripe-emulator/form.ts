/** A form body or query string in Stripe's bracket notation, as a tree; a list is a branch with the keys 0, 1, 2… */
export interface Form {
  [name: string]: string | Form
}

/**
 * Reads `a=1&b[c]=2&d[0]=3&e[]=4` into `{ a: '1', b: { c: '2' }, d: { 0: '3' }, e: { 0: '4' } }`.
 * Every branch has no prototype, so a name such as `__proto__` is only a name.
 */
export function parseForm(text: string): Form {
  const root = branch()
  for (const [name, value] of new URLSearchParams(text)) setAt(root, namesOf(name), value)
  return root
}

function branch(): Form {
  return Object.create(null) as Form
}

function namesOf(name: string): string[] {
  const open = name.indexOf('[')
  if (open < 1) return [name]
  return [name.slice(0, open), ...[...name.slice(open).matchAll(/\[([^\]]*)\]/g)].map((match) => match[1] ?? '')]
}

function setAt(root: Form, names: string[], value: string): void {
  let place = root
  names.forEach((given, depth) => {
    const name = given === '' ? String(Object.keys(place).length) : given
    if (depth === names.length - 1) {
      place[name] = value
      return
    }
    const known = place[name]
    const next = typeof known === 'object' ? known : branch()
    place[name] = next
    place = next
  })
}
