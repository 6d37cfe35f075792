"""What commands change in an editor's files, and what they propose."""

from sitegen.editing.aliasing import ALIASES, METONYMS, WEAK_ALIASES, aliased
from sitegen.editing.mending import Mended, mended
from sitegen.editing.merging import merged
from sitegen.editing.moving import moved
from sitegen.editing.refusing import refused_name, refused_pair
from sitegen.editing.renaming import renamed
from sitegen.editing.revision import Change, Revision
from sitegen.editing.seen import Suggestion
from sitegen.editing.starting import require_free_address, require_no_such_actor, require_own_page
from sitegen.editing.suggesting import suggestions

__all__ = [
    "ALIASES",
    "METONYMS",
    "WEAK_ALIASES",
    "Change",
    "Mended",
    "Revision",
    "Suggestion",
    "aliased",
    "mended",
    "merged",
    "moved",
    "refused_name",
    "refused_pair",
    "renamed",
    "require_free_address",
    "require_no_such_actor",
    "require_own_page",
    "suggestions",
]
