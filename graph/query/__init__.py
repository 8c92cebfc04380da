"""Questions to a store: named queries, what users call things, answers in every format."""
