/** How an act is done badly and how it is done well, in one word each: `bad ones = good ones`, two good ones parted by "||". */
const ADVERBS = `
oschle szorstko burkliwie opryskliwie obcesowo niegrzecznie nieuprzejmie arogancko grubiańsko niemiło niechętnie obojętnie chłodno złośliwie uszczypliwie nieprzyjaźnie wyniośle bezceremonialnie cierpko zgryźliwie kwaśno = życzliwie || uprzejmie i życzliwie
protekcjonalnie lekceważąco pogardliwie ironicznie kpiąco szyderczo drwiąco poniżająco nonszalancko z_góry mentorsko pobłażliwie = z szacunkiem
poufale familiarnie zbyt_swobodnie kumpelsko = uprzejmie, z zachowaniem dystansu
nerwowo agresywnie gniewnie krzykliwie napastliwie porywczo histerycznie emocjonalnie impulsywnie wybuchowo zbyt_ostro ostro = spokojnie || spokojnie i rzeczowo
niecierpliwie = cierpliwie
gwałtownie raptownie = powoli || powoli i delikatnie
brutalnie boleśnie mocno_i_szybko na_siłę_i_szybko = delikatnie
hałaśliwie głośno = cicho
niewyraźnie bełkotliwie = wyraźnie || powoli i wyraźnie
zbyt_cicho za_cicho = głośno i wyraźnie
pośpiesznie pospiesznie nieuważnie bezmyślnie niestarannie niedbale niechlujnie byle_jak pobieżnie powierzchownie niedokładnie bałaganiarsko po_łebkach = starannie || spokojnie i dokładnie
chaotycznie bezładnie nieskładnie = po kolei || krok po kroku
ospale ślamazarnie opieszale zbyt_wolno za_wolno niemrawo leniwie = sprawnie || sprawnie i z energią
mechanicznie machinalnie automatycznie odruchowo bezdusznie = z uwagą || uważnie i z uśmiechem
nachalnie natarczywie natrętnie namolnie nieustępliwie = taktownie || dyskretnie
pochopnie = po namyśle || po sprawdzeniu faktów
zdawkowo lakonicznie półsłówkami monosylabami półgębkiem = pełnymi zdaniami
wymijająco mgliście ogólnikowo niejasno niekonkretnie pokrętnie = jasno i konkretnie || konkretnie
zawile fachowo urzędowo naukowo skomplikowanie trudno = prosto || prostymi słowami
monotonnie nudno beznamiętnie = żywo || żywo, z przykładami
ponuro smutno posępnie = pogodnie
podejrzliwie nieufnie = życzliwie
samowolnie samodzielnie_i_bez_zgody = po uzgodnieniu z przełożonym
ukradkiem potajemnie skrycie = otwarcie
sztucznie = naturalnie
nieregularnie = regularnie
nierówno krzywo = równo
niesprawiedliwie stronniczo tendencyjnie = sprawiedliwie || według tych samych zasad
wulgarnie ordynarnie = kulturalnie
nieczytelnie = czytelnie
nieostrożnie = ostrożnie
niepunktualnie nieterminowo = punktualnie
niewłaściwie nieprawidłowo błędnie = prawidłowo
krzykiem wrzaskiem = spokojnym głosem
`;

/** Words of one act that is right where it is said loudly: nothing to be turned. */
const GOOD = new Set(["ostro"]);

/** The bad adverbs as patterns with their good ones, in the shape of turned-manners.ts. */
export const ADVERB_ROWS: readonly (readonly [wrong: string, right: string])[] = ADVERBS.trim()
	.split("\n")
	.map((row) => {
		const [bad = "", good = ""] = row.split(" = ");
		return [
			`(?:(?:tak|zbyt|za|zanadto|bardzo|zupełnie|po prostu) )?(?:${bad
				.split(" ")
				.map((word) => word.replaceAll("_", " "))
				.join("|")})`,
			good,
		] as const;
	});

const ANY = new RegExp(
	`(?<!\\p{L})(?:${ADVERBS.trim()
		.split("\n")
		.flatMap((row) => (row.split(" = ")[0] ?? "").split(" "))
		.filter((word) => !GOOD.has(word))
		.map((word) => word.replaceAll("_", " "))
		.join("|")}|źle)(?!\\p{L})`,
	"u",
);

/** The bad adverb of a ban; "" where it has none. */
export const badAdverb = (words: string): string => ANY.exec(words)?.[0] ?? "";
