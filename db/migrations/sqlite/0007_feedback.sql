CREATE TABLE `feedback_answers` (
	`entry_id` integer NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`entry_id`, `kind`),
	FOREIGN KEY (`entry_id`) REFERENCES `feedback_entries`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "feedback_answers_kind" CHECK("feedback_answers"."kind" in ('thanks', 'will-do', 'talk'))
);
--> statement-breakpoint
CREATE TABLE `feedback_drafts` (
	`person_id` integer PRIMARY KEY NOT NULL,
	`fields` text NOT NULL,
	`saved_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `feedback_entries` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`public_id` text NOT NULL,
	`author_id` integer NOT NULL,
	`receiver_id` integer NOT NULL,
	`leader_id` integer,
	`rule_id` integer,
	`version_id` integer,
	`situation` text NOT NULL,
	`happened_on` text NOT NULL,
	`deed` text NOT NULL,
	`effect` text NOT NULL,
	`proposal` text NOT NULL,
	`wants` text NOT NULL,
	`kept` text NOT NULL,
	`sentence` text NOT NULL,
	`corrects_id` integer,
	`state` text NOT NULL,
	`sent_at` integer NOT NULL,
	`read_at` integer,
	`withdrawn_at` integer,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`receiver_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`leader_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`rule_id`) REFERENCES `rules`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`corrects_id`) REFERENCES `feedback_entries`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "feedback_entries_wants" CHECK("feedback_entries"."wants" in ('keep', 'change')),
	CONSTRAINT "feedback_entries_state" CHECK("feedback_entries"."state" in ('sent', 'read', 'withdrawn', 'removed')),
	CONSTRAINT "feedback_entries_two" CHECK("feedback_entries"."author_id" <> "feedback_entries"."receiver_id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `feedback_entries_public_id` ON `feedback_entries` (`public_id`);--> statement-breakpoint
CREATE INDEX `feedback_entries_given` ON `feedback_entries` (`author_id`,`id`);--> statement-breakpoint
CREATE INDEX `feedback_entries_received` ON `feedback_entries` (`receiver_id`,`id`) WHERE "feedback_entries"."state" in ('sent', 'read');--> statement-breakpoint
CREATE INDEX `feedback_entries_led` ON `feedback_entries` (`leader_id`,`id`) WHERE "feedback_entries"."state" = 'read';--> statement-breakpoint
CREATE INDEX `feedback_entries_corrects` ON `feedback_entries` (`corrects_id`);--> statement-breakpoint
CREATE TABLE `feedback_messages` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`entry_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`entry_id`) REFERENCES `feedback_entries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `feedback_messages_order` ON `feedback_messages` (`entry_id`,`id`);--> statement-breakpoint
CREATE TABLE `feedback_outcomes` (
	`entry_id` integer PRIMARY KEY NOT NULL,
	`answer` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`entry_id`) REFERENCES `feedback_entries`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "feedback_outcomes_answer" CHECK("feedback_outcomes"."answer" in ('yes', 'partly', 'no'))
);
--> statement-breakpoint
CREATE TABLE `feedback_reports` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`public_id` text NOT NULL,
	`entry_id` integer NOT NULL,
	`reporter_id` integer NOT NULL,
	`author_id` integer NOT NULL,
	`keeper_id` integer NOT NULL,
	`words` text NOT NULL,
	`at` integer NOT NULL,
	`decision` text,
	`words_to_reporter` text DEFAULT '' NOT NULL,
	`words_to_author` text DEFAULT '' NOT NULL,
	`decided_at` integer,
	FOREIGN KEY (`entry_id`) REFERENCES `feedback_entries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reporter_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`keeper_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "feedback_reports_decision" CHECK("feedback_reports"."decision" is null or "feedback_reports"."decision" in ('stays', 'removed'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `feedback_reports_public_id` ON `feedback_reports` (`public_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `feedback_reports_once` ON `feedback_reports` (`entry_id`);--> statement-breakpoint
CREATE INDEX `feedback_reports_author` ON `feedback_reports` (`author_id`,`at`);--> statement-breakpoint
CREATE INDEX `feedback_reports_keeper` ON `feedback_reports` (`keeper_id`,`id`);--> statement-breakpoint
CREATE TABLE `feedback_steps` (
	`entry_id` integer PRIMARY KEY NOT NULL,
	`person_id` integer NOT NULL,
	`words` text NOT NULL,
	`due_on` text NOT NULL,
	`at` integer NOT NULL,
	`done_at` integer,
	`dropped_at` integer,
	FOREIGN KEY (`entry_id`) REFERENCES `feedback_entries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `feedback_steps_open` ON `feedback_steps` (`person_id`,`done_at`,`dropped_at`,`due_on`,`entry_id`);--> statement-breakpoint
CREATE TABLE `feedback_talks` (
	`entry_id` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`messages` integer NOT NULL,
	`closed_at` integer,
	`closed_by_id` integer,
	FOREIGN KEY (`entry_id`) REFERENCES `feedback_entries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`closed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
