CREATE TABLE `feedback_request_people` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`request_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`state` text NOT NULL,
	`settled_at` integer,
	`reminded_at` integer,
	FOREIGN KEY (`request_id`) REFERENCES `feedback_requests`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "feedback_request_people_state" CHECK("feedback_request_people"."state" in ('asked', 'answered', 'declined', 'over'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `feedback_request_people_once` ON `feedback_request_people` (`request_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `feedback_request_people_person` ON `feedback_request_people` (`person_id`,`id`);--> statement-breakpoint
CREATE TABLE `feedback_requests` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`public_id` text NOT NULL,
	`asker_id` integer NOT NULL,
	`rule_id` integer,
	`version_id` integer,
	`question` text NOT NULL,
	`sentence` text NOT NULL,
	`state` text NOT NULL,
	`asked_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`asker_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`rule_id`) REFERENCES `rules`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `versions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "feedback_requests_state" CHECK("feedback_requests"."state" in ('open', 'over', 'withdrawn'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `feedback_requests_public_id` ON `feedback_requests` (`public_id`);--> statement-breakpoint
CREATE INDEX `feedback_requests_asker` ON `feedback_requests` (`asker_id`,`id`);--> statement-breakpoint
CREATE TABLE `practice_invitations` (
	`person_id` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `practice_results` (
	`run_id` integer NOT NULL,
	`position` integer NOT NULL,
	`exercise` text NOT NULL,
	`tries` integer DEFAULT 0 NOT NULL,
	`passed_at` integer,
	`left_at` integer,
	PRIMARY KEY(`run_id`, `position`),
	FOREIGN KEY (`run_id`) REFERENCES `practice_runs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `practice_results_once` ON `practice_results` (`run_id`,`exercise`);--> statement-breakpoint
CREATE TABLE `practice_runs` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`person_id` integer NOT NULL,
	`language` text NOT NULL,
	`started_at` integer NOT NULL,
	`finished_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "practice_runs_language" CHECK("practice_runs"."language" in ('en', 'ru', 'pl'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `practice_runs_open` ON `practice_runs` (`person_id`) WHERE "practice_runs"."finished_at" is null;--> statement-breakpoint
CREATE INDEX `practice_runs_person` ON `practice_runs` (`person_id`,`id`);--> statement-breakpoint
CREATE TABLE `practice_switches` (
	`id` integer PRIMARY KEY NOT NULL,
	`asked` integer NOT NULL,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `wording_weeks` (
	`person_id` integer NOT NULL,
	`week` text NOT NULL,
	`texts` integer DEFAULT 0 NOT NULL,
	`generalisation` integer DEFAULT 0 NOT NULL,
	`personality` integer DEFAULT 0 NOT NULL,
	`no_proposal` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`person_id`, `week`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
