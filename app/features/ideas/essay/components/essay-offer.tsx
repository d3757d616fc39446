import { hideIfPutAway } from "#app/enhance/offer.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { usePageFacts } from "#app/platform/page-context.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { essayPath } from "../../paths.ts";
import type { EssayOffer } from "../offer.server.ts";

/** The invitation to the essay: the question, that nobody counts, and a way to put it away that no server hears of. */
export function EssayOfferCard({ offer }: { offer: EssayOffer | null }) {
	const t = useT();
	const { nonce } = usePageFacts();
	if (!offer) return null;
	return (
		<section className="ask mt-6" aria-labelledby="h-offer" data-offer={offer.remembered}>
			<script nonce={nonce}>{hideIfPutAway}</script>
			<p className="kicker">{t(`essay.offer.${offer.part}`)}</p>
			<h2 id="h-offer">{offer.question}</h2>
			<p className="ask-free">{t("essay.free")}</p>
			<div className="row">
				<ButtonLink href={essayPath}>{t("essay.offer.open")}</ButtonLink>
				<span className="js-only">
					<Button kind="quiet" type="button" data-put-away={t("essay.offer.gone")}>
						{t("essay.offer.away")}
					</Button>
				</span>
			</div>
			<p className="hint">
				{t("essay.offer.until", { day: offer.lastDay })} <span className="js-only">{t("essay.offer.known")}</span>
			</p>
		</section>
	);
}
