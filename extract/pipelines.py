"""What a language pipeline must give, so that the rules can go by it."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language

# What a component must set, by spaCy's name for it, and how people call the component.
NEEDED: Mapping[str, str] = MappingProxyType(
    {
        "token.dep": "parser",
        "token.tag": "tagger with Penn tags",
        "token.lemma": "lemmatizer",
    }
)
RELATIONS = frozenset({"nsubj", "obj", "obl", "nmod", "case"})


def lacking(language: "Language") -> Iterator[str]:
    """What the rules need and a pipeline does not give, a clause each."""
    assigns = {name: set(language.get_pipe_meta(name).assigns) for name in language.pipe_names}
    given = set().union(*assigns.values())
    for said, what in NEEDED.items():
        if said not in given:
            yield f"has no {what}, which the rules go by"
    parser = next(name for name, sets in assigns.items() if "token.dep" in sets)
    for label in sorted(RELATIONS.difference(language.pipe_labels[parser])):
        yield f"does not parse into Universal Dependencies: it has no label {label!r}"
