import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "settings_legal_pages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "settings_legal_pages_locales" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "settings_legal_pages" CASCADE;
  DROP TABLE "settings_legal_pages_locales" CASCADE;
  DROP INDEX "products_is_published_idx";
  DROP INDEX "_products_v_version_version_is_published_idx";
  ALTER TABLE "products" DROP COLUMN "is_published";
  ALTER TABLE "_products_v" DROP COLUMN "version_is_published";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "settings_legal_pages" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"slug" varchar NOT NULL
  );
  
  CREATE TABLE "settings_legal_pages_locales" (
  	"title" varchar NOT NULL,
  	"body" jsonb NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  ALTER TABLE "products" ADD COLUMN "is_published" boolean DEFAULT false;
  ALTER TABLE "_products_v" ADD COLUMN "version_is_published" boolean DEFAULT false;
  ALTER TABLE "settings_legal_pages" ADD CONSTRAINT "settings_legal_pages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_legal_pages_locales" ADD CONSTRAINT "settings_legal_pages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings_legal_pages"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "settings_legal_pages_order_idx" ON "settings_legal_pages" USING btree ("_order");
  CREATE INDEX "settings_legal_pages_parent_id_idx" ON "settings_legal_pages" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "settings_legal_pages_locales_locale_parent_id_unique" ON "settings_legal_pages_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "products_is_published_idx" ON "products" USING btree ("is_published");
  CREATE INDEX "_products_v_version_version_is_published_idx" ON "_products_v" USING btree ("version_is_published");`)
}
