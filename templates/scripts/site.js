// Comfort for pages that work without it. Each part finds its own markup and does nothing where there is none.

import { openPanel } from "./readers-panel.js";
import { startFilter } from "./filter.js";
import { watchTableRegions } from "./table-regions.js";

openPanel(document);
startFilter(document);
watchTableRegions(document);
