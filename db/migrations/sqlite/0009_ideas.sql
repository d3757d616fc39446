CREATE TABLE `campaigns` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`public_id` text NOT NULL,
	`question` text NOT NULL,
	`words` text NOT NULL,
	`language` text NOT NULL,
	`team_id` integer,
	`from_day` text NOT NULL,
	`until_day` text NOT NULL,
	`opened_by_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	`closing_words` text DEFAULT '' NOT NULL,
	`closed_at` integer,
	`closed_by_id` integer,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opened_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`closed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `campaigns_public_id` ON `campaigns` (`public_id`);--> statement-breakpoint
CREATE INDEX `campaigns_until` ON `campaigns` (`until_day`,`id`);--> statement-breakpoint
CREATE INDEX `campaigns_team` ON `campaigns` (`team_id`);--> statement-breakpoint
CREATE TABLE `essay_cuts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`public_id` text NOT NULL,
	`essay_id` integer NOT NULL,
	`keeper_id` integer NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`passage` text NOT NULL,
	`title` text NOT NULL,
	`rule_id` integer,
	`place` text DEFAULT '' NOT NULL,
	`state` text NOT NULL,
	`proposed_at` integer NOT NULL,
	`answered_at` integer,
	`idea_id` integer,
	FOREIGN KEY (`essay_id`) REFERENCES `essays`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`keeper_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`rule_id`) REFERENCES `rules`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "essay_cuts_state" CHECK("essay_cuts"."state" in ('proposed', 'agreed', 'refused', 'ended'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `essay_cuts_public_id` ON `essay_cuts` (`public_id`);--> statement-breakpoint
CREATE INDEX `essay_cuts_essay` ON `essay_cuts` (`essay_id`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `essay_cuts_idea` ON `essay_cuts` (`idea_id`);--> statement-breakpoint
CREATE TABLE `essays` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`public_id` text NOT NULL,
	`person_id` integer NOT NULL,
	`question` text NOT NULL,
	`language` text NOT NULL,
	`text` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`state` text NOT NULL,
	`readers` text NOT NULL,
	`sentence` text NOT NULL,
	`saved_at` integer NOT NULL,
	`sent_at` integer,
	`read_at` integer,
	`read_by_id` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`read_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "essays_state" CHECK("essays"."state" in ('draft', 'private', 'sent')),
	CONSTRAINT "essays_readers" CHECK("essays"."readers" in ('keepers', 'leaders', 'company'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `essays_public_id` ON `essays` (`public_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `essays_person` ON `essays` (`person_id`);--> statement-breakpoint
CREATE INDEX `essays_sent` ON `essays` (`state`,`sent_at`,`id`);--> statement-breakpoint
CREATE TABLE `idea_answers` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`public_id` text NOT NULL,
	`idea_id` integer NOT NULL,
	`by_id` integer NOT NULL,
	`from_state` text NOT NULL,
	`state` text NOT NULL,
	`words` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`thanks` text DEFAULT '' NOT NULL,
	`at` integer NOT NULL,
	`shown_at` integer,
	`next_due_on` text,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "idea_answers_state" CHECK("idea_answers"."state" in ('new', 'under-consideration', 'on-trial', 'done', 'declined', 'merged'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `idea_answers_public_id` ON `idea_answers` (`public_id`);--> statement-breakpoint
CREATE INDEX `idea_answers_idea` ON `idea_answers` (`idea_id`,`id`);--> statement-breakpoint
CREATE INDEX `idea_answers_shown` ON `idea_answers` (`shown_at`);--> statement-breakpoint
CREATE TABLE `idea_comments` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`public_id` text NOT NULL,
	`idea_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`text` text NOT NULL,
	`mentions` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `idea_comments_public_id` ON `idea_comments` (`public_id`);--> statement-breakpoint
CREATE INDEX `idea_comments_order` ON `idea_comments` (`idea_id`,`id`);--> statement-breakpoint
CREATE TABLE `idea_drafts` (
	`person_id` integer PRIMARY KEY NOT NULL,
	`fields` text NOT NULL,
	`saved_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `idea_feeds` (
	`person_id` integer PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `idea_feeds_token` ON `idea_feeds` (`token_hash`);--> statement-breakpoint
CREATE TABLE `idea_follows` (
	`idea_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`at` integer NOT NULL,
	`via_merge_id` integer,
	PRIMARY KEY(`idea_id`, `person_id`),
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`via_merge_id`) REFERENCES `idea_merges`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `idea_follows_person` ON `idea_follows` (`person_id`,`idea_id`);--> statement-breakpoint
CREATE INDEX `idea_follows_merge` ON `idea_follows` (`via_merge_id`) WHERE "idea_follows"."via_merge_id" is not null;--> statement-breakpoint
CREATE TABLE `idea_hands` (
	`idea_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`kind` text NOT NULL,
	`trial_id` integer,
	`at` integer NOT NULL,
	PRIMARY KEY(`idea_id`, `person_id`, `kind`),
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trial_id`) REFERENCES `idea_trials`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "idea_hands_kind" CHECK("idea_hands"."kind" in ('tries', 'made'))
);
--> statement-breakpoint
CREATE INDEX `idea_hands_person` ON `idea_hands` (`person_id`,`idea_id`);--> statement-breakpoint
CREATE TABLE `idea_judgements` (
	`idea_id` integer NOT NULL,
	`keeper_id` integer NOT NULL,
	`effect` integer NOT NULL,
	`effort` integer NOT NULL,
	`cost` integer NOT NULL,
	`words` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`idea_id`, `keeper_id`),
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`keeper_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "idea_judgements_steps" CHECK("idea_judgements"."effect" between 1 and 4 and "idea_judgements"."effort" between 1 and 4 and "idea_judgements"."cost" between 1 and 4)
);
--> statement-breakpoint
CREATE TABLE `idea_lists` (
	`idea_id` integer NOT NULL,
	`list` text NOT NULL,
	`heat` integer NOT NULL,
	`supports` integer NOT NULL,
	`answered_at` integer,
	PRIMARY KEY(`idea_id`, `list`),
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `idea_lists_newest` ON `idea_lists` (`list`,`idea_id`);--> statement-breakpoint
CREATE INDEX `idea_lists_heat` ON `idea_lists` (`list`,`heat`,`idea_id`);--> statement-breakpoint
CREATE INDEX `idea_lists_supports` ON `idea_lists` (`list`,`supports`,`idea_id`);--> statement-breakpoint
CREATE INDEX `idea_lists_answered` ON `idea_lists` (`list`,`answered_at`,`idea_id`) WHERE "idea_lists"."answered_at" is not null;--> statement-breakpoint
CREATE TABLE `idea_merges` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`public_id` text NOT NULL,
	`from_id` integer NOT NULL,
	`into_id` integer NOT NULL,
	`from_state` text NOT NULL,
	`from_due_on` text,
	`by_id` integer NOT NULL,
	`at` integer NOT NULL,
	`undone_at` integer,
	`undone_by_id` integer,
	FOREIGN KEY (`from_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`into_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`undone_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `idea_merges_public_id` ON `idea_merges` (`public_id`);--> statement-breakpoint
CREATE INDEX `idea_merges_from` ON `idea_merges` (`from_id`,`id`);--> statement-breakpoint
CREATE INDEX `idea_merges_into` ON `idea_merges` (`into_id`,`id`);--> statement-breakpoint
CREATE TABLE `idea_promises` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`idea_id` integer NOT NULL,
	`kind` text NOT NULL,
	`keeper_id` integer,
	`made_at` integer NOT NULL,
	`due_on` text NOT NULL,
	`kept_at` integer,
	`ended_at` integer,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`keeper_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "idea_promises_kind" CHECK("idea_promises"."kind" in ('receive', 'answer', 'next'))
);
--> statement-breakpoint
CREATE INDEX `idea_promises_idea` ON `idea_promises` (`idea_id`,`id`);--> statement-breakpoint
CREATE INDEX `idea_promises_open` ON `idea_promises` (`due_on`,`id`) WHERE "idea_promises"."kept_at" is null and "idea_promises"."ended_at" is null;--> statement-breakpoint
CREATE INDEX `idea_promises_due` ON `idea_promises` (`due_on`,`kept_at`);--> statement-breakpoint
CREATE TABLE `idea_reports` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`public_id` text NOT NULL,
	`idea_id` integer NOT NULL,
	`comment_id` integer,
	`reporter_id` integer NOT NULL,
	`words` text NOT NULL,
	`at` integer NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`decision` text,
	`words_to_reporter` text DEFAULT '' NOT NULL,
	`words_to_author` text DEFAULT '' NOT NULL,
	`decided_at` integer,
	`decided_by_id` integer,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`comment_id`) REFERENCES `idea_comments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reporter_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "idea_reports_decision" CHECK("idea_reports"."decision" is null or "idea_reports"."decision" in ('stays', 'removed'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `idea_reports_public_id` ON `idea_reports` (`public_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `idea_reports_once` ON `idea_reports` (`idea_id`,`reporter_id`) WHERE "idea_reports"."comment_id" is null;--> statement-breakpoint
CREATE UNIQUE INDEX `idea_reports_once_comment` ON `idea_reports` (`comment_id`,`reporter_id`);--> statement-breakpoint
CREATE INDEX `idea_reports_open` ON `idea_reports` (`decided_at`,`id`);--> statement-breakpoint
CREATE TABLE `idea_reward_steps` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`reward_id` integer NOT NULL,
	`kind` text NOT NULL,
	`by_id` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`reward_id`) REFERENCES `idea_rewards`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "idea_reward_steps_kind" CHECK("idea_reward_steps"."kind" in ('promised', 'given', 'taken-back'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `idea_reward_steps_once` ON `idea_reward_steps` (`reward_id`,`kind`);--> statement-breakpoint
CREATE TABLE `idea_rewards` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`public_id` text NOT NULL,
	`idea_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`what` text NOT NULL,
	`in_feed` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `idea_rewards_public_id` ON `idea_rewards` (`public_id`);--> statement-breakpoint
CREATE INDEX `idea_rewards_idea` ON `idea_rewards` (`idea_id`,`id`);--> statement-breakpoint
CREATE INDEX `idea_rewards_person` ON `idea_rewards` (`person_id`,`id`);--> statement-breakpoint
CREATE TABLE `idea_rules` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`idea_id` integer NOT NULL,
	`standard_id` integer NOT NULL,
	`rule_id` integer NOT NULL,
	`proposed_by_id` integer NOT NULL,
	`proposed_at` integer NOT NULL,
	`version_id` integer,
	`published_at` integer,
	`praised_at` integer,
	`ended_at` integer,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`standard_id`) REFERENCES `standards`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`rule_id`) REFERENCES `rules`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `versions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `idea_rules_once` ON `idea_rules` (`idea_id`,`rule_id`);--> statement-breakpoint
CREATE INDEX `idea_rules_rule` ON `idea_rules` (`rule_id`,`id`);--> statement-breakpoint
CREATE INDEX `idea_rules_standard` ON `idea_rules` (`standard_id`,`id`);--> statement-breakpoint
CREATE TABLE `idea_settings` (
	`id` integer PRIMARY KEY NOT NULL,
	`question` text NOT NULL,
	`receive_days` integer NOT NULL,
	`answer_days` integer NOT NULL,
	`invite_after` integer NOT NULL,
	`remind_after` integer NOT NULL,
	`invite_until` integer NOT NULL,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `idea_supports` (
	`idea_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`at` integer NOT NULL,
	`via_merge_id` integer,
	PRIMARY KEY(`idea_id`, `person_id`),
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`via_merge_id`) REFERENCES `idea_merges`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `idea_supports_person` ON `idea_supports` (`person_id`,`idea_id`);--> statement-breakpoint
CREATE INDEX `idea_supports_merge` ON `idea_supports` (`via_merge_id`) WHERE "idea_supports"."via_merge_id" is not null;--> statement-breakpoint
CREATE TABLE `idea_tag_marks` (
	`idea_id` integer NOT NULL,
	`tag_id` integer NOT NULL,
	PRIMARY KEY(`idea_id`, `tag_id`),
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tag_id`) REFERENCES `idea_tags`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `idea_tag_marks_tag` ON `idea_tag_marks` (`tag_id`,`idea_id`);--> statement-breakpoint
CREATE TABLE `idea_tags` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`public_id` text NOT NULL,
	`names` text NOT NULL,
	`sort_key` text NOT NULL,
	`created_by_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	`closed_at` integer,
	FOREIGN KEY (`created_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `idea_tags_public_id` ON `idea_tags` (`public_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `idea_tags_sorted` ON `idea_tags` (`sort_key`);--> statement-breakpoint
CREATE TABLE `idea_tallies` (
	`idea_id` integer PRIMARY KEY NOT NULL,
	`supports` integer DEFAULT 0 NOT NULL,
	`comments` integer DEFAULT 0 NOT NULL,
	`follows` integer DEFAULT 0 NOT NULL,
	`heat` integer NOT NULL,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `idea_teams` (
	`idea_id` integer NOT NULL,
	`team_id` integer NOT NULL,
	PRIMARY KEY(`idea_id`, `team_id`),
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `idea_teams_team` ON `idea_teams` (`team_id`);--> statement-breakpoint
CREATE TABLE `idea_terms` (
	`idea_id` integer NOT NULL,
	`term` text NOT NULL,
	PRIMARY KEY(`idea_id`, `term`),
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `idea_terms_term` ON `idea_terms` (`term`,`idea_id`);--> statement-breakpoint
CREATE TABLE `idea_trials` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`public_id` text NOT NULL,
	`idea_id` integer NOT NULL,
	`team_id` integer,
	`place` text NOT NULL,
	`from_day` text NOT NULL,
	`until_day` text NOT NULL,
	`started_by_id` integer NOT NULL,
	`started_at` integer NOT NULL,
	`before` text DEFAULT '' NOT NULL,
	`after` text DEFAULT '' NOT NULL,
	`figure_before` text DEFAULT '' NOT NULL,
	`figure_after` text DEFAULT '' NOT NULL,
	`outcome` text DEFAULT '' NOT NULL,
	`ended_at` integer,
	`ended_by_id` integer,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`started_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ended_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `idea_trials_public_id` ON `idea_trials` (`public_id`);--> statement-breakpoint
CREATE INDEX `idea_trials_idea` ON `idea_trials` (`idea_id`,`id`);--> statement-breakpoint
CREATE INDEX `idea_trials_open` ON `idea_trials` (`until_day`,`id`) WHERE "idea_trials"."ended_at" is null;--> statement-breakpoint
CREATE TABLE `ideas` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`public_id` text NOT NULL,
	`author_id` integer NOT NULL,
	`name` text NOT NULL,
	`sentence` text NOT NULL,
	`language` text NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`place` text NOT NULL,
	`rule_id` integer,
	`version_id` integer,
	`standard_id` integer,
	`campaign_id` integer,
	`state` text NOT NULL,
	`sent_at` integer NOT NULL,
	`state_at` integer NOT NULL,
	`answered_at` integer,
	`first_answered_at` integer,
	`keeper_id` integer,
	`due_on` text,
	`merged_into_id` integer,
	`ended` text,
	`ended_at` integer,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`rule_id`) REFERENCES `rules`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`standard_id`) REFERENCES `standards`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`campaign_id`) REFERENCES `campaigns`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`keeper_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`merged_into_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "ideas_name" CHECK("ideas"."name" in ('signed', 'keepers')),
	CONSTRAINT "ideas_state" CHECK("ideas"."state" in ('new', 'under-consideration', 'on-trial', 'done', 'declined', 'merged')),
	CONSTRAINT "ideas_ended" CHECK("ideas"."ended" is null or "ideas"."ended" in ('withdrawn', 'removed'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `ideas_public_id` ON `ideas` (`public_id`);--> statement-breakpoint
CREATE INDEX `ideas_author` ON `ideas` (`author_id`,`id`);--> statement-breakpoint
CREATE INDEX `ideas_keeper` ON `ideas` (`keeper_id`,`due_on`,`id`);--> statement-breakpoint
CREATE INDEX `ideas_due` ON `ideas` (`due_on`,`id`) WHERE "ideas"."due_on" is not null;--> statement-breakpoint
CREATE INDEX `ideas_merged` ON `ideas` (`merged_into_id`) WHERE "ideas"."merged_into_id" is not null;--> statement-breakpoint
CREATE INDEX `ideas_rule` ON `ideas` (`rule_id`);--> statement-breakpoint
CREATE INDEX `ideas_standard` ON `ideas` (`standard_id`);--> statement-breakpoint
CREATE INDEX `ideas_campaign` ON `ideas` (`campaign_id`,`id`);--> statement-breakpoint
CREATE INDEX `ideas_sent` ON `ideas` (`sent_at`);--> statement-breakpoint
CREATE TABLE `keeper_stand_ins` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`keeper_id` integer NOT NULL,
	`stand_in_id` integer NOT NULL,
	`from_day` text NOT NULL,
	`until_day` text NOT NULL,
	`created_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`keeper_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`stand_in_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `keeper_stand_ins_keeper` ON `keeper_stand_ins` (`keeper_id`,`until_day`);--> statement-breakpoint
CREATE INDEX `keeper_stand_ins_stand_in` ON `keeper_stand_ins` (`stand_in_id`,`until_day`);--> statement-breakpoint
ALTER TABLE `rule_tallies` ADD `ideas` integer DEFAULT 0 NOT NULL;