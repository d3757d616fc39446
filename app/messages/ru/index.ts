import accounts from "./accounts.json";
import admin from "./admin.json";
import campaigns from "./campaigns.json";
import changes from "./changes.json";
import coach from "./coach.json";
import essay from "./essay.json";
import exports from "./exports.json";
import feedback from "./feedback.json";
import figures from "./figures.json";
import frame from "./frame.json";
import ideas from "./ideas.json";
import imports from "./import.json";
import keepers from "./keepers.json";
import mail from "./mail.json";
import mirror from "./mirror.json";
import now from "./now.json";
import origins from "./origins.json";
import practice from "./practice.json";

import praise from "./praise.json";
import problems from "./problems.json";
import reading from "./reading.json";
import requests from "./requests.json";
import review from "./review.json";
import standards from "./standards.json";
import writing from "./writing.json";

export const messages = {
	accounts,
	admin,
	campaigns,
	changes,
	coach,
	feedback,
	essay,
	figures,
	frame,
	ideas,
	exports,
	import: imports,
	keepers,
	mail,
	mirror,
	now,
	origins,
	praise,
	practice,
	problems,
	reading,
	requests,
	review,
	standards,
	writing,
};
