import { useT } from "#app/messages/translator-context.tsx";
import { Button } from "#app/ui/button.tsx";

/** Puts a recommended reading aside. */
export function AsideForm({ action }: { action: string }) {
	const t = useT();
	return (
		<form method="post" action={action}>
			<Button type="submit" kind="quiet">
				{t("reading.own.aside")}
			</Button>
		</form>
	);
}
