import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum_events_type" AS ENUM('order.paid', 'order.refunded', 'order.cancelled', 'dossier.sealed', 'complement.requested', 'complement.answered', 'reading.requested', 'reading.drafted', 'reading.sealed', 'reading.delivered', 'reading.reopened', 'conversation.message-received');
  CREATE TYPE "public"."enum_users_role" AS ENUM('admin', 'expert', 'editor');
  CREATE TYPE "public"."enum_users_locale" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum_products_kind" AS ENUM('reading', 'extra');
  CREATE TYPE "public"."enum_products_currency" AS ENUM('eur');
  CREATE TYPE "public"."enum_intake_forms_steps_questions_kind" AS ENUM('date', 'time', 'place', 'text', 'long-text', 'choice', 'life-areas', 'scale', 'photo');
  CREATE TYPE "public"."enum_reading_templates_sections_kind" AS ENUM('prose', 'choice', 'list', 'rituals', 'synthesis');
  CREATE TYPE "public"."enum_orders_status" AS ENUM('pending', 'paid', 'processing', 'awaiting_validation', 'completed', 'cancelled', 'expired', 'failed', 'refunded');
  CREATE TYPE "public"."enum_orders_payment_status" AS ENUM('none', 'processing', 'succeeded', 'failed', 'partially_refunded', 'refunded', 'disputed');
  CREATE TYPE "public"."enum_orders_locale" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum_order_lines_kind" AS ENUM('reading', 'extra');
  CREATE TYPE "public"."enum_order_timeline_kind" AS ENUM('status', 'payment', 'incident', 'note');
  CREATE TYPE "public"."enum_order_timeline_actor" AS ENUM('client', 'staff', 'automation', 'stripe', 'system');
  CREATE TYPE "public"."enum_invoices_kind" AS ENUM('invoice', 'credit_note');
  CREATE TYPE "public"."enum_payments_provider" AS ENUM('stripe', 'free');
  CREATE TYPE "public"."enum_payments_status" AS ENUM('succeeded', 'partially_refunded', 'refunded', 'disputed');
  CREATE TYPE "public"."enum_stripe_events_status" AS ENUM('received', 'handled', 'ignored', 'failed');
  CREATE TYPE "public"."enum_clients_locale" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum_consents_kind" AS ENUM('terms', 'immediate-start', 'withdrawal-waiver', 'sensitive-data');
  CREATE TYPE "public"."enum_consents_locale" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum_dossiers_status" AS ENUM('draft', 'sealed');
  CREATE TYPE "public"."enum_readings_status" AS ENUM('draft', 'in_review', 'sealed');
  CREATE TYPE "public"."enum_readings_drafted_by" AS ENUM('automation', 'expert');
  CREATE TYPE "public"."enum_deliverables_kind" AS ENUM('pdf', 'audio', 'mandala');
  CREATE TYPE "public"."enum_conversations_status" AS ENUM('waiting_for_team', 'waiting_for_client');
  CREATE TYPE "public"."enum_conversation_messages_author" AS ENUM('client', 'team');
  CREATE TYPE "public"."enum_emails_locale" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum_emails_status" AS ENUM('queued', 'sent', 'failed');
  CREATE TYPE "public"."enum_deliveries_status" AS ENUM('delivered', 'failed', 'dead');
  CREATE TYPE "public"."enum_automation_keys_scopes" AS ENUM('orders:read', 'dossiers:read', 'photos:read', 'readings:draft', 'readings:fail');
  CREATE TYPE "public"."enum_settings_seller_vat_regime" AS ENUM('franchise', 'standard');
  CREATE TABLE "events" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"type" "enum_events_type" NOT NULL,
  	"order_id" uuid NOT NULL,
  	"data" jsonb NOT NULL,
  	"occurred_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"public_name" varchar,
  	"role" "enum_users_role" DEFAULT 'editor' NOT NULL,
  	"locale" "enum_users_locale" DEFAULT 'fr',
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"prefix" varchar DEFAULT 'media',
  	"_objectkey" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_card_url" varchar,
  	"sizes_card_width" numeric,
  	"sizes_card_height" numeric,
  	"sizes_card_mime_type" varchar,
  	"sizes_card_filesize" numeric,
  	"sizes_card_filename" varchar
  );
  
  CREATE TABLE "media_locales" (
  	"alt" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "products_highlights" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "products_highlights_locales" (
  	"text" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "products" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"slug" varchar NOT NULL,
  	"kind" "enum_products_kind" DEFAULT 'reading' NOT NULL,
  	"price_cents" numeric NOT NULL,
  	"currency" "enum_products_currency" DEFAULT 'eur' NOT NULL,
  	"is_highlighted" boolean DEFAULT false,
  	"is_published" boolean DEFAULT false,
  	"is_once_per_client" boolean DEFAULT false,
  	"position" numeric DEFAULT 0,
  	"sanctuary_months" numeric DEFAULT 0,
  	"makes_priority" boolean DEFAULT false,
  	"intake_form_id" uuid,
  	"reading_template_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "products_locales" (
  	"name" varchar NOT NULL,
  	"tagline" varchar,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "products_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"products_id" uuid
  );
  
  CREATE TABLE "intake_forms_steps_questions_options" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"value" varchar NOT NULL
  );
  
  CREATE TABLE "intake_forms_steps_questions_options_locales" (
  	"label" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "intake_forms_steps_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"kind" "enum_intake_forms_steps_questions_kind" NOT NULL,
  	"is_required" boolean DEFAULT false,
  	"min_length" numeric,
  	"max_length" numeric,
  	"optional_when_key" varchar,
  	"optional_when_value" varchar,
  	"show_when_key" varchar,
  	"show_when_value" varchar
  );
  
  CREATE TABLE "intake_forms_steps_questions_locales" (
  	"label" varchar NOT NULL,
  	"help" varchar,
  	"scale_low" varchar,
  	"scale_high" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "intake_forms_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"is_optional" boolean DEFAULT false
  );
  
  CREATE TABLE "intake_forms_steps_locales" (
  	"title" varchar NOT NULL,
  	"intro" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "intake_forms" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"consent_version" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "intake_forms_locales" (
  	"consent_text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "reading_templates_sections_options" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"value" varchar NOT NULL
  );
  
  CREATE TABLE "reading_templates_sections_options_locales" (
  	"label" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "reading_templates_sections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"kind" "enum_reading_templates_sections_kind" DEFAULT 'prose' NOT NULL,
  	"is_required" boolean DEFAULT true,
  	"min_words" numeric DEFAULT 0 NOT NULL,
  	"max_words" numeric DEFAULT 600 NOT NULL,
  	"item_count" numeric,
  	"min_steps" numeric,
  	"max_steps" numeric
  );
  
  CREATE TABLE "reading_templates_sections_locales" (
  	"title" varchar NOT NULL,
  	"guidance" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "reading_templates" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "orders" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"number" varchar NOT NULL,
  	"status" "enum_orders_status" DEFAULT 'pending' NOT NULL,
  	"payment_status" "enum_orders_payment_status" DEFAULT 'none' NOT NULL,
  	"client_id" uuid,
  	"email" varchar NOT NULL,
  	"first_name" varchar NOT NULL,
  	"last_name" varchar,
  	"locale" "enum_orders_locale" DEFAULT 'fr' NOT NULL,
  	"currency" varchar NOT NULL,
  	"total_cents" numeric NOT NULL,
  	"tax_cents" numeric NOT NULL,
  	"refunded_cents" numeric DEFAULT 0 NOT NULL,
  	"attempt_id" varchar NOT NULL,
  	"stripe_intent_id" varchar,
  	"is_priority" boolean DEFAULT false,
  	"expert_id" uuid,
  	"attention" varchar,
  	"expires_at" timestamp(3) with time zone,
  	"paid_at" timestamp(3) with time zone,
  	"dossier_sealed_at" timestamp(3) with time zone,
  	"due_at" timestamp(3) with time zone,
  	"completed_at" timestamp(3) with time zone,
  	"access_ends_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "order_lines" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"order_id" uuid NOT NULL,
  	"product_id" uuid NOT NULL,
  	"position" numeric NOT NULL,
  	"kind" "enum_order_lines_kind" NOT NULL,
  	"slug" varchar NOT NULL,
  	"name" varchar NOT NULL,
  	"unit_price_cents" numeric NOT NULL,
  	"quantity" numeric DEFAULT 1 NOT NULL,
  	"tax_rate_bps" numeric DEFAULT 0 NOT NULL,
  	"sanctuary_months" numeric DEFAULT 0 NOT NULL,
  	"intake_form" jsonb,
  	"reading_template" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "order_timeline" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"order_id" uuid NOT NULL,
  	"kind" "enum_order_timeline_kind" NOT NULL,
  	"from" varchar,
  	"to" varchar,
  	"actor" "enum_order_timeline_actor" NOT NULL,
  	"user_id" uuid,
  	"message" jsonb NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "invoices" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"number" varchar NOT NULL,
  	"kind" "enum_invoices_kind" NOT NULL,
  	"year" numeric NOT NULL,
  	"sequence" numeric NOT NULL,
  	"order_id" uuid NOT NULL,
  	"client_id" uuid NOT NULL,
  	"credits_id" uuid,
  	"seller" jsonb NOT NULL,
  	"buyer" jsonb NOT NULL,
  	"lines" jsonb NOT NULL,
  	"total_cents" numeric NOT NULL,
  	"tax_cents" numeric NOT NULL,
  	"tax_note" varchar,
  	"currency" varchar NOT NULL,
  	"issued_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payments" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"order_id" uuid NOT NULL,
  	"provider" "enum_payments_provider" NOT NULL,
  	"reference" varchar NOT NULL,
  	"status" "enum_payments_status" NOT NULL,
  	"amount_cents" numeric NOT NULL,
  	"refunded_cents" numeric DEFAULT 0 NOT NULL,
  	"currency" varchar NOT NULL,
  	"is_live" boolean DEFAULT false,
  	"received_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "stripe_events" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"event_id" varchar NOT NULL,
  	"type" varchar NOT NULL,
  	"object_id" varchar,
  	"intent_id" varchar,
  	"is_live" boolean DEFAULT false NOT NULL,
  	"status" "enum_stripe_events_status" DEFAULT 'received' NOT NULL,
  	"outcome" varchar,
  	"happened_at" timestamp(3) with time zone NOT NULL,
  	"handled_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "clients" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"email" varchar NOT NULL,
  	"first_name" varchar NOT NULL,
  	"last_name" varchar,
  	"locale" "enum_clients_locale" DEFAULT 'fr' NOT NULL,
  	"confirmed_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "client_sessions" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"client_id" uuid NOT NULL,
  	"token_hash" varchar NOT NULL,
  	"only_order_id" uuid,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"revoked_at" timestamp(3) with time zone,
  	"last_seen_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "client_links" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"client_id" uuid NOT NULL,
  	"token_hash" varchar NOT NULL,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"used_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "consents" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"order_id" uuid NOT NULL,
  	"kind" "enum_consents_kind" NOT NULL,
  	"version" varchar NOT NULL,
  	"text" varchar NOT NULL,
  	"locale" "enum_consents_locale" NOT NULL,
  	"given_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "dossiers" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"order_id" uuid NOT NULL,
  	"order_line_id" uuid NOT NULL,
  	"client_id" uuid NOT NULL,
  	"status" "enum_dossiers_status" DEFAULT 'draft' NOT NULL,
  	"answers" jsonb DEFAULT '{}'::jsonb NOT NULL,
  	"revision" numeric DEFAULT 0 NOT NULL,
  	"current_step" varchar,
  	"snapshot" jsonb,
  	"seal" varchar,
  	"sealed_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "photos" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"dossier_id" uuid NOT NULL,
  	"order_id" uuid NOT NULL,
  	"client_id" uuid NOT NULL,
  	"question_key" varchar NOT NULL,
  	"storage_key" varchar NOT NULL,
  	"mime" varchar NOT NULL,
  	"width" numeric NOT NULL,
  	"height" numeric NOT NULL,
  	"bytes" numeric NOT NULL,
  	"sha256" varchar NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "readings" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"order_id" uuid NOT NULL,
  	"order_line_id" uuid NOT NULL,
  	"dossier_id" uuid NOT NULL,
  	"client_id" uuid NOT NULL,
  	"expert_id" uuid,
  	"status" "enum_readings_status" DEFAULT 'draft' NOT NULL,
  	"content" jsonb DEFAULT '{}'::jsonb NOT NULL,
  	"revision" numeric DEFAULT 0 NOT NULL,
  	"gate" jsonb,
  	"acknowledged" jsonb DEFAULT '[]'::jsonb NOT NULL,
  	"version_number" numeric DEFAULT 1 NOT NULL,
  	"drafted_by" "enum_readings_drafted_by",
  	"failure" varchar,
  	"requested_at" timestamp(3) with time zone,
  	"drafted_at" timestamp(3) with time zone,
  	"taken_at" timestamp(3) with time zone,
  	"sealed_at" timestamp(3) with time zone,
  	"delivered_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "reading_versions" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"reading_id" uuid NOT NULL,
  	"order_id" uuid NOT NULL,
  	"client_id" uuid NOT NULL,
  	"number" numeric NOT NULL,
  	"content" jsonb NOT NULL,
  	"seal" varchar NOT NULL,
  	"sealed_at" timestamp(3) with time zone NOT NULL,
  	"sealed_by_id" uuid NOT NULL,
  	"expert_name" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "deliverables" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"version_id" uuid NOT NULL,
  	"reading_id" uuid NOT NULL,
  	"order_id" uuid NOT NULL,
  	"client_id" uuid NOT NULL,
  	"kind" "enum_deliverables_kind" NOT NULL,
  	"storage_key" varchar NOT NULL,
  	"mime" varchar NOT NULL,
  	"bytes" numeric NOT NULL,
  	"sha256" varchar NOT NULL,
  	"ready_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "conversations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"client_id" uuid NOT NULL,
  	"order_id" uuid NOT NULL,
  	"status" "enum_conversations_status" NOT NULL,
  	"last_message_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "conversation_messages" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"conversation_id" uuid NOT NULL,
  	"author" "enum_conversation_messages_author" NOT NULL,
  	"user_id" uuid,
  	"author_name" varchar NOT NULL,
  	"body" varchar NOT NULL,
  	"send_id" varchar NOT NULL,
  	"read_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "emails" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar NOT NULL,
  	"template" varchar NOT NULL,
  	"client_id" uuid,
  	"order_id" uuid,
  	"address" varchar NOT NULL,
  	"locale" "enum_emails_locale" NOT NULL,
  	"data" jsonb DEFAULT '{}'::jsonb NOT NULL,
  	"status" "enum_emails_status" DEFAULT 'queued' NOT NULL,
  	"attempts" numeric DEFAULT 0 NOT NULL,
  	"last_error" varchar,
  	"claimed_until" timestamp(3) with time zone,
  	"sent_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "deliveries" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"event_id" uuid NOT NULL,
  	"endpoint" varchar NOT NULL,
  	"attempt" numeric NOT NULL,
  	"status" "enum_deliveries_status" NOT NULL,
  	"response_status" numeric,
  	"error" varchar,
  	"duration_ms" numeric NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "automation_keys_scopes" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_automation_keys_scopes",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "automation_keys" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"prefix" varchar NOT NULL,
  	"token_hash" varchar NOT NULL,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"revoked_at" timestamp(3) with time zone,
  	"last_used_at" timestamp(3) with time zone,
  	"created_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "automation_requests" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar NOT NULL,
  	"request_hash" varchar NOT NULL,
  	"response_status" numeric NOT NULL,
  	"response_body" jsonb NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"events_id" uuid,
  	"users_id" uuid,
  	"media_id" uuid,
  	"products_id" uuid,
  	"intake_forms_id" uuid,
  	"reading_templates_id" uuid,
  	"orders_id" uuid,
  	"order_lines_id" uuid,
  	"order_timeline_id" uuid,
  	"invoices_id" uuid,
  	"payments_id" uuid,
  	"stripe_events_id" uuid,
  	"clients_id" uuid,
  	"client_sessions_id" uuid,
  	"client_links_id" uuid,
  	"consents_id" uuid,
  	"dossiers_id" uuid,
  	"photos_id" uuid,
  	"readings_id" uuid,
  	"reading_versions_id" uuid,
  	"deliverables_id" uuid,
  	"conversations_id" uuid,
  	"conversation_messages_id" uuid,
  	"emails_id" uuid,
  	"deliveries_id" uuid,
  	"automation_keys_id" uuid,
  	"automation_requests_id" uuid
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
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
  
  CREATE TABLE "settings" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"seller_name" varchar NOT NULL,
  	"seller_address" varchar NOT NULL,
  	"seller_registration" varchar NOT NULL,
  	"seller_email" varchar NOT NULL,
  	"seller_vat_regime" "enum_settings_seller_vat_regime" DEFAULT 'franchise' NOT NULL,
  	"seller_vat_rate_bps" numeric DEFAULT 2000,
  	"seller_vat_number" varchar,
  	"promises_delivery_hours" numeric DEFAULT 48 NOT NULL,
  	"promises_priority_hours" numeric DEFAULT 24 NOT NULL,
  	"promises_photo_retention_days" numeric DEFAULT 30 NOT NULL,
  	"consents_version" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "settings_locales" (
  	"consents_terms" varchar NOT NULL,
  	"consents_immediate_start" varchar NOT NULL,
  	"consents_withdrawal_waiver" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  ALTER TABLE "events" ADD CONSTRAINT "events_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "products_highlights" ADD CONSTRAINT "products_highlights_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "products_highlights_locales" ADD CONSTRAINT "products_highlights_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."products_highlights"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "products" ADD CONSTRAINT "products_intake_form_id_intake_forms_id_fk" FOREIGN KEY ("intake_form_id") REFERENCES "public"."intake_forms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "products" ADD CONSTRAINT "products_reading_template_id_reading_templates_id_fk" FOREIGN KEY ("reading_template_id") REFERENCES "public"."reading_templates"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "products_locales" ADD CONSTRAINT "products_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "products_rels" ADD CONSTRAINT "products_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "products_rels" ADD CONSTRAINT "products_rels_products_fk" FOREIGN KEY ("products_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "intake_forms_steps_questions_options" ADD CONSTRAINT "intake_forms_steps_questions_options_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."intake_forms_steps_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "intake_forms_steps_questions_options_locales" ADD CONSTRAINT "intake_forms_steps_questions_options_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."intake_forms_steps_questions_options"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "intake_forms_steps_questions" ADD CONSTRAINT "intake_forms_steps_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."intake_forms_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "intake_forms_steps_questions_locales" ADD CONSTRAINT "intake_forms_steps_questions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."intake_forms_steps_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "intake_forms_steps" ADD CONSTRAINT "intake_forms_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."intake_forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "intake_forms_steps_locales" ADD CONSTRAINT "intake_forms_steps_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."intake_forms_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "intake_forms_locales" ADD CONSTRAINT "intake_forms_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."intake_forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reading_templates_sections_options" ADD CONSTRAINT "reading_templates_sections_options_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."reading_templates_sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reading_templates_sections_options_locales" ADD CONSTRAINT "reading_templates_sections_options_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."reading_templates_sections_options"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reading_templates_sections" ADD CONSTRAINT "reading_templates_sections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."reading_templates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reading_templates_sections_locales" ADD CONSTRAINT "reading_templates_sections_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."reading_templates_sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "orders" ADD CONSTRAINT "orders_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "orders" ADD CONSTRAINT "orders_expert_id_users_id_fk" FOREIGN KEY ("expert_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "order_lines" ADD CONSTRAINT "order_lines_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "order_lines" ADD CONSTRAINT "order_lines_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "order_timeline" ADD CONSTRAINT "order_timeline_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "order_timeline" ADD CONSTRAINT "order_timeline_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "invoices" ADD CONSTRAINT "invoices_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "invoices" ADD CONSTRAINT "invoices_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "invoices" ADD CONSTRAINT "invoices_credits_id_invoices_id_fk" FOREIGN KEY ("credits_id") REFERENCES "public"."invoices"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payments" ADD CONSTRAINT "payments_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "client_sessions" ADD CONSTRAINT "client_sessions_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "client_sessions" ADD CONSTRAINT "client_sessions_only_order_id_orders_id_fk" FOREIGN KEY ("only_order_id") REFERENCES "public"."orders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "client_links" ADD CONSTRAINT "client_links_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consents" ADD CONSTRAINT "consents_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "dossiers" ADD CONSTRAINT "dossiers_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "dossiers" ADD CONSTRAINT "dossiers_order_line_id_order_lines_id_fk" FOREIGN KEY ("order_line_id") REFERENCES "public"."order_lines"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "dossiers" ADD CONSTRAINT "dossiers_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "photos" ADD CONSTRAINT "photos_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "photos" ADD CONSTRAINT "photos_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "photos" ADD CONSTRAINT "photos_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "readings" ADD CONSTRAINT "readings_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "readings" ADD CONSTRAINT "readings_order_line_id_order_lines_id_fk" FOREIGN KEY ("order_line_id") REFERENCES "public"."order_lines"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "readings" ADD CONSTRAINT "readings_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "readings" ADD CONSTRAINT "readings_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "readings" ADD CONSTRAINT "readings_expert_id_users_id_fk" FOREIGN KEY ("expert_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reading_versions" ADD CONSTRAINT "reading_versions_reading_id_readings_id_fk" FOREIGN KEY ("reading_id") REFERENCES "public"."readings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reading_versions" ADD CONSTRAINT "reading_versions_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reading_versions" ADD CONSTRAINT "reading_versions_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reading_versions" ADD CONSTRAINT "reading_versions_sealed_by_id_users_id_fk" FOREIGN KEY ("sealed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "deliverables" ADD CONSTRAINT "deliverables_version_id_reading_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."reading_versions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "deliverables" ADD CONSTRAINT "deliverables_reading_id_readings_id_fk" FOREIGN KEY ("reading_id") REFERENCES "public"."readings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "deliverables" ADD CONSTRAINT "deliverables_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "deliverables" ADD CONSTRAINT "deliverables_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "conversations" ADD CONSTRAINT "conversations_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "conversations" ADD CONSTRAINT "conversations_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "conversation_messages" ADD CONSTRAINT "conversation_messages_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "conversation_messages" ADD CONSTRAINT "conversation_messages_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "emails" ADD CONSTRAINT "emails_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "emails" ADD CONSTRAINT "emails_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "automation_keys_scopes" ADD CONSTRAINT "automation_keys_scopes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."automation_keys"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "automation_keys" ADD CONSTRAINT "automation_keys_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_products_fk" FOREIGN KEY ("products_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_intake_forms_fk" FOREIGN KEY ("intake_forms_id") REFERENCES "public"."intake_forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_reading_templates_fk" FOREIGN KEY ("reading_templates_id") REFERENCES "public"."reading_templates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_orders_fk" FOREIGN KEY ("orders_id") REFERENCES "public"."orders"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_order_lines_fk" FOREIGN KEY ("order_lines_id") REFERENCES "public"."order_lines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_order_timeline_fk" FOREIGN KEY ("order_timeline_id") REFERENCES "public"."order_timeline"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_invoices_fk" FOREIGN KEY ("invoices_id") REFERENCES "public"."invoices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_payments_fk" FOREIGN KEY ("payments_id") REFERENCES "public"."payments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_stripe_events_fk" FOREIGN KEY ("stripe_events_id") REFERENCES "public"."stripe_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_clients_fk" FOREIGN KEY ("clients_id") REFERENCES "public"."clients"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_client_sessions_fk" FOREIGN KEY ("client_sessions_id") REFERENCES "public"."client_sessions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_client_links_fk" FOREIGN KEY ("client_links_id") REFERENCES "public"."client_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_consents_fk" FOREIGN KEY ("consents_id") REFERENCES "public"."consents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_dossiers_fk" FOREIGN KEY ("dossiers_id") REFERENCES "public"."dossiers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_photos_fk" FOREIGN KEY ("photos_id") REFERENCES "public"."photos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_readings_fk" FOREIGN KEY ("readings_id") REFERENCES "public"."readings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_reading_versions_fk" FOREIGN KEY ("reading_versions_id") REFERENCES "public"."reading_versions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_deliverables_fk" FOREIGN KEY ("deliverables_id") REFERENCES "public"."deliverables"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_conversations_fk" FOREIGN KEY ("conversations_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_conversation_messages_fk" FOREIGN KEY ("conversation_messages_id") REFERENCES "public"."conversation_messages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_emails_fk" FOREIGN KEY ("emails_id") REFERENCES "public"."emails"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_deliveries_fk" FOREIGN KEY ("deliveries_id") REFERENCES "public"."deliveries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_automation_keys_fk" FOREIGN KEY ("automation_keys_id") REFERENCES "public"."automation_keys"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_automation_requests_fk" FOREIGN KEY ("automation_requests_id") REFERENCES "public"."automation_requests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_legal_pages" ADD CONSTRAINT "settings_legal_pages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_legal_pages_locales" ADD CONSTRAINT "settings_legal_pages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings_legal_pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_locales" ADD CONSTRAINT "settings_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "events_type_idx" ON "events" USING btree ("type");
  CREATE INDEX "events_order_idx" ON "events" USING btree ("order_id");
  CREATE INDEX "events_updated_at_idx" ON "events" USING btree ("updated_at");
  CREATE INDEX "events_created_at_idx" ON "events" USING btree ("created_at");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_card_sizes_card_filename_idx" ON "media" USING btree ("sizes_card_filename");
  CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "products_highlights_order_idx" ON "products_highlights" USING btree ("_order");
  CREATE INDEX "products_highlights_parent_id_idx" ON "products_highlights" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "products_highlights_locales_locale_parent_id_unique" ON "products_highlights_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "products_slug_idx" ON "products" USING btree ("slug");
  CREATE INDEX "products_is_published_idx" ON "products" USING btree ("is_published");
  CREATE INDEX "products_position_idx" ON "products" USING btree ("position");
  CREATE INDEX "products_intake_form_idx" ON "products" USING btree ("intake_form_id");
  CREATE INDEX "products_reading_template_idx" ON "products" USING btree ("reading_template_id");
  CREATE INDEX "products_updated_at_idx" ON "products" USING btree ("updated_at");
  CREATE INDEX "products_created_at_idx" ON "products" USING btree ("created_at");
  CREATE UNIQUE INDEX "products_locales_locale_parent_id_unique" ON "products_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "products_rels_order_idx" ON "products_rels" USING btree ("order");
  CREATE INDEX "products_rels_parent_idx" ON "products_rels" USING btree ("parent_id");
  CREATE INDEX "products_rels_path_idx" ON "products_rels" USING btree ("path");
  CREATE INDEX "products_rels_products_id_idx" ON "products_rels" USING btree ("products_id");
  CREATE INDEX "intake_forms_steps_questions_options_order_idx" ON "intake_forms_steps_questions_options" USING btree ("_order");
  CREATE INDEX "intake_forms_steps_questions_options_parent_id_idx" ON "intake_forms_steps_questions_options" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "intake_forms_steps_questions_options_locales_locale_parent_i" ON "intake_forms_steps_questions_options_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "intake_forms_steps_questions_order_idx" ON "intake_forms_steps_questions" USING btree ("_order");
  CREATE INDEX "intake_forms_steps_questions_parent_id_idx" ON "intake_forms_steps_questions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "intake_forms_steps_questions_locales_locale_parent_id_unique" ON "intake_forms_steps_questions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "intake_forms_steps_order_idx" ON "intake_forms_steps" USING btree ("_order");
  CREATE INDEX "intake_forms_steps_parent_id_idx" ON "intake_forms_steps" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "intake_forms_steps_locales_locale_parent_id_unique" ON "intake_forms_steps_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "intake_forms_updated_at_idx" ON "intake_forms" USING btree ("updated_at");
  CREATE INDEX "intake_forms_created_at_idx" ON "intake_forms" USING btree ("created_at");
  CREATE UNIQUE INDEX "intake_forms_locales_locale_parent_id_unique" ON "intake_forms_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "reading_templates_sections_options_order_idx" ON "reading_templates_sections_options" USING btree ("_order");
  CREATE INDEX "reading_templates_sections_options_parent_id_idx" ON "reading_templates_sections_options" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "reading_templates_sections_options_locales_locale_parent_id_" ON "reading_templates_sections_options_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "reading_templates_sections_order_idx" ON "reading_templates_sections" USING btree ("_order");
  CREATE INDEX "reading_templates_sections_parent_id_idx" ON "reading_templates_sections" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "reading_templates_sections_locales_locale_parent_id_unique" ON "reading_templates_sections_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "reading_templates_updated_at_idx" ON "reading_templates" USING btree ("updated_at");
  CREATE INDEX "reading_templates_created_at_idx" ON "reading_templates" USING btree ("created_at");
  CREATE UNIQUE INDEX "orders_number_idx" ON "orders" USING btree ("number");
  CREATE INDEX "orders_status_idx" ON "orders" USING btree ("status");
  CREATE INDEX "orders_payment_status_idx" ON "orders" USING btree ("payment_status");
  CREATE INDEX "orders_client_idx" ON "orders" USING btree ("client_id");
  CREATE INDEX "orders_email_idx" ON "orders" USING btree ("email");
  CREATE UNIQUE INDEX "orders_attempt_id_idx" ON "orders" USING btree ("attempt_id");
  CREATE UNIQUE INDEX "orders_stripe_intent_id_idx" ON "orders" USING btree ("stripe_intent_id");
  CREATE INDEX "orders_expert_idx" ON "orders" USING btree ("expert_id");
  CREATE INDEX "orders_attention_idx" ON "orders" USING btree ("attention");
  CREATE INDEX "orders_expires_at_idx" ON "orders" USING btree ("expires_at");
  CREATE INDEX "orders_paid_at_idx" ON "orders" USING btree ("paid_at");
  CREATE INDEX "orders_due_at_idx" ON "orders" USING btree ("due_at");
  CREATE INDEX "orders_updated_at_idx" ON "orders" USING btree ("updated_at");
  CREATE INDEX "orders_created_at_idx" ON "orders" USING btree ("created_at");
  CREATE INDEX "order_lines_order_idx" ON "order_lines" USING btree ("order_id");
  CREATE INDEX "order_lines_product_idx" ON "order_lines" USING btree ("product_id");
  CREATE INDEX "order_lines_updated_at_idx" ON "order_lines" USING btree ("updated_at");
  CREATE INDEX "order_lines_created_at_idx" ON "order_lines" USING btree ("created_at");
  CREATE INDEX "order_timeline_order_idx" ON "order_timeline" USING btree ("order_id");
  CREATE INDEX "order_timeline_user_idx" ON "order_timeline" USING btree ("user_id");
  CREATE INDEX "order_timeline_updated_at_idx" ON "order_timeline" USING btree ("updated_at");
  CREATE INDEX "order_timeline_created_at_idx" ON "order_timeline" USING btree ("created_at");
  CREATE UNIQUE INDEX "invoices_number_idx" ON "invoices" USING btree ("number");
  CREATE INDEX "invoices_year_idx" ON "invoices" USING btree ("year");
  CREATE INDEX "invoices_order_idx" ON "invoices" USING btree ("order_id");
  CREATE INDEX "invoices_client_idx" ON "invoices" USING btree ("client_id");
  CREATE INDEX "invoices_credits_idx" ON "invoices" USING btree ("credits_id");
  CREATE INDEX "invoices_updated_at_idx" ON "invoices" USING btree ("updated_at");
  CREATE INDEX "invoices_created_at_idx" ON "invoices" USING btree ("created_at");
  CREATE INDEX "payments_order_idx" ON "payments" USING btree ("order_id");
  CREATE UNIQUE INDEX "payments_reference_idx" ON "payments" USING btree ("reference");
  CREATE INDEX "payments_updated_at_idx" ON "payments" USING btree ("updated_at");
  CREATE INDEX "payments_created_at_idx" ON "payments" USING btree ("created_at");
  CREATE UNIQUE INDEX "stripe_events_event_id_idx" ON "stripe_events" USING btree ("event_id");
  CREATE INDEX "stripe_events_type_idx" ON "stripe_events" USING btree ("type");
  CREATE INDEX "stripe_events_object_id_idx" ON "stripe_events" USING btree ("object_id");
  CREATE INDEX "stripe_events_intent_id_idx" ON "stripe_events" USING btree ("intent_id");
  CREATE INDEX "stripe_events_status_idx" ON "stripe_events" USING btree ("status");
  CREATE INDEX "stripe_events_updated_at_idx" ON "stripe_events" USING btree ("updated_at");
  CREATE INDEX "stripe_events_created_at_idx" ON "stripe_events" USING btree ("created_at");
  CREATE UNIQUE INDEX "clients_email_idx" ON "clients" USING btree ("email");
  CREATE INDEX "clients_updated_at_idx" ON "clients" USING btree ("updated_at");
  CREATE INDEX "clients_created_at_idx" ON "clients" USING btree ("created_at");
  CREATE INDEX "client_sessions_client_idx" ON "client_sessions" USING btree ("client_id");
  CREATE UNIQUE INDEX "client_sessions_token_hash_idx" ON "client_sessions" USING btree ("token_hash");
  CREATE INDEX "client_sessions_only_order_idx" ON "client_sessions" USING btree ("only_order_id");
  CREATE INDEX "client_sessions_updated_at_idx" ON "client_sessions" USING btree ("updated_at");
  CREATE INDEX "client_sessions_created_at_idx" ON "client_sessions" USING btree ("created_at");
  CREATE INDEX "client_links_client_idx" ON "client_links" USING btree ("client_id");
  CREATE UNIQUE INDEX "client_links_token_hash_idx" ON "client_links" USING btree ("token_hash");
  CREATE INDEX "client_links_updated_at_idx" ON "client_links" USING btree ("updated_at");
  CREATE INDEX "client_links_created_at_idx" ON "client_links" USING btree ("created_at");
  CREATE INDEX "consents_order_idx" ON "consents" USING btree ("order_id");
  CREATE INDEX "consents_updated_at_idx" ON "consents" USING btree ("updated_at");
  CREATE INDEX "consents_created_at_idx" ON "consents" USING btree ("created_at");
  CREATE INDEX "dossiers_order_idx" ON "dossiers" USING btree ("order_id");
  CREATE UNIQUE INDEX "dossiers_order_line_idx" ON "dossiers" USING btree ("order_line_id");
  CREATE INDEX "dossiers_client_idx" ON "dossiers" USING btree ("client_id");
  CREATE INDEX "dossiers_status_idx" ON "dossiers" USING btree ("status");
  CREATE INDEX "dossiers_updated_at_idx" ON "dossiers" USING btree ("updated_at");
  CREATE INDEX "dossiers_created_at_idx" ON "dossiers" USING btree ("created_at");
  CREATE INDEX "photos_dossier_idx" ON "photos" USING btree ("dossier_id");
  CREATE INDEX "photos_order_idx" ON "photos" USING btree ("order_id");
  CREATE INDEX "photos_client_idx" ON "photos" USING btree ("client_id");
  CREATE UNIQUE INDEX "photos_storage_key_idx" ON "photos" USING btree ("storage_key");
  CREATE INDEX "photos_updated_at_idx" ON "photos" USING btree ("updated_at");
  CREATE INDEX "photos_created_at_idx" ON "photos" USING btree ("created_at");
  CREATE INDEX "readings_order_idx" ON "readings" USING btree ("order_id");
  CREATE UNIQUE INDEX "readings_order_line_idx" ON "readings" USING btree ("order_line_id");
  CREATE INDEX "readings_dossier_idx" ON "readings" USING btree ("dossier_id");
  CREATE INDEX "readings_client_idx" ON "readings" USING btree ("client_id");
  CREATE INDEX "readings_expert_idx" ON "readings" USING btree ("expert_id");
  CREATE INDEX "readings_status_idx" ON "readings" USING btree ("status");
  CREATE INDEX "readings_updated_at_idx" ON "readings" USING btree ("updated_at");
  CREATE INDEX "readings_created_at_idx" ON "readings" USING btree ("created_at");
  CREATE INDEX "reading_versions_reading_idx" ON "reading_versions" USING btree ("reading_id");
  CREATE INDEX "reading_versions_order_idx" ON "reading_versions" USING btree ("order_id");
  CREATE INDEX "reading_versions_client_idx" ON "reading_versions" USING btree ("client_id");
  CREATE INDEX "reading_versions_sealed_by_idx" ON "reading_versions" USING btree ("sealed_by_id");
  CREATE INDEX "reading_versions_updated_at_idx" ON "reading_versions" USING btree ("updated_at");
  CREATE INDEX "reading_versions_created_at_idx" ON "reading_versions" USING btree ("created_at");
  CREATE INDEX "deliverables_version_idx" ON "deliverables" USING btree ("version_id");
  CREATE INDEX "deliverables_reading_idx" ON "deliverables" USING btree ("reading_id");
  CREATE INDEX "deliverables_order_idx" ON "deliverables" USING btree ("order_id");
  CREATE INDEX "deliverables_client_idx" ON "deliverables" USING btree ("client_id");
  CREATE UNIQUE INDEX "deliverables_storage_key_idx" ON "deliverables" USING btree ("storage_key");
  CREATE INDEX "deliverables_updated_at_idx" ON "deliverables" USING btree ("updated_at");
  CREATE INDEX "deliverables_created_at_idx" ON "deliverables" USING btree ("created_at");
  CREATE INDEX "conversations_client_idx" ON "conversations" USING btree ("client_id");
  CREATE UNIQUE INDEX "conversations_order_idx" ON "conversations" USING btree ("order_id");
  CREATE INDEX "conversations_status_idx" ON "conversations" USING btree ("status");
  CREATE INDEX "conversations_last_message_at_idx" ON "conversations" USING btree ("last_message_at");
  CREATE INDEX "conversations_updated_at_idx" ON "conversations" USING btree ("updated_at");
  CREATE INDEX "conversations_created_at_idx" ON "conversations" USING btree ("created_at");
  CREATE INDEX "conversation_messages_conversation_idx" ON "conversation_messages" USING btree ("conversation_id");
  CREATE INDEX "conversation_messages_user_idx" ON "conversation_messages" USING btree ("user_id");
  CREATE UNIQUE INDEX "conversation_messages_send_id_idx" ON "conversation_messages" USING btree ("send_id");
  CREATE INDEX "conversation_messages_updated_at_idx" ON "conversation_messages" USING btree ("updated_at");
  CREATE INDEX "conversation_messages_created_at_idx" ON "conversation_messages" USING btree ("created_at");
  CREATE UNIQUE INDEX "emails_key_idx" ON "emails" USING btree ("key");
  CREATE INDEX "emails_template_idx" ON "emails" USING btree ("template");
  CREATE INDEX "emails_client_idx" ON "emails" USING btree ("client_id");
  CREATE INDEX "emails_order_idx" ON "emails" USING btree ("order_id");
  CREATE INDEX "emails_status_idx" ON "emails" USING btree ("status");
  CREATE INDEX "emails_updated_at_idx" ON "emails" USING btree ("updated_at");
  CREATE INDEX "emails_created_at_idx" ON "emails" USING btree ("created_at");
  CREATE INDEX "deliveries_event_idx" ON "deliveries" USING btree ("event_id");
  CREATE INDEX "deliveries_status_idx" ON "deliveries" USING btree ("status");
  CREATE INDEX "deliveries_updated_at_idx" ON "deliveries" USING btree ("updated_at");
  CREATE INDEX "deliveries_created_at_idx" ON "deliveries" USING btree ("created_at");
  CREATE INDEX "automation_keys_scopes_order_idx" ON "automation_keys_scopes" USING btree ("order");
  CREATE INDEX "automation_keys_scopes_parent_idx" ON "automation_keys_scopes" USING btree ("parent_id");
  CREATE UNIQUE INDEX "automation_keys_token_hash_idx" ON "automation_keys" USING btree ("token_hash");
  CREATE INDEX "automation_keys_created_by_idx" ON "automation_keys" USING btree ("created_by_id");
  CREATE INDEX "automation_keys_updated_at_idx" ON "automation_keys" USING btree ("updated_at");
  CREATE INDEX "automation_keys_created_at_idx" ON "automation_keys" USING btree ("created_at");
  CREATE UNIQUE INDEX "automation_requests_key_idx" ON "automation_requests" USING btree ("key");
  CREATE INDEX "automation_requests_updated_at_idx" ON "automation_requests" USING btree ("updated_at");
  CREATE INDEX "automation_requests_created_at_idx" ON "automation_requests" USING btree ("created_at");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_events_id_idx" ON "payload_locked_documents_rels" USING btree ("events_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_products_id_idx" ON "payload_locked_documents_rels" USING btree ("products_id");
  CREATE INDEX "payload_locked_documents_rels_intake_forms_id_idx" ON "payload_locked_documents_rels" USING btree ("intake_forms_id");
  CREATE INDEX "payload_locked_documents_rels_reading_templates_id_idx" ON "payload_locked_documents_rels" USING btree ("reading_templates_id");
  CREATE INDEX "payload_locked_documents_rels_orders_id_idx" ON "payload_locked_documents_rels" USING btree ("orders_id");
  CREATE INDEX "payload_locked_documents_rels_order_lines_id_idx" ON "payload_locked_documents_rels" USING btree ("order_lines_id");
  CREATE INDEX "payload_locked_documents_rels_order_timeline_id_idx" ON "payload_locked_documents_rels" USING btree ("order_timeline_id");
  CREATE INDEX "payload_locked_documents_rels_invoices_id_idx" ON "payload_locked_documents_rels" USING btree ("invoices_id");
  CREATE INDEX "payload_locked_documents_rels_payments_id_idx" ON "payload_locked_documents_rels" USING btree ("payments_id");
  CREATE INDEX "payload_locked_documents_rels_stripe_events_id_idx" ON "payload_locked_documents_rels" USING btree ("stripe_events_id");
  CREATE INDEX "payload_locked_documents_rels_clients_id_idx" ON "payload_locked_documents_rels" USING btree ("clients_id");
  CREATE INDEX "payload_locked_documents_rels_client_sessions_id_idx" ON "payload_locked_documents_rels" USING btree ("client_sessions_id");
  CREATE INDEX "payload_locked_documents_rels_client_links_id_idx" ON "payload_locked_documents_rels" USING btree ("client_links_id");
  CREATE INDEX "payload_locked_documents_rels_consents_id_idx" ON "payload_locked_documents_rels" USING btree ("consents_id");
  CREATE INDEX "payload_locked_documents_rels_dossiers_id_idx" ON "payload_locked_documents_rels" USING btree ("dossiers_id");
  CREATE INDEX "payload_locked_documents_rels_photos_id_idx" ON "payload_locked_documents_rels" USING btree ("photos_id");
  CREATE INDEX "payload_locked_documents_rels_readings_id_idx" ON "payload_locked_documents_rels" USING btree ("readings_id");
  CREATE INDEX "payload_locked_documents_rels_reading_versions_id_idx" ON "payload_locked_documents_rels" USING btree ("reading_versions_id");
  CREATE INDEX "payload_locked_documents_rels_deliverables_id_idx" ON "payload_locked_documents_rels" USING btree ("deliverables_id");
  CREATE INDEX "payload_locked_documents_rels_conversations_id_idx" ON "payload_locked_documents_rels" USING btree ("conversations_id");
  CREATE INDEX "payload_locked_documents_rels_conversation_messages_id_idx" ON "payload_locked_documents_rels" USING btree ("conversation_messages_id");
  CREATE INDEX "payload_locked_documents_rels_emails_id_idx" ON "payload_locked_documents_rels" USING btree ("emails_id");
  CREATE INDEX "payload_locked_documents_rels_deliveries_id_idx" ON "payload_locked_documents_rels" USING btree ("deliveries_id");
  CREATE INDEX "payload_locked_documents_rels_automation_keys_id_idx" ON "payload_locked_documents_rels" USING btree ("automation_keys_id");
  CREATE INDEX "payload_locked_documents_rels_automation_requests_id_idx" ON "payload_locked_documents_rels" USING btree ("automation_requests_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "settings_legal_pages_order_idx" ON "settings_legal_pages" USING btree ("_order");
  CREATE INDEX "settings_legal_pages_parent_id_idx" ON "settings_legal_pages" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "settings_legal_pages_locales_locale_parent_id_unique" ON "settings_legal_pages_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "settings_locales_locale_parent_id_unique" ON "settings_locales" USING btree ("_locale","_parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "events" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_locales" CASCADE;
  DROP TABLE "products_highlights" CASCADE;
  DROP TABLE "products_highlights_locales" CASCADE;
  DROP TABLE "products" CASCADE;
  DROP TABLE "products_locales" CASCADE;
  DROP TABLE "products_rels" CASCADE;
  DROP TABLE "intake_forms_steps_questions_options" CASCADE;
  DROP TABLE "intake_forms_steps_questions_options_locales" CASCADE;
  DROP TABLE "intake_forms_steps_questions" CASCADE;
  DROP TABLE "intake_forms_steps_questions_locales" CASCADE;
  DROP TABLE "intake_forms_steps" CASCADE;
  DROP TABLE "intake_forms_steps_locales" CASCADE;
  DROP TABLE "intake_forms" CASCADE;
  DROP TABLE "intake_forms_locales" CASCADE;
  DROP TABLE "reading_templates_sections_options" CASCADE;
  DROP TABLE "reading_templates_sections_options_locales" CASCADE;
  DROP TABLE "reading_templates_sections" CASCADE;
  DROP TABLE "reading_templates_sections_locales" CASCADE;
  DROP TABLE "reading_templates" CASCADE;
  DROP TABLE "orders" CASCADE;
  DROP TABLE "order_lines" CASCADE;
  DROP TABLE "order_timeline" CASCADE;
  DROP TABLE "invoices" CASCADE;
  DROP TABLE "payments" CASCADE;
  DROP TABLE "stripe_events" CASCADE;
  DROP TABLE "clients" CASCADE;
  DROP TABLE "client_sessions" CASCADE;
  DROP TABLE "client_links" CASCADE;
  DROP TABLE "consents" CASCADE;
  DROP TABLE "dossiers" CASCADE;
  DROP TABLE "photos" CASCADE;
  DROP TABLE "readings" CASCADE;
  DROP TABLE "reading_versions" CASCADE;
  DROP TABLE "deliverables" CASCADE;
  DROP TABLE "conversations" CASCADE;
  DROP TABLE "conversation_messages" CASCADE;
  DROP TABLE "emails" CASCADE;
  DROP TABLE "deliveries" CASCADE;
  DROP TABLE "automation_keys_scopes" CASCADE;
  DROP TABLE "automation_keys" CASCADE;
  DROP TABLE "automation_requests" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "settings_legal_pages" CASCADE;
  DROP TABLE "settings_legal_pages_locales" CASCADE;
  DROP TABLE "settings" CASCADE;
  DROP TABLE "settings_locales" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_events_type";
  DROP TYPE "public"."enum_users_role";
  DROP TYPE "public"."enum_users_locale";
  DROP TYPE "public"."enum_products_kind";
  DROP TYPE "public"."enum_products_currency";
  DROP TYPE "public"."enum_intake_forms_steps_questions_kind";
  DROP TYPE "public"."enum_reading_templates_sections_kind";
  DROP TYPE "public"."enum_orders_status";
  DROP TYPE "public"."enum_orders_payment_status";
  DROP TYPE "public"."enum_orders_locale";
  DROP TYPE "public"."enum_order_lines_kind";
  DROP TYPE "public"."enum_order_timeline_kind";
  DROP TYPE "public"."enum_order_timeline_actor";
  DROP TYPE "public"."enum_invoices_kind";
  DROP TYPE "public"."enum_payments_provider";
  DROP TYPE "public"."enum_payments_status";
  DROP TYPE "public"."enum_stripe_events_status";
  DROP TYPE "public"."enum_clients_locale";
  DROP TYPE "public"."enum_consents_kind";
  DROP TYPE "public"."enum_consents_locale";
  DROP TYPE "public"."enum_dossiers_status";
  DROP TYPE "public"."enum_readings_status";
  DROP TYPE "public"."enum_readings_drafted_by";
  DROP TYPE "public"."enum_deliverables_kind";
  DROP TYPE "public"."enum_conversations_status";
  DROP TYPE "public"."enum_conversation_messages_author";
  DROP TYPE "public"."enum_emails_locale";
  DROP TYPE "public"."enum_emails_status";
  DROP TYPE "public"."enum_deliveries_status";
  DROP TYPE "public"."enum_automation_keys_scopes";
  DROP TYPE "public"."enum_settings_seller_vat_regime";`)
}
