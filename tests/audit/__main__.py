"""``make audit``: prints one table and every finding; exits with 1 when there is one.

    python -m tests.audit [--install | --gate | --quick] [--at ADDRESS] [--only NAME …]

``--install`` fetches the judges that the gate needs and does nothing else; ``--gate`` leaves out Lighthouse and, of axe
on wide screens by night, all but colours; ``--quick`` runs Lighthouse once instead of five times; ``--at`` audits a
portal that runs already.
"""

import argparse
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext

from tests.audit import npm_tools
from tests.audit.finding import distinct, table
from tests.audit.pages import PAGES, TEMPLATES, templates_in, without_example
from tests.audit.portal import demo_portal
from tests.audit.round import CHECKS, Round


def main() -> int:
    """Run the audit that the command line asks for."""
    options = _options()
    # Told to stop, it leaves as by any other way out, and takes the portal and the browser along.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    if options.install:
        return _installed()
    started = time.monotonic()
    chosen = [page for page in PAGES if not options.only or page.name in options.only]
    # What waits for other programs goes on beside what waits for the browser.
    with ThreadPoolExecutor(1) as beside, nullcontext(options.at) if options.at else demo_portal() as address:
        npm_tools.install(with_lighthouse=not options.gate)
        this_round = Round(address, chosen, every_look=not options.gate)
        by_machine = beside.submit(this_round.by_machine)
        found = [*without_example(templates_in(TEMPLATES), PAGES), *this_round.in_browser(), *by_machine.result()]
        if not options.gate:
            found += this_round.by_lighthouse(runs=1 if options.quick else 5)
    findings = distinct(found)
    print(table([page.name for page in chosen], CHECKS, findings))
    print(*(finding.line() for finding in findings), sep="\n")
    print(f"{len(findings)} findings on {len(chosen)} pages in {time.monotonic() - started:.0f} s")
    return 1 if findings else 0


def _installed() -> int:
    try:
        npm_tools.install(with_lighthouse=False)
    except (OSError, subprocess.CalledProcessError) as error:
        print(f"npm could not install the judges of the audit: {error}")
        return 1
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make audit")
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--install", action="store_true", help="fetch the judges of the gate")
    how.add_argument("--gate", action="store_true", help="without Lighthouse, fewer looks")
    how.add_argument("--quick", action="store_true", help="Lighthouse once a page")
    parser.add_argument("--at", metavar="ADDRESS", help="audit this portal instead of starting one")
    parser.add_argument("--only", nargs="+", metavar="NAME", help="only these pages")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
