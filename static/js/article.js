/** On the pages of articles. */

import "./listen.js";
import "./share.js";
import "./contents.js";
