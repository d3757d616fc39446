DROP INDEX "feedback_request_people_person";--> statement-breakpoint
ALTER TABLE "feedback_request_people" ADD COLUMN "entry_id" bigint;--> statement-breakpoint
ALTER TABLE "feedback_request_people" ADD CONSTRAINT "feedback_request_people_entry_id_feedback_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."feedback_entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "feedback_request_people_entry" ON "feedback_request_people" USING btree ("entry_id");--> statement-breakpoint
CREATE INDEX "feedback_request_people_person" ON "feedback_request_people" USING btree ("person_id","request_id");