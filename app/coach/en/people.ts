import { grouped } from "./words.ts";

/** Who a sentence is about: those who serve, or those who are served. */

/* @__NO_SIDE_EFFECTS__ */
const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

function plurals(list: string): ReadonlySet<string> {
	const all = new Set<string>();
	for (const word of list.includes(":") ? grouped(list) : list.split(/\s+/)) {
		all.add(word);
		if (/(?:s|x|ch|sh)$/.test(word)) all.add(`${word}es`);
		else if (/[^aeiou]y$/.test(word)) all.add(`${word.slice(0, -1)}ies`);
		else all.add(`${word}s`);
	}
	return all;
}

/** Nouns for those who serve. */
export const staffNouns: ReadonlySet<string> = new Set([
	...plurals(
		`
ac:countant
ad:juster ministrator viser visor
ag:ency ent
an:aesthetist alyst imator nouncer
ap:praiser prentice
ar:chivist
as:sistant sociate
at:tendant
au:ctioneer ditor
ba:iliff ker nker rber rista rmaid rtender
be:autician llboy llhop
bo:okkeeper uncer
br:oker
bu:ddy ilder sboy tcher tler
ca:nvasser ptain regiver rer retaker rpenter seworker shier
ce:lebrant
ch:airperson ambermaid aperone aplain auffeur ef ildminder
cl:eaner erk
co:-worker ach bbler lleague llector ncierge nductor nstable nsultant ntractor ntroller ok uncillor unsellor unselor urier worker
cr:ew oupier
cu:rator stodian
de:an ckhand corator monstrator ntist tective veloper
di:etitian rector spatcher spenser
do:cker ctor
dr:ayman essmaker iver
ed:itor ucator
el:ectrician
em:balmer ployee
en:gineer tertainer
es:timator
ex:aminer pediter
fa:rrier
fi:refighter shmonger tter
fl:orist
fo:rwarder
fu:ndraiser
ga:rdener tekeeper
gl:azier
gr:eengrocer eeter oomer oundskeeper
gu:ard ide
ha:irdresser ndler uler ulier
he:adteacher lmsman
ho:st stess stler usekeeper
hy:gienist
in:spector staller structor tern terpreter terviewer vigilator
ja:nitor
je:weller
jo:iner
ke:eper
la:bourer wyer
le:cturer
li:brarian feguard
lo:ader cksmith
ma:id itre nager nicurist rshal sseur sseuse ître
me:chanic diator rchandiser
mi:dwife
mo:derator ver
na:nny
ne:wcomer
no:tary
nu:rse tritionist
of:ficer
op:erator tician tometrist
or:thodontist
os:teopath
pa:cker inter ramedic
ph:armacist lebotomist otographer ysician ysio ysiotherapist
pi:cker lot
pl:anner asterer umber
po:diatrist rter
pr:esenter incipal ofessional ofessor ogrammer ojectionist omoter oofreader
ps:ychologist
pu:rser
ra:diographer diologist nger
re:ception ceptionist cruiter feree gistrar p pairer porter presentative storer
ro:ofer
ru:nner
sc:heduler
se:amstress cretary ller rgeant rver
sh:opkeeper unter
si:gnaller
sk:ipper
so:mmelier
sp:ecialist
st:agehand evedore eward ewardess orekeeper ylist
su:bordinate perintendent pervisor rgeon rveyor
sw:itchboard
ta:ilor ttooist
te:acher am ammate chnician chnologist lemarketer ller ster
th:erapist
ti:ler
tr:ainee ainer anslator ustee
tu:tor
um:pire
un:dertaker derwriter
up:holsterer
us:her
va:let luer
ve:rger t
vo:lunteer
wa:iter itress rden tchmaker
we:igher lder
wo:rker
`,
	),
	..."staff personnel workforce salesperson salespeople saleswoman salesman salesmen tradesman tradespeople sportsman everyone everybody whoever staffer staffers we you postman foreman repairman deliveryman front-desk doorman doormen barman barmen handyman handymen milkman policeman policewoman storeman fireman firemen cameraman folks lads".split(
		" ",
	),
]);

/** Nouns for those who are served. */
export const customerNouns: ReadonlySet<string> = new Set([
	...plurals(
		"customer client guest visitor patient caller buyer shopper passenger reader resident student pupil parent member subscriber user owner tenant diner applicant citizen consumer borrower traveller traveler regular motorist pensioner tourist spectator holder addressee recipient neighbour neighbor stranger enquirer supplier purchaser payer donor learner witness claimant candidate rider climber swimmer skier camper mourner commuter voter bidder viewer listener cyclist leaseholder exhibitor householder ratepayer survivor",
	),
	..."person people child children family families relatives couple audience public man woman men women they he she someone somebody anyone anybody".split(
		" ",
	),
]);

/** Nouns for the firm and its things, which have no conduct. */
export const firmNouns: ReadonlySet<string> = set(
	"company firm bank pharmacy depot supplier lab laboratory council clinic hotel shop store restaurant office library museum school business organisation organization branch centre center salon gym",
);
