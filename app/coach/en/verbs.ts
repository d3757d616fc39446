import { grouped } from "./words.ts";

/** Base forms of verbs that service rules command or forbid; evidence that a clause is an imperative. A line gives two letters and what may follow them. */
const BASE = `
ab:andon sorb use
ac:celerate cept commodate company count cumulate cuse knowledge t tivate
ad:apt d dress here just minister mit opt vertise vise
ag:ree
ai:m r
al:arm ert locate low ter
am:end
an:alyse nounce swer ticipate
ap:ologise ologize pear pease pend ply point preciate proach
ar:gue range rive
as:k semble sert sess sign sist sume sure
at:tach tempt tend test
au:thorise thorize
av:oid
aw:ait
ba:ck ck-date ckdate d-mouth dmouth g ke n ndage ng nish rgain rge rk
be: ar come g gin have lieve little nd
bi:ll n te
bl:ame ock ow
bo:ard ast il ok ther unce x
br:ag ake eak ibe ief ing oadcast owse ush
bu:ild lly ndle rden rn ry y
by:pass
ca:lculate ll lm ncel re rry tch ution
ce:ase rtify
ch:ange arge ase at atter eat eck ew oose uck
ci:rculate
cl:aim arify atter ean ear ick imb ing ip ose
co:-ordinate -sign ax ld-call llect mb mbine me mfort mment mmit mmunicate mpare mpensate mpete mplain mplete mplicate mpliment mply mpose mpromise nceal nclude ndone nduct nfine nfirm nfiscate nfront ngratulate nnect nsider nstruct nsult nsume ntact ntinue ntradict ntribute ntrol nvert nvey nvince ok ordinate py rner rrect ugh unt untersign ver
cr:ack am eate iticise iticize oss oss-check owd ush y
cu:rse stomise stomize t
da:sh wdle ydream
de:al bate bit ceive cide clare cline contaminate corate dicate duct fend fer fraud frost lay legate lete liver mand monstrate nt ny part ploy posit scribe sign spatch spise stroy tach tail tain tect ter termine value velop viate
di:agnose al ctate g lute m p rect sable sagree sappear sappoint scard scharge scipline sclose sconnect scontinue scount scourage scover scredit scriminate scuss shearten sinfect slike smiss sparage spatch spense splay spose sregard srespect srupt stinguish stract sturb tch vert vide vulge
do: cument dge nate odle uble uble-book uble-check uble-park ubt wngrade wnload wnplay ze
dr:aft ag ain aw ess ink ive one op
du:mp plicate st
dw:ell
e-:mail
ea:rn se t vesdrop
ed:it ucate
el:aborate iminate
em:ail barrass bellish phasise phasize ploy pty
en:able close courage crypt d danger dorse force gage joy quire sure ter tertain trust
er:ase
es:calate chew cort tablish timate
ev:ade aluate
ex:aggerate amine ceed change clude cuse pect plain ploit pose press tend tinguish
fa:bricate ce il ke lsify miliarise sten
fe:ed el tch
fi:ddle dget ght le ll lm nalise nalize nd nish sh t x
fl:ag atter ick irt ush uster
fo:b cus ld llow rbid rce rget rward
fr:eeze ighten own
fu:lfil lfill mble ss
ga:slight ther uge
ge:sture t
gi:ggle ve
gl:ance are
go: ssip
gr:ab ant eet ill imace in ip oan oom ope umble
gu:arantee ess ide
ha:ck ggle lt mmer nd ndle ng rass rm te ve
he:ad ar at ed lp rd sitate
hi:de ghlight nder nt re t
ho:ard g ld nk nor nour ok ot over st ver
hu:ddle g m miliate rl rry rt stle
id:entify le
ig:nite nore
il:lustrate
im:agine itate pede personate ply port pose press prove
in:clude corporate crease dicate flate fluence form itiate ject jure quire sert sist spect spire stall struct sult tegrate tend teract terfere terpret terrogate terrupt tervene timidate troduce trude vent vestigate vite voice volve
ir:on ritate
is:olate sue
it:ch emise emize
je:opardise
jo:ke
ju:dge mp stify
ke:ep
ki:ck d ss
kn:eel ock ow
la:bel ck sh tch ugh unch y
le:ad ak an arn ave cture nd t vel
li:aise ck e ft ght ke mit nger nk st sten tter ve
lo:ad athe cate ck g iter ok om osen se ve wer
lu:re rk
ma:il intain ke nage nipulate noeuvre nsplain rk tch
me:an asure ddle diate et nd ntion rge
mi:cromanage mic nd nimise nimize scount sdirect sfile shandle shear sinform slabel slead splace spronounce squote sread sreport srepresent ss sspell sstate streat suse x
mo:an ck dify nitor nopolise p ralise unt ve
mu:ddle ltitask mble nch te tter
na:g me me-drop p rrow vigate
ne:ed glect gotiate
ni:bble tpick
no:d te tice tify
nu:dge rse
ob:ey ject scure serve struct tain
oc:cupy
of:fend fer fload
og:le
om:it
op:en erate t
or:der ganise ganize
ou:tline tsource tstay
ov:erbook erburden ercharge ercook erdo erestimate erfill erhear erheat erload erlook erpay erpromise erreach erreact erride errule errun ersee ersell ersimplify ersleep erstaff erstate ertake erthink eruse erwhelm erwork
ow:n
pa:ck d ge ir mper rdon rk rody rticipate ss ste t tronise tronize use y
pe:el rform rmit rsonalise rsonalize ster
ph:one otocopy otograph
pi:ck le lfer n nch ng
pl:ace an ay ease ug
po:ach cket int ke lish llute p st stpone ur
pr:actice actise aise e-empt e-fill each edict efer efill eheat ejudge epare escribe esent eserve ess essure esume etend event eview int ioritise ioritize oceed ocess oduce ohibit omise omote ompt onounce oofread op opose otect ove ovide ovoke y
pu:blish ll nish rchase sh t
qu:arrel estion eue ieten it ote
ra:ise mble nt ttle
re:ach act ad alise alize arrange assess assure book build buke call cap ceive charge cite cognise cognize commend concile confirm connect consider cord cover ctify cycle deem direct distribute do draft draw duce fer fill flect fold frain freeze fresh frigerate fund fuse gain gard gister gret hearse heat imburse inforce instate issue ject label lax lease lieve locate ly main mark medy member mind move new nt open order pack paint pair pay peat phrase place plenish ply port position present primand quest quire route schedule send serve set side sist solve spect spond st start stock store strain strict submit sume tain take tell think train trieve turn use v veal view vise visit voke ward word write
ri:de dicule ng nse
ro:ll tate
ru:b in le n sh
sa:crifice feguard mple nitise nitize tisfy ve y
sc:an are hedule old owl rap rape ratch reen ribble roll rounge rub
se:al arch ason at cond-guess cure e ek em gregate ize lect ll nd parate rve t ttle
sh:ake are arpen elve ift ip irk ort-change ortchange orten out ove ow red rug uffle un ut y
si:deline destep ft gh gn gnal gnpost lence mplify ng t
sk:imp ip
sl:ack am ander ap eep ice ide ouch ow urp
sm:ash ear ell ile irk oke other
sn:ack ap atch eak eer eeze iff oop ub
so:ak ften il licit lve rt und urce
sp:ace are eak ecialise ecify eculate ell end ill it lash lit oil ray read rinkle y
sq:uabble uash ueeze uirt
st:abilise ack ain all amp and aple are art artle ate ay eal eam eer em ep ereotype erilize ick ir ock omp onewall op ore orm ow raighten rand rap rengthen ress retch rike rip rive roke rong-arm ruggle udy utter
su:bmit bscribe bstitute btract cceed ck ffer ggest lk mmarise mmarize mmon pervise pplement pply pport ppose ppress rf rprise rvey spend
sw:ab allow ap ear eep im ipe itch
ta:ckle ilgate ke lk mper p pe rget ste unt
te:ach ar ase lephone ll mpt nd rminate st xt
th:ank aw icken ink reaten row
ti:ck dy e ghten p ptoe
to:lerate ss tal uch ut w
tr:ack ade ain anscribe ansfer ansform anslate ansmit ansport ap ash avel eat espass ick igger im ivialise ouble udge ust y
tu:ck g rn t
tw:ist
ty:pe
un:block cover derestimate dergo derline dermine derpay dersell derstaff derstand dertake dervalue do dress load lock plug screw seal settle tangle
up:charge date grade hold load sell set
ur:ge
us:e her
ut:ilise ilize
va:ccinate cuum lidate lue ndalise nish pe
ve:nt ntilate rify to
vi:ew olate sit
vo:lunteer uch
wa:ffle it ive ke lk nder nt rm rn sh ste tch ter ve
we:ar dge igh lcome ld
wh:eel ine inge isper istle
wi:n nd nk pe sh thdraw thhold
wo:nder rk rry
wr:ap ite
x-:ray
ya:nk wn
ye:ll
yi:eld
zi:p
zo:ne
`;

export const verbs: ReadonlySet<string> = new Set(grouped(BASE));

const IRREGULAR_TEXT =
	"be been;begin begun;bring brought;break broken;build built;buy bought;catch caught;choose chosen;come come;cut cut;do done;draw drawn;drive driven;eat eaten;feed fed;feel felt;fight fought;find found;forget forgotten;get got;give given;go gone;hang hung;have had;hear heard;hide hidden;hit hit;hold held;keep kept;know known;lay laid;lead led;leave left;lend lent;let let;lie lain;lose lost;make made;mean meant;meet met;mislead misled;overhear overheard;pay paid;put put;quit quit;read read;ring rung;run run;say said;see seen;seek sought;sell sold;send sent;set set;shake shaken;show shown;shut shut;sit sat;speak spoken;spend spent;spill spilt;spit spat;stand stood;steal stolen;stick stuck;swear sworn;sweep swept;take taken;teach taught;tear torn;tell told;think thought;throw thrown;tie tied;understand understood;wake woken;wear worn;win won;withdraw withdrawn;withhold withheld;write written;bend bent;bet bet;blow blown;deal dealt;freeze frozen;grind ground;overdo overdone;overpay overpaid;override overridden;oversee overseen;rebuild rebuilt;redo redone;repay repaid;resend resent;reset reset;retake retaken;retell retold;rethink rethought;rewrite rewritten;shed shed;slide slid;spin spun;split split;spread spread;steal stolen;strike struck;undergo undergone;undo undone;undersell undersold;uphold upheld;wind wound;withstand withstood;wring wrung";

/** One short vowel and one consonant at the end, in words of one syllable or with the stress on the last. */
const DOUBLED =
	/^(?:(?:[^aeiouy]|qu)*[aeiou][bdgklmnprtvz]|(?:trans|de|re|pre|con|in|ad)fer|(?:de|in)ter|occur|recap|(?:per|ad|com|sub|o|e|trans)mit|quarrel|cancel|label|equip|regret|travel|model|upset|reset|unplug|counsel|pencil|marvel|channel|signal|handicap|format|compel|propel|expel|patrol|enrol|control|debug|unzip|rewrap|kidnap|worship|zigzag|rebut|begin|forget|offset)$/;

interface Forms {
	base: string;
	gerund: string;
	participle: string;
	third: string;
}

const forms = new Map<string, Forms>();
const gerunds = new Map<string, string>();
const participles = new Map<string, string>();
const thirds = new Map<string, string>();

function third(base: string): string {
	if (base === "be") return "is";
	if (base === "have") return "has";
	if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
	if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
	return `${base}s`;
}

function regular(base: string): { gerund: string; participle: string } {
	if (DOUBLED.test(base)) {
		const doubled = base + base.charAt(base.length - 1);
		return { gerund: `${doubled}ing`, participle: `${doubled}ed` };
	}
	if (base.endsWith("ie")) return { gerund: `${base.slice(0, -2)}ying`, participle: `${base}d` };
	if (/[^eyo]e$/.test(base)) return { gerund: `${base.slice(0, -1)}ing`, participle: `${base}d` };
	if (base.endsWith("e")) return { gerund: `${base}ing`, participle: `${base}d` };
	if (/[^aeiou]y$/.test(base)) return { gerund: `${base}ing`, participle: `${base.slice(0, -1)}ied` };
	return { gerund: `${base}ing`, participle: `${base}ed` };
}

function register(base: string, gerund: string, participle: string): void {
	const entry = { base, gerund, participle, third: third(base) };
	if (!forms.has(base)) forms.set(base, entry);
	if (!gerunds.has(gerund)) gerunds.set(gerund, base);
	if (!participles.has(participle)) participles.set(participle, base);
	if (!thirds.has(entry.third)) thirds.set(entry.third, base);
}

for (const row of IRREGULAR_TEXT.split(";")) {
	const [base = "", participle = ""] = row.split(" ");
	register(base, regular(base).gerund, participle);
}
for (const base of verbs) {
	if (forms.has(base)) continue;
	const { gerund, participle } = regular(base);
	register(base, gerund, participle);
}

/** The base form of a gerund ("interrupting" -> "interrupt"), or undefined. */
export const baseOfGerund = (norm: string): string | undefined => gerunds.get(norm);
/** The base form of a past participle, or undefined. */
export const baseOfParticiple = (norm: string): string | undefined => participles.get(norm);
/** The base form of a third person ("leaves" -> "leave"), or undefined. */
export const baseOfThird = (norm: string): string | undefined => thirds.get(norm);
/** The gerund of a base form. */
export const gerundOf = (base: string): string => forms.get(base)?.gerund ?? regular(base).gerund;
/** The third person of a base form. */
export const participleOf = (base: string): string | undefined => forms.get(base)?.participle;

export const thirdOf = (base: string): string => third(base);
/** True for -ing words that are no verbs in rules. */
const NO_GERUNDS = new Set(
	"thing something anything nothing everything morning evening during king ring spring string wing sibling ceiling building clothing".split(
		" ",
	),
);
export const isGerund = (norm: string): boolean => norm.length > 4 && norm.endsWith("ing") && !NO_GERUNDS.has(norm);
