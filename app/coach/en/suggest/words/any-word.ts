const COUNTED =
	/\bany ((?:[a-z-]+ )?)(gift|product|document|item|client|customer|guest|patient|visitor|passenger|resident|pupil|child|tool|machine|room|call|order|discount|payment|parcel|photograph|photo|file|vehicle|change|decision|promise|statement|drug|chemical|device|form|contract|person|treatment|procedure|task|job|refund|complaint|claim|account|door|cupboard|dish|animal|tenant|member|benefit|favour|tip|fee|price|quote|delivery|key|offer|party|site|building|property|area|place|supplier|contractor|employee|colleague|pupil's|individual|person|stop|cleaner|course|decision|enquiry|complaint|recording|image|comment|statement|journey|purchase|refurbishment|repair|test|sample|shift|meeting|course|competitor|candidate)\b(?! of)/gi;

/** "any gift" -> "a gift", "any work" -> "work": what "any" leaves behind where a ban has become leave. */
export const withoutAny = (said: string): string =>
	!/\bany /i.test(said)
		? said
		: said
				.replace(
					COUNTED,
					(_, kind: string, noun: string) => `${/^[aeiou]/i.test(kind || noun) ? "an" : "a"} ${kind}${noun}`,
				)
				.replace(/\bany /gi, "");
