"""What ingest was unsure of is for editors: nothing of it is published."""

from sites import SMALL_SITE, html_of, plan_of

SENTINEL = "pelican"
PLAN = plan_of(
    {
        **SMALL_SITE,
        "content/briefs/doubtful.md": (
            f"---\ntitle: Doubtful\ndate: 2009\nthemes: [talks]\nactors: [NATO]\n"
            f"doubts: [a {SENTINEL}]\n"
            "events: [{date: 2009, text: x, actors: [NATO]}]\n---\n\nA text.\n"
        ),
    }
)


def test_no_page_holds_a_doubt() -> None:
    assert [path for path, html in html_of(PLAN).items() if SENTINEL in html] == []


def test_no_file_for_programs_holds_a_doubt() -> None:
    assert [f.path for f in PLAN.files if SENTINEL.encode() in f.content] == []
    assert any(b"Doubtful" in f.content for f in PLAN.files)
