import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

// A key may read instruments; a suspicious message is put aside with its reasons.
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TYPE "public"."enum_automation_keys_scopes" ADD VALUE IF NOT EXISTS 'instruments:read' BEFORE 'readings:draft';
    ALTER TABLE "contact_messages" ADD COLUMN "is_aside" boolean DEFAULT false, ADD COLUMN "aside_reasons" varchar;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE "contact_messages" DROP COLUMN "is_aside", DROP COLUMN "aside_reasons";
    DELETE FROM "automation_keys_scopes" WHERE "value"::text = 'instruments:read';
    ALTER TABLE "automation_keys_scopes" ALTER COLUMN "value" SET DATA TYPE text;
    DROP TYPE "public"."enum_automation_keys_scopes";
    CREATE TYPE "public"."enum_automation_keys_scopes" AS ENUM('orders:read', 'dossiers:read', 'photos:read', 'readings:draft', 'readings:fail');
    ALTER TABLE "automation_keys_scopes" ALTER COLUMN "value" SET DATA TYPE "public"."enum_automation_keys_scopes" USING "value"::"public"."enum_automation_keys_scopes";`)
}
