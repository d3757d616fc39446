ALTER TABLE `idea_promises` ADD `kept_on` text;--> statement-breakpoint
ALTER TABLE `idea_promises` ADD `reminded` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `idea_rewards` ADD `thanks` text DEFAULT '' NOT NULL;