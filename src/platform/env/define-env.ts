import { z } from 'zod'

/** Readers of every slice that has been loaded, so that a process can check them all at start. */
const readers = new Map<string, () => unknown>()

/** Whether Next is building: no variable is read then. */
export const isBuilding = () => process.env.NEXT_PHASE === 'phase-production-build'

/**
 * Declares the variables of one slice: `export const mailEnv = defineEnv('mail', { SMTP_HOST: z.string() })`. The reader it returns parses
 * `process.env` once and throws an `Error` that names every variable that is missing or wrong (never its value). An empty value counts
 * as missing. While Next builds nothing is read: an image is built without secrets.
 */
export function defineEnv<Shape extends z.ZodRawShape>(slice: string, shape: Shape): () => z.infer<z.ZodObject<Shape>> {
  const schema = z.object(shape)
  let known: z.infer<z.ZodObject<Shape>> | undefined
  const read = () => (known ??= parse(slice, schema))
  readers.set(slice, read)
  return read
}

function parse<Shape extends z.ZodRawShape>(slice: string, schema: z.ZodObject<Shape>): z.infer<z.ZodObject<Shape>> {
  const filled = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''))
  const result = schema.safeParse(filled)
  if (result.success) return result.data
  const faults = result.error.issues.map((issue) => {
    const name = issue.path.join('.')
    return filled[name] === undefined ? `${name} is missing` : `${name} is wrong: ${issue.message}`
  })
  throw new Error(`Environment of "${slice}": ${faults.join('; ')}. See .env.example.`)
}

/** Reads the variables of every loaded slice; throws one `Error` that names all faults. For the start of a process. */
export function checkEnvironment(): void {
  if (isBuilding()) return
  const faults = [...readers.values()].flatMap((read) => {
    try {
      read()
      return []
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)]
    }
  })
  if (faults.length > 0) throw new Error(faults.join('\n'))
}
