/** Further rows of what is not to befall those who are served, and what is done for them; asked before those of served-fares.ts. */
export const MORE_FARES: readonly (readonly [fare: RegExp, ...deeds: string[]])[] = [
	[/(?<!\p{L})głodn\p{L}+/u, "*podać {dat} posiłek o stałej porze", "*zapytać {acc}, czy ma ochotę na dokładkę"],
	[
		/(?<!\p{L})(?:spragnion\p{L}+|bez (?:wody|picia|napoju))/u,
		"*podać {dat} wodę od razu",
		"*stawiać wodę w zasięgu ręki {gen}",
	],
	[
		/^(?:sta|stoi|wchodzi|wejś|siedz|siada)\p{L}*(?: (?:w|na|przy|do) \p{L}+)? bez (?:po|przy)witania/u,
		"*przywitać {acc} od razu przy wejściu",
		"*przerwać inne zajęcia i *podejść do {gen} z powitaniem",
	],
	[
		/^(?:usłysz|słysz)\p{L}*(?: od \p{L}+)?,? że (?:nie ma(?:my)? (?:dla nich |dla niego |dla niej )?czasu|jesteśmy zajęci|nie mam czasu)$/u,
		"*powiedzieć {dat}, kiedy zajmiemy się sprawą",
		"*podać {dat} porę, o której znajdziemy czas",
	],
	[
		/^(?:usłysz|słysz)\p{L}*(?: od \p{L}+)?,? że (?:się nie da|nie da się|to niemożliwe|nic nie można zrobić|nie można|takie są przepisy)/u,
		"*powiedzieć {dat}, co można zrobić",
		"*zaproponować {dat} inne rozwiązanie",
	],
	[
		/^(?:usłysz|słysz)\p{L}*(?: od \p{L}+)?,? że (?:ktoś |my )?nie wie(?:my|m)?/u,
		"*sprawdzić i *wrócić do {gen} z odpowiedzią",
		"*zaprowadzić {acc} do osoby, która zna odpowiedź",
	],
	[
		/^(?:usłysz|słysz)\p{L}*(?: od \p{L}+)?,? że to nie (?:nasz|mój|moja|nasza)/u,
		"*wskazać {dat} osobę, która załatwi sprawę",
		"*przekazać sprawę {gen} właściwej osobie",
	],
	[
		/^leż\p{L}* .*(?:bez parawanu|bez zasłony|na widoku|odkryt|odsłonięt)/u,
		"*osłonić {acc} parawanem",
		"*zasłonić łóżko {gen}",
	],
	[/^(?:leż|siedz|czeka)\p{L}* .*bez (?:okrycia|koca|kołdry)/u, "*okryć {acc} kocem"],
	[
		/^(?:leż|siedz|chodzi|zosta)\p{L}* .*w (?:mokr|brudn|zabrudz|przepocon)\p{L}+ (?<thing>\p{L}+)/u,
		"*przebrać {acc} od razu w czyste i suche rzeczy",
	],
	[/^(?:trac|strac)\p{L}* czas/u, "*załatwić sprawę {gen} od ręki", "*zapowiedzieć {dat}, ile to potrwa"],
	[
		/^(?:krępowa|krępuj|wstydzi)\p{L}* się/u,
		"*zapewnić {dat} prywatność",
		"*rozmawiać z {ins} życzliwie, na osobności",
	],
	[
		/^(?:ba[łćl]|boj|bać|denerw|stresow)\p{L}* się/u,
		"*wyjaśnić {dat} spokojnie każdy krok",
		"*zapowiadać {dat}, co będzie dalej",
	],
	[/^(?:domaga|wykłóca|walczy)\p{L}*(?: się)?/u, "*załatwić sprawę {gen} przy pierwszej prośbie"],
	[
		/^rozbiera\p{L}* się (?:przy|na oczach|w przejściu|w drzwiach)/u,
		"*zaprowadzić {acc} za parawan i *zamknąć drzwi",
		"*zostawić {acc} za zamkniętymi drzwiami na czas przebierania",
	],
	[
		/^(?:wchodzi|wejś|wszed|schodzi|idzie|iść)\p{L}* .*(?:po ciemku|w ciemno)/u,
		"*włączyć światło przed wejściem {gen}",
	],
	[/^(?:pyta|pytał|dopyt)\p{L}* o drogę/u, "*wskazać {dat} drogę od razu", "*zaprowadzić {acc} na miejsce"],
	[
		/^(?:wyj|wy[cs]|od[cesj])\p{L}* (?:od nas |stąd |\p{L}+ )?z (?:mokr|nieułożon|niewysuszon)\p{L}+ (?:włosami|głową)/u,
		"*wysuszyć włosy {gen} przed wyjściem",
	],
];
