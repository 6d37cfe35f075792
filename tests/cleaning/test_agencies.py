from sitegen.cleaning import agencies


def test_agencies_have_the_name_that_readers_know() -> None:
    assert agencies.agency_named("The Associated Press") == "Associated Press"
    assert agencies.agency_within("AP Writer") == "Associated Press"
    assert agencies.agency_within("a pa to the minister") is None
