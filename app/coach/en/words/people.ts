import { unfold } from "#app/coach/unfold.ts";

/** Who a sentence is about: those who serve, or those who are served. */

/* @__NO_SIDE_EFFECTS__ */
const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Nouns with their plurals. */
export function plurals(words: readonly string[]): ReadonlySet<string> {
	const all = new Set<string>();
	for (const word of words) {
		all.add(word);
		if (/(?:s|x|ch|sh)$/.test(word)) all.add(`${word}es`);
		else if (/[^aeiou]y$/.test(word)) all.add(`${word.slice(0, -1)}ies`);
		else all.add(`${word}s`);
	}
	return all;
}

/** Occupations and ranks, folded (see unfold.ts). */
const ROLES = `
AyratonEercesBobsubDllebBnnanBddubBcnegaAwercAatsirabAcidemarapCnahcemAdiamErabFebmahcBnahmrafEegatsEkcedBraobhctiwsDugFefilDwets
AecitnerppaBdiugBeniartCreferCtsurtCyolpmeBfiwdimBgreicnocBlbatsnocBnorepahcBripmuCodevetsCtiamDîamBsrunCuessamBtaicossaDmmaet
DnidrobusBugaellocBvitarepoFtneserperEcetedAfehcBfiliabAhcaocBtapoetsoCimsdlogFkcolAkoocBrelcAlagelarapChsramCnoisseforpCpicnirp
AmaetAnaedCicinhcetFrtceleFsyhpFtpoGuaebDdotsucDrarbilDtiteidCmsmlehDyardBedrawBialpahcDtpacBoegrusCitpecerCsrepriahcBretni
AoisyhpAperBohllebArartsigerBebmulpDrabCciffoDnuobGnnaDorgneergCdaerfoorpEolDloffacsEewEiubDnetrabEimdlihcDrawrofCenigneEoitcua
DtnulovCfoorCganamDnarEomhsifDrevChcaetHdaehEtapsidFubDgiewDpargoidarItohpDsuCihsacDlemmosEuahDpuorcDrrafEuocDzalgCkabEmhctaw
FsserdEteracFrednuDcapEipEodDnabDorbDrowG-ocGesacGocClbbocDdnahDitDlangisFtsniEesFtFwejEortnocDtsohEubDuahEdehcsCmlabmeDmargorp
DocwenEorgCnaelcDedragDiartFtretneEmaxeEojDnalpEurCpeekoozGGerotsHsuohHtagGkoobGpohsGsdnuorgDolevedDpiksCraebllapEcDednualEtsalp
GlohpuDiaperDotserDuobalEtcelCsiardnufGppaEdnahcremEvdaDnepsidDrupDsavnacEerdriahCteergEkrameletErpretniDhgiferifDiawEdepxe
ErwrednuEurcerDnepracFserpEiapEuhsDomorpDropGerDsetEujdaDtifCulavCvargneDigeracErdDomDresCweivretniCyalkcirbDwalBolesnuocDiat
DlesnuocEicnuocCsivdaFrepusDseforpCtacudeEidemEligivniFsnartEminaGtseEredomGpoFocedFtsinimdaHnomedFucDcartnocEellocFpsniFridEod
EudnocFrtsniDicilosEdeFuaEnajDutCyevrusBueffuahcDssamAssedrawetsDrtiawFsmaesDtsohAtelavCvBnadnettaDegresDrbelecDtlusnocEnuocca
EsissaCednetnirepusDgaBolipBsylanaCicamrahpDgolohcyspHidarHnhcetDlaicepsEytsDmotobelhpDneigyhEoitcejorpHirtunHpecerDoottatDpareht
JoisyhpDrolfEtaidopFemotpoEucinamDtehtseanaEnedFodohtroDvihcraCoh
`;

/** Nouns for those who serve. */
export const staffNouns: ReadonlySet<string> = new Set([
	...plurals(unfold(ROLES)),
	..."staff personnel workforce salesperson salespeople saleswoman salesman salesmen tradesman tradespeople sportsman everyone everybody whoever staffer staffers we you postman foreman repairman deliveryman front-desk doorman doormen barman barmen handyman handymen milkman policeman policewoman storeman fireman firemen postmen foremen cameraman folks lads".split(
		" ",
	),
]);

/** Customers, patients, pupils and their like, folded. */
const SERVED = `
AeesserddaBtadidnacAlipupAneziticAralugerBebircsbusDmemEilcCdaerDdibDirDlohGesaelIuohCgnartsEessapCiksDlppusClevart
DlacEevartCmmiwsDotsucDusnocCnetsilDidDoisnepDraelEuomDwoCpmacDpohsCriuqneCsahcrupDuCtovDummocCweivDorrobCyapFetar
DubBobhgienCnodCtatcepsDibihxeEsivCvivrusBuobhgienAssentiwAtnacilppaDmialcDnetCediserEutsDilcEpicerEtapDrapBseug
CilcycDrotomEuot
`;

/** Nouns for those who are served. */
export const customerNouns: ReadonlySet<string> = new Set([
	...plurals(unfold(SERVED)),
	..."person people child children family families relatives couple audience public man woman men women they he she someone somebody anyone anybody".split(
		" ",
	),
]);

/** Nouns for the firm and its things, which have no conduct. */
export const firmNouns: ReadonlySet<string> = set(
	"company firm bank pharmacy depot supplier lab laboratory council clinic hotel shop store restaurant office library museum school business organisation organization branch centre center salon gym",
);
