type Node = { type?: unknown; text?: unknown; children?: unknown }

/** The words of a rich text without their form, one block after the other. Anything that is not a rich text has none. */
export function plainText(body: unknown): string {
  const root = (body as { root?: unknown } | null | undefined)?.root
  return isNode(root) ? wordsOf(root).replace(/\s+/g, ' ').trim() : ''
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

const blocks = ['paragraph', 'heading', 'listitem', 'quote', 'linebreak']

function wordsOf(node: Node): string {
  if (typeof node.text === 'string') return node.text
  const words = Array.isArray(node.children) ? node.children.filter(isNode).map(wordsOf).join('') : ''
  return blocks.includes(String(node.type)) ? `${words} ` : words
}
