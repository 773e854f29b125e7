import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder, wherever the command was typed. */
export const project = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

export const inProject = (...path: string[]): string => join(project, ...path)

/** The only folder that development writes to, besides what npm and Next make. */
export const dataFolder = inProject('.data')
