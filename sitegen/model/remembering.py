"""How much is remembered of what is worked out: a preview asks for all of it after each save."""

REMEMBERED = 1 << 15  # files of content/, or of what each of them has one: a text, a cast, a list
