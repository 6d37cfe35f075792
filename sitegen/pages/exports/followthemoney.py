"""The actors as entities of FollowTheMoney (https://followthemoney.tech), one on each line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from sitegen.markup import parse_prose
from sitegen.model import Actor, Kind, Site
from sitegen.pages import urls
from sitegen.pages.exports.encoding import json_line, octets
from sitegen.pages.page import OutputFile

# A state that acts is a party, which `Territory`, an area by its code, cannot be. A group need not
# be an organisation, and an actor without a file may be anything: `LegalEntity` is any party.
_SCHEMATA: Mapping[Kind | None, str] = {
    Kind.PERSON: "Person",
    Kind.ORGANIZATION: "Organization",
    Kind.STATE: "PublicBody",
    Kind.PLACE: "Address",
    Kind.GROUP: "LegalEntity",
    None: "LegalEntity",
}
_WIKIDATA = re.compile(r"https?://(?:www\.|m\.)?wikidata\.org/(?:wiki|entity)/(Q[1-9]\d*)(?![\w-])")
_WIKIPEDIA = re.compile(r"https?://[a-z-]+\.(?:m\.)?wikipedia\.org/wiki/.")


def actors_ftm(site: Site) -> OutputFile:
    """Return the entities of all actors."""
    lines = (json_line(_entity(site, actor)) for actor in site.registry.actors)
    return OutputFile(urls.ACTORS_FTM, octets("".join(f"{line}\n" for line in lines)))


def _entity(site: Site, actor: Actor) -> Mapping[str, object]:
    properties = {name: list(dict.fromkeys(values)) for name, values in _properties(site, actor)}
    return {
        "id": f"sitegen-{actor.id}",
        "schema": _SCHEMATA[actor.kind],
        "properties": {name: values for name, values in properties.items() if values},
    }


def _properties(site: Site, actor: Actor) -> Iterator[tuple[str, Iterable[str]]]:
    yield "name", (actor.name,)
    if actor.kind is Kind.PLACE:
        yield "full", (actor.name,)
    yield "alias", actor.aliases
    yield "weakAlias", actor.weaker_names
    yield ("position" if actor.kind is Kind.PERSON else "summary"), site.roles_of(actor)
    yield "notes", filter(None, (_plain(actor.body),))
    yield "wikidataId", (found[1] for page in actor.same_as if (found := _WIKIDATA.match(page)))
    yield "wikipediaUrl", filter(_WIKIPEDIA.match, actor.same_as)
    yield "sourceUrl", (urls.origin(site.settings.base_url).of(urls.actor(actor.id)),)


def _plain(markdown: str) -> str:
    return "\n\n".join(block.text for block in parse_prose(markdown).blocks)
