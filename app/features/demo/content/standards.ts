import type { ToldStandard } from "../plant-standard.server.ts";
import type { demoTeams } from "./people.ts";

export interface DemoStandard extends Omit<ToldStandard, "teams"> {
	/** Who writes it: a user name of the demo people. */
	author: "irina" | "hannah";
	forTeams?: (keyof typeof demoTeams)[];
	publishedDaysAgo?: number;
	/** Its publications; empty leaves a draft. */
	versions: { note: string; change?: "substantive" | "editorial"; dueInDays?: number }[];
}

export const demoStandards: readonly DemoStandard[] = [
	{
		code: "SVC",
		title: "Обслуживание в мастерской",
		language: "ru",
		author: "irina",
		publishedDaysAgo: 3,
		versions: [{ note: "Первая редакция после разговоров с приёмкой и выездной бригадой.", dueInDays: 7 }],
		definition: {
			ru: "Хорошо обслужить у нас значит: человек уходит с исправной вещью, понимает, что с ней было, и знает, кому позвонить.",
			pl: "Dobra obsługa to u nas: człowiek wychodzi ze sprawną rzeczą, rozumie, co jej było, i wie, do kogo zadzwonić.",
			en: "Serving well means here: people leave with a thing that works, understand what was wrong with it, and know whom to ring.",
		},
		sections: [
			{
				heading: { ru: "Встреча", pl: "Powitanie", en: "Welcome" },
				rules: [
					{
						text: {
							ru: "Поздоровайтесь раньше, чем клиент подойдёт к стойке.",
							pl: "Przywitaj klienta, zanim podejdzie do lady.",
							en: "Greet the customer before they reach the counter.",
						},
						why: {
							ru: "Первые десять секунд решают, расскажет ли человек всё, что знает о поломке.",
							pl: "Pierwsze dziesięć sekund decyduje, czy ktoś opowie wszystko, co wie o usterce.",
							en: "The first ten seconds decide whether somebody tells all they know about the fault.",
						},
					},
				],
			},
		],
	},
];
