import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

// What the first house already holds, in its new place: the status of the offers and a first version of each (the desk lists versions), legal
// pages as pages. Then what the database itself refuses, and the table that counts visits.
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    UPDATE products SET _status = CASE WHEN is_published THEN 'published' ELSE 'draft' END::enum_products_status;

    CREATE TEMPORARY TABLE first_versions ON COMMIT DROP AS
      SELECT gen_random_uuid() AS version, id AS product FROM products
      WHERE NOT EXISTS (SELECT 1 FROM _products_v WHERE parent_id = products.id);
    INSERT INTO _products_v (id, parent_id, version_slug, version_kind, version_price_cents, version_currency, version_is_highlighted,
        version_is_once_per_client, version_position, version_sanctuary_months, version_makes_priority, version_intake_form_id,
        version_reading_template_id, version_updated_at, version_created_at, version__status, created_at, updated_at, latest)
      SELECT version, id, slug, kind::text::enum__products_v_version_kind, price_cents, currency::text::enum__products_v_version_currency,
        is_highlighted, is_once_per_client, position, sanctuary_months, makes_priority, intake_form_id, reading_template_id, updated_at,
        created_at, _status::text::enum__products_v_version_status, updated_at, updated_at, true
      FROM products JOIN first_versions ON product = id;
    INSERT INTO _products_v_locales (version_name, version_tagline, version_description, _locale, _parent_id)
      SELECT name, tagline, description, _locale, version FROM products_locales JOIN first_versions ON product = _parent_id;
    INSERT INTO _products_v_rels ("order", parent_id, path, products_id)
      SELECT "order", version, 'version.' || path, products_id FROM products_rels JOIN first_versions ON product = parent_id;
    INSERT INTO _products_v_version_highlights (_order, _parent_id, _uuid)
      SELECT _order, version, id FROM products_highlights JOIN first_versions ON product = _parent_id;
    INSERT INTO _products_v_version_highlights_locales (text, _locale, _parent_id)
      SELECT text, _locale, copy.id FROM products_highlights_locales words
      JOIN _products_v_version_highlights copy ON copy._uuid = words._parent_id;

    INSERT INTO pages (slug, kind, _status) SELECT slug, 'legal', 'published' FROM settings_legal_pages ON CONFLICT DO NOTHING;
    INSERT INTO pages_locales (title, layout, _locale, _parent_id)
      SELECT words.title, jsonb_build_array(jsonb_build_object('id', substr(md5(random()::text), 1, 24), 'blockType', 'rich-text',
        'body', words.body, 'ground', 'paper')), words._locale, pages.id
      FROM settings_legal_pages legal
      JOIN settings_legal_pages_locales words ON words._parent_id = legal.id
      JOIN pages ON pages.slug = legal.slug;
    WITH versions AS (
      INSERT INTO _pages_v (parent_id, version_slug, version_kind, version_updated_at, version_created_at, version__status, latest)
      SELECT id, slug, 'legal', updated_at, created_at, 'published', true FROM pages RETURNING id, parent_id)
    INSERT INTO _pages_v_locales (version_title, version_layout, _locale, _parent_id)
      SELECT title, layout, _locale, versions.id FROM pages_locales JOIN versions ON versions.parent_id = pages_locales._parent_id;

    ALTER TABLE reviews ADD CONSTRAINT reviews_rating_is_1_to_5 CHECK (rating BETWEEN 1 AND 5);

    -- Counts without persons: one row a day for each thing counted. No address, no browser, no identifier is kept.
    CREATE TABLE audience_counts (
      day date NOT NULL,
      kind varchar NOT NULL,
      name varchar NOT NULL,
      locale varchar NOT NULL DEFAULT 'fr',
      count integer NOT NULL DEFAULT 0 CHECK (count >= 0),
      PRIMARY KEY (day, kind, name, locale)
    );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TABLE audience_counts;
    ALTER TABLE reviews DROP CONSTRAINT reviews_rating_is_1_to_5;
    UPDATE products SET is_published = (_status = 'published');
  `)
}
