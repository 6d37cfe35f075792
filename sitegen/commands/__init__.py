"""What a user can ask for: one straight function each."""
