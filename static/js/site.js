/** On every page: display settings, completions under the search boxes, and the count of readers. */

import "./settings.js";
import "./suggest.js";
import "./visit.js";
