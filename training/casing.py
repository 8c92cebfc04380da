"""Rewrite training sentences in other letter case, quotation marks and blanks."""

from random import Random

from bilateral.training.treebank import Sentence, Word

_SMALL = {"a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "as", "by", "with"}
_APOSTROPHES = str.maketrans("'’", "’'")
_OPEN, _CLOSE = "“", "”"


def lowered(sentence: Sentence) -> Sentence:
    """All letters small, lemmas too."""
    words = (w._replace(form=w.form.lower(), lemma=w.lemma.lower()) for w in sentence.words)
    return sentence._replace(words=tuple(words))


def capitals(sentence: Sentence) -> Sentence:
    """All letters capital, as in agency headlines."""
    words = (w._replace(form=w.form.upper()) for w in sentence.words)
    return sentence._replace(words=tuple(words))


def headline(sentence: Sentence) -> Sentence:
    """Each longer word with a capital, as in newspaper headlines."""
    opening = [True, *(w.space for w in sentence.words)]
    words = [_titled(w, new) for w, new in zip(sentence.words, opening, strict=False)]
    words[0] = sentence.words[0]._replace(form=_first_up(sentence.words[0].form))
    return sentence._replace(words=tuple(words))


def _titled(word: Word, opens: bool) -> Word:
    big = opens and word.form not in _SMALL
    return word._replace(form=_first_up(word.form)) if big else word


def _first_up(form: str) -> str:
    return form[:1].upper() + form[1:]


def unstopped(sentence: Sentence) -> Sentence:
    """Without the full stop at the end, as headlines are."""
    *words, last = sentence.words
    leaf = all(w.head != len(words) for w in words)
    bare = last.form == "." and leaf and words
    return sentence._replace(words=tuple(words), alone=True) if bare else sentence


def curled(sentence: Sentence) -> Sentence:
    """Straight quotation marks become curly ones, and curly ones straight."""
    return sentence._replace(words=tuple(_curled(w) for w in sentence.words))


def _curled(word: Word) -> Word:
    if word.form == '"':
        return word._replace(form=_OPEN if word.xpos == "``" else _CLOSE)
    if word.form in {_OPEN, _CLOSE}:
        return word._replace(form='"')
    return word._replace(form=word.form.translate(_APOSTROPHES))


def padded(sentence: Sentence, random: Random) -> Sentence:
    """With a superfluous blank after one of its words."""
    place = random.randrange(len(sentence.words))
    words = [w._replace(head=w.head + (w.head > place)) for w in sentence.words]
    if words[place].space:
        words.insert(place + 1, Word(" ", " ", "SPACE", "_SP", "", place, "dep", False))
    else:
        words = list(sentence.words)
    return sentence._replace(words=tuple(words))
