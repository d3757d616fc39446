import { expect, test } from "vitest";
import { canonicalJson } from "#db/canonical-json.ts";
import { CHAIN_START, verifyChains, versionHash } from "#db/chain.ts";
import { dropGuards } from "#db/engine/guards.ts";
import { openRaw, type Raw } from "#db/engine/raw.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { addPerson, addStandard, fillSmallCompany, rulesOfRows } from "#tests/support/rows.ts";

test("a hash is SHA-256 over the previous hash, a line feed and the content", () => {
	expect(versionHash(CHAIN_START, "{}")).toBe("a062dd4952b935e430d409c4a5e5cd760e8781e3200d5c7e12a232dddba8a528");
	expect(versionHash("ab", "{}")).toBe("f5203fa52d783ed2d8a7ace62b0bcf46725d912d451783eec9b9e462e5de58a9");
});

onBothEngines("the hash chain", (_open, engine) => {
	/** A filled database, damaged by somebody who took the guards away. */
	async function damaged(damage: (raw: Raw) => Promise<void>) {
		const url = await engine.newDatabase("migrated");
		const storage = await engine.connect(url);
		await fillSmallCompany(storage);
		const raw = await openRaw(url);
		await dropGuards(raw);
		await damage(raw);
		await raw.close();
		return verifyChains(storage.read, storage.tables, rulesOfRows);
	}

	test("is whole in a sound database, also where a standard has no version yet", async () => {
		const url = await engine.newDatabase("migrated");
		const storage = await engine.connect(url);
		await fillSmallCompany(storage);
		await storage.write(async (writer) =>
			addStandard(writer, storage.tables, "NEW", await addPerson(writer, storage.tables, "Ewa")),
		);
		expect(await verifyChains(storage.read, storage.tables, rulesOfRows)).toEqual({
			standards: 3,
			versions: 3,
			problems: [],
		});
	});

	test.each([
		[
			"one changed byte",
			"update versions set content = replace(content, 'ten', 'two') where number = 1",
			["rules-differ", "wrong-hash"],
		],
		[
			"a changed hash",
			"update versions set hash = replace(hash, substr(hash, 1, 1), 'x') where number = 2",
			["wrong-hash"],
		],
		[
			"a missing version",
			"delete from acknowledgements; delete from version_rules; delete from versions where id = 1",
			["gap", "rules-differ"],
		],
		[
			"a last version taken away",
			"delete from version_rules where version_id = 2; delete from versions where id = 2",
			["wrong-latest-number"],
		],
		["a rule said otherwise", "update version_rules set text = 'Smile' where version_id = 2", ["rules-differ"]],
		["a rule left out", "delete from version_rules where version_id = 3", ["rules-differ"]],
		["content that is no JSON", "update versions set content = '{' where id = 3", ["unreadable", "wrong-hash"]],
	])("finds %s", async (_name, statements, problems) => {
		const report = await damaged(async (raw) => {
			for (const statement of statements.split("; ")) await raw.run(statement);
		});
		const found = new Set<string>(report.problems.map((each) => each.problem));
		for (const problem of problems) expect(found).toContain(problem);
	});

	test("finds a whole chain written anew after its first version, and content that is not canonical", async () => {
		const content = canonicalJson({ format: 1, number: 1, rules: [] });
		const anew = await damaged((raw) => {
			const hash = versionHash("", content);
			return raw.run(`update versions set content = '${content}', hash = '${hash}' where id = 1`);
		});
		expect(anew.problems).toContainEqual({ code: "SVC", number: 2, problem: "wrong-previous-hash" });
		const loose = await damaged((raw) => {
			const spaced = `${content.slice(0, -1)} }`;
			return raw.run(`update versions set content = '${spaced}', hash = '${versionHash("", spaced)}' where id = 3`);
		});
		expect(loose.problems).toEqual([{ code: "CARE", number: 1, problem: "not-canonical" }]);
	});
});
