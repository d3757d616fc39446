CREATE TABLE `praise_comments` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`public_id` text NOT NULL,
	`praise_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`text` text NOT NULL,
	`mentions` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`praise_id`) REFERENCES `praises`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `praise_comments_public_id` ON `praise_comments` (`public_id`);--> statement-breakpoint
CREATE INDEX `praise_comments_order` ON `praise_comments` (`praise_id`,`id`);--> statement-breakpoint
CREATE TABLE `praise_consents` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`praise_id` integer NOT NULL,
	`story_id` integer,
	`person_id` integer NOT NULL,
	`asked_at` integer NOT NULL,
	`answer` text,
	`answered_at` integer,
	FOREIGN KEY (`praise_id`) REFERENCES `praises`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`story_id`) REFERENCES `praise_stories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "praise_consents_answer" CHECK("praise_consents"."answer" is null or "praise_consents"."answer" in ('yes', 'no'))
);
--> statement-breakpoint
CREATE INDEX `praise_consents_praise` ON `praise_consents` (`praise_id`,`id`);--> statement-breakpoint
CREATE INDEX `praise_consents_story` ON `praise_consents` (`story_id`,`id`);--> statement-breakpoint
CREATE TABLE `praise_drafts` (
	`person_id` integer PRIMARY KEY NOT NULL,
	`fields` text NOT NULL,
	`saved_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `praise_quiet` (
	`person_id` integer PRIMARY KEY NOT NULL,
	`since` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `praise_reactions` (
	`praise_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`kind` text NOT NULL,
	PRIMARY KEY(`praise_id`, `person_id`, `kind`),
	FOREIGN KEY (`praise_id`) REFERENCES `praises`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "praise_reactions_kind" CHECK("praise_reactions"."kind" in ('thanks', 'well-done', 'seen-too', 'new-to-me'))
);
--> statement-breakpoint
CREATE TABLE `praise_receivers` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`praise_id` integer NOT NULL,
	`person_id` integer,
	`team_id` integer,
	FOREIGN KEY (`praise_id`) REFERENCES `praises`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "praise_receivers_one" CHECK(("praise_receivers"."person_id" is null) <> ("praise_receivers"."team_id" is null))
);
--> statement-breakpoint
CREATE INDEX `praise_receivers_praise` ON `praise_receivers` (`praise_id`,`id`);--> statement-breakpoint
CREATE INDEX `praise_receivers_person` ON `praise_receivers` (`person_id`,`praise_id`);--> statement-breakpoint
CREATE TABLE `praise_reports` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`public_id` text NOT NULL,
	`praise_id` integer NOT NULL,
	`reporter_id` integer NOT NULL,
	`words` text NOT NULL,
	`at` integer NOT NULL,
	`deed` text NOT NULL,
	`effect` text NOT NULL,
	`decision` text,
	`words_to_reporter` text DEFAULT '' NOT NULL,
	`words_to_author` text DEFAULT '' NOT NULL,
	`decided_at` integer,
	`decided_by_id` integer,
	FOREIGN KEY (`praise_id`) REFERENCES `praises`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reporter_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "praise_reports_decision" CHECK("praise_reports"."decision" is null or "praise_reports"."decision" in ('stays', 'removed'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `praise_reports_public_id` ON `praise_reports` (`public_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `praise_reports_once` ON `praise_reports` (`praise_id`,`reporter_id`);--> statement-breakpoint
CREATE INDEX `praise_reports_open` ON `praise_reports` (`decided_at`,`id`);--> statement-breakpoint
CREATE TABLE `praise_scopes` (
	`praise_id` integer NOT NULL,
	`scope` text NOT NULL,
	PRIMARY KEY(`praise_id`, `scope`),
	FOREIGN KEY (`praise_id`) REFERENCES `praises`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `praise_scopes_list` ON `praise_scopes` (`scope`,`praise_id`);--> statement-breakpoint
CREATE TABLE `praise_stories` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`public_id` text NOT NULL,
	`praise_id` integer NOT NULL,
	`standard_id` integer NOT NULL,
	`proposed_by_id` integer NOT NULL,
	`at` integer NOT NULL,
	`state` text NOT NULL,
	`settled_at` integer,
	FOREIGN KEY (`praise_id`) REFERENCES `praises`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`standard_id`) REFERENCES `standards`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "praise_stories_state" CHECK("praise_stories"."state" in ('asking', 'proposed', 'placed', 'refused', 'declined', 'ended'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `praise_stories_public_id` ON `praise_stories` (`public_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `praise_stories_once` ON `praise_stories` (`praise_id`,`standard_id`);--> statement-breakpoint
CREATE INDEX `praise_stories_standard` ON `praise_stories` (`standard_id`,`id`);--> statement-breakpoint
CREATE TABLE `praise_switches` (
	`id` integer PRIMARY KEY NOT NULL,
	`quiet_work` integer NOT NULL,
	`visibility` text NOT NULL,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `praise_take_ups` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`praise_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`rule_id` integer,
	`at` integer NOT NULL,
	`asked_at` integer,
	`answer` text,
	`answered_at` integer,
	`closed_by_id` integer,
	FOREIGN KEY (`praise_id`) REFERENCES `praises`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`rule_id`) REFERENCES `rules`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`closed_by_id`) REFERENCES `praises`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "praise_take_ups_answer" CHECK("praise_take_ups"."answer" is null or "praise_take_ups"."answer" in ('tried', 'not-yet', 'drop'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `praise_take_ups_once` ON `praise_take_ups` (`praise_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `praise_take_ups_person` ON `praise_take_ups` (`person_id`,`rule_id`,`id`);--> statement-breakpoint
CREATE INDEX `praise_take_ups_closed_by` ON `praise_take_ups` (`closed_by_id`);--> statement-breakpoint
CREATE TABLE `praise_tallies` (
	`praise_id` integer PRIMARY KEY NOT NULL,
	`thanks` integer DEFAULT 0 NOT NULL,
	`well_done` integer DEFAULT 0 NOT NULL,
	`seen_too` integer DEFAULT 0 NOT NULL,
	`new_to_me` integer DEFAULT 0 NOT NULL,
	`take_ups` integer DEFAULT 0 NOT NULL,
	`comments` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`praise_id`) REFERENCES `praises`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `praises` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`public_id` text NOT NULL,
	`author_id` integer NOT NULL,
	`rule_id` integer,
	`version_id` integer,
	`no_rule_fits` integer NOT NULL,
	`deed` text NOT NULL,
	`effect` text NOT NULL,
	`visibility` text NOT NULL,
	`sentence` text NOT NULL,
	`state` text NOT NULL,
	`sent_at` integer NOT NULL,
	`settled_at` integer,
	`ended_at` integer,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`rule_id`) REFERENCES `rules`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `versions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "praises_visibility" CHECK("praises"."visibility" in ('company', 'team', 'receiver')),
	CONSTRAINT "praises_state" CHECK("praises"."state" in ('asked', 'open', 'withdrawn', 'removed'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `praises_public_id` ON `praises` (`public_id`);--> statement-breakpoint
CREATE INDEX `praises_author` ON `praises` (`author_id`,`id`);--> statement-breakpoint
CREATE INDEX `praises_no_rule` ON `praises` (`sent_at`) WHERE "praises"."no_rule_fits";--> statement-breakpoint
CREATE TABLE `quiet_looks` (
	`leader_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`leader_id`, `person_id`),
	FOREIGN KEY (`leader_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `rule_tallies` (
	`rule_id` integer PRIMARY KEY NOT NULL,
	`praises` integer DEFAULT 0 NOT NULL,
	`take_ups` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`rule_id`) REFERENCES `rules`(`id`) ON UPDATE no action ON DELETE no action
);
