CREATE TABLE `access_links` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`token_hash` text NOT NULL,
	`kind` text NOT NULL,
	`person_id` integer NOT NULL,
	`created_by_id` integer,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "access_links_kind" CHECK("access_links"."kind" in ('invite', 'reset'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `access_links_token` ON `access_links` (`token_hash`);--> statement-breakpoint
CREATE INDEX `access_links_person` ON `access_links` (`person_id`,`id`);--> statement-breakpoint
CREATE TABLE `acknowledgements` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`version_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`at` integer NOT NULL,
	`shown` text NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `acknowledgements_once` ON `acknowledgements` (`version_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `acknowledgements_person` ON `acknowledgements` (`person_id`,`version_id`);--> statement-breakpoint
CREATE TABLE `company` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`language` text NOT NULL,
	`languages` text NOT NULL,
	`time_zone` text NOT NULL,
	`working_days` text NOT NULL,
	`welcome` text NOT NULL,
	`coach_for_visitors` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `company_words` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`language` text NOT NULL,
	`kind` text NOT NULL,
	`words` text NOT NULL,
	`preferred` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	`created_by_id` integer NOT NULL,
	FOREIGN KEY (`created_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "company_words_kind" CHECK("company_words"."kind" in ('allowed', 'discouraged'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `company_words_once` ON `company_words` (`language`,`words`);--> statement-breakpoint
CREATE TABLE `draft_changes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`draft_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`revision` integer NOT NULL,
	`at` integer NOT NULL,
	`undo` text NOT NULL,
	`undone_at` integer,
	FOREIGN KEY (`draft_id`) REFERENCES `drafts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `draft_changes_last` ON `draft_changes` (`draft_id`,`person_id`,`id`);--> statement-breakpoint
CREATE TABLE `draft_parts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`public_id` text NOT NULL,
	`draft_id` integer NOT NULL,
	`kind` text NOT NULL,
	`position` integer NOT NULL,
	`rule_id` integer,
	`lead_in` text DEFAULT '' NOT NULL,
	`exception` text,
	`removed_at` integer,
	FOREIGN KEY (`draft_id`) REFERENCES `drafts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`rule_id`) REFERENCES `rules`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "draft_parts_kind" CHECK("draft_parts"."kind" in ('title', 'definition', 'story', 'conclusion', 'technique', 'section', 'prose', 'rule'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `draft_parts_public_id` ON `draft_parts` (`public_id`);--> statement-breakpoint
CREATE INDEX `draft_parts_order` ON `draft_parts` (`draft_id`,`position`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `draft_parts_rule` ON `draft_parts` (`draft_id`,`rule_id`);--> statement-breakpoint
CREATE TABLE `draft_visits` (
	`draft_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`part_public_id` text,
	`last_seen_at` integer NOT NULL,
	PRIMARY KEY(`draft_id`, `person_id`),
	FOREIGN KEY (`draft_id`) REFERENCES `drafts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `draft_wordings` (
	`part_id` integer NOT NULL,
	`language` text NOT NULL,
	`heading` text DEFAULT '' NOT NULL,
	`text` text NOT NULL,
	`why` text DEFAULT '' NOT NULL,
	`example` text DEFAULT '' NOT NULL,
	`revision` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`changed_by_id` integer NOT NULL,
	PRIMARY KEY(`part_id`, `language`),
	FOREIGN KEY (`part_id`) REFERENCES `draft_parts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `drafts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`standard_id` integer NOT NULL,
	`revision` integer NOT NULL,
	`based_on` integer NOT NULL,
	`created_at` integer NOT NULL,
	`created_by_id` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`changed_by_id` integer NOT NULL,
	FOREIGN KEY (`standard_id`) REFERENCES `standards`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `drafts_standard` ON `drafts` (`standard_id`);--> statement-breakpoint
CREATE INDEX `drafts_changed` ON `drafts` (`changed_by_id`,`changed_at`);--> statement-breakpoint
CREATE TABLE `events` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`actor_id` integer,
	`kind` text NOT NULL,
	`subject_type` text NOT NULL,
	`subject_id` integer NOT NULL,
	`details` text NOT NULL,
	FOREIGN KEY (`actor_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `events_subject` ON `events` (`subject_type`,`subject_id`,`id`);--> statement-breakpoint
CREATE INDEX `events_kind` ON `events` (`kind`,`id`);--> statement-breakpoint
CREATE TABLE `form_tokens` (
	`token` text PRIMARY KEY NOT NULL,
	`person_id` integer,
	`leads_to` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `holidays` (
	`day` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `imports` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`public_id` text NOT NULL,
	`person_id` integer NOT NULL,
	`file_name` text NOT NULL,
	`title` text NOT NULL,
	`language` text NOT NULL,
	`pieces` text NOT NULL,
	`revision` integer NOT NULL,
	`created_at` integer NOT NULL,
	`standard_id` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`standard_id`) REFERENCES `standards`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `imports_public_id` ON `imports` (`public_id`);--> statement-breakpoint
CREATE INDEX `imports_person` ON `imports` (`person_id`,`id`);--> statement-breakpoint
CREATE TABLE `instance_values` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`written_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `jobs` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`payload` text NOT NULL,
	`run_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`lease_token` text,
	`lease_until` integer,
	`last_problem` text,
	`finished_at` integer,
	`failed_at` integer,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `jobs_key` ON `jobs` (`key`);--> statement-breakpoint
CREATE INDEX `jobs_due` ON `jobs` (`finished_at`,`failed_at`,`run_at`);--> statement-breakpoint
CREATE TABLE `kept_findings` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`rule_id` integer NOT NULL,
	`context_hash` text NOT NULL,
	`check_name` text NOT NULL,
	`message` text NOT NULL,
	`language` text NOT NULL,
	`reason` text NOT NULL,
	`person_id` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`rule_id`) REFERENCES `rules`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `kept_findings_once` ON `kept_findings` (`rule_id`,`context_hash`);--> statement-breakpoint
CREATE INDEX `kept_findings_message` ON `kept_findings` (`message`);--> statement-breakpoint
CREATE TABLE `mails` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`person_id` integer NOT NULL,
	`kind` text NOT NULL,
	`params` text NOT NULL,
	`created_at` integer NOT NULL,
	`sent_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mails_unsent` ON `mails` (`sent_at`,`id`);--> statement-breakpoint
CREATE TABLE `memberships` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`team_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`place` text NOT NULL,
	`from_day` text NOT NULL,
	`until_day` text,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "memberships_place" CHECK("memberships"."place" in ('member', 'leader', 'deputy'))
);
--> statement-breakpoint
CREATE INDEX `memberships_team` ON `memberships` (`team_id`,`until_day`);--> statement-breakpoint
CREATE INDEX `memberships_person` ON `memberships` (`person_id`,`until_day`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`public_id` text NOT NULL,
	`name` text NOT NULL,
	`sort_key` text NOT NULL,
	`search_text` text NOT NULL,
	`user_name` text NOT NULL,
	`email` text,
	`email_key` text,
	`password_hash` text,
	`temporary_password_at` integer,
	`language` text NOT NULL,
	`time_zone` text NOT NULL,
	`occupation` text DEFAULT '' NOT NULL,
	`started_on` text NOT NULL,
	`created_at` integer NOT NULL,
	`disabled_at` integer,
	CONSTRAINT "people_language" CHECK("people"."language" in ('en', 'ru', 'pl'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_public_id` ON `people` (`public_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `people_user_name` ON `people` (`user_name`);--> statement-breakpoint
CREATE UNIQUE INDEX `people_email_key` ON `people` (`email_key`);--> statement-breakpoint
CREATE INDEX `people_sorted` ON `people` (`sort_key`,`id`);--> statement-breakpoint
CREATE TABLE `person_roles` (
	`person_id` integer NOT NULL,
	`role` text NOT NULL,
	`granted_by_id` integer,
	`granted_at` integer NOT NULL,
	PRIMARY KEY(`person_id`, `role`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`granted_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "person_roles_role" CHECK("person_roles"."role" in ('administrator', 'author', 'approver', 'keeper', 'auditor'))
);
--> statement-breakpoint
CREATE TABLE `rules` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`standard_id` integer NOT NULL,
	`number` integer NOT NULL,
	`created_at` integer NOT NULL,
	`created_by_id` integer NOT NULL,
	`came_from_id` integer,
	`went_to_id` integer,
	FOREIGN KEY (`standard_id`) REFERENCES `standards`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`came_from_id`) REFERENCES `rules`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`went_to_id`) REFERENCES `rules`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rules_number` ON `rules` (`standard_id`,`number`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`token_hash` text NOT NULL,
	`person_id` integer NOT NULL,
	`kind` text NOT NULL,
	`device` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_used_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`proved_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "sessions_kind" CHECK("sessions"."kind" in ('own', 'shared', 'plain'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token` ON `sessions` (`token_hash`);--> statement-breakpoint
CREATE INDEX `sessions_person` ON `sessions` (`person_id`,`id`);--> statement-breakpoint
CREATE INDEX `sessions_expiry` ON `sessions` (`expires_at`);--> statement-breakpoint
CREATE TABLE `standard_audiences` (
	`standard_id` integer NOT NULL,
	`team_id` integer NOT NULL,
	PRIMARY KEY(`standard_id`, `team_id`),
	FOREIGN KEY (`standard_id`) REFERENCES `standards`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `standard_audiences_team` ON `standard_audiences` (`team_id`);--> statement-breakpoint
CREATE TABLE `standards` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`public_id` text NOT NULL,
	`code` text NOT NULL,
	`titles` text NOT NULL,
	`sort_key` text NOT NULL,
	`owner_id` integer NOT NULL,
	`language` text NOT NULL,
	`for_everyone` integer NOT NULL,
	`restricted_at` integer,
	`latest_version` integer DEFAULT 0 NOT NULL,
	`latest_rule` integer DEFAULT 0 NOT NULL,
	`next_review_on` text,
	`created_at` integer NOT NULL,
	`created_by_id` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `standards_public_id` ON `standards` (`public_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `standards_code` ON `standards` (`code`);--> statement-breakpoint
CREATE INDEX `standards_owner` ON `standards` (`owner_id`,`id`);--> statement-breakpoint
CREATE INDEX `standards_sorted` ON `standards` (`sort_key`,`id`);--> statement-breakpoint
CREATE TABLE `tasks` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`person_id` integer NOT NULL,
	`kind` text NOT NULL,
	`subject_type` text NOT NULL,
	`subject_id` integer NOT NULL,
	`due_on` text,
	`created_at` integer NOT NULL,
	`done_at` integer,
	`ended_at` integer,
	`ended_because` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tasks_once` ON `tasks` (`person_id`,`kind`,`subject_type`,`subject_id`);--> statement-breakpoint
CREATE INDEX `tasks_open` ON `tasks` (`person_id`,`done_at`,`ended_at`,`due_on`,`id`);--> statement-breakpoint
CREATE INDEX `tasks_subject` ON `tasks` (`subject_type`,`subject_id`,`kind`);--> statement-breakpoint
CREATE TABLE `teams` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`public_id` text NOT NULL,
	`name` text NOT NULL,
	`sort_key` text NOT NULL,
	`parent_id` integer,
	`created_at` integer NOT NULL,
	`closed_at` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `teams_public_id` ON `teams` (`public_id`);--> statement-breakpoint
CREATE INDEX `teams_parent` ON `teams` (`parent_id`);--> statement-breakpoint
CREATE INDEX `teams_sorted` ON `teams` (`sort_key`,`id`);--> statement-breakpoint
CREATE TABLE `timers` (
	`name` text PRIMARY KEY NOT NULL,
	`last_slot` text NOT NULL,
	`ran_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `version_rules` (
	`version_id` integer NOT NULL,
	`rule_id` integer NOT NULL,
	`language` text NOT NULL,
	`position` integer NOT NULL,
	`section` text NOT NULL,
	`text` text NOT NULL,
	PRIMARY KEY(`version_id`, `rule_id`, `language`),
	FOREIGN KEY (`version_id`) REFERENCES `versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`rule_id`) REFERENCES `rules`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `version_rules_rule` ON `version_rules` (`rule_id`,`version_id`);--> statement-breakpoint
CREATE TABLE `versions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`public_id` text NOT NULL,
	`standard_id` integer NOT NULL,
	`number` integer NOT NULL,
	`content` text NOT NULL,
	`hash` text NOT NULL,
	`previous_hash` text NOT NULL,
	`published_at` integer NOT NULL,
	`published_by_id` integer NOT NULL,
	FOREIGN KEY (`standard_id`) REFERENCES `standards`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`published_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `versions_public_id` ON `versions` (`public_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `versions_number` ON `versions` (`standard_id`,`number`);