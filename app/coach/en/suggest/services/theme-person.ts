/** What to do in place of forbidden acts about dress, the body, food and drink (service-acts.ts tells how a line is read). */
export const PERSON_ACTS = `
wear ; =hat|hats|cap|caps|hood|hoods & at|behind|in|inside|on>><place> ; *take {n} off {t} || *work {t} bareheaded
come|arrive|report|turn|appear ; wet|damp|greasy|dirty|untidy|messy & hair ; *come to work with clean, dry hair || *wash and *dry {your} hair before {your} shift
wear ; =slogan|slogans|logo|logos|brand|brands & !patient|uniform's ; *wear plain clothes || *choose clothes in plain colours || *keep {n} for {your} free time
roll|push ; ^up & sleeve|sleeves ; *keep {your} sleeves down {t} || *wear {your} sleeves down and buttoned {t}
wear ; =sock|socks & sandals|white|sports|coloured|patterned ; *wear plain dark socks with closed shoes
wear|have ; =glove|gloves & near|around|by|with|at|on>>rotating|moving|machine|machines|drill|drills|saw|saws|lathe|belt|belts|conveyor|parts|spindle ; *take {your} gloves off before you work {t} || *work with bare hands {t}
wear ; =glove|gloves & outside|in|at|on>>corridor|corridors|canteen|office|street|reception|phone|keyboard ; *take {your} gloves off before you leave the work area
wear|use|have ; =perfume|aftershave|cologne|scent|fragrance|deodorant & !light ; *choose unscented products {t} || *come to work with a neutral scent || *leave {n} off
no ; =perfume|aftershave|cologne|scent|fragrance ; *choose unscented products {t} || *come to work with a neutral scent || *leave {n} off
wear|have ; =make-up|makeup & heavy|bright|loud|strong|excessive ; *keep {your} make-up light {t} || *wear light make-up {t}
wear|have ; =nails|varnish|polish & long|false|artificial|gel|acrylic|painted|bright|nail ; *keep {your} nails short, clean and unpolished {t} || *trim {your} nails and *leave them unpolished
no ; =nails & long|false|artificial|gel|acrylic|painted ; *keep {your} nails short, clean and unpolished {t} || *trim {your} nails and *leave them unpolished
no ; =varnish|polish & nail ; *keep {your} nails unpolished {t} || *come {t} with clean, unpolished nails
wear ; =badge|badges & upside|under|inside|hidden|covered|backwards ; *wear {n} where everyone can read it || *keep {n} visible
cover|hide ; =badge|badges ; *keep {n} visible {t} || *wear {n} where everyone can read it
wear ; =clothing|clothes|sleeves|jewellery & loose & shoes|footwear ; *wear close-fitting clothes and closed shoes || *tie loose clothing in and *wear closed shoes
no ; clothing|clothes|sleeves & loose & shoes|footwear|sandals ; *wear close-fitting clothes and closed shoes {t} || *tie loose clothing in and *wear closed shoes {t}
wear ; =clothes|clothing|trousers|jeans|shirt|shirts|skirts|tops & ripped|torn|faded|frayed|see-through|revealing|tight|short|low-cut|transparent ; *wear neat, well-fitting clothes {t} || *choose clothes that are whole and modest {t}
no ; jeans|trousers|clothes|clothing|tights|shirts & holes|rips|patches|stains|tears ; *wear smart clothes that are whole and clean || *change any {hs} with a hole before {your} shift
no ; =clothes|clothing|trousers|jeans|shirt|shirts|skirts|tops & ripped|torn|faded|frayed|see-through|revealing|tight|short|low-cut|transparent ; *wear neat, well-fitting clothes {t} || *choose clothes that are whole and modest {t}
wear ; =shirt|shirts|uniform|uniforms|clothes|blouse|trousers & creased|crumpled|wrinkled|unironed ; *wear a clean, ironed {h} || *iron {n} before {your} shift
wear ; =shirt|shirts|uniform|uniforms|clothes|apron|aprons|overalls|coat|whites & dirty|stained|soiled|unwashed ; *wear a clean {h} every day || *change {n} as soon as {it} is soiled
wear ; =uniform|uniforms & bus|tram|train|street|shops|pub|supermarket|public|home ; *change out of {n} before you leave work || *wear {n} only at work
eat ; =food|lunch|meals & strong-smelling|smelly|hot|warm|strong ; *eat {o} in the break room || *keep {o} for the break room
eat|finish|taste|pick|take ; leftovers|leftover|plates|plate|buffet|trays & <customer>|buffet ; *throw leftovers away || *take leftovers straight to the kitchen || *eat {your} own food in {your} break
eat|taste|nibble|pick|snack ; stock|goods|product|products|ingredients|display|merchandise|garnish|garnishes ; *leave {n} for sale || *bring {your} own food for the break
drink ; from>>tap|taps|bottle|bottles|carton|jug|hose & !<customer> ; *use a glass or a cup || *pour {your} drink into {your} own cup
drink|have|consume ; =alcohol|beer|wine|spirits & at|over|during|with>>lunch|break|breaks|meal|meals|dinner|meeting|meetings ; *choose soft drinks {t} || *keep alcohol for after work || *drink water or soft drinks {t}
drink|no|consume|have ; evening|night|hours|eve & *before>>shift|shifts|work|duty|drive|driving|flight ; *stay sober on the eve of a shift || *come to {your} shift rested and sober .
no ; drinking|alcohol & before|within|hours & shift|work|duty|driving|flight|drive ; *stay sober before work . || *come to work rested and sober .
drink ; *hours & *before|of & *shift|duty|driving|flight|drive|operating|work ; *stay sober before work . || *come to work rested and sober .
offer|serve|give|pour|sell ; =alcohol|beer|wine|spirits|drink|drinks & to>>driver|drivers|pilots|operators ; *offer {x} soft drinks || *serve {x} soft drinks, coffee or water
serve|sell|give|offer|pour ; drunk|intoxicated|tipsy & <customer>|anybody|anyone|people|person|someone ; *serve alcohol only to {ps} who are sober || *offer water, coffee or soft drinks in its place
<EAT>|consume ; *where & *<customer> & *see|view|watch ; *eat and drink out of {p's} sight . || *keep food and drink out of {p's} sight .
cough ; any ; *cough into {your} elbow || *turn aside and *use a tissue || *cover {your} mouth with a tissue
sneeze ; any ; *turn away and *sneeze into a tissue || *sneeze into {your} elbow
blow ; on|over>>food|soup|drink|drinks|coffee|tea|plate|meal ; *let {x} cool by itself || *wait until {x} has cooled
blow ; nose ; *step aside to blow {your} nose || *blow {your} nose away from {ps} and *wash {your} hands
lick|wet|moisten ; =finger|fingers|thumb|envelope|envelopes|stamps|label|labels ; *use a damp sponge || *keep {your} fingers dry and *use a sponge
touch|scratch|rub|pick|play|stroke|run ; =face|nose|hair|beard|ear|ears|mouth|spot|spots|skin & your|their ; *keep {your} hands away from {n} {t} || *wash {your} hands after touching {n}
bite|chew ; =nail|nails|pen|pens|pencil|lip|lips ; *keep {your} hands still || *keep {n} away from {your} mouth
yawn|stretch ; any ; *stay alert {t} || *step away for a moment to {v}
spit ; any ; *use a tissue and *bin it
comb|brush|style|cut ; =hair|beard|nails & your|their ; *do {your} {h} before {your} shift || *groom {yourself} in the staff room
handle|prepare|touch|serve|cook ; =food|meals|dishes|ice & cut|cuts|wound|wounds|plaster|sore|ill|sick|cold|cough ; *cover every cut with a waterproof plaster before you {v} {n} .
store|keep|put|leave ; =food|lunch|drinks|snacks|sandwiches & own|your|their|personal|private|staff ; *keep {your} own food in the staff fridge || *keep {n} apart from goods for {ps}
dry|wipe|polish ; =glass|glasses|cutlery|plates|cups|dishes|hands|tray|trays & with|on>>used|dirty|damp|wet|tea|apron|sleeve|jeans ; *{v} {n} with a clean, dry cloth || *take a fresh cloth for {n}
smell ; of>>smoke|tobacco|cigarettes|alcohol|sweat|garlic|onions ; *wash and *freshen {your} breath before you meet {ps} || *come to work fresh and clean
smoke|vape ; in|on>>premises|grounds|site|yard & !<customer>|front ; *keep {x} smoke-free || *smoke only in the marked area || *leave {x} before you {v}
smoke|vape ; anywhere|everywhere ; *smoke and *vape only in the marked area || *keep the premises smoke-free || *leave the premises before you smoke or vape
throw|drop|flick|stub|put ; =cigarette|cigarettes|butt|butts|stub|stubs|ends & !sell|to ; *put {n} out in the ashtray || *use the ashtray for {n}
`;
