"""The board: posts in columns by state, owner, account or pillar."""
