import type pg from 'pg'
import { keepTable, tableOf, type RedirectRow } from './moved-addresses'

/** Reads the old addresses into this process's table. */
export async function loadRedirects(client: Pick<pg.Client, 'query'>): Promise<void> {
  const { rows } = await client.query<RedirectRow>(`select "from", kind, "to" from redirects`)
  keepTable(tableOf(rows))
}
