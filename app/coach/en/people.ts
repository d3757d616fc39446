/** Who a sentence is about: those who serve, or those who are served. */

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

function plurals(list: string): ReadonlySet<string> {
	const all = new Set<string>();
	for (const word of list.split(/\s+/)) {
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
		"employee team colleague agent operator adviser advisor consultant clerk teller cashier receptionist waiter waitress server barista bartender chef cook driver courier mechanic technician nurse doctor physician pharmacist dentist hygienist therapist hairdresser stylist barber beautician librarian teacher tutor trainer instructor coach guide attendant usher guard officer manager supervisor director seller assistant associate representative rep host hostess concierge porter housekeeper maid cleaner chambermaid installer fitter plumber electrician engineer inspector registrar secretary administrator moderator specialist professional worker intern trainee apprentice newcomer dispatcher conductor steward stewardess lifeguard caretaker carer caregiver warden notary lawyer accountant banker broker handler packer picker merchandiser florist optician vet photographer subordinate agency contractor volunteer valet bellboy bellhop sommelier runner busboy baker butcher greengrocer fishmonger jeweller tailor dispenser technologist paramedic midwife curator archivist lecturer educator dean planner estimator surveyor gardener painter decorator locksmith chauffeur pilot helmsman skipper greeter promoter demonstrator telemarketer crew reception seamstress dressmaker cobbler roofer welder joiner carpenter builder tiler plasterer glazier labourer loader haulier hauler collector ranger keeper gatekeeper bouncer butler bookkeeper auditor underwriter analyst controller signaller purser firefighter radiographer radiologist phlebotomist anaesthetist surgeon physio physiotherapist osteopath podiatrist optometrist orthodontist dietitian nutritionist counsellor counselor psychologist childminder nanny headteacher professor invigilator examiner janitor undertaker embalmer celebrant chaplain verger custodian bailiff mediator translator interpreter proofreader editor reporter presenter announcer projectionist stagehand masseur masseuse manicurist tattooist upholsterer restorer watchmaker farrier mover repairer developer programmer tester recruiter interviewer shopkeeper storekeeper canvasser fundraiser auctioneer valuer appraiser adjuster caseworker councillor constable sergeant detective referee umpire marshal chaperone entertainer animator croupier groomer buddy deckhand captain maître maitre barmaid switchboard expediter hostler superintendent scheduler forwarder stevedore docker shunter drayman weigher principal co-worker coworker teammate chairperson trustee groundskeeper",
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
