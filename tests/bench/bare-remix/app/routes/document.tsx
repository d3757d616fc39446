import { useLoaderData } from "@remix-run/react";
import { newestStories } from "../rows.server";

export const loader = () => ({ rows: newestStories(60) });

export default function Page() {
	const { rows } = useLoaderData<typeof loader>();
	return (
		<main>
			<h1>Rows</h1>
			<ul>
				{rows.map((row) => (
					<li key={row.id}>
						<h2>{row.title}</h2>
						<p>{row.body}</p>
					</li>
				))}
			</ul>
		</main>
	);
}
