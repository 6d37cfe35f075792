"""Everything that can be wrong with a site, found in one run."""

from sitegen.checks.examine import Verdict, complete, examine, sketch
from sitegen.checks.files import unused_files
from sitegen.checks.links import Anchor, dead_anchors

__all__ = ["Anchor", "Verdict", "complete", "dead_anchors", "examine", "sketch", "unused_files"]
