import { describe, expect, it } from "vitest";
import { mendedIn } from "../../../../../tests/coach/mended.ts";

const mended = mendedIn("en");

describe("everyday acts of trades, whatever the build of their ban", () => {
	it.each([
		["Smoking and vaping are forbidden in the store.", "Smoke and vape only outside the store."],
		["Do not eat or smoke in the ambulance.", "Eat and smoke only outside the ambulance."],
		["No smoking in stables or near straw.", "Smoke only outside stables and well away from straw."],
		["Drivers must not drink or smoke at the wheel.", "Drivers must park before they drink or smoke."],
		["Covers must not be opened while the mixer is running.", "Keep the covers in place while the mixer is running."],
		[
			"Never operate a press that has been locked out.",
			"Leave the press switched off until the lock has been removed.",
		],
		["It is forbidden to modify or move barriers.", "Leave barriers as they are."],
		["Trenches must not be left open overnight.", "Fence off trenches before you leave."],
		["Do not turn music up so loud that calls cannot be heard.", "Keep music so low that calls can be heard."],
		["Never work under a van that rests only on a jack.", "Put the van on axle stands before you work under it."],
		["Greasy cloths must not be left on the bench.", "Collect greasy cloths in a closed metal bin."],
		["Fitters may not start a generator in a closed hall.", "Fitters must open the hall doors before they start"],
		["Never cycle after drinking beer.", "Cycle only when you are sober and fit."],
		["Do not bill more than the quote says.", "Bill exactly what the quote says."],
		["Tram drivers must not pass a red light.", "Tram drivers must stop at a red light."],
		["Porters may not let strangers into the house.", "Porters may let only expected visitors into the house."],
		["Never let contractors in without signing them in.", "Sign contractors in before you let them in."],
		["Guards must not show video footage to outsiders.", "Guards must keep video footage confidential."],
		["No massages on inflamed skin.", "Treat only healthy skin."],
		["Gowns must not be worn in the cafeteria.", "Take off gowns before you enter the cafeteria."],
		["Nobody may work with an open cut.", "Cover open cuts with a waterproof plaster before you work."],
		["Staff with a fever must not prepare meals.", "Staff with a fever must leave meals to healthy colleagues."],
		["Children under 8 must not swim without an adult.", "Children under 8 may swim only with an adult."],
		["Never operate a carousel with damaged bars.", "Operate a carousel only with bars in good order."],
		["No repairs without a signed order.", "Carry out repairs only with a signed order."],
		["Do not turn up late without telling the customer.", "Call ahead if you are running late."],
		["Do not drive in the yard faster than 10 km/h.", "Drive in the yard at 10 km/h or less."],
		["No rings in the bakery except a wedding band.", "Leave rings, except a wedding band, outside the bakery."],
		["Please avoid acronyms when talking to tenants.", "Please use plain, everyday words when talking to tenants."],
		["Employee discounts must not be used for neighbours.", "Keep employee discounts for your own purchases."],
		["Never refuse a guest with a wheelchair.", "Welcome every guest with a wheelchair."],
		["Please refrain from private chats while guests are waiting.", "Please keep private chats for the break."],
		["No swearing over the intercom.", "Keep your language polite on the intercom."],
		["Crews must refrain from discussing delays while loading is in progress.", "only once loading has finished."],
		["Do not move the tenant's things more than necessary.", "Move the tenant's things only as far as necessary."],
		["Do not keep cats and dogs in the same cage.", "Keep cats and dogs in separate cages."],
		["Riders must not stand up while the wheel is moving.", "Riders must stay seated while the wheel is moving."],
		["Do not return the van with an empty tank.", "Refuel the van before you return it."],
		["Never use the siren without good reason.", "Use the siren only with good reason."],
		["Do not eat or smoke in the cabin, even when it is empty.", "only outside the cabin, even when it is empty."],
		["Children must not ride on the trolleys.", "Keep children off the trolleys."],
	])("%s", (text, wanted) => {
		expect(mended(text).join("\n")).toContain(wanted);
	});

	it.each([
		["Never enter the yard without a helmet.", /[Kk]nock/],
		["Do not rent out a bike that has not been checked.", /Rent only out/],
		["Do not board a ship while it is being loaded.", /finished being/],
		["No rings, scarves or long hair near the lathe.", /[Tt]ake off [^.]*hair(?! back)\b[^.]*work/],
	])("never breaks: %s", (text, refused) => {
		for (const said of mended(text)) expect(said).not.toMatch(refused);
	});
});
