ALTER TABLE "idea_promises" ADD COLUMN "kept_on" text;--> statement-breakpoint
ALTER TABLE "idea_promises" ADD COLUMN "reminded" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "idea_rewards" ADD COLUMN "thanks" text DEFAULT '' NOT NULL;