/** Labels of the person. Entries as stems.ts defines them; each group says what the label is. */

/** Bad labels that need no noun: adjectives. */
export const BAD_ADJECTIVES = `
cross jumpy
abrasive abusive accidentprone acerbic acidtongued acrimonious addled affected aggressive aimless airyfairy aloof amateurish antagonistic antisocial apathetic argumentative arrogant arsey artless asinine attentionseeking autocratic
avaricious awkward babyish backstabbing backward balky barmy beastly bellicose belligerent bent bigmouthed bigoted birdbrained bitchy bitter bland blasé blinkered bloodthirsty blunt boastful boisterous bolshy boneidle boorish boring bossy
bothersome brainless brainwashed brash bratty brazen broody brusque brutal brutish bumbling bumptious bungling bureaucratic burntout butterfingered cackhanded cagey calculating callous cantankerous careless catty cavalier
censorious changeable chaotic chatty chauvinistic cheeky childish chippy choleric churlish clannish clingy cliquey clockwatching clodhopping clotheared clownish clueless clumsy coarse cocky cold coldblooded coldfish combative complacent
compulsive conceited condescending confrontational conniving contemptible contemptuous contentious contrary controlling contumacious copycat cornercutting corrupt covetous cowardly cowering crabbed crabby crackpot crafty cranky crass
crazy credulous creepy cringeworthy crooked crotchety crude cruel crusty curmudgeonly cutthroat cynical daft dastardly deadeyed debauched decadent deceitful deceptive defensive defiant deluded delusional demeaning demented
demotivated demotivating denigrating dense deplorable depraved deranged derisive despicable despotic detestable devious dictatorial difficult dilatory dilettante dim disaffected disagreeable discourteous disengaged
disgraceful disgruntled disgusting dishonest dishonorable dishonourable disinterested disloyal dismissive disobedient disobliging disorderly disorganised disorganized dispassionate disreputable disrespectful disruptive distant distrustful
ditzy divisive doctrinaire dodgy dogmatic domineering domineeringly dopey dotty doubledealing dour dozy dreadful dreary dumb dumbass duplicitous dysfunctional easilyled effete egocentric egoistic egotistic egotistical elitist embarrassing
embittered emotionless entitled envious erratic evasive evil exasperating excitable exploitative extravagant facetious faithless fake false fanatical fastidious fawning featherbrained feckless feeble feisty feral ferocious fickle fiendish
flaky flighty flippant floundering flybynight foolish foppish forgetful forward foul foulmouthed fourthrate fractious frantic freeloading frigid frivolous frosty frumpy fuddyduddy fussy futile garrulous gauche ghastly giddy glib gloating
gloomy glum gobby gormless gossiping gossipy grabbing grabby graceless grasping grating greedy grim grotty grouchy grovelling grubby grudging gruesome gruff grumpy gullible gutless guttermouthed
halfbaked hamfisted hamhanded hapless hardbitten hardened hardnosed harebrained harsh hateful haughty headstrong heartless heavyhanded hellish hidebound highhanded highlystrung highmaintenance highstrung hoitytoity
homophobic hopeless horrible horrid hostile huffy humorless humourless hypercritical hypersensitive hypocritical hysterical icy idiotic idle ignorant illbred illdisciplined illeducated illequipped illhumoured illinformed
illnatured illogical illorganised illprepared illsuited immature immodest immoral impassive impatient impenetrable imperious impertinent impolite impossible imprudent impudent impulsive inadequate inane inarticulate inattentive
incapable incoherent incompetent inconsiderate inconsistent incorrigible incurious indecisive indelicate indifferent indiscreet indiscriminate indolent indulgent inefficient inelegant inept inexpert infantile inferior inflexible
infuriating inhospitable inhuman inhumane insatiable insecure insensitive insidious insincere insipid insolent insubordinate insubstantial insufferable insular interfering intimidating intolerable intolerant intractable
intransigent intrusive invasive irascible ironfisted irrational irresponsible irritable irritating jaded jaundiced jealous jokey joyless judgemental judgmental judgy juvenile knownothing lackadaisical laissezfaire languid lax lazy leaden
leadfooted lecherous leering lethal lethargic lewd lifeless lightfingered liverish loathsome longwinded loopy looselipped loosetongued loudmouthed lousy loutish lowbrow lowenergy luddite lukewarm lumbering lying machiavellian maddening
maladjusted malevolent malicious malign malingering manic manipulative mannerless mardy masochistic materialistic mawkish mealymouthed mean meddlesome mediocre meek megalomaniacal melodramatic menacing mendacious mercenary
merciless mercurial messedup milquetoast mindless misanthropic miserable miserly misogynist misogynistic moaning moany moneydriven moneygrubbing moneymad moneyobsessed monosyllabic monstrous moody moronic morose mouthy mulish
murky musty mutinous nagging naive nambypamby narcissistic nasty needy negative neglectful neglecting negligent neurotic niggardly niggling nihilistic nitpicking nogood nonchalant noncommittal nosey nosy notbothered nuts oafish
oblivious obnoxious obsequious obsessive obstinate obstreperous obstructive obtuse odious offensive offhand officious offputting oily onthemake opinionated oppressive ornery ostentatious outoftouch outspoken overambitious overanxious
overbearing overcautious overconfident overcontrolling overcritical overdramatic overeager overemotional overfamiliar oversensitive overwrought paltry paranoid parasitic parochial parsimonious passiveaggressive pathetic patriarchal
patronising patronizing peabrained pedantic peevish pennypinching pennywise perfidious pernicious pernickety persnickety perverse pessimistic pettifogging petty petulant phlegmatic phoney phony pigignorant pitiable
pitiful pitiless plodding pointscoring pompous pontificating possessive posturing potty powercrazed powerhungry powermad preachy prejudiced presumptuous pretentious prickly prim prissy procrastinating profitdriven profligate prudish
prying puerile puffedup pugnacious punchable punitive puritanical purposeless pushy pusillanimous quarrelsome querulous rabid racist rambling rancorous rapacious rash ratty raucous recalcitrant reckless refractory
remorseless reptilian repulsive resentful restive revolting rigid rotten roughedged rowdy rubbishy rude rulebound ruthless sadistic salesdriven salty sanctimonious sarcastic saturnine saucy scabrous scathing scatterbrained scatty scheming
schoolmarmish scornful scowling scratchy screwedup scruffy secondrate secretive selfabsorbed selfaggrandising selfaggrandizing selfcentered selfcentred selfcongratulatory selfdeluded selfdestructive selfimportant selfindulgent
selfinterested selfinvolved selfish selfloving selfobsessed selfpitying selfregarding selfrighteous selfsatisfied selfseeking selfserving selfwilled senseless servile sexist shady shallow shambling shambolic shameless
shiftless shifty shirking shirty shoddy shortsighted shouty shrewish shrill sicklysweet silly simpering skiving slack slackjawed slanderous slapdash slaphappy slavish sleazy slimy slippery slipshod sloppy slothful slovenly slowmoving
sluggish slumbering sly smalltime smarmy smartalec smartalecky smartarse smug snappish snarky snarling sneaky sneering snide sniffy snippy snivelling snobbish snobby snooty snotty sociopathic sophomoric sordid sottish soulless
sour spacedout spiky spindly spineless spiteful splenetic spoiled spoilt spoiltrotten squalid squeamish standoffish starchy stickyfingered stiffnecked stingy stodgy stolid stony straitlaced stressy strident stroppy stubborn
stuckup stuffy stultifying stupid subhuman subpar subservient sulky sullen supercilious superficial superior surly swaggering swinish sycophantic taciturn tactless tardy targetobsessed tasteless tawdry temperamental tempestuous terrifying
terse testy tetchy thick thickskinned thinskinned thirdrate thoughtless threatening thuggish tightarsed tightfisted tightlipped timid timorous tineared tiresome tonedeaf tonguetied torpid touchy toxic trashy treacherous
treacly trifling triggerhappy troublesome truculent turgid twobit twotiming tyrannical tyrannous ugly unaccommodating unaccountable unambitious unapproachable unbalanced unbearable unbending unbothered
uncaring uncharismatic uncharitable unchristian uncivil uncivilised unclean uncommitted uncommunicative uncompromising unconcerned unconscientious unconscionable unconvincing uncool uncooperative uncouth uncultured undemonstrative
undependable underhand underhanded underqualified undignified undisciplined uneducated unempathetic unemployable unengaged unenthusiastic unethical unfaithful unfeeling unfit unfocused unfocussed unforgiving unforthcoming unfriendly
unfunny ungenerous ungentlemanly ungracious ungrateful unhelpful unhinged unhygienic unimaginative unimpressive uninformed uninspired uninspiring unintelligent uninterested uninvolved unjust unkind unlikable unlikeable unlovable unloving
unmanageable unmannerly unmotivated unnatural unobliging unobservant unorganised unorganized unperceptive unpersuasive unpleasant unpredictable unprepossessing unprincipled unproductive unprofessional unpunctual unqualified
unreasonable unrefined unreliable unremorseful unrepentant unresponsive unruly unsavory unsavoury unscrupulous unsentimental unserious unskilful unskilled unskillful unsmiling unsociable unsocial unsophisticated unsound unsporting
unstable unsteady unsubtle unsympathetic untalented untamed unteachable unthinking untidy untrainable untrained untrustworthy untruthful unwashed unwelcoming unwilling unwise unworldly unworthy unyielding uppish uppity
uptight useless vacuous vain vainglorious vapid venal vengeful venomous verbose vexatious vexing vicious vile vindictive virulent vitriolic volatile voracious vulgar warped washedup waspish wasteful wayward weak weakkneed
weakwilled weaselly weird weteared wheedling whingeing whining whiny wicked wilful willful wily wimpish wimpy wishywashy withdrawn witless wobbly woeful wooden woolly wordtwisting workshy worthless
yellowbellied zealous`;

/** Bad labels that are nouns: "a bully", "drama queen". */
export const BAD_NOUNS = `
bluffer botcher coaster flapper fudger natterer prattler ranter skulker waffler wriggler harasser manipulator gloryhunter gloryseeker attentionseeker timeserver prankster gossiper nagger backbiter grandstander namedropper freerider hangeron knowall rulebreaker
adolescent airhead alarmist alsoran amateur amnesiac animal ape arse arsehole arsonist ass autocrat backstabber bagcarrier barbarian barnacle basketcase battleaxe beast bellend berk bighead
bigmouth bigot birdbrain bitch blabber blabbermouth blackguard blackmailer blighter blockage blockhead bloodhound bloodsucker blowhard bludger blunderer blusterer boaster bodger bonehead boor bootlicker bore
bottler bounder braggart bragger brat brownnoser brute buffoon bullies bullshitter bully bumbler bumpkin bungler bureaucrat busybody cad calamity caveman chancer charlatan chatterbox chauvinist cheapskate cheat
cheater child chiseller chump clockwatcher clod clot clothhead clown complainer conartist conman conniver controlfreak couchpotato coward cowboy crank crawler creature creep cretin crook crosspatch crybaby curmudgeon cynic
dabbler daydreamer deadbeat deadhead deadloss deadweight deadwood degenerate delinquent desperado despot devil dictator dimwit dingbat dinosaur dipstick dirtbag disaster disgrace ditherer ditz diva dodger dogsbody dolt donkey donothing
doommonger doormat dope dork doubter dramaqueen drip drone droner dud dullard dumbo dummkopf dummy dunce dweeb eejit egghead egoist egomaniac egotist embarrassment extortionist failure fake faker fanatic fantasist fascist fathead fibber
fiend flake flatterer flibbertigibbet flirt flunkey fool fop fossil fraud fraudster freak freeloader frump fumbler fusser fusspot gadfly galoot gangster gannet gasbag ghoul gigolo git gloater glutton gobshite goldbricker golddigger
goodfornothing goof goon gorilla gossip gossipmonger greenhorn grifter grouch grump guttersnipe guzzler hack halfpint halfwit harpy harridan hasbeen hater headbanger headcase heathen hoarder hog hoodlum hooligan
hothead humbug hustler hyena hypochondriac hypocrite idiot idler ignoramus imbecile impersonator imposter impostor ingrate inquisitor interloper intriguer jackal jackanapes jackass jerk jinx jobsworth joke joker
juggernaut killjoy kissup kleptomaniac klutz knave knob knowall knowitall knucklehead lackey laggard lapdog laughingstock layabout lazybones lecher leech lemming leper letdown liability liar libertine lickspittle lightweight limpet
loafer loiterer loon loony loosecannon loser loudmouth lounger lout lowlife lummox lunatic lush madman mafioso makeweight malcontent malingerer maniac marionette martinet masochist meanie meathead meddler megalomaniac
menace milksop misanthrope mischiefmaker miscreant miser misery misfit moaner mollycoddle mongrel moocher mope moper moron mountebank mouse mouthpiece muckraker mudslinger muggins muppet mutineer nag narcissist naysayer
ne'erdowell neanderthal niggler nightmare nincompoop nitpicker nitwit nobody nohoper nonentity nonstarter noseyparker nuisance numbskull numpty numskull nutcase nutter oaf obstructionist oddball ogre oik opportunist outcast overlord
paranoiac parasite partypooper passenger pauper peacock pedant pennypincher penpusher pervert pessimist pest pettytyrant philistine phoney phony pickpocket pig piker pillock pinhead plodder plonker poltroon pooper popinjay
poser poseur premadonna pretender prig primadonna princess procrastinator profiteer prude psycho psychopath pushover quack quibbler quitter rabblerouser racist racketeer rascal rat ratbag rattlesnake reprobate
reptile robot rogue rookie rotter rottweiler roughneck ruffian saboteur sadcase sadist sadsack scab scallywag scammer scandalmonger scapegrace scaremonger scatterbrain sceptic schemer schmuck scoffer scold
scorpion scoundrel scourge scrooge scrounger scruff scum scumbag selfpromoter selfserver sellout sexist shambles shaver shirker shortchanger shouter showoff shrew shrinkingviolet shyster sidewinder simp simpleton skinflint skiver
skunk slacker slavedriver sleaze sleazebag sleazeball sleepwalker slimeball slob sloth slouch slowcoach slowpoke slug sluggard slyboots smarmer smartaleck smartarse smartypants smoothie snail snake sneak sneerer sniper
sniveller snob snoop snooper snot soak sociopath softie sorehead sourpuss spacecadet spiv spoiler spoilsport sponger stickler stinker stirrer stooge stuffedshirt sucker suckup sulker swaggerer swindler swine swot sycophant tartar
taskmaster tattletale teacher'spet tearaway telltale thief thug tightwad timewaster toady toerag tormentor traitor trickster troglodyte troll troublemaker turncoat twat twerp twister twit twoface twotimer tyke
tyrant upstart usurper vampire vandal vermin villain virago vixen vulgarian vulture wally wanker warmonger waster wastrel weakling weasel weathercock weirdo wheelerdealer whelp whiner whinger wideboy wildcat wimp windbag windsock witch
womaniser womanizer woodentop worrier worrywart wreck wrecker wretch yahoo yapper yesman yesmen yeswoman yob yokel zero zombie`;

/** Nouns of a bad trait: "your laziness", "such arrogance". */
export const BAD_TRAITS = `
bluster bravado swagger posturing grandstanding whingeing whining backbiting scheming sulking gloating nagging theatrics dramatics histrionics
aggression animosity antagonism apathy arrogance asininity avarice bigotry bile bloodymindedness brutality chicanery cliquishness coldheartedness complacency conceit contempt cowardice cruelty cynicism deceit defeatism defiance
dilettantism dimwittedness disdain dishonesty dishonor dishonour disloyalty disobedience disorganisation disorganization disrespect dogmatism duplicity ego egocentricity egoism egomania egotism entitlement envy favoritism favouritism
flippancy frivolity gluttony greed gullibility halfheartedness hardheartedness heedlessness hostility hubris hypocrisy hysteria idiocy ignorance illtemper illwill imbecility immaturity impatience impertinence imprudence impudence
inattention incivility incompetence inconsideration inconsistency indifference indiscipline indiscretion indolence inefficiency ineptitude inflexibility ingratitude inhumanity insensitivity insincerity insolence
insubordination intolerance intransigence irascibility irresponsibility irritability jealousy laxity lethargy machismo malevolence malice mediocrity megalomania mendacity misanthropy misogyny naivety naiveté narcissism
narrowmindedness negativity negligence nepotism nonchalance obduracy obstinacy oneupmanship opportunism overconfidence paranoia parsimony passiveaggression passivity perfidy pessimism pettifoggery petulance piggishness pigheadedness
pomposity prejudice pretension procrastination rancour rapacity rigidity sadism selfabsorption selfdeception selfimportance selfindulgence selfobsession selfpity selfsatisfaction servility sloth snobbery spite stupidity superficiality
sycophancy thickheadedness thuggery timidity tomfoolery treachery truculence twofacedness tyranny unprofessionalism unpunctuality unreliability vagueness vainglory vanity venality venom volatility vulgarity`;

/** Virtues, whose absence judges the person: "lack any tact", "has no manners". */
export const VIRTUES = `
accountability adaptability alertness ambition assertiveness authenticity backbone backboneofany balls benevolence brain brainpower brains bravery candor candour character charisma charm cheer civility class collegiality commitment
commonsense compassion conscience consideration courage courtesy creativity credibility decency decorum dedication determination dignity diligence diplomacy discipline dynamism elegance empathy enthusiasm ethics fairness feeling feelings
fibre finesse firmness flair foresight gallantry generosity goodwill gratitude gravitas grit gumption guts heart heartforpeople honesty hospitality humanity humanness humility imagination initiative integrity intelligence interest justice
knowhow leadership listeningskills loyalty manners maturity modesty morals motivation nous openness patience peopleskills pep perseverance personality pluck poise principles proactivity professionalism prudence punctuality reliability
remorse resilience resolve respect responsibility restraint rigor rigour scruples selfawareness selfconfidence selfcontrol selfdiscipline selfesteem selfrespect sense sensitivity shame sincerity spine stamina stayingpower steel subtlety
sympathy tact teamspirit tenacity toughness vigor vigour warmth willpower wisdom wit workethic zeal zest`;

/** Good labels: flattery, and personality when denied. */
export const GOOD_ADJECTIVES = `
accomplished adaptable admirable adorable affable affectionate agreeable altruistic amazing amiable amicable angelic approachable articulate astounding astute attentive awesome beloved benevolent best blameless bold brave bright brilliant
bubbly calm candid capable caring charismatic charming cheerful chirpy chivalrous civilised civilized classy clearsighted clever cleverest collected committed companionable compassionate competent composed confident conscientious
considerate consummate convivial cool cooperative cordial courageous courteous creative cultured customerfocused daring dashing dauntless dazzling decent decisive dedicated deft delightful dependable devoted devout dignified diligent
diplomatic disciplined discreet downtoearth driven dutiful dynamic earnest easygoing ebullient effervescent efficient elegant eloquent empathetic energetic enterprising entertaining enthralling enthusiastic ethical excellent exceptional
exemplary exquisite extraordinary fabulous faithful fantastic faultless fearless finest firstclass firstrate flawless focused focussed forbearing foresighted forgiving forthright friendly funniest funny gallant generous genial gentle
genuine genuinehearted gifted giving glorious golden goodhumored goodhumoured goodnatured gracious great greatest grounded guileless hardworking hardy heartwarming heavensent helpful heroic highprincipled hilarious honest honorable
honourable hospitable humane humble ideal illustrious imaginative immaculate impartial impeccable incisive incomparable incredible indispensable industrious ingenious inimitable insightful inspiring intelligent intrepid intuitive
invaluable inventive irreplaceable jolly jovial joyful judicious kind kindest kindly knowledgeable laudable lawabiding legendary likeable lively lovable loveliest lovely loyal magnanimous magnetic magnificent mannerly marvellous marvelous
masterful masterly matchless matteroffact mature merciful meritorious meticulous mindful modest motivated nicest nimble noble nonjudgemental nonjudgmental nurturing obliging observant openhanded optimistic organised organized outstanding
patient peaceable peerless perceptive perceptiveminded perfect persevering personable phenomenal philanthropic plucky poised polite positive praiseworthy precious priceless principled prodigious productive professional proficient profound
prudent punctual purposeful quickthinking rational razorsharp reassuring receptive refined reliable remarkable resilient resolute resourceful respected respectful responsible responsive robust sagacious saintly savvy scrupulous
secondtonone selfassured selfcontrolled selfdisciplined selfeffacing selfless selfmotivated selfreliant selfsacrificing sensational sensible sensitive serene serviceminded sharp shrewd sincere skilful skilled skillful smart smashing
sociable special spectacular spirited splendid staunch steadfast stellar straightforward straighttalking strong suave sublime succinct super superb superhuman supportive supreme surefooted sweet sympathetic tactful talented tenacious
tender terrific thorough thoughtful tidy tireless tolerant topclass topnotch tranquil tremendous trusted trustful trustworthy trusty truthful unassuming unbeatable uncomplaining understanding unequaled unequalled unerring unfailing
unfaltering unflappable unforgettable unimpeachable unique unmatched unparalleled unpretentious unrivaled unrivalled unselfish unselfishminded unshakeable unstinting unstoppable unsurpassed untiring unwavering upright valiant versatile
vibrant vigilant virtuous visionary vivacious warm welcoming wellbehaved wellbred wellinformed wellliked wellmannered wellorganised wellprepared wellread wellspoken whipsmart wholesome wise witty wonderful wondrous worldclass worthy zesty`;

export const GOOD_NOUNS = `
ace allrounder altruist anchor angel asset beacon blessing brick catch champ champion charmer chum cookie crackerjack craftsman craftswoman darling dear delight diamond dogooder dream dreamboat dynamo examplesetter expert fairy fighter
firstratecolleague fixer foundation gem gemstone genius gentleman gift goddess godsend gogetter goldenboy goldengirl grafter guardianangel guidinglight guru hardworker heart hero heroine host hotshot humanitarian icon idol inspiration
inspirationtous jewel keeper king lady lamb leadinglight legend lifeandsoul lifeline lifesaver lioness lionheart livewire luminary maestro magician marvel master mastermind maverick mensch miracle miracleworker model motherteresa
motivator multitasker natural nightingale oneoff optimist oracle paragon pathfinder peacemaker peach pearl peopleperson perfectionist phenomenon philanthropist pillar pioneer poppet powerhouse powerhouseofideas pro problemsolver prodigy
professional queen quickstudy rainmaker rayofsunshine ringmaster rock rocker rockstar rolemodel sage saint samaritan savior saviour selfstarter showstopper smasher soul stalwart standout star starlet stunner sunshine superhero
superheroindisguise superman superstar superwoman superwomanofservice sweetheart sweetie sweetiepie talent teamplayer titan topperformer torchbearer towerofstrength trailblazer treasure treasuretrove treat trendsetter trooper trouper
truthteller ultrapro unicorn virtuoso warrior whiz whizkid whizz winner wizard wonder wonderwoman wonderworker workaholic workhorse wunderkind`;
