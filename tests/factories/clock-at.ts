import { SQL, StringChunk } from 'drizzle-orm'
import type { Transaction } from '@/platform/db/transaction'

/**
 * A transaction whose clock stands at `at`: rows that can never be changed afterwards (the timeline, consents, invoices) get the date they
 * would have had, from the house's own commands.
 */
export const clockAt = (tx: Transaction, at: Date): Transaction => {
  const instant = `to_timestamp(${at.getTime() / 1000})`
  const standing = (statement: SQL): SQL =>
    new SQL(
      statement.queryChunks.map((chunk) => {
        if (chunk instanceof SQL) return standing(chunk)
        if (!(chunk instanceof StringChunk)) return chunk
        return new StringChunk(chunk.value.map((text) => text.replace(/\b(?:now|clock_timestamp)\(\)/g, instant)))
      }),
    )
  return { ...tx, query: (statement) => tx.query(standing(statement)) }
}
