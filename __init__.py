"""bilateral: a knowledge graph of relations between states."""
