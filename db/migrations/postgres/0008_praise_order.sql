DROP INDEX "praise_scopes_list";--> statement-breakpoint
ALTER TABLE "praise_scopes" ADD COLUMN "shown_since" timestamp (3) with time zone;--> statement-breakpoint
UPDATE "praise_scopes" SET "shown_since" = "praises"."sent_at" FROM "praises" WHERE "praises"."id" = "praise_scopes"."praise_id";--> statement-breakpoint
ALTER TABLE "praise_scopes" ALTER COLUMN "shown_since" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "praises" ADD COLUMN "search_text" text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "praise_scopes_order" ON "praise_scopes" USING btree ("scope","shown_since","praise_id");