/**
 * Where this process reaches itself. Next writes the port it listens on into PORT. A name it is bound to is used as it is; "every address" is
 * reached on loopback.
 * @returns {string}
 */
export function ownOrigin() {
  const host = process.env.HOSTNAME
  const bound = host && /^[\d.:[\]]+$/.test(host) && !['0.0.0.0', '::', '[::]'].includes(host) ? host : '127.0.0.1'
  return `http://${bound.includes(':') && !bound.startsWith('[') ? `[${bound}]` : bound}:${process.env.PORT ?? 3000}`
}
