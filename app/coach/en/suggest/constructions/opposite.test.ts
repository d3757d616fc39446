import { describe, expect, it } from "vitest";
import { mendedIn } from "../../../../../tests/coach/mended.ts";

const mended = mendedIn("en");

describe("acts whose harm the verb names", () => {
	it.each([
		["Drivers may not deviate from the timetable.", "Drivers must keep to the timetable."],
		["Never skip the final inspection.", "Carry out the final inspection in full."],
		["Do not scratch the parquet.", "Handle the parquet with care."],
		["Don't tamper with the thermostat.", "Leave the thermostat as it is."],
		[
			"Receptionists must not leave the switchboard while a call is waiting.",
			"Receptionists must stay at the switchboard while a call is waiting.",
		],
		["Syringes and swabs must not be put in the paper bin.", "Keep syringes and swabs out of the paper bin."],
		["Never leave scissors where toddlers could grab them.", "Keep scissors out of reach of toddlers."],
		[
			"It is not acceptable to keep a client waiting at reception for more than ten minutes.",
			"See to the client at reception within ten minutes.",
		],
		["Never discuss one bidder's price with another.", "Keep each bidder's price confidential."],
		["Do not promise that a visa will be granted.", "Promise that a visa will be granted only once it is certain."],
		["Do not lend a scooter to a guest who is drunk.", "Lend a scooter only to a guest who is sober."],
		["Don't send invoices to members who have already paid.", "Send invoices only to members who still have to pay."],
		["Do not clear a ward by shouting at the door.", "Clear a ward in a calm voice."],
		["Never leave a classroom with books on the floor.", "Clear books off the floor before you leave a classroom."],
		["Don't wash silk above forty degrees.", "Wash silk at up to forty degrees."],
		["No deliveries to schools on Sundays or public holidays.", "Deliveries to schools only on working days."],
		[
			"Do not phone members before nine in the morning or after seven in the evening.",
			"only between nine in the morning and seven in the evening",
		],
		["Never leave a fall unreported because nobody was hurt.", "Report the fall even if nobody was hurt."],
		["Never carry hot soup past children.", "away from children"],
		["Signs must not be altered, bent or repainted.", "Leave signs as they are."],
		["Do not let outsiders into the archive.", "Keep outsiders out of the archive."],
		["Never leave a trainee alone with an angry customer.", "who is dealing with an angry customer"],
		["Do not submit a report with gaps.", "Complete and check the report before you submit it."],
		["Never withdraw an offer once the buyer has signed.", "Stand by the offer once the buyer has signed."],
		["Do not shout orders across the bakery.", "Walk over to pass orders on."],
		["Never let cables hang over the footpath.", "Keep cables off the footpath."],
		["Do not let butter stand outside the fridge.", "Keep butter in the fridge."],
		["Guards must not abandon their post before they are relieved.", "stay at their post until they are relieved"],
		["Never dismiss a neighbour's worry about fumes as nonsense.", "worry about fumes"],
	])("%s", (text, wanted) => {
		expect(mended(text).join(" ")).toContain(wanted);
	});
});
