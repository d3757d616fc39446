/**
 * Common nouns of service life by what they are: class = nouns in the singular, a plural that is not regular behind "/".
 * A noun may stand in several classes. Those served and those who serve stand in `served-nouns.ts` and `people.ts`.
 */
const NOUN_CLASSES = `
child = child/children baby/babies toddler infant pupil kid teenager minor schoolchild/schoolchildren newborn youngster girl boy orphan son daughter grandchild/grandchildren scout camper youngest
frail = resident patient pensioner invalid elderly senior casualty sick wounded dying disabled convalescent mourner widow widower bereaved relative
animal = animal stray dog cat horse pony/ponies cow calf/calves sheep goat pig piglet chicken hen duck goose/geese rabbit hamster parrot bird fish snake lizard tortoise puppy/puppies kitten foal lamb pet mare stallion bull llama alpaca donkey mule penguin seal monkey wolf/wolves bee hedgehog fox squirrel swan guide-dog greyhound hound rat mouse/mice guinea-pig ferret budgie
private = address diagnosis/diagnoses prescription result illness salary income debt loan balance account record history/histories file number password pin code login diary/diaries birthday age weight religion pregnancy/pregnancies divorce marriage surname whereabouts identity/identities condition medication treatment grade mark score family/families nationality detail data conviction address-book budget purchase order-history therapy/therapies wage pay rent mortgage will inheritance test disability/disabilities allergy/allergies secret affair name case background circumstance
paper = form contract invoice receipt letter document certificate passport licence license permit visa report map leaflet flyer brochure booklet newspaper magazine book menu list note card envelope ticket voucher coupon statement bill quote quotation estimate application agreement lease policy/policies deed chart x-ray drawing plan manual catalogue catalog timetable schedule programme program poster notice sheet page file folder register logbook log label sticker tag cheque check stamp page questionnaire questionnaire survey worksheet exam essay paper consent-form delivery-note docket slip copy/copies folder pamphlet postcard photo photograph picture sign badge record portfolio manuscript journal binder transcript cutting
money = money cash coin note banknote change deposit tip payment refund float takings earnings donation gratuity/gratuities petty-cash purse wallet till-money advance fund collection penny/pennies bonus cheque pound euro dollar
price = price fee charge cost surcharge rate tariff discount fine commission premium bill invoice estimate rent fare toll service-charge supplement penalty/penalties quote quotation total
gift = gift present tip bribe box-of-chocolates hamper bouquet favour favor hospitality invitation reward bonus souvenir chocolate bottle
food = food meal bread loaf/loaves roll bun cake pastry/pastries pie tart biscuit cookie sandwich soup stew sauce salad rice pasta pizza burger chip fry/fries potato/potatoes tomato/tomatoes vegetable fruit apple orange lemon banana berry/berries strawberry/strawberries grape nut egg cheese butter cream yoghurt yogurt meat beef pork ham bacon sausage steak fish salmon prawn shellfish oyster chicken-breast fillet mince dough batter flour sugar salt spice herb garnish dessert pudding ice-cream sweet chocolate snack crisp leftover lunch dinner breakfast supper starter portion serving slice buffet-food ingredient honey jam mayonnaise dressing gravy baguette croissant muffin scone waffle pancake omelette curry noodle dumpling sushi tofu bean lentil mushroom onion garlic gum chewing-gum candy/candies delicatessen produce game poultry kebab
drink = drink water coffee tea juice wine beer spirit whisky vodka gin rum cocktail lemonade cola soda milk cocoa smoothie champagne prosecco cider ale pint shot latte espresso cappuccino beverage alcohol liquor brandy tap-water squash milkshake
dish = dish plate cup mug glass bowl saucer fork knife/knives spoon cutlery crockery tray jug bottle pot pan saucepan lid jar tin can container box-lid teapot decanter carafe tumbler flute ladle platter board chopping-board tongs corkscrew straw napkin tablecloth placemat
garment = shirt blouse trouser skirt dress suit coat jacket jumper sweater cardigan hoodie uniform apron overall tunic tie scarf/scarves hat cap helmet glove boot shoe trainer sandal slipper flip-flop sock stocking short jean t-shirt belt vest waistcoat gown robe veil costume wig mask hairnet tabard fleece raincoat headscarf/headscarves blazer clothing clothes outfit garment underwear swimsuit trunk bikini heel
gear = helmet glove goggles vest harness mask boot hairnet apron overall life-jacket seatbelt earplug visor gloves guard
look = hair beard moustache nail fingernail make-up makeup perfume aftershave tattoo piercing fringe ponytail lipstick nail-varnish polish stubble hairstyle deodorant cologne scent sunglasses breath
jewel = ring earring necklace bracelet watch/watches brooch chain bangle pendant jewellery jewelry piercing stud
tool = tool hammer saw drill screwdriver spanner wrench ladder knife/knives scissors blade razor clipper brush/brushes comb needle scalpel syringe probe chisel axe shears secateurs spade shovel rake hoe broom mop bucket hose cable rope trolley jack grinder sander stapler torch tape-measure paintbrush/paintbrushes plane file pliers scale thermometer calculator pen pencil ruler scraper sponge cloth duster squeegee vacuum-cleaner vacuum hoover whisk spatula tweezers curler straightener hairdryer dryer trimmer cutter crowbar wheelbarrow pump
machine = machine engine motor fryer oven grill stove hob microwave toaster kettle dishwasher fridge freezer washing-machine tumble-dryer mower chainsaw strimmer lathe press printer photocopier copier scanner shredder till checkout terminal lift elevator escalator hoist conveyor forklift crane digger excavator generator compressor boiler heater radiator fan air-conditioner treadmill slicer mixer blender grinder coffee-machine x-ray-machine projector alarm ventilator pump turnstile barrier jukebox ride sunbed autoclave incubator defibrillator
vehicle = vehicle car van lorry/lorries truck bus/buses coach/coaches taxi cab tram train bike bicycle scooter motorbike motorcycle ambulance trailer caravan tractor boat ferry/ferries yacht kayak canoe plane minibus/minibuses wheelchair pushchair pram stroller buggy/buggies trolley cart sledge
goods = goods item product parcel package box/boxes crate pallet carton suitcase bag backpack rucksack handbag luggage baggage case stock sample delivery/deliveries shipment order cargo load sack bale barrel keg furniture-item piano tyre tire part spare device appliance phone laptop camera toy book painting statue exhibit antique vase flower bouquet wreath plant carpet rug mattress/mattresses instrument violin guitar ball racket ski skateboard tent medicine tablet pill bottle jar ornament merchandise accessory/accessories gadget coffin urn
furniture = table chair bench/benches sofa armchair stool desk bed couch bunk cot shelf/shelves cabinet wardrobe counter worktop bar rack rail stand display showcase lectern podium locker cupboard drawer mirror
passage = door gate exit entrance doorway corridor hallway hall aisle stair staircase stairwell step ramp path pavement walkway gangway pathway passage lift driveway drive fire-door fire-exit emergency-exit escape-route fire-escape crossing kerb curb lane route hatch threshold landing platform-edge track hydrant way access bay
guestroom = room bedroom lobby/lobbies foyer reception lounge restaurant dining-room café cafe bar pub waiting-room shop store showroom salon spa gym pool sauna ward surgery/surgeries clinic classroom library/libraries reading-room museum gallery/galleries theatre theater cinema auditorium stage studio hall garden terrace balcony/balconies toilet bathroom changing-room cabin compartment carriage deck bus-stop station church chapel market stall counter desk till checkout queue booth foyer nursery/nurseries playground playroom treatment-room fitting-room consulting-room shopfloor sales-floor floor dance-floor pitch court course slope beach/beaches campsite grave cemetery/cemeteries crematorium
staffroom = kitchen stockroom storeroom warehouse workshop office back-office canteen break-room staffroom staff-room laundry/laundries laboratory lab server-room plant-room boiler-room yard garage cellar basement loading-bay dressing-room cloakroom pantry/pantries cold-room control-room
surface = floor carpet table counter worktop desk bench/benches shelf/shelves bed seat sofa sheet bonnet roof lawn grass windowsill sill display case glass wall step bar plinth mattress/mattresses screen
screen = phone mobile smartphone tablet screen computer laptop monitor keyboard headphone headset earphone earbud console television tv social-media app game video internet feed website
message = email e-mail letter message voicemail text call phone-call reply reminder request enquiry inquiry/inquiries review comment fax memo complaint newsletter announcement invitation notification chat question
meeting = appointment meeting lesson class/classes session visit booking reservation viewing tour consultation treatment interview rehearsal course lecture training performance show concert match/matches service ceremony/ceremonies funeral wedding party/parties event examination exam test-drive trip excursion delivery/deliveries shift check-up handover inspection round rehearsal prayer speech hearing auction
time = time hour minute day week month morning evening night afternoon weekend holiday lunch break shift deadline date monday tuesday wednesday thursday friday saturday sunday noon midnight end start closing opening rush-hour season
queue = queue line wait delay backlog waiting-time wait-time
complaint = complaint objection criticism grievance concern worry/worries problem issue doubt fear query/queries question dispute claim review feedback pain symptom
question = question query/queries enquiry inquiry/inquiries
wish = wish/wishes request choice preference order demand need taste decision opinion suggestion idea diet belief faith habit
topic = politics religion football money salary divorce weather party/parties election immigration vaccine war sex scandal gossip rumour rumor celebrity/celebrities strike boss management competitor rival owner colleague manager holiday weekend diet illness health hangover dating boyfriend girlfriend husband wife/wives family/families government church
mistake = mistake error fault slip blunder mix-up damage loss accident breakage spill spillage defect leak overcharge oversight near-miss near-misses injury/injuries incident failure breakdown theft shortage
promise = promise guarantee offer assurance word pledge commitment agreement deal deadline
noise = music radio noise volume song tune playlist television tv speaker loudspeaker horn siren bell alarm ringtone whistle drum
waste = rubbish waste litter trash garbage packaging cardboard bin-bag refuse ash cigarette-end butt peel scrap debris dust dirt puddle spill stain oil grease crumb leaf/leaves glass
weather = rain snow ice frost storm wind heat sun cold fog weather
access = key keycard key-card code password pin alarm-code pass badge card fob login padlock combination master-key swipe-card lock passcode
linen = towel sheet pillow pillowcase blanket duvet bedding linen laundry cloth napkin tablecloth curtain mat bathmat bathrobe flannel nappy/nappies cushion
medicine = medicine medication tablet pill drug dose injection vaccine insulin painkiller antibiotic syringe inhaler ointment cream drip syrup prescription sedative
record = record note chart file log register entry/entries report logbook timesheet time-sheet form diary/diaries minute reading meter measurement sample result temperature count stocktake inventory/inventories assessment mark grade
safety = guard alarm extinguisher fire-extinguisher smoke-detector detector seatbelt seat-belt brake harness helmet fire-door fire-alarm hydrant railing handrail barrier cone warning-sign emergency-stop emergency-button first-aid-kit defibrillator sprinkler airbag interlock fuse safety-catch cover
light = light lamp heating heater air-conditioning ventilation engine tap water gas fan oven iron machine power torch candle projector computer
body = hand face hair shoulder arm back head cheek leg knee foot/feet belly waist chest neck finger nose ear eye mouth skin tattoo wound bump scar elbow
photo = photo photograph picture video film footage selfie recording image screenshot clip x-ray
plant = plant flower rose lawn tree hedge shrub seedling bulb wreath bouquet pot-plant grass bed crop
chemical = chemical bleach solvent paint acid detergent disinfectant cleaner spray pesticide fertiliser glue petrol diesel fuel oil thinner ammonia chlorine varnish resin gas cylinder battery/batteries
fire = candle flame fire cigarette match/matches barbecue grill firework sparkler torch lighter stove incense
belongings = belongings bag coat handbag jacket suitcase phone laptop wallet purse umbrella key glasses shoe clothes possession property valuables luggage rucksack backpack scarf glove walking-stick stick wheelchair hearing-aid denture
`;

const byNoun = new Map<string, Set<string>>();

/** Fills the map from nouns, in both numbers, to their classes. */
function read(): void {
	for (const line of NOUN_CLASSES.trim().split("\n")) {
		const [name = "", nouns = ""] = line.split(" = ");
		for (const entry of nouns.split(" ")) {
			const [one = "", many] = entry.split("/");
			const plural = many ?? (/(?:[sx]|ch|sh)$/.test(one) ? `${one}es` : `${one}s`);
			for (const form of [one, plural]) {
				const known = byNoun.get(form);
				if (known === undefined) byNoun.set(form, new Set([name]));
				else known.add(name);
			}
		}
	}
}

const NONE: ReadonlySet<string> = new Set();

/** The classes of a noun, by itself or as the last word of a compound ("waiting room" as "waiting-room"). */
export function classesOf(noun: string, before = ""): ReadonlySet<string> {
	if (byNoun.size === 0) read();
	return byNoun.get(`${before}-${noun}`) ?? byNoun.get(noun) ?? byNoun.get(noun.replace(/^.*-/, "")) ?? NONE;
}

/** How many nouns are known, in the singular and the plural. */
export function nounsKnown(): number {
	if (byNoun.size === 0) read();
	return byNoun.size;
}
