CREATE SCHEMA "auth";
--> statement-breakpoint
CREATE TABLE "assignment_events" (
	"tenant_id" uuid NOT NULL,
	"assignment_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"from_state" text,
	"to_state" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_role" text NOT NULL,
	"actor_id" uuid,
	CONSTRAINT "assignment_events_pk" PRIMARY KEY("tenant_id","assignment_id","seq"),
	CONSTRAINT "assignment_events_transition" CHECK ((from_state is null and to_state = 'assigned' and seq = 1) or coalesce(position(' ' || from_state || '>' || to_state || ' ' in ' assigned>taken assigned>return_requested assigned>cancelled taken>reported taken>return_requested taken>cancelled return_requested>returned return_requested>assigned return_requested>taken reported>approved reported>taken ') > 0, false))
);
--> statement-breakpoint
CREATE TABLE "assignments" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"state" text NOT NULL,
	"came_from" text,
	"petition_id" uuid NOT NULL,
	"department_id" uuid NOT NULL,
	"lead" boolean NOT NULL,
	"assigned_at" timestamp with time zone NOT NULL,
	"taken_at" timestamp with time zone,
	"reported_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"due_at" timestamp with time zone,
	"report_text_id" uuid,
	"reason_text_id" uuid,
	CONSTRAINT "assignments_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "audit_heads" (
	"tenant_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"digest" "bytea" NOT NULL,
	CONSTRAINT "audit_heads_pk" PRIMARY KEY("tenant_id")
);
--> statement-breakpoint
CREATE TABLE "audit_entries" (
	"tenant_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"action" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"actor_role" text NOT NULL,
	"actor_id" uuid,
	"reason" text NOT NULL,
	"digest" "bytea" NOT NULL,
	CONSTRAINT "audit_entries_pk" PRIMARY KEY("tenant_id","seq")
);
--> statement-breakpoint
CREATE TABLE "auth"."account" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth"."session" (
	"id" text PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"user_id" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "auth"."two_factor" (
	"id" text PRIMARY KEY NOT NULL,
	"secret" text NOT NULL,
	"backup_codes" text NOT NULL,
	"user_id" text NOT NULL,
	"verified" boolean DEFAULT true,
	"failed_verification_count" integer DEFAULT 0,
	"locked_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "auth"."user" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"two_factor_enabled" boolean DEFAULT false,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "user_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "auth"."verification" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "calendar_years" (
	"year" smallint PRIMARY KEY NOT NULL,
	"source" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "holidays" (
	"day" date PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"works" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "clocks" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"petition_id" uuid NOT NULL,
	"assignment_id" uuid,
	"kind" text NOT NULL,
	"length" integer NOT NULL,
	"unit" text NOT NULL,
	"citation" text NOT NULL,
	"closing_hour" text NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"first_due_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"provisional" boolean NOT NULL,
	"extension" integer DEFAULT 0 NOT NULL,
	"pauses" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "clocks_pk" PRIMARY KEY("tenant_id","petition_id","id")
);
--> statement-breakpoint
CREATE TABLE "codes" (
	"tenant_id" uuid NOT NULL,
	"hash" "bytea" NOT NULL,
	"petition_id" uuid NOT NULL,
	"access" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "codes_pk" PRIMARY KEY("tenant_id","hash")
);
--> statement-breakpoint
CREATE TABLE "contacts" (
	"tenant_id" uuid NOT NULL,
	"petition_id" uuid NOT NULL,
	"name" "bytea",
	"phone" "bytea",
	"phone_hash" "bytea",
	"on_behalf_of_name" "bytea",
	"guardian_name" "bytea",
	"guardian_phone" "bytea",
	"erased_at" timestamp with time zone,
	CONSTRAINT "contacts_pk" PRIMARY KEY("tenant_id","petition_id")
);
--> statement-breakpoint
CREATE TABLE "site_keys" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"hash" "bytea" NOT NULL,
	"hint" text NOT NULL,
	"name" text NOT NULL,
	"origins" text[] NOT NULL,
	"operations" text[] NOT NULL,
	"quota" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "site_keys_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "site_keys_hash" UNIQUE("tenant_id","hash")
);
--> statement-breakpoint
CREATE TABLE "departments" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"sort_key" text NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	CONSTRAINT "departments_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "departments_name" UNIQUE("tenant_id","name")
);
--> statement-breakpoint
CREATE TABLE "deputies" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"pinyin" text NOT NULL,
	"initials" text NOT NULL,
	"levels" text[] NOT NULL,
	"rank" smallint NOT NULL,
	"electoral_unit" text NOT NULL,
	"profession" text NOT NULL,
	"fields" text[] NOT NULL,
	"languages" text[] NOT NULL,
	"photo" text,
	"duty_days" text,
	"achieved" text,
	"active" boolean DEFAULT true NOT NULL,
	CONSTRAINT "deputies_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "station_deputies" (
	"tenant_id" uuid NOT NULL,
	"station_id" uuid NOT NULL,
	"deputy_id" uuid NOT NULL,
	"main" boolean DEFAULT false NOT NULL,
	CONSTRAINT "station_deputies_pk" PRIMARY KEY("tenant_id","station_id","deputy_id")
);
--> statement-breakpoint
CREATE TABLE "petition_events" (
	"tenant_id" uuid NOT NULL,
	"petition_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_role" text NOT NULL,
	"actor_id" uuid,
	"from_state" text,
	"to_state" text,
	"data" jsonb NOT NULL,
	"text_id" uuid,
	"text_digest" "bytea",
	"note_id" uuid,
	"note_digest" "bytea",
	"digest" "bytea" NOT NULL,
	CONSTRAINT "petition_events_pk" PRIMARY KEY("tenant_id","petition_id","seq"),
	CONSTRAINT "petition_events_transition" CHECK ((from_state is null and (to_state is null or (to_state = 'submitted' and seq = 1))) or coalesce(position(' ' || from_state || '>' || to_state || ' ' in ' submitted>needs_info submitted>accepted submitted>declined submitted>merged submitted>withdrawn needs_info>submitted needs_info>accepted needs_info>handling needs_info>withdrawn needs_info>lapsed accepted>needs_info accepted>handling accepted>replied accepted>declined accepted>merged accepted>withdrawn handling>needs_info handling>accepted handling>replied handling>withdrawn replied>reopened replied>closed reopened>handling reopened>closed closed>reopened declined>submitted merged>submitted merged>accepted ') > 0, false))
);
--> statement-breakpoint
CREATE TABLE "idempotency_records" (
	"tenant_id" uuid NOT NULL,
	"credential" text NOT NULL,
	"key_hash" "bytea" NOT NULL,
	"body_hash" "bytea" NOT NULL,
	"status" smallint NOT NULL,
	"answer" "bytea" NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "idempotency_records_pk" PRIMARY KEY("tenant_id","credential","key_hash")
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"station_id" uuid,
	"department_id" uuid,
	"deputy_id" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "memberships_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "inbox" (
	"tenant_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"from_tenant_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"topic" text NOT NULL,
	"payload" jsonb NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"applied_at" timestamp with time zone,
	CONSTRAINT "inbox_pk" PRIMARY KEY("tenant_id","case_id","from_tenant_id","number")
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"topic" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"payload" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"done_at" timestamp with time zone,
	"tries" integer DEFAULT 0 NOT NULL,
	"next_try_at" timestamp with time zone,
	CONSTRAINT "outbox_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "petitions" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"state" text NOT NULL,
	"step" text NOT NULL,
	"came_from" text,
	"state_since" timestamp with time zone NOT NULL,
	"event_count" integer NOT NULL,
	"event_head" "bytea" NOT NULL,
	"category_id" text NOT NULL,
	"station_id" uuid NOT NULL,
	"deputy_id" uuid,
	"rule_version" integer NOT NULL,
	"notice_version" text NOT NULL,
	"channel" text NOT NULL,
	"credential" text NOT NULL,
	"anonymous" boolean NOT NULL,
	"notify" text NOT NULL,
	"on_behalf" boolean DEFAULT false NOT NULL,
	"under14" boolean DEFAULT false NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"title_text_id" uuid,
	"content_text_id" uuid NOT NULL,
	"address_text_id" uuid,
	"lat" double precision,
	"lng" double precision,
	"grade" text,
	"grade_proposal" jsonb,
	"matter_text_id" uuid,
	"public_title_text_id" uuid,
	"public_place" text,
	"public_words" "tsvector",
	"holder_kind" text NOT NULL,
	"holder_id" uuid,
	"holder_since" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone,
	"question_text_id" uuid,
	"decline_proposed" text,
	"decline_reason" text,
	"decline_text_id" uuid,
	"objection_text_id" uuid,
	"objected_at" timestamp with time zone,
	"objection_decided_at" timestamp with time zone,
	"reply_text_id" uuid,
	"replied_at" timestamp with time zone,
	"rating" text,
	"dissatisfactions" integer DEFAULT 0 NOT NULL,
	"after_closed" boolean DEFAULT false NOT NULL,
	"closed_at" timestamp with time zone,
	"merged_into" uuid,
	"followers" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "petitions_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "regions" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"parent_code" text,
	"level" smallint NOT NULL,
	"valid_until" date,
	"successor_code" text
);
--> statement-breakpoint
CREATE TABLE "attempts" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"subject" "bytea" NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "attempts_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "verifications" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"phone_hash" "bytea" NOT NULL,
	"code_hash" "bytea" NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "verifications_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "rule_profiles" (
	"tenant_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"preset" text NOT NULL,
	"rules" jsonb NOT NULL,
	"valid_from" timestamp with time zone NOT NULL,
	CONSTRAINT "rule_profiles_pk" PRIMARY KEY("tenant_id","version")
);
--> statement-breakpoint
CREATE TABLE "categories" (
	"tenant_id" uuid NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"icon" text NOT NULL,
	"position" integer NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	CONSTRAINT "categories_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"tenant_id" uuid NOT NULL,
	"version" text NOT NULL,
	"body" text NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	CONSTRAINT "notices_pk" PRIMARY KEY("tenant_id","version")
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"tenant_id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"default_station_id" uuid NOT NULL,
	"anonymity" boolean DEFAULT true NOT NULL,
	"host_secret" "bytea",
	"brand" jsonb NOT NULL,
	CONSTRAINT "settings_pk" PRIMARY KEY("tenant_id")
);
--> statement-breakpoint
CREATE TABLE "station_directory" (
	"tenant_id" uuid NOT NULL,
	"station_id" uuid NOT NULL,
	"tenant_name" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"region_code" text NOT NULL,
	"region_name" text NOT NULL,
	"address" text NOT NULL,
	"lat" double precision NOT NULL,
	"lng" double precision NOT NULL,
	"mercator" "point" NOT NULL,
	"ground_floor" boolean NOT NULL,
	"outside_compound" boolean NOT NULL,
	"step_free" boolean NOT NULL,
	"near" text,
	"transit" text,
	"phone" text,
	"hours" jsonb NOT NULL,
	"brand" jsonb NOT NULL,
	"areas" jsonb NOT NULL,
	"features" jsonb NOT NULL,
	"deputies" integer NOT NULL,
	"sort_key" text NOT NULL,
	"as_of" timestamp with time zone NOT NULL,
	CONSTRAINT "station_directory_pk" PRIMARY KEY("tenant_id","station_id")
);
--> statement-breakpoint
CREATE TABLE "stations" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"region_code" text NOT NULL,
	"address" text NOT NULL,
	"lat" double precision NOT NULL,
	"lng" double precision NOT NULL,
	"ground_floor" boolean NOT NULL,
	"outside_compound" boolean NOT NULL,
	"step_free" boolean NOT NULL,
	"near" text,
	"transit" text,
	"phone" text,
	"hours" jsonb NOT NULL,
	"brand" jsonb NOT NULL,
	"areas" jsonb NOT NULL,
	"features" jsonb NOT NULL,
	"sort_key" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	CONSTRAINT "stations_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "tenants" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"level" text NOT NULL,
	"region_code" text NOT NULL,
	"code_prefix" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "tenants_code_prefix" UNIQUE("code_prefix"),
	CONSTRAINT "tenants_code_prefix_form" CHECK (code_prefix ~ '^[0-9A-HJKMNP-TV-Z]{4}$')
);
--> statement-breakpoint
CREATE TABLE "texts" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"body" text,
	"salt" "bytea",
	"erased_at" timestamp with time zone,
	CONSTRAINT "texts_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "upload_claims" (
	"tenant_id" uuid NOT NULL,
	"upload_id" uuid NOT NULL,
	"petition_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	CONSTRAINT "upload_claims_pk" PRIMARY KEY("tenant_id","upload_id")
);
--> statement-breakpoint
CREATE TABLE "uploads" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"credential" text NOT NULL,
	"object_key" text NOT NULL,
	"media_type" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"bytes" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "uploads_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "assignment_events" ADD CONSTRAINT "assignment_events_assignment_fk" FOREIGN KEY ("tenant_id","assignment_id") REFERENCES "public"."assignments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_petition_fk" FOREIGN KEY ("tenant_id","petition_id") REFERENCES "public"."petitions"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_department_fk" FOREIGN KEY ("tenant_id","department_id") REFERENCES "public"."departments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."account" ADD CONSTRAINT "account_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."two_factor" ADD CONSTRAINT "two_factor_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "codes" ADD CONSTRAINT "codes_petition_fk" FOREIGN KEY ("tenant_id","petition_id") REFERENCES "public"."petitions"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_keys" ADD CONSTRAINT "site_keys_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "departments" ADD CONSTRAINT "departments_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deputies" ADD CONSTRAINT "deputies_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "station_deputies" ADD CONSTRAINT "station_deputies_station_fk" FOREIGN KEY ("tenant_id","station_id") REFERENCES "public"."stations"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "station_deputies" ADD CONSTRAINT "station_deputies_deputy_fk" FOREIGN KEY ("tenant_id","deputy_id") REFERENCES "public"."deputies"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_station_fk" FOREIGN KEY ("tenant_id","station_id") REFERENCES "public"."stations"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_department_fk" FOREIGN KEY ("tenant_id","department_id") REFERENCES "public"."departments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_deputy_fk" FOREIGN KEY ("tenant_id","deputy_id") REFERENCES "public"."deputies"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "petitions" ADD CONSTRAINT "petitions_category_fk" FOREIGN KEY ("tenant_id","category_id") REFERENCES "public"."categories"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "petitions" ADD CONSTRAINT "petitions_station_fk" FOREIGN KEY ("tenant_id","station_id") REFERENCES "public"."stations"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "petitions" ADD CONSTRAINT "petitions_deputy_fk" FOREIGN KEY ("tenant_id","deputy_id") REFERENCES "public"."deputies"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "petitions" ADD CONSTRAINT "petitions_notice_fk" FOREIGN KEY ("tenant_id","notice_version") REFERENCES "public"."notices"("tenant_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verifications" ADD CONSTRAINT "verifications_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rule_profiles" ADD CONSTRAINT "rule_profiles_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "categories" ADD CONSTRAINT "categories_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settings" ADD CONSTRAINT "settings_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settings" ADD CONSTRAINT "settings_default_station_fk" FOREIGN KEY ("tenant_id","default_station_id") REFERENCES "public"."stations"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stations" ADD CONSTRAINT "stations_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "upload_claims" ADD CONSTRAINT "upload_claims_upload_fk" FOREIGN KEY ("tenant_id","upload_id") REFERENCES "public"."uploads"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "upload_claims" ADD CONSTRAINT "upload_claims_petition_fk" FOREIGN KEY ("tenant_id","petition_id") REFERENCES "public"."petitions"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assignments_petition" ON "assignments" USING btree ("tenant_id","petition_id");--> statement-breakpoint
CREATE INDEX "assignments_department" ON "assignments" USING btree ("tenant_id","department_id","petition_id");--> statement-breakpoint
CREATE INDEX "account_user" ON "auth"."account" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "session_user" ON "auth"."session" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "two_factor_user" ON "auth"."two_factor" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "verification_identifier" ON "auth"."verification" USING btree ("identifier");--> statement-breakpoint
CREATE UNIQUE INDEX "clocks_running" ON "clocks" USING btree ("tenant_id","petition_id") WHERE ended_at is null and assignment_id is null;--> statement-breakpoint
CREATE INDEX "clocks_due" ON "clocks" USING btree ("due_at","tenant_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "codes_petition" ON "codes" USING btree ("tenant_id","petition_id");--> statement-breakpoint
CREATE INDEX "contacts_phone" ON "contacts" USING btree ("tenant_id","phone_hash","petition_id");--> statement-breakpoint
CREATE INDEX "deputies_order" ON "deputies" USING btree ("tenant_id","rank","pinyin","id");--> statement-breakpoint
CREATE INDEX "station_deputies_deputy" ON "station_deputies" USING btree ("tenant_id","deputy_id");--> statement-breakpoint
CREATE INDEX "idempotency_records_age" ON "idempotency_records" USING brin ("created_at");--> statement-breakpoint
CREATE INDEX "memberships_user" ON "memberships" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "outbox_waiting" ON "outbox" USING btree ("created_at","id") WHERE done_at is null;--> statement-breakpoint
CREATE INDEX "petitions_queue" ON "petitions" USING btree ("tenant_id","state","due_at","id") WHERE due_at is not null;--> statement-breakpoint
CREATE INDEX "petitions_public_words" ON "petitions" USING gin ("public_words");--> statement-breakpoint
CREATE INDEX "attempts_subject" ON "attempts" USING btree ("tenant_id","kind","subject","at");--> statement-breakpoint
CREATE INDEX "station_directory_station" ON "station_directory" USING btree ("station_id");--> statement-breakpoint
CREATE INDEX "station_directory_place" ON "station_directory" USING gist ("mercator");--> statement-breakpoint
CREATE INDEX "station_directory_sort" ON "station_directory" USING btree ("sort_key","station_id");--> statement-breakpoint
CREATE INDEX "stations_sort" ON "stations" USING btree ("tenant_id","sort_key","id");--> statement-breakpoint
CREATE INDEX "upload_claims_petition" ON "upload_claims" USING btree ("tenant_id","petition_id");--> statement-breakpoint
CREATE INDEX "uploads_age" ON "uploads" USING btree ("tenant_id","created_at");