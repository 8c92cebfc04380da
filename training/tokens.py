"""Adapt spaCy's English tokenizer to the word bounds of UD English EWT."""

from spacy.lang.char_classes import ALPHA, HYPHENS
from spacy.language import Language
from spacy.symbols import ORTH
from spacy.tokenizer import Tokenizer
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex

# Before these the treebank keeps the hyphen inside the word: "non-stop", but "well - known".
_STEMS = (
    "e", "non", "pre", "anti", "mid", "re", "co", "post", "over", "multi", "pro", "ex", "semi",
    "sub", "cross", "neo", "un", "inter", "extra", "counter", "intra", "socio", "wi",
)  # fmt: skip
_RUNS = (r"[!?]{2,}", r"\.\?", r"={2,}", r"_{2,}", r"\*{2,}", r"<{2,}", r">{2,}")
_UNITS = (r"(?<=\d)(?:am|pm|AM|PM|bn|mln|bln|pct)",)
_ABBREVIATIONS = ("Ft.", "No.", "Lt.", "Sat.", "Sgt.", "Wed.", "Tue.", "Thu.", "Fri.")
_NO_WORDS = ("and/or", "):", "id", "Id", "Wed", "wed")
_PHONE = r"^(?:x\d|\d{3})(?:-\d{3})?-\d{4}$"


def adapt(nlp: Language) -> None:
    """Set the tokenizer's patterns and exceptions; they are stored with the model."""
    tokenizer, defaults = _tokenizer(nlp), nlp.Defaults
    prefixes, suffixes = list(defaults.prefixes or ()), list(defaults.suffixes or ())
    tokenizer.prefix_search = compile_prefix_regex([*_RUNS, *prefixes]).search
    tokenizer.suffix_search = compile_suffix_regex([*_RUNS, *_UNITS, *suffixes]).search
    tokenizer.infix_finditer = compile_infix_regex(_infixes(nlp)).finditer
    _except(tokenizer)


def capitals_too(nlp: Language) -> None:
    """Split contractions in capitals, "DON'T", as those in small letters."""
    tokenizer = _tokenizer(nlp)
    rules: dict[str, list[dict[int, str]]] = dict(tokenizer.rules or {})
    split = {key: rule for key, rule in rules.items() if "'" in key or "’" in key}
    upper = {key.upper(): [_upper(x) for x in rule] for key, rule in split.items() if rule[1:]}
    tokenizer.rules = upper | rules


def _upper(part: dict[int, str]) -> dict[int, str]:
    return part | {ORTH: part[ORTH].upper()}


def _tokenizer(nlp: Language) -> Tokenizer:
    if not isinstance(nlp.tokenizer, Tokenizer):
        raise TypeError("Only spaCy's rule-based tokenizer can be adapted.")
    return nlp.tokenizer


def _infixes(nlp: Language) -> list[str]:
    kept = "".join(rf"(?<!^{form})" for stem in _STEMS for form in _cases(stem))
    plain = [str(x) for x in nlp.Defaults.infixes or () if HYPHENS not in str(x)]
    dashes = HYPHENS.removeprefix("-|")
    return [
        *plain,
        rf"(?<=[{ALPHA}0-9])(?:{dashes})(?=[{ALPHA}0-9])",
        rf"(?<=[{ALPHA}0-9.]){kept}-(?=[{ALPHA}])",
    ]


def _cases(stem: str) -> tuple[str, str, str]:
    return stem, stem.title(), stem.upper()


def _except(tokenizer: Tokenizer) -> None:
    rules = {key: rule for key, rule in (tokenizer.rules or {}).items() if key not in _NO_WORDS}
    tokenizer.rules = rules | {form: [{ORTH: form}] for form in _ABBREVIATIONS}
