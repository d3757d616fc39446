import { withoutDiacritics } from "#app/coach/normalise.ts";

/** Good qualities of a person. */
export const GOOD_ADJECTIVES = `
elegancki szarmancki przyjacielski anielski boski bohaterski koleżeński rzutki ludzki urzekający ujmujący czarujący inspirujący uprzejmy wygadany oddany kochany niezrównany niezmordowany dystyngowany opanowany zdyscyplinowany utalentowany zorganizowany zaangażowany pomocny zaradny dokładny solidny godny pogodny niezawodny schludny rozsądny oszczędny bezbłędny nadzwyczajny prostolinijny hojny spokojny rewelacyjny perfekcyjny tolerancyjny bezkonkurencyjny idealny genialny odpowiedzialny lojalny fenomenalny profesjonalny kulturalny kapitalny punktualny niepowtarzalny dzielny subtelny rzetelny nieskazitelny zdolny skromny niezłomny rozumny nienaganny staranny bezcenny promienny sumienny gościnny uczynny nieoceniony niezastąpiony niestrudzony nieustraszony zrównoważony dowcipny roztropny gospodarny ofiarny wierny przezorny radosny delikatny skrupulatny szlachetny świetny dyskretny ambitny wybitny inteligentny kompetentny lotny rezolutny sprytny ponadprzeciętny nieprzeciętny zabawny sprawny cudowny bezinteresowny taktowny słowny kreatywny operatywny pozytywny prawdomówny równy serdeczny grzeczny energiczny charyzmatyczny empatyczny sympatyczny pedantyczny elastyczny fantastyczny optymistyczny zręczny wielkoduszny dobroduszny odważny uważny ostrożny mężny dobry mądry szczery bystry znakomity pracowity niesamowity złoty uśmiechnięty ogarnięty rozgarnięty prawy uczciwy sprawiedliwy zapobiegliwy przenikliwy troskliwy cierpliwy gorliwy błyskotliwy życzliwy wrażliwy fachowy przebojowy nietuzinkowy wyjątkowy obowiązkowy honorowy wzorowy żywiołowy pomysłowy uroczy opiekuńczy najmilszy najlepszy wyrozumiały wspaniały doskonały wytrwały niebywały dojrzały miły przemiły niezwykły wesoły ciepły czuły
`;

const ENDINGS = /^(?:[yaei]|ie|ia|ym|im|ymi|imi|ego|iego|ej|iej|emu|iemu|ych|ich)$/;
let stems: Set<string> | undefined;

/** True for a form (without diacritics) of an adjective that praises a person. */
export function isGoodAdjective(bare: string): boolean {
	stems ??= new Set(
		GOOD_ADJECTIVES.trim()
			.split(/\s+/)
			.map((word) => withoutDiacritics(word).slice(0, -1)),
	);
	for (let cut = 1; cut <= 4 && cut < bare.length - 1; cut++)
		if (stems.has(bare.slice(0, -cut)) && ENDINGS.test(bare.slice(-cut))) return true;
	return false;
}
