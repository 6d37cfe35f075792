from sites import SMALL_SITE, STATIC, by_line, content_of, plan_of

from sitegen.checks import examine
from sitegen.problems import Location, Problem, Severity


def test_a_sound_site_has_a_plan() -> None:
    verdict = examine(content_of(SMALL_SITE), STATIC)
    assert verdict.errors == ()
    assert verdict.plan
    assert verdict.plan.paths == plan_of(SMALL_SITE).paths


def test_warnings_do_not_keep_a_site_from_being_published() -> None:
    verdict = examine(content_of({"content/briefs/a.md": "---\ntitle: A\n---\n"}), STATIC)
    assert len(verdict.warnings) == 2
    assert verdict.plan


def test_an_error_does() -> None:
    files = {**SMALL_SITE, "content/pages/a.md": "---\ntitle: A\n---\n[b](gone.md)\n"}
    assert examine(content_of(files), STATIC).plan is None


FAULTY_SITE = {
    "content/site.yaml": "titel: A\n",
    "content/actors/nato.md": "---\nname: NATO\n---\n",
    "content/actors/otan.md": "---\nname: OTAN\naliases: [nato]\n---\n",
    "content/briefs/a.md": """\
        ---
        title: A
        date: 2009
        events:
          - date: 2009
            text: A
            quote: never said
          - date: 2008
            text: B
            id: x
            same_as: a#x
        ---

        Text.
        """,
    "content/briefs/b.md": "---\ntitle: B\ndate: 2009-02/2009-01\nthemes: war\n---\n",
    "content/briefs/c.md": """\
        ---
        title: C
        date: 2009
        actors: [Georgia]
        events: [{date: 2009, text: A, same_as: b#x}]
        ---

        Text.
        """,
}


def test_all_faults_of_all_files_are_told_at_once_in_their_order() -> None:
    told = by_line(examine(content_of(FAULTY_SITE), STATIC).problems)
    assert told == [
        'content/actors/otan.md:3: "nato" is already a name of NATO (content/actors/nato.md)',
        'content/briefs/a.md:7: quote: "never said" does not stand in the text of this brief',
        'content/briefs/a.md:11: same_as: "a#x" leads back to this event',
        'content/briefs/b.md:3: date: "2009-02/2009-01" ends before it begins',
        'content/briefs/b.md:4: themes: a list (a name each) is expected here, not "war"',
        'content/briefs/c.md:4: warning: the actor "Georgia" has no file in content/actors/',
        'content/site.yaml:1: "titel" is not a key here',
    ]


def test_a_reference_to_a_file_that_cannot_be_read_is_not_blamed() -> None:
    verdict = examine(content_of(FAULTY_SITE), STATIC)
    assert not any("b#x" in problem.message for problem in verdict.problems)


def test_two_pages_of_one_address_are_an_error() -> None:
    files = {"content/pages/actors.md": "---\ntitle: A\n---\n"}
    (error,) = examine(content_of(files), STATIC).errors
    assert str(error) == (
        "content/pages/actors.md: has the address /actors/index.html, "
        "which belongs to the list of actors"
    )


def test_settings_that_cannot_be_read_are_not_said_to_lack_an_address() -> None:
    verdict = examine(content_of({"content/site.yaml": "- a"}), STATIC)
    assert by_line(verdict.problems) == [
        'content/site.yaml:1: "key: value" lines are expected here'
    ]


def test_files_that_are_left_out_are_told() -> None:
    left_out = Problem(Location("static/a.exe"), "not published", Severity.WARNING)
    assert left_out in examine(content_of(SMALL_SITE), STATIC, [left_out]).warnings


def test_a_problem_is_told_once() -> None:
    problem = Problem(Location("static/a.exe"), "not published")
    verdict = examine(content_of(SMALL_SITE), STATIC, [problem, problem])
    assert verdict.errors == (problem,)


def test_a_reference_that_fails_does_not_hide_a_dead_link() -> None:
    files = {
        **SMALL_SITE,
        "content/briefs/a.md": """\
            ---
            title: A
            date: 2009
            events: [{date: 2009, text: A, same_as: gone#x}]
            ---
            """,
        "content/pages/a.md": "---\ntitle: A\n---\n[b](gone.md)\n",
    }
    told = [problem.location.path for problem in examine(content_of(files), STATIC).errors]
    assert told == ["content/briefs/a.md", "content/pages/a.md"]
