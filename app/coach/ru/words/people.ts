/** Nouns for people and their forms: who serves and who is served. */

import { unfold } from "#app/coach/unfold.ts";

export type Case = "N" | "G" | "D" | "A" | "I" | "P";

export interface Person {
	role: "staff" | "customer" | "person";
	lemma: string;
	/** Cases that the form may stand for, and whether it is plural. */
	cases: string;
	plural: boolean;
	feminine: boolean;
	paradigm: Paradigm;
}

export interface Paradigm {
	singular: Readonly<Record<Case, string>>;
	many: Readonly<Record<Case, string>>;
}

/** Endings in the order N G D A I P, singular then plural; "-" is the empty ending. */
const CLASSES: Readonly<Record<string, string>> = {
	h: "- а у а ом е ы ов ам ов ами ах",
	k: "- а у а ом е и ов ам ов ами ах",
	z: "- а у а ом е и ей ам ей ами ах",
	s: "- а у а ем е и ей ам ей ами ах",
	c: "ец ца цу ца цом це цы цов цам цов цами цах",
	l: "ь я ю я ем е и ей ям ей ями ях",
	a: "а ы е у ой е ы - ам - ами ах",
	q: "ка ки ке ку кой ке ки ок кам ок ками ках",
	i: "ин ина ину ина ином ине е - ам - ами ах",
	y: "ый ого ому ого ым ом ые ых ым ых ыми ых",
	j: "ий его ему его им ем ие их им их ими их",
	o: "ой ого ому ого ым ом ые ых ым ых ыми ых",
	f: "ая ой ой ую ой ой ые ых ым ых ыми ых",
	g: "ца цы це цу цей це цы ц цам ц цами цах",
	x: "ия ии ии ию ией ии ии ий иям ий иями иях",
};

const ORDER: readonly Case[] = ["N", "G", "D", "A", "I", "P"];

const STAFF =
	unfold(`Aa:кледисCртсесдемCсседраютсCшнемрабDратеркесEежденемFлортнокFтлагхубEиссакEотартсинимдаGкепсниIридHодAc:вадорпCнежбансAf:нчинрогCщюудевазEялварпуAg:индоворпFуртосEрапанEтобарEщомопEьлачанGетавадоперпJтипсовIидяропсарJчуDчтадзар
	FефубDщвадорпFодалкEйомодусопEмеирпEнемсEробуAh:барорпCвиткеллокCдеворавотEпоголDигDовосрукскэCзохвазCланоиссефорпGсрепCмоноргаCнамцолDемрабDимдасисDоьлатчопDретниCравопEниретевEтинасEцйевшDежатсFденемK-mmsEзйаврепусHдначремJечрем
	EкорбEлортнокFфусEмургFютсокEнежниGртFидьлепакFйазидFревугEссижерKокувзEтелибFиднокFкаFлагхубFноловHморткелэFсамIелетFуоморпGркерFфилFхавEфошEхамкирапEчтепсидEшдьлефEьрукDидагирбEлевюEссакI-ротарепоDозиверHорпEтаминаGнидроLок
	GрватсерHедомIпоHтсигерKнимдаHукGссакниFидепскэHуаFкадерGепсниHридIрокHтихраHфнизедGодGуднокHртсниFлеирGэирFюьтDтаидепDутакутшDяламFотсCсортамDуиравихраHтонCтаковдаEрбдемDвепаретK-чарвFцамрафDнаицифоFробалKонегтнерFтьлуснок
	N-ренертEегаFднопсеррокFтсиссаDолипDрепскэDсиголFдотемFжазивHссамFзедоегFлаицепсHнружGитсFммаргорпFнишамGоицарепоJпецерFролфHткартGюFскатEохDьлусноксирюCфаргоерохHилбибHтофAj:щажулсIсогDюудевазEялварпуAk:гогадепEлонегтнерHикHхет
	GтамотсHеидIкрамIмсокGхиспDрурихI-голотамотсCкивордакEнахемJотваFватсанGодасHничGырзвFдоворпLтробGуртосFжатномLонишFнархоGелшыморпHщявсFрапанGовдFтачепGномерGобарKцосHксHлпFхетIнасIоозFчолертсHтилпFщомопFьлачанEрткелэEтилана
	EчдаланGоверепHхбоFзургFсонзарFтараппаGобарзарEщварпазHтсодGодалкHзагHкапуHнаркJтсуHрезерфIитросKсетHсевHткелпмокHфилшHхартсFйомHрказIтсанFмеирпFнемакIсHцоGотебFравсGемазGобсIуFьлапортсIтсревHеворкAl:летавадоперпGсапсGтипсов
	FиватсдерпGдовJзиорполедJокурHяропсарGжулсоннещявсGмрофоGртомсGтевсоGчуFодртемCракепGтоилбибFотEселсIотваEтеркесDегеAo:вотсопCнтропAq:жреьснокCратинасDежатсEшукаCтнаицифоFнревугFробалFтьлуснокCченянAy:воктсачуCнружед
	DьлысопCтажовAz:жоротсDреьснокCчарвDувазAf:нружедAk:кинрапанAg:инрапанAk:кищвокрапAj:щудевAh:драютсAk:кищборедрагAg:ищборедрагAh:ребрабAh:ренилкAh:тнакиткарпAh:ретйарипокAk:кищьлисонAh:тсинеигигAh:ротитеперAk:кищвосачAk:кищвориутатAk:кичтадзарAk:кищвубоAh:намрутшAk:хюнокAh:ремрефAh:рикнабAh:тсиноишпесерAh:тнегарут`);

const CUSTOMER =
	unfold(`Aa:мадEмCничжумEщнежAc:ледалвDижDяотсопCмоканзенAg:инечуEьлетапукопJтичIитесопAh:дилавниCнемстропсCрекипсEноиснепFтрапDижассапDотаднераGроCтадиднакEсердаDнегартнокFдутсFилкGцапFнобаHппоDсирутAi:наджаргAj:нноротсопCшвадзопоDдешов
	CщюавижорпFдижоFпутсывFхыдтоEуревDяновзAk:киндесебосFечуFжлодFнинемиFтохоGсачуEчдалквJодFзаказFсипдопEщмеазFьлеталпоголанHодAl:летавозьлопGдоднераGксиосGпукопGтичGчулопGшулсFибертопGварптоHяазGдорGжGреводHзGтесопCтсогAo:ньлоб
	Aq:тнеилкGцапAy:нчеподопAz:шыламAg:ичзаказAq:рижассапAq:реноиснепAq:тсирутAk:киньлокшAa:тсевенAk:киратс`);

/** Those that no class above declines, by role: the stem, then the twelve endings; a word alone stays as it is. */
const IRREGULAR: readonly (readonly [Person["role"], string])[] = [
	[
		"person",
		`|человек человека человеку человека человеком человеке люди людей людям людей людьми людях
	соперник|- а у а ом е и ов ам ов ами ах`,
	],
	[
		"customer",
		`|ребенок ребенка ребенку ребенка ребенком ребенке дети детей детям детей детьми детях
	свидетел|ь я ю я ем е и ей ям ей ями ях
	страховател|ь я ю я ем е и ей ям ей ями ях
	наследник|- а у а ом е и ов ам ов ами ах
	лыжник|- а у а ом е и ов ам ов ами ах
	попутчик|- а у а ом е и ов ам ов ами ах
	подзащитн|ый ого ому ого ым ом ые ых ым ых ыми ых
	нович|ок ка ку ка ком ке ки ков кам ков ками ках
	хозя|ин ина ину ина ином ине ева ев евам ев евами евах
	хозя|йка йки йке йку йкой йке йки ек йкам ек йками йках
	девуш|ка ки ке ку кой ке ки ек кам ек ками ках
	бабуш|ка ки ке ку кой ке ки ек кам ек ками ках
	старуш|ка ки ке ку кой ке ки ек кам ек ками ках
	подрост|ок ка ку ка ком ке ки ков кам ков ками ках
	дедуш|ка ки ке ку кой ке ки ек кам ек ками ках
	сосед|- а у а ом е и ей ям ей ями ях
	жил|ец ьца ьцу ьца ьцом ьце ьцы ьцов ьцам ьцов ьцами ьцах
	постоял|ец ьца ьцу ьца ьцем ьце ьцы ьцев ьцам ьцев ьцами ьцах
	владел|ец ьца ьцу ьца ьцем ьце ьцы ьцев ьцам ьцев ьцами ьцах`,
	],
	[
		"staff",
		`коллег|а и е у ой е и - ам - ами ах
	прач|ка ки ке ку кой ке ки ек кам ек ками ках
	портних|а и е у ой е и - ам - ами ах
	портье
	бариста
	хостес
	сомелье
	команд|а ы е у ой е ы - ам - ами ах
	доктор|- а у а ом е а ов ам ов ами ах
	мастер|- а у а ом е а ов ам ов ами ах
	директор|- а у а ом е а ов ам ов ами ах
	повар|- а у а ом е а ов ам ов ами ах
	учител|ь я ю я ем е я ей ям ей ями ях
	медсест|ра ры ре ру рой ре ры ер рам ер рами рах
	сест|ра ры ре ру рой ре ры ер рам ер рами рах
	нян|я и е ю ей е и ь ям ь ями ях
	товарищ|- а у а ем е и ей ам ей ами ах
	поварих|а и е у ой е и - ам - ами ах
	сидел|ка ки ке ку кой ке ки ок кам ок ками ках`,
	],
];

function paradigmOf(forms: readonly string[]): Paradigm {
	const row = (from: number): Record<Case, string> =>
		Object.fromEntries(ORDER.map((key, i) => [key, forms[from + i] ?? ""])) as Record<Case, string>;
	return { singular: row(0), many: row(6) };
}

const people = new Map<string, Person>();

function add(role: Person["role"], forms: readonly string[], feminine: boolean): void {
	const paradigm = paradigmOf(forms);
	const lemma = forms[0] ?? "";
	forms.forEach((form, i) => {
		const plural = i >= 6;
		const mark = ORDER[i % 6] ?? "N";
		const known = people.get(form);
		if (known !== undefined && known.lemma === lemma && known.plural === plural) known.cases += mark;
		else if (known === undefined) people.set(form, { role, lemma, cases: mark, plural, feminine, paradigm });
		else if (known.lemma === lemma && known.plural !== plural && mark === "N") known.cases += "n";
	});
}

for (const [role, list] of IRREGULAR)
	for (const row of list.split("\n")) {
		const [stem = "", endings = "- ".repeat(12)] = row.trim().split("|");
		const forms = endings
			.trim()
			.split(" ")
			.map((ending) => stem + (ending === "-" ? "" : ending));
		add(role, forms, /[ая]$/.test(forms[0] ?? "") && !/^(?:коллега|бариста|дедушка)$/.test(forms[0] ?? ""));
	}
const irregular = new Set([...people.values()].map((person) => person.lemma));
for (const [role, list] of [
	["staff", STAFF],
	["customer", CUSTOMER],
] as const) {
	for (const entry of list) {
		const [stem = "", kind = ""] = entry.split(":");
		const endings = CLASSES[kind];
		if (endings === undefined) continue;
		const forms = endings.split(" ").map((ending) => stem + (ending === "-" ? "" : ending));
		if (!irregular.has(forms[0] ?? "")) add(role, forms, "aqfgx".includes(kind) && stem !== "мужчин");
	}
}

/** Looks up a word form. Works on the normalised form (ё as е). */
export const personAt = (norm: string): Person | undefined => people.get(norm) ?? joinedPerson(norm);

const joined = new Map<string, Person | undefined>();

/** «мастер-приемщик»: two names of one who does a job, both of which are declined. */
function joinedPerson(norm: string): Person | undefined {
	const cut = norm.indexOf("-");
	if (cut < 3) return undefined;
	if (joined.has(norm)) return joined.get(norm);
	const first = people.get(norm.slice(0, cut));
	const second = people.get(norm.slice(cut + 1));
	let person: Person | undefined;
	if (first?.role === "staff" && second?.role === "staff" && first.plural === second.plural) {
		const row = (mark: "singular" | "many"): Record<Case, string> =>
			Object.fromEntries(
				ORDER.map((key) => [key, `${first.paradigm[mark][key]}-${second.paradigm[mark][key]}`]),
			) as Record<Case, string>;
		const cases = [...first.cases].filter((mark) => second.cases.includes(mark)).join("");
		if (cases !== "")
			person = {
				role: "staff",
				lemma: `${first.lemma}-${second.lemma}`,
				cases,
				plural: first.plural,
				feminine: first.feminine && second.feminine,
				paradigm: { singular: row("singular"), many: row("many") },
			};
	}
	if (joined.size < 400) joined.set(norm, person);
	return person;
}

export const isNominative = (person: Person): boolean => person.cases.includes("N") || person.cases.includes("n");
