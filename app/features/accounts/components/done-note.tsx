import { useT } from "#app/messages/translator-context.tsx";
import { Icon } from "#app/ui/icon.tsx";

/** Says, after a page came back from a form, what was done; `done` comes from the address and is one of known words. */
export function DoneNote({ done }: { done: string | null }) {
	const t = useT();
	const key = `accounts.done.${done}`;
	if (!done || !t.has(key)) return null;
	return (
		<p className="row" role="status">
			<Icon name="tick" size={18} /> {t.dynamic(key)}
		</p>
	);
}
