"""Rewrite training sentences in the manner of news agencies, keeping their trees."""

from random import Random

from bilateral.training.treebank import Sentence, Word

_PLACES = (
    "TOKYO", "WASHINGTON", "LONDON", "PARIS", "SEOUL", "BEIJING", "MOSCOW", "NEW YORK", "TEHRAN",
    "BAGHDAD", "CAIRO", "JERUSALEM", "GENEVA", "BRUSSELS", "BONN", "KUWAIT", "MANILA", "JAKARTA",
    "NEW DELHI", "ISLAMABAD", "KABUL", "DAMASCUS", "BEIRUT", "ANKARA", "ROME", "MADRID", "BERLIN",
    "BUENOS AIRES", "BRASILIA", "LAGOS", "NAIROBI", "UNITED NATIONS", "HONG KONG", "KYIV",
)  # fmt: skip
_MONTHS = (
    "Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec",
    "Jan.", "Feb.", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.", "January", "September", "October",
)  # fmt: skip
_AGENCIES = ("Reuters", "AP", "AFP", "Xinhua", "Yonhap", "Kyodo", "TASS", "UPI")
_DASHES = ("-", "--", "—", "–")
_SHORT = {"million": "mln", "billion": "bln", "percent": "pct", "%": "pct"}
_SING, _PLUR = "Number=Sing", "Number=Plur"


def money(sentence: Sentence) -> Sentence:
    """Write "$300 million" as "300 mln dlrs" and percentages with "pct"."""
    words = list(sentence.words)
    order = _after_amounts(words)
    place = {old: new for new, old in enumerate(order)}
    moved = [_spaced(words, order, k) for k in range(len(order))]
    short = (w._replace(head=place.get(w.head, -1)) for w in moved)
    return sentence._replace(words=tuple(_shortened(w) for w in short))


def _after_amounts(words: list[Word]) -> list[int]:
    """The order of words once each dollar sign has gone behind its amount."""
    order: list[int] = []
    held: list[int] = []
    for i, word in enumerate(words):
        if held and not (word.xpos == "CD" and word.head >= held[0]):
            order, held = order + held, []
        (held if word.form == "$" else order).append(i)
    return order + held


def _spaced(words: list[Word], order: list[int], k: int) -> Word:
    """The word at place k, with spaces as agencies set them around amounts."""
    word = words[order[k]]
    if order[k] != k and word.form != "$":
        return word._replace(space=True)
    if order[k] != k:
        return word._replace(space=words[k].space)
    before_percent = k + 1 < len(order) and words[order[k + 1]].form == "%"
    return word._replace(space=True) if before_percent else word


def _shortened(word: Word) -> Word:
    if word.form == "$":
        return word._replace(form="dlrs", lemma="dlr", upos="NOUN", xpos="NNS", feats=_PLUR)
    if word.form in {"dollar", "dollars"}:
        return word._replace(form=word.form.replace("dollar", "dlr"), lemma="dlr")
    if word.form not in _SHORT:
        return word
    short = word._replace(form=_SHORT[word.form], lemma=_SHORT[word.form])
    if short.form == "pct":
        return short._replace(upos="NOUN", xpos="NN", feats=_SING)
    return short


def dateline(sentence: Sentence, random: Random) -> Sentence:
    """Put a dateline before the sentence, as a parataxis of its root."""
    line = _dateline(random)
    root = next(i for i, w in enumerate(sentence.words) if w.head < 0)
    shift = len(line)
    head = [w._replace(head=root + shift) if w.head < 0 else w for w in line]
    body = [w._replace(head=w.head + shift) if w.head >= 0 else w for w in sentence.words]
    return sentence._replace(words=(*head, *body))


def _dateline(random: Random) -> list[Word]:
    """A place, often a date or an agency, and a dash."""
    names = random.choice(_PLACES).split()
    last = len(names) - 1
    words = [_name(x, last if i < last else -1, "compound") for i, x in enumerate(names)]
    words[last] = words[last]._replace(deprel="parataxis")
    more = random.choice((_date, _agency, _nothing))(last, random)
    words[last] = words[last]._replace(space=not more or more[0].form != ",")
    return [*words, *more, _mark(random.choice(_DASHES), last)]


def _date(place: int, random: Random) -> list[Word]:
    day = str(random.randint(1, 31))
    month = _name(random.choice(_MONTHS), place, "nmod:unmarked")
    number = Word(day, day, "NUM", "CD", "NumForm=Digit|NumType=Card", place + 2, "nummod")
    return [_mark(",", place + 2), month, number]


def _agency(place: int, random: Random) -> list[Word]:
    name = _name(random.choice(_AGENCIES), place, "parataxis")._replace(space=False)
    return [_mark("(", place + 2)._replace(space=False), name, _mark(")", place + 2)]


def _nothing(_place: int, _random: Random) -> list[Word]:
    return []


def _name(form: str, head: int, deprel: str) -> Word:
    return Word(form, form, "PROPN", "NNP", _SING, head, deprel)


def _mark(form: str, head: int) -> Word:
    xpos = {",": ",", "(": "-LRB-", ")": "-RRB-"}.get(form, ":")
    return Word(form, form, "PUNCT", xpos, "", head, "punct")
