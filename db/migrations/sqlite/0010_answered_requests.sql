DROP INDEX `feedback_request_people_person`;--> statement-breakpoint
ALTER TABLE `feedback_request_people` ADD `entry_id` integer REFERENCES feedback_entries(id);--> statement-breakpoint
CREATE INDEX `feedback_request_people_entry` ON `feedback_request_people` (`entry_id`);--> statement-breakpoint
CREATE INDEX `feedback_request_people_person` ON `feedback_request_people` (`person_id`,`request_id`);