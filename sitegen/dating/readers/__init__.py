"""What the rules of the languages mean: functions from a match to a reading, in no language."""
