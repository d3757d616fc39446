/**
 * What to mend before a form can be sent, over the form, with a link to each field. It takes the focus when the page
 * opens (app/enhance/forms.ts), so that it is heard first.
 */
export function ErrorSummary({
	title,
	errors,
	message,
	focused = true,
}: {
	/** "2 to mend before sending". */
	title: string;
	errors?: readonly {
		/** The id of the field. */
		field: string;
		message: string;
		/** The message leaves open which field it speaks of; the script puts the field's label before it. */
		nameless?: boolean;
	}[];
	/** Something that belongs to no one field. */
	message?: string;
	/** Takes the focus when the page opens; not for a second one on a page. */
	focused?: boolean;
}) {
	return (
		<section className="errors" role="alert" tabIndex={-1} data-errors={focused || undefined}>
			<h2>{title}</h2>
			{message ? <p>{message}</p> : null}
			{errors && errors.length > 0 ? (
				<ul>
					{errors.map((error) => (
						<li key={error.field}>
							<a href={`#${error.field}`} data-nameless={error.nameless || undefined}>
								{error.message}
							</a>
						</li>
					))}
				</ul>
			) : null}
		</section>
	);
}
