"""Fact sheets: YAML, words, names, quads, and the texts behind the evidence."""
