import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

export type RawPicture = { data: Uint8Array; width: number; height: number }

/**
 * Runs in a thread of its own: libheif in WebAssembly would hold the server's event loop for seconds, never gives memory back, and
 * may never end on hostile input. Ending the thread answers all three. Plain text, because a bundler would not ship a second file.
 */
const decoder = `
const { parentPort, workerData } = require('node:worker_threads')
const { createRequire } = require('node:module')
const decode = createRequire(workerData.root)('heic-decode')
decode.all({ buffer: workerData.bytes }).then(async (images) => {
  const image = images[0]
  if (image.width * image.height > workerData.maxPixels) return parentPort.postMessage({ isTooLarge: true })
  const { data, width, height } = await image.decode()
  const pixels = new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
  parentPort.postMessage({ data: pixels, width, height }, [pixels.buffer])
}).catch(() => parentPort.postMessage({ isCorrupt: true }))
`

type Reply = RawPicture | { isTooLarge: true } | { isCorrupt: true }

const longestDecodeMs = 30_000

/**
 * The first image of a HEIC file as RGBA, already turned the right way up (libheif applies the container's rotation).
 * `too-large` when it declares more pixels than allowed, `corrupt` when it cannot be decoded within 30 s.
 */
export async function decodeHeic(bytes: Uint8Array, maxPixels: number): Promise<RawPicture | 'too-large' | 'corrupt'> {
  const root = join(/* turbopackIgnore: true */ process.cwd(), 'package.json')
  const worker = new Worker(decoder, {
    eval: true,
    workerData: { bytes, maxPixels, root },
    resourceLimits: { maxOldGenerationSizeMb: 512 },
    stdout: true,
    stderr: true,
  })
  let timer: NodeJS.Timeout | undefined
  try {
    const reply = await new Promise<Reply>((resolve) => {
      timer = setTimeout(() => resolve({ isCorrupt: true }), longestDecodeMs)
      worker.once('message', resolve)
      worker.once('error', () => resolve({ isCorrupt: true }))
      worker.once('exit', () => resolve({ isCorrupt: true }))
    })
    if ('isTooLarge' in reply) return 'too-large'
    return 'isCorrupt' in reply ? 'corrupt' : reply
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}
