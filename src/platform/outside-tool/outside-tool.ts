import type pg from 'pg'

// The proxy and what reads the setting are two bundles of one process.
const shared = globalThis as { lumiraOutsideTool?: string | null }

/** The origin of the measuring tool that an editor allowed, for the content policy of public pages; null without one. */
export const outsideToolOrigin = (): string | null => shared.lumiraOutsideTool ?? null

/** Reads it from the settings into this process. Anything that is not an https address allows nothing. */
export async function loadOutsideTool(client: Pick<pg.Client, 'query'>): Promise<void> {
  const { rows } = await client.query<{ url: string | null }>(
    `select measurement_script_url as url from settings limit 1`,
  )
  const url = rows[0]?.url
  shared.lumiraOutsideTool = url && URL.canParse(url) && url.startsWith('https:') ? new URL(url).origin : null
}
