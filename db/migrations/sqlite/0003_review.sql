CREATE TABLE `discussion_comments` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`public_id` text NOT NULL,
	`discussion_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`text` text NOT NULL,
	`mentions` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`discussion_id`) REFERENCES `discussions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `discussion_comments_public_id` ON `discussion_comments` (`public_id`);--> statement-breakpoint
CREATE INDEX `discussion_comments_order` ON `discussion_comments` (`discussion_id`,`id`);--> statement-breakpoint
CREATE TABLE `discussions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`public_id` text NOT NULL,
	`standard_id` integer NOT NULL,
	`part_id` text,
	`rule_id` integer,
	`version_number` integer NOT NULL,
	`started_at` integer NOT NULL,
	`started_by_id` integer NOT NULL,
	`resolved_at` integer,
	`resolved_by_id` integer,
	`closed_at` integer,
	FOREIGN KEY (`standard_id`) REFERENCES `standards`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`rule_id`) REFERENCES `rules`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`started_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`resolved_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `discussions_public_id` ON `discussions` (`public_id`);--> statement-breakpoint
CREATE INDEX `discussions_standard` ON `discussions` (`standard_id`,`version_number`,`id`);--> statement-breakpoint
CREATE TABLE `reading_exemptions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`standard_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`reason` text NOT NULL,
	`at` integer NOT NULL,
	`by_id` integer NOT NULL,
	`ended_at` integer,
	`ended_by_id` integer,
	FOREIGN KEY (`standard_id`) REFERENCES `standards`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ended_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reading_exemptions_open` ON `reading_exemptions` (`standard_id`,`person_id`) WHERE "reading_exemptions"."ended_at" is null;--> statement-breakpoint
CREATE INDEX `reading_exemptions_person` ON `reading_exemptions` (`person_id`,`standard_id`);--> statement-breakpoint
CREATE TABLE `reading_reminders` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`task_id` integer NOT NULL,
	`step` text NOT NULL,
	`by_id` integer,
	`at` integer NOT NULL,
	FOREIGN KEY (`task_id`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reading_reminders_once` ON `reading_reminders` (`task_id`,`step`);--> statement-breakpoint
CREATE INDEX `reading_reminders_at` ON `reading_reminders` (`task_id`,`at`);--> statement-breakpoint
CREATE TABLE `review_approvers` (
	`review_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`verdict` text,
	`said_at` integer,
	`replaced_by_id` integer,
	PRIMARY KEY(`review_id`, `person_id`),
	FOREIGN KEY (`review_id`) REFERENCES `reviews`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`replaced_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "review_approvers_verdict" CHECK("review_approvers"."verdict" is null or "review_approvers"."verdict" in ('approved', 'changes-asked', 'declined'))
);
--> statement-breakpoint
CREATE INDEX `review_approvers_person` ON `review_approvers` (`person_id`,`review_id`);--> statement-breakpoint
CREATE TABLE `reviews` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`public_id` text NOT NULL,
	`standard_id` integer NOT NULL,
	`version_number` integer NOT NULL,
	`draft_revision` integer NOT NULL,
	`state` text NOT NULL,
	`started_at` integer NOT NULL,
	`started_by_id` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`standard_id`) REFERENCES `standards`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`started_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "reviews_state" CHECK("reviews"."state" in ('in-review', 'changes-asked', 'approved', 'declined', 'taken-back', 'published'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reviews_public_id` ON `reviews` (`public_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `reviews_open` ON `reviews` (`standard_id`) WHERE "reviews"."ended_at" is null;--> statement-breakpoint
CREATE INDEX `reviews_standard` ON `reviews` (`standard_id`,`id`);--> statement-breakpoint
CREATE TABLE `rule_questions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`public_id` text NOT NULL,
	`rule_id` integer NOT NULL,
	`standard_id` integer NOT NULL,
	`version_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	`answer` text,
	`answered_at` integer,
	`answered_by_id` integer,
	FOREIGN KEY (`rule_id`) REFERENCES `rules`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`standard_id`) REFERENCES `standards`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rule_questions_public_id` ON `rule_questions` (`public_id`);--> statement-breakpoint
CREATE INDEX `rule_questions_rule` ON `rule_questions` (`rule_id`,`id`);--> statement-breakpoint
CREATE INDEX `rule_questions_standard` ON `rule_questions` (`standard_id`,`answered_at`,`id`);--> statement-breakpoint
CREATE INDEX `rule_questions_person` ON `rule_questions` (`person_id`,`id`);--> statement-breakpoint
CREATE TABLE `scheduled_publications` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`standard_id` integer NOT NULL,
	`draft_revision` integer NOT NULL,
	`input` text NOT NULL,
	`run_at` integer NOT NULL,
	`made_at` integer NOT NULL,
	`made_by_id` integer NOT NULL,
	`version_id` integer,
	`ended_at` integer,
	`ended_because` text,
	FOREIGN KEY (`standard_id`) REFERENCES `standards`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `versions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `scheduled_publications_open` ON `scheduled_publications` (`standard_id`) WHERE "scheduled_publications"."ended_at" is null;--> statement-breakpoint
CREATE INDEX `scheduled_publications_standard` ON `scheduled_publications` (`standard_id`,`id`);--> statement-breakpoint
CREATE TABLE `standard_steps` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`standard_id` integer NOT NULL,
	`review_id` integer,
	`actor_id` integer,
	`kind` text NOT NULL,
	`words` text DEFAULT '' NOT NULL,
	`details` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`standard_id`) REFERENCES `standards`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`review_id`) REFERENCES `reviews`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`actor_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `standard_steps_standard` ON `standard_steps` (`standard_id`,`id`);--> statement-breakpoint
ALTER TABLE `acknowledgements` ADD `since` integer;--> statement-breakpoint
ALTER TABLE `company` ADD `authors_may_approve` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `company` ADD `reading_days` integer DEFAULT 10 NOT NULL;--> statement-breakpoint
ALTER TABLE `draft_parts` ADD `came_from_rule_id` integer REFERENCES rules(id);--> statement-breakpoint
ALTER TABLE `draft_parts` ADD `merged_into_rule_id` integer REFERENCES rules(id);--> statement-breakpoint
ALTER TABLE `standards` ADD `asked_version` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `standards` ADD `reading` text DEFAULT 'required' NOT NULL;--> statement-breakpoint
ALTER TABLE `standards` ADD `withdrawn_at` integer;--> statement-breakpoint
ALTER TABLE `versions` ADD `substantive` integer DEFAULT true NOT NULL;--> statement-breakpoint
UPDATE standards SET asked_version = latest_version;
