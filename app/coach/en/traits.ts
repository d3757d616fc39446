/** Labels of the person. Entries as stems.ts defines them; each group says what the label is. */

/** Bad labels that need no noun: adjectives. */
export const BAD_ADJECTIVES = `
abrupt offhand perfunctory cursory slipshod slapdash brisk accidentprone acerbic acid acidtongued addled affected airyfairy aloof amateur annoying antagonistic antisocial apathetic arrogant arsey asinine attentionseeking autocratic awkward backstabbing backward balky barbed barmy beastly
belittling bellicose belligerent bent bickering bigheaded bigmouthed bigoted birdbrained bitchy biting bitter bland blasé blinkered bloodthirsty blunt boastful bolshie bolshy boneidle boring bossy brainwashed brash bratty brazen
broody brusque brutal bullying bumbling bungling bureaucratic burntout bushleague butterfingered cackhanded cagey calculating catty caustic cavalier changeable chaotic chatty chauvinistic chavvy cheeky chippy choleric
clingy cliquey clockwatching clodhopping clotheared clumsy coarse cocksure cocky cold coldblooded complacent conceited condescending confrontational conniving contemptible contrary controlling copycat cornercutting corrupt
cowardly cowering crabbed crabby crackpot crafty cranky crass crazy creepy cringeworthy crooked cross crotchety crude cruel crusty curmudgeonly curt cutthroat cutting cynical daft dastardly dawdling deadeyed debauched decadent
deceitful defiant deluded delusional demeaning demented demotivated demotivating denigrating dense deplorable depraved deranged despicable despotic detestable dictatorial difficult dilatory dilettante dim dippy dishonest
disorderly distant dithering ditsy ditzy docile doctrinaire dodgy dogmatic doleful domineering dopey dotty doubledealing dour dozy draining dreadful dreary drippy dumb dumbass dysfunctional easilyled effete
egocentric egoistic egotistic egotistical elitist embarrassing embittered entitled erratic evil exasperating excitable extravagant fake false fanatical fawning featherbrained feeble feisty feral fickle fidgety flaky flighty
flippant flouncy floundering flybynight forgetful forward foul foulmouthed fourthrate frantic freeloading frigid frosty frumpy fuddyduddy fussy futile gauche ghastly giddy glacial glib gloating gloomy glum gobby gossiping gossipy
grabbing grabby grasping grating greedy grim grotty grouchy grovelling grubby grudging gruesome gruff grumpy gullible gutsy guttermouthed halfbaked hamfisted hamhanded hammy hangry hardbitten hardened
hardnosed harebrained harmful harsh hateful haughty headstrong heavyhanded hectoring hidebound highhanded highlystrung highmaintenance highstrung hoitytoity homophobic horrible horrid hostile huffy
hurtful hypercritical hypocritical hysterical icecold icy idiotic idle iffy ignorant immodest impossible inane indiscreet inept infantile inferior inhuman insincere insipid insular interfering jaded jaundiced jokey judgemental
judgmental judgy jumpy juvenile knownothing kooky lackadaisical lairy laissezfaire lame languid lax lazy leaden leadfooted lecturing leering lethal lethargic lewd lightfingered lightweight limp lippy longwinded loopy
looselipped loosetongued loudmouthed lousy lowbrow lowenergy luddite lukewarm lumbering lying machiavellian maddening maladjusted malevolent malign malingering manic mardy masochistic materialistic mealymouthed mean meddlesome
meddling mediocre meek megalomaniacal melodramatic menacing mercenary mercurial messedup milquetoast miserable miserly misogynist moaning moany moneydriven moneygrubbing moneymad moneyobsessed monosyllabic monotone moody moronic
morose mousey mousy mouthy murky musty nagging naive nambypamby narcissistic narky nasty needy neglectful neglecting negligent neurotic niggardly niggling nihilistic nitpicking nitpicky nonchalant noncommittal nosey nosy
nuts obstinate obtuse offhand offputting oily opinionated ornery outspoken overbearing overconfident overcontrolling overcritical overdramatic overeager overemotional overfamiliar overpaid
overpromoted overwrought paltry paranoid parasitic parochial pathetic patriarchal patronising patronizing peabrained pedantic pennypinching pennywise pernickety persnickety perverse pervy pessimistic pettifogging petty petulant
phlegmatic phoney phony picky pigignorant pissy pitiable pitiful plodding pointscoring poisonous pontificating posturing potty powercrazed powerhungry powermad preachy preening prejudiced prickly prim prissy procrastinating
profitdriven profligate prying puerile puffedup punchable puritanical pushy rabid racist rambling ranty rash ratty recalcitrant refractory remote reptilian resentful revolting rigid robotic rotten roughedged rowdy rubbishy rude
rulebound sadistic salesdriven salty sappy sarcastic sassy saturnine saucy scary scathing scatterbrained scatty scheming schmoozy scornful scowling scratchy screwedup scruffy scummy secondrate selfabsorbed selfaggrandising
selfaggrandizing selfappointed selfcentered selfcentred selfcongratulatory selfdeluded selfimportant selfindulgent selfinterested selfinvolved selfloving selfobsessed selfopinionated selfpitying selfregarding selfsatisfied
selfseeking selfserving selfwilled servile sexist shabby shady shallow shambling shambolic shameful sharptongued shifty shirking shirty shitty shoddy shortsighted shouty showy shrill sicklysweet silly simpering sinful skiving
slack slackjawed slapdash slaphappy sleazy sleepy slimy slippery slipshod sloppy slothful slouchy slovenly slowmoving slumbering slutty sly smalltime smarmy smartalec smartalecky smartarse smirking smothering smug snarky snarling
sneaky sneering snide snidey sniffy snippy snivelling snobby snooty snotty sociopathic sophomoric sordid sour spaced spacedout spacey spiky spindly spiteful splenetic spoiled spoilt spoiltrotten squalid starchy stern
stickyfingered stiffnecked stifling stingy stodgy stolid stonecold stony straitlaced stressy strident stroppy strutting stubborn stuckup stuffy stultifying stupid subhuman subpar subservient suffocating sulking sulky sullen
superficial superior surly swaggering swollenheaded sycophantic taciturn tacky tardy targetobsessed tart tarty tawdry temperamental terrifying terse testy tetchy thick thickskinned thinskinned thirdrate threatening
tightarsed tightfisted tightlipped timid tineared tiresome toffeenosed tonedeaf tonguetied torpid touchy toxic trashy treacly trifling triggerhappy troublesome truculent trying turgid twitchy twobit twofaced twotiming tyrannical
ugly unchristian uncivil unclean uncool uncouth underhand underhanded underqualified unfit unforgiving unfriendly unfunny ungainly ungentlemanly uninformed uninspired uninspiring unintelligent uninterested uninvolved unjust unkind
unmannerly unruly unsavory unsavoury unseemly unsound unstable unsubtle untidy unwise unworldly uppity uptight vain vapid venal vengeful verbose vexing vile virulent vitriolic volatile vulgar wacky wannabe warped washedup wasteful
wayward weak weakkneed weakwilled wearying weaselly weedy weird wet weteared wheedling whingeing whingey whinging whining whiny wicked wilful willful wily wimpy wishywashy withdrawn withering wobbly woeful wonky
wooden woolly wordtwisting workshy yappy yellowbellied zealous `;

/** Bad labels that are nouns: "a bully", "drama queen". */
export const BAD_NOUNS = `
airhead amateur animal arse arsehole ass asshole attentionseeker autocrat backstabber barbarian bastard beast bellend berk bigot bitch blabbermouth blackmailer blockhead bloodsucker bluffer blusterer boaster bonehead boor bore
botcher braggart bragger brat brownnose bruiser brute buffoon bullshitter bully bumpkin bungler busybody buzzkill caveman charlatan chatterbox chauvinist cheapskate cheat cheater clockwatcher clod clodhopper clot clown coldfish
complainer conartist conman cornercutter couchpotato coward crank crawler creep cretin crook crybaby curmudgeon cynic daydreamer deadbeat deadweight deadwood despot devil dictator dilettante dimwit dinosaur disappointment disgrace
ditherer diva dodger dogsbody dolt donkey doormat dragon dramaqueen dreamer dropout dullard dummy dunce egoist egomaniac egotist embarrassment evildoer eyesore failure faker fantasist fascist fibber fidget flake flatterer flirt
flop fool fossil fraud freak freeloader fusspot gasbag gatecrasher gloater gloryhunter gloryseeker glutton goof gossip grouch groveller grumbler grump halfwit hasbeen hater hothead hypocrite icequeen idiot idler ignoramus imbecile
imposter impostor ingrate jackass jerk jobsworth joker killjoy knobhead knowall knowitall laggard laughingstock layabout lazybones leech letdown liability liar lightweight loafer loner loon loony loser loudmouth lout lowlife
lunatic madman maniac mansplainer martinet meanie megalomaniac menace micromanager miser misery misfit moaner monster moron muddler muppet nag nagger namedropper narcissist nightmare nincompoop nitpicker nitwit nobody nohoper
nonentity nuisance numpty numskull nutcase nutter oaf obstructionist oddball opportunist parasite pedant penpusher peoplepleaser pervert pessimist pest philistine phoney phony pig pillock plonker poser poseur posturer prat
preacher pretender prick prig primadonna procrastinator prude psycho psychopath pushover quitter racist ranter rascal rat ratbag rogue rookie ruffian saboteur sadist scaremonger scatterbrain schemer scoundrel scrooge scrounger
scum scumbag selfpromoter sellout sexist shambles shirker shouter showboater showoff simpleton skinflint skiver slacker slavedriver sleazebag slimeball slob sloth slouch slowcoach slowpoke slug sluggard smartaleck smartarse
smartypants snake sneak snitch snob snoop snooper sociopath softie sourpuss spendthrift spoilsport sponger stickler stinker stirrer stooge sucker suckup sulker swindler swine sycophant taskmaster tattletale tearaway telltale thief
thug tightwad timewaster toady toerag traitor trickster troll troublemaker turncoat twat twerp twit twoface tyrant upstart vandal villain viper vulture wally wanker wannabe waster wastrel weakling weasel weirdo whiner whingebag
whinger wimp windbag wisecracker witch worrier wreck wuss yesman yob zero zombie`;

/** Nouns of a bad trait: "your laziness", "such arrogance". */
export const BAD_TRAITS = `
aggression animosity antagonism apathy avarice backbiting bigotry bile bloodymindedness bluster bravado chicanery cliquishness coldheartedness conceit contempt cowardice cruelty cynicism deceit defeatism dilettantism dimwittedness
disdain dishonesty dishonor dishonour disloyalty disobedience disorganisation disorganization disrespect dogmatism dramatics duplicity ego egoism egomania egotism entitlement envy favoritism favouritism frivolity gloating gluttony
grandstanding greed halfheartedness hardheartedness heedlessness histrionics hostility hubris hypocrisy hysteria idiocy illtemper illwill imbecility immaturity impatience impertinence imprudence impudence inattention incivility
incompetence inconsideration inconsistency indifference indiscipline indiscretion indolence inefficiency ineptitude inflexibility ingratitude insensitivity insolence insubordination intolerance intransigence irascibility
irresponsibility irritability jealousy lethargy machismo malice megalomania mendacity misanthropy misogyny nagging naivety naiveté narcissism narrowmindedness negativity nepotism obduracy oneupmanship opportunism paranoia
parsimony passiveaggression passivity perfidy pessimism pettifoggery piggishness pigheadedness pomposity posturing prejudice pretension procrastination rancour rapacity sadism scheming selfabsorption selfdeception selfobsession
selfpity selfsatisfaction servility sloth snobbery spite sulking swagger sycophancy theatrics thickheadedness thuggery tomfoolery treachery tyranny unprofessionalism unpunctuality unreliability vagueness vainglory vanity venom
volatility whingeing whining`;

/** Virtues, whose absence judges the person: "lack any tact", "has no manners". */
export const VIRTUES = `
accountability alertness ambition assertiveness authenticity backbone balls brain brainpower brains bravery candor candour character charisma charm cheer civility class collegiality commitment commonsense compassion
conscience consideration courage courtesy credibility decorum dedication determination dignity diplomacy discipline dynamism empathy enthusiasm ethics fairness feeling feelings fibre finesse firmness flair foresight gallantry
goodwill gratitude gravitas grit gumption guts heart honesty hospitality humanness humility imagination initiative integrity interest justice knowhow leadership loyalty manners modesty morals
motivation nous openness peopleskills pep perseverance personality pluck poise principles proactivity remorse resolve respect restraint rigor rigour scruples selfawareness selfconfidence selfcontrol selfdiscipline selfesteem
selfrespect sense shame spine stamina steel subtlety sympathy tact teamspirit tenacity toughness vigor vigour warmth willpower wisdom wit workethic zeal zest`;

/** Good labels: flattery, and personality when denied. */
export const GOOD_ADJECTIVES = `
accomplished adaptable admirable adorable affable affectionate agreeable altruistic amazing amiable amicable angelic approachable articulate astounding astute attentive awesome beloved benevolent best blameless bold brave bright
brilliant bubbly calm candid capable caring charismatic charming cheerful chirpy civilised civilized classy clearsighted clever cleverest collected committed companionable compassionate competent composed confident
conscientious considerate convivial cool cooperative cordial courageous courteous creative cultured customerfocused daring dashing dazzling decent decisive dedicated deft delightful dependable devoted devout
dignified diligent diplomatic disciplined discreet downtoearth driven dutiful dynamic earnest easygoing effervescent efficient elegant eloquent empathetic energetic enterprising entertaining enthralling enthusiastic
ethical excellent exceptional exemplary exquisite extraordinary fabulous faithful fantastic faultless fearless finest firstclass firstrate flawless focused focussed foresighted forgiving forthright friendly funniest
funny gallant generous gentle genuine gifted giving glorious golden goodhumored goodhumoured goodnatured gracious great greatest grounded hardworking hardy heartwarming heavensent helpful heroic
highprincipled hilarious honest honorable honourable hospitable humane humble ideal imaginative immaculate impartial impeccable incisive incomparable incredible indispensable industrious ingenious inimitable insightful
inspiring intelligent intuitive invaluable inventive irreplaceable jolly jovial joyful judicious kind kindest kindly knowledgeable laudable lawabiding legendary likeable lively lovable loveliest lovely loyal magnetic magnificent mannerly marvellous marvelous masterful masterly matchless mature meticulous mindful modest motivated nicest nimble noble nonjudgemental nonjudgmental nurturing obliging
observant openhanded optimistic organised organized outstanding patient peerless perceptive perfect persevering personable phenomenal philanthropic plucky poised polite positive praiseworthy precious
priceless principled productive professional proficient profound prudent punctual purposeful quickthinking rational razorsharp reassuring receptive refined reliable remarkable resilient resolute resourceful respected
respectful responsible responsive robust saintly savvy selfassured selfcontrolled selfdisciplined selfeffacing selfless selfmotivated selfreliant selfsacrificing sensational sensible sensitive
serene serviceminded sharp shrewd sincere skilful skilled skillful smart smashing sociable special spectacular spirited splendid staunch steadfast stellar straightforward straighttalking strong succinct super superb
superhuman supportive supreme surefooted sweet sympathetic tactful talented tenacious tender terrific thorough thoughtful tidy tireless tolerant topclass topnotch tranquil tremendous trusted trustful trustworthy trusty truthful
unassuming unbeatable uncomplaining understanding unfailing unfaltering unflappable unforgettable unique unmatched unparalleled unpretentious unrivaled unrivalled unselfish
unshakeable unstoppable unsurpassed untiring unwavering upright valiant versatile vibrant vigilant virtuous visionary warm welcoming wellbehaved wellbred wellinformed wellliked wellmannered
wellorganised wellprepared wellread wellspoken whipsmart wholesome wise witty wonderful worldclass worthy `;

export const GOOD_NOUNS = `
ace allrounder altruist anchor angel asset beacon blessing brick catch champ champion charmer chum cookie craftsman darling dear delight diamond dogooder dream dynamo expert fairy
fighter fixer foundation gem gemstone genius gentleman gift goddess godsend gogetter grafter guru hardworker heart hero heroine host hotshot humanitarian icon idol
inspiration jewel keeper king lady lamb legend lifeline lifesaver lioness maestro magician marvel master mastermind maverick miracle miracleworker model
motivator multitasker natural nightingale oneoff optimist oracle paragon peach pearl peopleperson perfectionist phenomenon philanthropist pillar pioneer powerhouse pro
problemsolver professional queen rainmaker ringmaster rock rocker rockstar rolemodel sage saint samaritan savior saviour selfstarter showstopper soul stalwart star sunshine superhero superman superstar superwoman sweetheart sweetie talent teamplayer trailblazer treasure treat
trendsetter trooper trouper virtuoso warrior whiz whizz winner wizard wonder wonderwoman wonderworker workaholic workhorse `;
