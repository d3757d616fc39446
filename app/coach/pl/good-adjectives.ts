import { withoutDiacritics } from "../normalise.ts";

/** Good qualities of a person. */
export const GOOD_ADJECTIVES = `
wspaniały cudowny fantastyczny niesamowity niezwykły genialny świetny doskonały znakomity rewelacyjny fenomenalny kapitalny niezawodny niezastąpiony nieoceniony niezrównany rzetelny solidny sumienny pracowity odpowiedzialny obowiązkowy punktualny słowny uczciwy szczery lojalny godny profesjonalny kompetentny zdolny utalentowany bystry mądry inteligentny błyskotliwy kreatywny pomysłowy zaradny operatywny zorganizowany ogarnięty skrupulatny dokładny staranny pedantyczny uprzejmy grzeczny kulturalny taktowny serdeczny ciepły życzliwy miły sympatyczny przemiły kochany uroczy czarujący pogodny wesoły radosny cierpliwy opanowany spokojny wyrozumiały empatyczny wrażliwy troskliwy opiekuńczy pomocny uczynny hojny wielkoduszny szlachetny dobry złoty anielski boski skromny dzielny odważny nieustraszony charyzmatyczny inspirujący wyjątkowy najlepszy najmilszy idealny perfekcyjny wzorowy bezbłędny bezkonkurencyjny niepowtarzalny oddany ofiarny bezinteresowny elastyczny przebojowy energiczny zaangażowany równy prawy delikatny elegancki subtelny gościnny rozgarnięty rzutki sprawny fachowy rezolutny dowcipny zabawny dobroduszny przyjacielski koleżeński uśmiechnięty bohaterski mężny ambitny wytrwały zdyscyplinowany zrównoważony dojrzały dyskretny dystyngowany promienny pozytywny optymistyczny przenikliwy roztropny rozsądny przezorny zapobiegliwy gospodarny oszczędny schludny urzekający ujmujący nadzwyczajny ponadprzeciętny wybitny prawdomówny prostolinijny honorowy wierny lotny rozumny czuły
ludzki gorliwy zręczny sprytny wygadany żywiołowy uważny ostrożny tolerancyjny sprawiedliwy szarmancki bezcenny nietuzinkowy nieprzeciętny niestrudzony niezmordowany niezłomny niebywały nienaganny nieskazitelny
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
