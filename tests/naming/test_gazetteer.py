from importlib.resources import files

from sitegen.naming.gazetteer import gazetteer


def test_the_gazetteer_holds_what_the_rules_need() -> None:
    table = gazetteer()
    assert len(table.states) > 195
    assert len(table.organizations) > 150
    assert len(table.first_names) > 600


def test_no_name_of_a_table_is_empty_or_padded() -> None:
    table = gazetteer()
    names = [
        *table.places,
        *table.first_names,
        *(name for state in table.states for name in (state.name, *state.other_names)),
        *(name for one in table.organizations for name in (one.name, *one.other_names)),
    ]
    assert all(name and name == name.strip() for name in names)


def test_each_table_says_where_it_comes_from() -> None:
    tables = [
        path for path in files("sitegen.naming.gazetteer").iterdir() if path.name[-3:] == "tsv"
    ]
    assert len(tables) == 4
    assert all("Compiled by hand" in path.read_text(encoding="utf-8") for path in tables)
