/** On every page: completions under the search boxes, and the count of readers. */

import "./suggest.js";
import "./visit.js";
