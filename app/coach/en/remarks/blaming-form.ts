import { unfold } from "#app/coach/unfold.ts";
import { NEGATIVE } from "../words/bad-form.ts";

/** Words with such a beginning or end that say nothing bad, folded (see unfold.ts). */
const PLAIN = new Set(
	unfold(`
AcitamelborpnuAdaernuBebrutrepnuGsidnuCcidujerpnuEtonnuDrofnuCdaolnuDianuEcednuEvidnuDnettanuChctamnuEuotnuDsimelbnu
DtacsnuCirramnuFuhnuCkcapnuEolnuClellarapnuDffurnuDlavirnuDttesnuDudehcsnuCmrahnuEofinuCneponuDgisnuDnalpnuCpparwnu
CraperpnuErfniDednihnuEttulcnuEvocnuDiapnuEtnuDretednuDusninuCsaibnuDunuCtacilpmocnuElernuDceffanuDimilnuEnuDnuadnu
DpurretninuDsissanuCvrennuFsbonuCyolpmenuCzafnuBiapnuAelbaccepmiEdiovanuEecalperriEgitafedniEinednuEliavanuEnoitseuqnu
EppalfnuGotsnuErapesniEsnepsidniFopsidEtaebnuFimodniGveniFtegrofnuEulavniDigelliEllafniEsserperriGopmiEtsiserriBsnemmi
BtaidemmiDlucammiDmitniDticapacniBvisnepxeniGtniEserpmiEulcniFrtbonuDtamrofniFnigamiFrepmiFvonniEcnitsidFurtsni
EisiuqniFutniEnevniAgnigdurgnuDliafnuDmussanuDrapsnuEevawnuEitnuErenuDtnitsnuEtiwnuDvigrofnuErewsnuAlairepmiEtsudni
DtiniEneulfniErapmiCmrofniCnoitaripsniGcurtsniGnetniGutitsniCrgetniCsopsidCtnemurtsniDrommiCudividniDsunuDtcelletni
BufthgisniAnekorbnuAsselbojEdlihcFneGuobFragerGocFuolcEecirpFgaFhtenonHrevenFliugFmalbGitGohFritHwFsionEflesEhceeps
GtamFsacFtaerbEmaesFottobFrahEniapHtsFoitomEpeelsFotEraefGgusFeepGpapEtbuodFcatnocFhgiewFimilFliugGuafFnelerGuadHoc
FopsFroffeEwalfBuoicsnocnuEnegniEtcefniDminanuAtnatcefnisidEibahniEropmiDvelerriCebmucniDconniEsednacniDdicniEnepedni
DgilletniDidergniDnimmiDrehniDtsisniEtimretniAyrassecennu
`),
);

const BLAMING = /(?:[^s]ish|[^e]some|ous|ive)$/;

const NEUTRAL = new Set(
	unfold(`
AemosdnahEniwBvihcraDrraEtsDsausrepEicedEneherpmocGpHxeGtxeFopserEsamFeccusGrgorpHpxeEulcxeDtacidniHnummocFerc
FgitsevniFicerppaGtiniFlerGpmetnocGsigelFmriffaFnGretlaFrepoJocGoballocGranGtsinimdaFtneserperItFviredGreserpJnocEca
GorpGretniHttaFeffeGjboGleIsHferHlocGnnocGpserIorpKtniIrepGtedHorpFnitsniFudorpGrtsnocEiddaFsnesGopFtepmocEnecniGtta
EomEpacGdaFecerHrepFmeerpEressaFoppusHsEsefEucexeDvrusAhsidderEewsDflesnuDgnuoyDkcepEoobErutDlgneEkcitElatEopEytsDnad
FpsEifEnifDrevefDtirbEtocsDvalDwejDyobAsuodnemertGputsDegaruocGtnavdaFrogEnatnopsEsuanEtruocDgolanaDicaciffeGgasGrg
GvivFerpFidujGledGpsuaFsnocEdolemFutsEgatnocFidorpGlerGtserpEnomrahEraorpuGvFesGtsymFiledFolgGtcivHiremFtsudniIlliFuc
GfGxulEtibmaGrtunFneicsnocFuacEvboFerpExnaDlaezElevramEubafFcarimGitemFpurcsDmafEinangamEonotuaEroneEynonaDnegidni
EimulEosiopDrdnowEemunFnegFpsorpFtxedElavihcEocedFgirHvFmalgGuhEtxedibmaEutnevdaDticilosEnemomDudissaElfillemEnitnoc
EtrivDvrenDyoj
`),
);

/** "Inspecting", "insured", "discussing": forms of verbs, of which only some blame. */
const OF_VERB =
	/^(?:(?:in|im|ir|il|dis|mis).*(?:ing|ed)|un(?:load|pack|lock|block|plug|wrap|wind|roll|fold|hook|seal|pin|zip|screw|fasten|cover)ing|.*ment)$/;
const BLAMING_VERB =
	/^(?:infuriating|intimidating|irritating|insulting|ingratiating|insinuating|disappointing|disheartening|discouraging|dispiriting|disparaging|disgusting|disbelieving|disconcerting|disturbing|misguided|misleading|mistrusting|dis(?:organi[sz]|interest|engag|affect|hevell|gruntl|joint)ed|inhibited|imposing|inbred)$/;

/** True for adjectives that blame a person by their form: besides those above "waspish", "quarrelsome", "querulous", "abrasive". */
export const isBlaming = (norm: string): boolean =>
	norm.length > 5 &&
	!PLAIN.has(norm) &&
	(!OF_VERB.test(norm) || BLAMING_VERB.test(norm)) &&
	(NEGATIVE.test(norm) || (BLAMING.test(norm) && !NEUTRAL.has(norm)));
