import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

// What the database itself refuses, whoever asks, and the tables that are no collection.
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table counters (name text primary key, value bigint not null);
    create table product_claims (
      product_id uuid not null references products (id), email text not null, order_id uuid not null references orders (id),
      claimed_at timestamptz not null default now(), primary key (product_id, email));
    create table rate_limits (key varchar(255) primary key, points integer not null default 0, expire bigint);
    create table job_runners (id serial primary key, worker_ids text[] not null default '{}', started_at timestamptz not null default now());

    create unique index invoices_year_sequence on invoices (year, sequence, kind);
    create unique index photos_dossier_question on photos (dossier_id, question_key);
    create unique index reading_versions_reading_number on reading_versions (reading_id, number);
    create unique index deliverables_version_kind on deliverables (version_id, kind);
    create unique index readings_one_per_dossier on readings (dossier_id);
    create index orders_queue on orders (status, due_at);
    alter table orders add constraint orders_amounts check (total_cents >= 0 and refunded_cents >= 0 and refunded_cents <= total_cents);
    alter table order_lines add constraint order_lines_amounts check (unit_price_cents >= 0 and quantity >= 1);
    alter table payments add constraint payments_amounts check (amount_cents >= 0 and refunded_cents >= 0 and refunded_cents <= amount_cents);

    create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
    end $$;
    create trigger append_only before update or delete on order_timeline for each row execute function refuse_change();
    create trigger append_only before update or delete on consents for each row execute function refuse_change();
    create trigger append_only before update or delete on invoices for each row execute function refuse_change();
    create trigger append_only before update or delete on reading_versions for each row execute function refuse_change();

    create function keep_dossier_sealed() returns trigger language plpgsql as $$
    begin
      if old.status = 'sealed' and (tg_op = 'DELETE' or (new.status, new.answers, new.snapshot, new.seal, new.sealed_at)
          is distinct from (old.status, old.answers, old.snapshot, old.seal, old.sealed_at)) then
        raise exception 'a sealed dossier never changes' using errcode = 'restrict_violation';
      end if;
      return case when tg_op = 'DELETE' then old else new end;
    end $$;
    create trigger keep_sealed before update or delete on dossiers for each row execute function keep_dossier_sealed();

    create function keep_photos_sealed() returns trigger language plpgsql as $$
    begin
      if exists (select 1 from dossiers where id = coalesce(old.dossier_id, new.dossier_id) and status = 'sealed')
        and not (tg_op = 'UPDATE' and (new.sha256, new.storage_key, new.question_key) is not distinct from (old.sha256, old.storage_key, old.question_key)) then
        raise exception 'the photos of a sealed dossier never change' using errcode = 'restrict_violation';
      end if;
      return case when tg_op = 'DELETE' then old else new end;
    end $$;
    create trigger keep_sealed before insert or update or delete on photos for each row execute function keep_photos_sealed();

    create function keep_reading_sealed() returns trigger language plpgsql as $$
    begin
      if old.status = 'sealed' and new.status = 'sealed' and new.content is distinct from old.content then
        raise exception 'a sealed reading never changes' using errcode = 'restrict_violation';
      end if;
      return new;
    end $$;
    create trigger keep_sealed before update on readings for each row execute function keep_reading_sealed();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger keep_sealed on readings; drop trigger keep_sealed on photos; drop trigger keep_sealed on dossiers;
    drop trigger append_only on reading_versions; drop trigger append_only on invoices; drop trigger append_only on consents;
    drop trigger append_only on order_timeline;
    drop function keep_reading_sealed; drop function keep_photos_sealed; drop function keep_dossier_sealed; drop function refuse_change;
    alter table payments drop constraint payments_amounts; alter table order_lines drop constraint order_lines_amounts;
    alter table orders drop constraint orders_amounts;
    drop index orders_queue; drop index readings_one_per_dossier; drop index deliverables_version_kind;
    drop index reading_versions_reading_number; drop index photos_dossier_question; drop index invoices_year_sequence;
    drop table job_runners; drop table rate_limits; drop table product_claims; drop table counters;
  `)
}
