import { wireAutosave } from "./autosave.ts";
import { wireChips } from "./chips.ts";
import { wireCopying } from "./copy.ts";
import { wireForms } from "./forms.ts";
import { wireKeeping } from "./keeping.ts";
import { wireKeys } from "./keys.ts";
import { wireLeaving } from "./leaving.ts";
import { wireMentions } from "./mentions.ts";
import { wireMenus } from "./menus.ts";
import { wireMore } from "./more.ts";
import { wireOffer } from "./offer.ts";
import { wireOverlays } from "./overlays.ts";
import { wirePasting } from "./paste.ts";
import { wirePraise } from "./praise.ts";
import { wireSimilar } from "./similar.ts";
import { wireStatus } from "./status.ts";
import { wireSwitches } from "./switches.ts";

// Every page works without this module. All listeners stand on the window or the document and look at the event's
// target, so that they hold for what is added to a page later and stay out of React's way.
wireSwitches();
wireMenus();
wireChips();
wireOverlays();
wireKeys();
wireCopying();
wireForms();
wireMore();
wireAutosave();
wirePasting();
wireLeaving();
wireOffer();
wireMentions();
wirePraise();
wireKeeping();
wireSimilar();
wireStatus();
