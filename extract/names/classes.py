"""The class of a word that the gazetteer does not know."""

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from .lexicon import words

WORD = re.compile(
    r"(?i:house of (?:representatives|commons|lords|delegates)|"
    r"(?:national|general) assembly|supreme soviet|"
    r"(?:air|task|security|self[- ]defen[cs]e|defen[cs]e) forces?|armed forces|coast guard|"
    r"memorandum of understanding|test ban|under secretar(?:y|ies)|ways and means|"
    r"(?:district|county|city|prosecuting|state(?:['’]s)?|commonwealth['’]s) attorneys?"
    r"(?! general)|"
    r"(?:crown|public) prosecutors?|chief (?:justice|judge)|charg[eé] d['’]affaires|grand duke|"
    r"crown prince(?:ss)?|"
    r"chief (?:medical|health|veterinary) officer|health officer|chief scientific advis[eo]r|"
    r"chief executive(?= of (?:hong kong|maca[uo]))|(?<=hong kong )chief executive|"
    r"(?<=hong kong['’]s )chief executive|medical examiner|special agent|air marshal|"
    r"wing commander|lieutenant colonel|squadron leader|"
    r"chiefs? of staff|general staff|chambers? of commerce(?: and industry)?|central bank(?!s)|"
    r"red (?:cross|crescent)|medical cent(?:er|re)|"
    r"hall of fame|tribal council|indian (?:reservation|community)|"
    r"police (?:force|service|prefecture)|"
    r"fire and rescue|fire brigade|think tank|board of trade)\b|"
    r"&(?:lt|amp|gt);|['’]s\b|S\.p\.A\b\.?|(?:[A-Z]\.){2,}|"
    r"(?:Mr|Mrs|Ms|Dr|Gen|Col|Sens?|Reps?|St|Lt|Adm|Jr|Sr|W|Govs?|Inc"
    r"|Corp|Co|Ltd|Sgt|Capt|Supt|Prof|Rev|Hon|Cmdr)\.|[A-Z]\.(?=\s[A-Z])|"
    r"[A-Z][a-z]+(?:er|or|ie|an|op|ist|ent|ant|ard)s['’](?=\s[A-Z])|"
    r"(?:People|Children|(?:Wom|M)en)['’]s(?=\s[A-Z])|"
    r"[^\W\d_]+(?:[-'’](?!s\b)[^\W\d_]+)*|\d[\d.,]*\d|\d|\S"
)
BESIDE = ("-based", "-born", "-owned", "-backed", "-led", "-run", "-registered", "-controlled")
SMALL = {
    **dict.fromkeys(("of",), "o"),
    **dict.fromkeys(("for", "on", "to", "at", "in", "with", "from"), "f"),
    **dict.fromkeys(("and", "&"), "n"),
    **dict.fromkeys(("the", "a", "an", "this", "that", "both", "these", "those", "its"), "d"),
    **dict.fromkeys(("his", "her", "their", "our", "my"), "m"),
    **dict.fromkeys(("'s", "’s", "'", "’"), "s"),
}


@lru_cache(maxsize=1 << 14)
def word_class(word: str) -> str:
    """One letter for a word, as `units` lists them."""
    low = word.lower().rstrip(".")
    if not word[0].isalpha() and low not in SMALL:
        return "0" if word[0].isdigit() else word[0]
    mark = SMALL.get(low) or ("v" if low in words("traps", "plain") and word != "Said" else "")
    return mark or _listed(word, low)


def _listed(word: str, low: str) -> str:
    if len(word) == 2 and word.endswith(".") and word[0].isupper():
        return "C"
    if word[0].islower() and re.match(r"(?:al|el|as|an|ar|ez|ul|d|o)[-'’][A-Z]", word):
        return "C"
    if low.endswith(BESIDE):
        return "v"
    mark = _lists().get(low, "") or _lists().get(_plain(low), "")
    if mark == "t" and word.isupper() and word not in words("titles", "suffixes"):
        return "C"
    if word[0].isupper():
        return {"t": "T", "q": "Q", "r": "R", "h": "H", "a": "A", "c": "c"}.get(mark, "C")
    return {"H": "v", "": "v"}.get(mark, mark)


def _plain(low: str) -> str:
    """The office in `president-elect`, `ex-minister`, `district attorneys`."""
    bare = re.sub(r"^(?:ex|co|acting|deputy|then)-|-(?:elect|designate)$", "", low)
    return re.sub("’", "'", bare.removesuffix("s") if " " in bare else bare)


@cache
def _lists() -> Mapping[str, str]:
    """The class of each listed word in small letters; later lists win."""
    marks = dict.fromkeys(words("titles", "ranks"), "r")
    marks |= dict.fromkeys(words("titles", "portfolios"), "q")
    marks |= dict.fromkeys((w.lower() for w in words("organizations", "heads")), "h")
    marks |= dict.fromkeys(words("titles", "particles"), "p")
    marks |= dict.fromkeys(words("agreements", "heads"), "a")
    marks |= dict.fromkeys(words("titles", "heads"), "t")
    return marks | dict.fromkeys(("counterpart", "counter-part", "counterparts"), "c")
