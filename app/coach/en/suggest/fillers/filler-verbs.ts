/**
 * What is done in place of an act whose verb no line of `filler-grid.ts` knows, or none that fits its thing: classes of verbs, written as
 * that table and asked behind it.
 */
export const FILLER_VERBS = `
mistreat,abuse,disrespect,despise,hate,loathe,bully,harass,snub,offend,slight,antagonise,provoke,mob,intimidate,frighten,scare,startle,upset,unsettle,fluster,alarm,torment,annoy,irritate,rattle,hurt,harm ; person|child|frail|staff|pronoun|animal ; ; treat {o} with calm and respect{s} || speak to {o} in a calm, friendly voice{s} || give {o} time and space{s}
bribe,defraud,exploit,manipulate,trick,mislead,swindle,bamboozle ; person|child|frail|staff|pronoun ; ; be honest with {o}{s} || give {o} the plain facts || treat {o} fairly
convince,persuade,influence,urge,entice,coax,lure,talk_into,strong-arm,pester,nag,badger,pursue,sway,steer ; person|child|frail|pronoun ; ; explain it once and let {o} decide || tell {o} the facts and give {them1} time || ask {o} what {they} would like
stonewall,fob_off,put_off,brush_off,palm_off,deflect,evade,dodge,avoid,shun,duck ; person|child|frail|pronoun|complaint|question|message|wish ; ; answer {o} openly{s} || deal with {o} at once{s} || say when {o} will get an answer
gaslight,undermine,discredit,slander,defame,belittle,diminish,trivialise,trivialize,minimise,minimize,downplay,devalue,undervalue,underestimate,underrate,pooh-pooh,sniff_at ; * ; ; take {o} seriously{s} || give {o} due respect{s} || listen first and then judge {o} by the facts
micromanage,supervise,oversee,police,control,monitor,spy_on,watch,babysit ; staff|person ; ; agree on the goal and let {o} do the work || ask {o} once a day how things stand || tell {o} openly what {you} will check
lecture,mansplain,preach_at,school,lecture_to,instruct,educate ; person|staff|child|frail|pronoun ; ; ask {o} first what {they} would like to know || answer what {o} asked || keep it to two sentences
scold,reprimand,rebuke,tell_off,dress_down,chide,berate,reproach,chastise,admonish,punish,discipline,nag,snap_at,shame ; person|child|frail|staff|pronoun ; ; speak to {o} calmly about what happened || talk to {o} in private || show {o} how to do it right
exclude,sideline,segregate,single_out,leave_out,isolate,shut_out,ignore ; person|child|frail|staff|pronoun ; ; include {o}{s} || invite {o} to join in{s} || give {o} the same place as everyone else
detain,hold_up,delay,stop,hinder,restrain,trap,corner,surround,obstruct ; person|child|frail|pronoun ; ; let {o} go on {their1} way || keep it short and let {o} go || ask {o} kindly to wait and say why
herd,usher,bundle,chase_out,shoo,rush_out,march,throw_out,drive_out,evict,eject,expel,banish,kick_out ; person|child|frail|pronoun|queue ; ; ask {o} politely and give {them1} time || show {o} the way || speak to {o} in person first
summon,beckon,call_over,call_up,page,wave_over ; person|child|frail|staff|pronoun ; ; walk over to {o} || go up to {o} and speak quietly || ask {o} in person
pamper,smother,fuss_over,mother,overwhelm,overburden,overload,bombard,swamp ; person|child|frail|staff|pronoun ; ; ask {o} what {they} need || give {o} one thing at a time || let {o} do what {they} can
misinform,misguide,misdirect,misadvise ; person|child|frail|staff|pronoun ; ; check the facts before {you} answer {o} || give {o} the right facts || take {o} to someone who knows
impersonate,pose_as,imitate,copy ; person|staff|child ; ; act under {your} own name || speak in {your} own voice
disturb,distract,startle,bother,trouble ; person|child|frail|staff|animal|pronoun ; ; leave {o} in peace{s} || wait for a free moment with {o} || knock and ask {o} first
endanger,jeopardise,jeopardize,compromise,risk,threaten ; * ; ; keep {o} safe{s} || check the risks for {o} before {you} start || stop and ask {your} manager about {o}
understaff,overbook,overfill,overcrowd,overload ; * ; ; plan enough people and places for {o} || keep some room in hand for {o} || check the plan for {o} a day ahead
misspell,mistype,misquote,misreport,misstate,misread,misrepresent,miscount,miscalculate,misjudge,misprint,mispronounce ; * ; ; check {o} twice{s} || compare {o} with the original{s} || ask when {you} are unsure of {o}
mislabel,misfile,misplace,mis-sort,missort,jumble,scatter,muddle,muddle_up,mess_up,tangle ; *!person ; ; put {o} in the right place{s} || label {o} clearly{s} || check {o} before {you} go on
mishandle,manhandle,maul,yank,wrench,tug,jolt,knock,bump,scrape,dent,chip,scuff,crease,crumple,tear,rip ; *!person ; ; handle {o} with care{s} || move {o} slowly and with both hands{s} || set {o} down gently{s}
misuse,abuse,overuse,exploit ; *!person ; ; use {o} only for {its} purpose || use {o} as intended{s} || ask {your} manager how to use {o}
reword,rewrite,rephrase,redraft,edit,alter,tamper,doctor,amend,revise,tweak,embellish,falsify,forge,backdate,manipulate,fudge,massage ; *!person ; ; leave {o} as {he} {is}{s} || enter in {o} only what happened || ask {your} manager before {you} change {o}
erase,wipe_out,cross_out,scratch_out,white_out,overwrite,blank_out,black_out ; *!person ; ; leave {o} readable and add a note with the date || keep {o} and write the correction beside {it}
endorse,certify,validate,verify,approve,authorise,authorize,sign_off,rubber-stamp,wave_through,tick_off,initial,countersign,co-sign,pass,permit,release ; *!person ; ; check {o} in full before {you} {v} {it} || have a second person check {o} || {v} only what {you} have checked {yourself}
submit,hand_in,turn_in,lodge,deposit,upload,transmit,dispatch,despatch,ship,mail,post,issue,publish,print,announce ; *!person ; ; check {o} before {you} {v} {it} || have a second person read {o} || make sure that {o} {is} complete
complicate,overcomplicate,oversimplify,overthink,overdo,drag_out,draw_out,prolong,pad,pad_out,stretch,inflate,bloat ; *!person ; ; keep {o} short and simple{s} || keep {o} to what matters{s} || finish {o} within the planned time
monopolise,monopolize,hog,occupy,commandeer,claim,take_over,take_up ; *!person ; ; leave {o} free for others{s} || share {o} with everyone || use {o} for a short time and pass {it} on
hoard,stockpile,squirrel_away,stash,amass,collect,accumulate,save_up ; *!person ; ; take only what is needed for the day || put {o} back for everyone to use || hand {o} in at the end of the shift
steal,pilfer,nick,pinch,swipe,scrounge,poach ; *!person ; ; leave {o} where {he} {belongs} || pay for {o} like everyone else || ask before {you} take {o}
neglect,shirk,skimp,skimp_on,dodge,evade,sidestep,duck,shun,scamp,shortcut,botch,bungle,rush_through,half-finish,slack,bodge ; *!person ; ; do {o} in full{s} || take the planned time for {o} || go through {o} step by step
impede,hinder,obstruct,disrupt,hamper,sabotage,interrupt,thwart ; *!person ; ; let {o} run smoothly{s} || keep the way free for {o} || wait until {o} {is} over
obtain,request,require,demand,solicit,insist_on,seek,collect,gather,confiscate,seize,retain ; *!person ; ; explain first what {o} {is} needed for || ask only for what the job requires || ask {p} kindly for {o}
withdraw,revoke,void,terminate,discontinue,scrap,drop,abolish,abandon,suspend,cut ; *!person ; ; agree it with {p} before {you} {v} {o} || give {p} good notice before {you} {v} {o} || keep {o} as agreed
redirect,divert,reroute,outsource,delegate,offload,foist,shift,pass_off,palm_off,fob_off ; *!person ; ; deal with {o} {yourself} || explain {o} in full before {you} hand {it} over || stay with {o} until it is settled
downgrade,upgrade,swap,substitute,replace,exchange,trade,switch,convert,renew,extend,prolong,upcharge ; * ; ; ask {p} before {you} {v} {o} || show {p} the choice and let {p} decide || keep {o} as ordered
nitpick,quibble,fuss,carp,bicker,niggle,dwell,harp,ramble,waffle,babble,drone,prattle,digress,go_on ; ? ; ; keep to the point || say it once, briefly || move on to what can be done
name-drop,boast,swagger,posture,show_off,gloat,preen ; ? ; ; let {your} work speak for itself || keep the talk to what {p} needs
fidget,pace,twitch,drum,doodle,fiddle,tap,rock,squirm,click,jingle,crack,wriggle,play_with ; -|/(?:your|their|the) (?:fingers?|feet|knuckles|pens?|keys|coins)/ ; ; keep {your} hands still{s} || stand or sit calmly{s} || lay things down and listen
slip_out,sneak,sneak_out,slope_off,skive,wander_off,disappear,vanish,nip_out,pop_out,step_out,duck_out,go_missing,leave_early ; ? ; ; tell {your} manager before {you} leave || ask a colleague to take over first || go in {your} break
sulk,pout,mope,brood,frown,scowl,glower,grimace,glare,wince,smirk,grin,snort,sniff,scoff,tut-tut,hiss,growl ; ? ; ; keep a friendly face{s} || take a breath and answer calmly || stay calm and polite{s}
panic,flap,explode,overreact,boil_over,storm_off,storm_out,flare_up,lash_out,hit_back,retaliate ; ? ; ; stay calm{s} || take a breath before {you} answer{s} || ask a colleague to take over for a moment
dawdle,dally,loaf,idle,loiter,slack,slack_off,laze,daydream,doze,nod_off,snooze,skive,linger,hang_around,lounge_about,mess_about,fool_around,muck_about,horse_around,play_around ; - ; ; get on with the next job || keep {your} mind on the work{s} || rest in {your} break
spit,belch,burp,pick,scratch,sniff,snort,slurp,smack ; ? ; ; use a tissue and turn away || step outside for a moment || wash {your} hands afterwards
overwork,overexert,overstrain,strain ; ? ; ; take {your} breaks || ask for help in time
rely,depend,bank,count,gamble,bet,trust ; - ; on|upon:! ; check {1} {yourself} || have a second way ready besides {1} || write it down
cling,stick,hold_on ; - ; to:! ; look for what helps in place of {1} || go beyond {1} where {p} needs it
side ; - ; with|against:! ; stay neutral || hear both sides
speak,talk ; - ; for|on behalf of:! ; let {1} speak for themselves || ask {1} first
apologise,apologize ; - ; too|over|again:! ; apologise once and put it right
hide,duck,shelter ; - ; behind|in|under:! ; step forward and offer help || stay where {p} can see {you}
recommend,suggest,advise,prescribe,propose,diagnose ; ? ; ; ask first, then advise || advise only on what {you} know well || refer {p} to the person who knows
`;
