import { anyOf } from "#app/coach/hints.ts";
import { declined } from "./noun-cases.ts";

/** What is said of an act with what makes it wrong turned round. */
export interface Turned {
	/** The rest of it, in the cases of the ban. */
	content: string;
	/** What makes it right, behind it: "tylko poza zasięgiem pracy koparki"; "" where the object itself was turned. */
	right: string;
}

/** Circumstances that stay what they are but for the word that makes them wrong: the pattern and what stands in its place. */
const SWAPS: readonly (readonly [RegExp, string])[] = [
	[/^(z|ze|na|w|we|do|przez|u|od|po|dla) (?:zł|niewłaściw|błędn|myln)(?=(?:ym|ymi|ą|ej|ych|ego|e|y) )/u, "$1 właściw"],
	[/^w (?:zasięgu) /, "poza zasięgiem "],
	[/^wbrew woli /, "za zgodą "],
	[/^(?:dwa razy|dwukrotnie|kilka razy)$/, "raz"],
	[/^(?:na dno|na spód)(?= |$)/, "na wierzch"],
	[/^w strefie /, "poza strefą "],
	[/^w obrębie /, "poza obrębem "],
	[/^na terenie /, "poza terenem "],
	[/^(?:w pobliżu|w sąsiedztwie|w stronę|w kierunku) /, "z dala od "],
	[/^w odległości (?:mniejszej|bliższej|krótszej) niż /, "w odległości co najmniej "],
	[/^w odległości (?:większej|dalszej|dłuższej) niż /, "w odległości najwyżej "],
	[/^powyżej (?=linii|poziomu|wysokości)/, "poniżej "],
	[/^poniżej (?=linii|poziomu|wysokości)/, "powyżej "],
	[/^pod nieobecność /, "w obecności "],
	[/^(?:w pojedynkę|samotnie|w jedną osobę)$/, "z drugą osobą"],
	[/^(?:na głos|głośno)$/, "po cichu"],
	[/^na zamarzniętej /, "na rozmarzniętej "],
	[/^w pozycji leżącej/, "w pozycji siedzącej"],
	[/^(przy|z) (włączon|uruchomion|pracując)(?=ym|ymi|ą|ej)/, "$1 wyłączon"],
	[/^(przy|z) otwart(?=ym|ymi|ą|ej)/, "$1 zamknięt"],
	[/^(przy|z) podniesion(?=ym|ymi|ą|ej)/, "$1 opuszczon"],
	[/^w okresie /, "poza okresem "],
	[/^w godzinach (?!pracy)/, "poza godzinami "],
	[/^po zmroku$/, "przed zmrokiem"],
	[/^po godzinach(?: pracy)?$/, "w godzinach pracy"],
	[/^w (?:zabłocon|ubłocon|brudn|zakurzon)(?=ych (?:but|obuw))/, "w czyst"],
	[/^gołą ręką$/, "szczypcami albo w rękawiczce"],
	[/^gołymi (?:rękami|rękoma|dłońmi)$/, "w rękawicach"],
	[/^od strony (?:jezdni|ulicy|torów|ruchu)$/, "od strony chodnika"],
	[/^obok siebie$/, "z dala od siebie"],
	[/^(z|na|w|do) (?:niedomyt|nieumyt|niemyt|niewypran)(?=ym|ymi|ą|ej|ych|ego)/, "$1 czyst"],
	[/^(z|na|w|do) (?:brudn|zabrudzon|zakrwawion|poplamion)(?=ym|ymi|ą|ej|ych)/, "$1 czyst"],
	[/^(z|na|w|do) mokr(?=ym|ymi|ą|ej|ych)/, "$1 such"],
	[
		/^(z|na|w|do|przez) prywatn(?=(?:ym|ymi|ą|ej|ych|ego|y|e) (?:numer|mail|skrzynk|poczt|telefon|kont|adres|komunik|profil|komput|laptop|pendr))/,
		"$1 służbow",
	],
	[/^z nieznanych /, "z zatwierdzonych "],
	[/^na (?:uszkodzon|podrażnion)(?=ej skórze)/, "na zdrow"],
	[/^(z|na|w|do) (?:uszkodzon|niesprawn|zepsut)(?=ym|ymi|ą|ej|ych|ego)/, "$1 sprawn"],
	[/^(z|ze|na|w|do|przez|u|od|po) nie(?=\p{L}+[nt](?:ym|ymi|ą|ej|ych|ego|e|ym) )(?!biesk|wielk|dziel)/u, "$1 "],
	[/^(o \p{L}+ )(?:niższej|mniejszej) niż /u, "$1co najmniej "],
	[/^(o \p{L}+ )(?:wyższej|większej) niż /u, "$1do "],
];

/** Manners and the good ones in their place. */
const MANNERS: readonly (readonly [RegExp, string])[] = [
	[/^od niechcenia$/, "z zaangażowaniem"],
	[/^(?:na odczepnego|na pół gwizdka|po łebkach|po macoszemu)$/, "dokładnie"],
	[/^kosztem (?:jakości|dokładności|staranności)$/, "starannie"],
	[/^kosztem bezpieczeństwa$/, "bezpiecznie"],
	[/^na zapas$/, "na bieżąco, w potrzebnej ilości"],
	[/^szeptem$/, "wyraźnym głosem"],
	[/^według (?:nastroju|humoru|uznania|własnego uznania|widzimisię|własnego widzimisię)$/, "według ustalonych zasad"],
	[/^(?:na oko|na wyczucie) i (?:na oko|na wyczucie)$/, "według pomiaru"],
	[/^po fakcie$/, "z góry"],
	[/^pod włos$/, "z włosem"],
	[/^(?:skrótem|na skróty)(?: (?:przez|po|na) .+)?$/, "wyznaczoną drogą"],
	[
		/^(?:z|ze) (?:nudą|znudzeniem|niechęcią|(?:kwaśną|ponurą|naburmuszoną|znudzoną|skrzywioną|obrażoną) miną|fochem|łaską|grymasem|uśmieszkiem|ironią|drwiną|wyższością|lekceważeniem|pogardą|złością|irytacją|zniecierpliwieniem|marsową miną)(?: na twarzy)?$/,
		"z życzliwym uśmiechem",
	],
	[/^(?:z|ze) głową w chmurach$/, "z pełną uwagą"],
	[
		/^przez (?:rodzic|matk|ojc|mam|tat|męż|żon|opiekun|koleg|koleżank|portier|sekretar|dzieck|osob)\p{L}*$/u,
		"bezpośrednio",
	],
	[
		/^(?:do|w|na) (?:jedn(?:ej|ego|ym)|tej samej|tym samym|tego samego) (?:torb|reklam|pojem|work|klat|pud|karton|koszy|kosz|garn|gar|misk|misc|skrzyn|szaf|półc|półk|lodów|praln|pral|wiad|pokoj|boks|kojc|koj)\p{L}*$/u,
		"osobno",
	],
	[/^(\p{L}+em) (?:do|od) (?:mięs|ryb|ser|chleb|surow|warzyw|lod|podłog|toalet)\p{L}*(?: \p{L}+)?$/u, "osobnym $1"],
	[/^(\p{L}+ą) (?:do|od) (?:mięs|ryb|ser|chleb|surow|warzyw|lod|podłog|toalet)\p{L}*(?: \p{L}+)?$/u, "osobną $1"],
];

/** Persons and things that are turned where they stand: the stem, and the stem in its place. */
const STEMS: readonly (readonly [RegExp, string])[] = [
	[
		/(?<=(?:osób|osobom|pasażerów|klientów|gości|uczniów|pracowników|dostawców|pracownikom|klientom) )spoza (?=listy|grafiku|rejestru|wykazu|zespołu|działu|firmy|ekipy|umowy|grona)/u,
		"z ",
	],
	[/(?<!\p{L})niepełnoletni(?=ej|m|ch|mi)/u, "pełnoletni"],
	[/(?<!\p{L})(?:nietrzeźw|pijan|odurzon)(?=ej|ym|ych)/u, "trzeźw"],
	[/(?<!\p{L})(?:postronn|niepowołan|trzeci|obc)(?=ej|ym|ych|im|ich)/u, "upoważnion"],
	[/(?<!\p{L})(?:uszkodzon|niesprawn|zepsut|popsut)(?=ego|ej|ych)/u, "sprawn"],
	[/(?<!\p{L})brudn(?=ego|ej|ych)/u, "czyst"],
	[/(?<!\p{L})(?:wilgotn|mokr|niedosuszon)(?=ego|ej|ych)/u, "such"],
	[/(?<!\p{L})(?:pogniecion|wygniecion|pomięt)(?=ego|ej|ych)/u, "wyprasowan"],
	[/(?<!\p{L})(?:rozładowan)(?=ego|ej|ych)/u, "naładowan"],
	[/(?<!\p{L})(?:zł|niewłaściw)(?=(?:ej|ym|ych|emu) (?:osob|klient|pacjent|gości|dzia|adres))/u, "właściw"],
	[/(?<!\p{L})(?:nieświeżych|nadpsutych|zwiędłych)/u, "świeżych"],
	[
		/(?<!\p{L})nie(?=(?:upoważnion|uprawnion|przeszkolon|oznaczon|oznakowan|sprawdzon|zarejestrowan|zatwierdzon|zabezpieczon|wysterylizowan|sterylizowan|atestowan|certyfikowan|opłacon|ujęt|wskazan|zgłoszon|zameldowan|zaszczepion|podpisan|zbadan|legalizowan|zapowiedzian|zapakowan|umyt|zdezynfekowan)(?:ego|ej|ych|ym))/u,
		"",
	],
];

const OPENS =
	/ (?=(?:w|we|na|z|ze|do|przy|przez|pod|po|u|od|o|powyżej|poniżej|na głos|głośno|samotnie|gołą|gołymi|obok|kosztem|dwa razy|dwukrotnie|kilka razy|skrótem|szeptem|nad|ponad|\p{L}+(?:em|ą) (?:do|od) ) ?(?!tym |tej |nich ))/gu;

/** A thing that is told from others by where it was left. */
const OWN_PLACE = /(?:nych|tych|nego|tego|nej|tej) (?:w|na|poza|pod|przy|za) \p{L}+$/u;

/** A place, and the thing behind it. */
const BEHIND =
	/^(?:w|we|na|przy) \p{L}+ (?:\p{L}+ )*(?:słuchawek|biżuterii|zegarków|telefonów|zdjęć|posiłków|napojów|rozmów|alkoholu|odpadów)(?: |$)/u;

/** What any row turns round, and any stem. */
let anyTurned: RegExp | undefined;
let anyStem: RegExp | undefined;

/** The last circumstance of an act that can be turned, with what is left of the act. */
function lastOf(content: string): Turned | undefined {
	if (OWN_PLACE.test(content) || BEHIND.test(content)) return undefined;
	anyTurned ??= anyOf([...MANNERS, ...SWAPS].map(([wrong]) => wrong));
	for (const { index: at } of ` ${content}`.matchAll(OPENS)) {
		const phrase = ` ${content}`.slice(at + 1);
		if (!anyTurned.test(phrase)) continue;
		for (const [wrong, right] of MANNERS)
			if (wrong.test(phrase)) return { content: ` ${content}`.slice(1, at), right: phrase.replace(wrong, right) };
		for (const [wrong, right] of SWAPS) {
			if (!wrong.test(phrase)) continue;
			const told = phrase.replace(wrong, right);
			if (/ (?:ani|lub|oraz|i) (?:w|na|z|do|przy|przez|pod|po) /.test(told) || / bez |, któr/.test(told))
				return undefined;
			return { content: ` ${content}`.slice(1, at), right: `tylko ${told.replaceAll(" ani ", " lub ")}` };
		}
	}
	const outside = /^(.*?)(?:^| )poza (\p{L}+.*)$/u.exec(content);
	const inside = outside === null ? undefined : (declined(outside[2] ?? "", "ins", "loc") ?? undefined);
	return inside === undefined || outside === null || / (?:ani|lub|oraz|i) /.test(outside[2] ?? "")
		? undefined
		: {
				content: outside[1] ?? "",
				right: `tylko ${/^(?:teren|stanowisk|parking|plac|hal)/.test(inside.text) ? "na" : "w"} ${inside.text}`,
			};
}

/** What makes an act wrong, turned round: where, how or with whom it is done, or the people and things of it; undefined where nothing tells. */
export function turnedIn(content: string): Turned | undefined {
	if (/(?<!\p{L})(?:bez|nie|nawet)(?!\p{L})|, /u.test(content)) return undefined;
	const both = /^(.*?) (?:ani|lub|oraz) ((?:w|we|na|z|ze|do|przy|przez|pod|po|u|od|poza) .+)$/u.exec(content);
	if (both !== null) {
		const one = lastOf(both[1] ?? "");
		const other = lastOf(both[2] ?? "");
		if (one === undefined || other === undefined || other.content !== "") return undefined;
		return { content: one.content, right: `${one.right} i ${other.right.replace("tylko ", "")}` };
	}
	const circumstance = lastOf(content);
	if (circumstance !== undefined) return / (?:ani|lub|oraz|i)$/.test(circumstance.content) ? undefined : circumstance;
	if (/ (?:ani|lub|oraz|i) /.test(content)) return undefined;
	anyStem ??= anyOf(STEMS.map(([wrong]) => wrong));
	if (!anyStem.test(content)) return undefined;
	for (const [wrong, right] of STEMS)
		if (wrong.test(content)) return { content: ` ${content}`.replace(wrong, right).trim(), right: "" };
	return undefined;
}
