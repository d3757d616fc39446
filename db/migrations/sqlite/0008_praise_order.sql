PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_praise_scopes` (
	`praise_id` integer NOT NULL,
	`scope` text NOT NULL,
	`shown_since` integer NOT NULL,
	PRIMARY KEY(`praise_id`, `scope`),
	FOREIGN KEY (`praise_id`) REFERENCES `praises`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_praise_scopes`("praise_id", "scope", "shown_since") SELECT `praise_scopes`.`praise_id`, `praise_scopes`.`scope`, `praises`.`sent_at` FROM `praise_scopes` JOIN `praises` ON `praises`.`id` = `praise_scopes`.`praise_id`;--> statement-breakpoint
DROP TABLE `praise_scopes`;--> statement-breakpoint
ALTER TABLE `__new_praise_scopes` RENAME TO `praise_scopes`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `praise_scopes_order` ON `praise_scopes` (`scope`,`shown_since`,`praise_id`);--> statement-breakpoint
ALTER TABLE `praises` ADD `search_text` text DEFAULT '' NOT NULL;