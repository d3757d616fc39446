import { Banner } from "#app/ui/banner.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Dialog, DialogLink } from "#app/ui/dialog.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Fold, Menu, MenuButton, MenuLink } from "#app/ui/fold.tsx";
import { RuleChip } from "#app/ui/rule-chip.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { Task, TaskDone, Tasks } from "#app/ui/task.tsx";
import { Section } from "./section.tsx";
import type { KitTexts } from "./texts.ts";

export function SurfaceSection({ t }: { t: KitTexts }) {
	const { banner, tasks } = t;
	return (
		<Section id="surfaces" title={t.sections.surfaces}>
			<div className="stack">
				<Banner
					label={banner.label}
					actions={
						<>
							<ButtonLink href="#kit-surfaces">{banner.show}</ButtonLink>
							<Button kind="main" type="button">
								{banner.read}
							</Button>
						</>
					}
				>
					<strong>{banner.strong}</strong>
					{banner.rest}
				</Banner>
				<Banner kind="calm" label={banner.calm}>
					{banner.calm}
				</Banner>
				<Banner kind="past" label={banner.past} actions={<ButtonLink href="#kit-surfaces">{banner.open}</ButtonLink>}>
					{banner.past}
				</Banner>
				<Tasks>
					<Task
						title={tasks.read}
						href="#kit-surfaces"
						tag={<Tag kind="act">{tasks.tag}</Tag>}
						facts={
							<>
								<b>{tasks.minutes}</b>
								<span>{tasks.due}</span>
							</>
						}
						action={<ButtonLink href="#kit-surfaces">{tasks.act}</ButtonLink>}
					/>
					<Task
						title={tasks.draft}
						href="#kit-surfaces"
						facts={<span>{tasks.saved}</span>}
						chip={<RuleChip ruleKey="TEL-9" labels={{ rule: t.rule }} words={t.rules[2]} href="#kit-surfaces" whole />}
						action={<ButtonLink href="#kit-surfaces">{tasks.go}</ButtonLink>}
					/>
					<TaskDone title={tasks.done} undo={<a href="#kit-surfaces">{tasks.undo}</a>} />
				</Tasks>
				<Empty action={<ButtonLink href="#kit-surfaces">{t.empty.act}</ButtonLink>}>{t.empty.words}</Empty>
			</div>
		</Section>
	);
}

export function OverlaySection({ t }: { t: KitTexts }) {
	const { overlays } = t;
	const entries = (
		<>
			<MenuLink href="#kit-overlays" icon="pencil">
				{overlays.propose}
			</MenuLink>
			<MenuLink href="#kit-overlays" icon="clock">
				{overlays.history}
			</MenuLink>
			<MenuButton type="button" icon="link">
				{overlays.link}
			</MenuButton>
		</>
	);
	return (
		<Section id="overlays" title={t.sections.overlays}>
			<div className="stack">
				<div className="row">
					<Menu label={overlays.bigMenu} words={overlays.words}>
						{entries}
					</Menu>
					<DialogLink dialog="kit-question" href="#kit-overlays">
						{overlays.dialog}
					</DialogLink>
					<Menu label={overlays.menu}>{entries}</Menu>
				</div>
				<Fold summary={overlays.fold}>
					<p>{overlays.folded}</p>
				</Fold>
				<div className="toast">
					<span>{overlays.status}</span>
					<button type="button">{t.tasks.undo}</button>
				</div>
				<Dialog
					id="kit-question"
					title={overlays.title}
					close={t.buttons.close}
					foot={
						<>
							<Button kind="main" type="button">
								{overlays.now}
							</Button>
							<form method="dialog">
								<Button>{overlays.later}</Button>
							</form>
						</>
					}
				>
					<p>{overlays.body}</p>
				</Dialog>
			</div>
		</Section>
	);
}
