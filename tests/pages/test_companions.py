from sites import SMALL_SITE, site_of

from sitegen.locales import ENGLISH
from sitegen.model import Site
from sitegen.pages.companions import MOST_TOGETHER
from sitegen.pages.edition import Edition

ACTORS = {
    f"content/actors/{name.lower()}.md": f"---\nname: {name}\nkind: state\n---\n"
    for name in ("Ardia", "Boria", "Coria", "Doria")
}


def site_with(body: str, **lines: str) -> Site:
    head = "".join(f"{key}: {value}\n" for key, value in lines.items())
    return site_of({**ACTORS, "content/briefs/a.md": f"---\ntitle: A\n{head}---\n\n{body}\n"})


def companions(site: Site, slug: str) -> list[tuple[str, int, int]]:
    by_actor = {str(actor): found for actor, found in Edition(site, ENGLISH).companions.items()}
    return [(one.actor.name, one.events, one.sentences) for one in by_actor[slug]]


def test_companions_are_named_in_the_same_events() -> None:
    site = site_with(
        "",
        events="""
  - {date: 2009, text: x, actors: [Ardia, Boria, Coria]}
  - {date: 2010, text: x, actors: [Ardia, Coria]}
  - {date: 2011, text: x, actors: [Boria, Doria]}""",
    )
    assert companions(site, "ardia") == [("Coria", 2, 0), ("Boria", 1, 0)]


def test_two_reports_of_one_event_make_companions_once() -> None:
    assert ("Russia", 1, 0) in companions(site_of(SMALL_SITE), "nato")


def test_companions_are_named_in_the_same_sentences_not_only_in_the_same_text() -> None:
    site = site_with("Ardia met Boria. Coria left.\n\nDoria stayed.")
    assert companions(site, "ardia") == [("Boria", 0, 1)]
    assert companions(site, "coria") == []


def test_every_sentence_counts_once_however_often_it_names_them() -> None:
    site = site_with("Ardia met Boria. So Ardia, Boria and again Ardia met.")
    assert companions(site, "boria") == [("Ardia", 0, 2)]


def test_links_count_and_headings_do_not() -> None:
    site = site_with("# Ardia and Coria\n\nWhere [Ardia](/actors/) met Boria.")
    assert companions(site, "ardia") == [("Boria", 0, 1)]


def test_an_abbreviation_ends_no_sentence() -> None:
    assert companions(site_with("Of Ardia, Mr. Smith told Boria."), "ardia") == [("Boria", 0, 1)]


def test_most_often_together_come_first_then_those_with_more_events() -> None:
    site = site_with(
        "Ardia met Boria. Ardia saw Coria. Later Ardia left Coria.\n",
        events="[{date: 2009, text: x, actors: [Ardia, Doria]}]",
    )
    assert companions(site, "ardia") == [("Coria", 0, 2), ("Doria", 1, 0), ("Boria", 0, 1)]


def test_of_a_long_list_only_the_first_are_companions() -> None:
    names = [f"Land{letter}ia" for letter in "abcdefghijklmnopqrstuvwxyz"]
    site = site_of({
        "content/briefs/a.md": (
            f"---\ntitle: A\nactors: [{', '.join(names)}]\n---\n\nThere were {', '.join(names)}.\n"
        )
    })  # fmt: skip
    assert len(companions(site, "landaia")) == MOST_TOGETHER - 1
    assert companions(site, "landzia") == []


def test_of_a_long_list_in_an_event_too() -> None:
    names = [f"Land{letter}ia" for letter in "abcdefghijklmnopqrstuvwxyz"]
    site = site_with("", events=f"[{{date: 2009, text: x, actors: [{', '.join(names)}]}}]")
    assert companions(site, "landaia") == [(name, 1, 0) for name in names[1:MOST_TOGETHER]]
    assert companions(site, "landzia") == []
