"""Everything that can be wrong with a site, found in one run."""

from sitegen.checks.examine import Verdict, examine

__all__ = ["Verdict", "examine"]
