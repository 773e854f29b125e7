import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

// Secret addresses under which a calendar program reads a client's forecast: only a hash is kept, and the client may take it back.
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE calendar_links (
      id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
      order_line_id uuid NOT NULL REFERENCES order_lines (id) ON DELETE CASCADE,
      client_id uuid NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
      token_hash text NOT NULL UNIQUE,
      created_at timestamptz NOT NULL DEFAULT now(),
      revoked_at timestamptz
    );
    -- One address at a time.
    CREATE UNIQUE INDEX calendar_links_current ON calendar_links (order_line_id) WHERE revoked_at IS NULL;
    CREATE INDEX calendar_links_client ON calendar_links (client_id);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE calendar_links`)
}
