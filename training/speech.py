"""Put reported speech into training sentences: "…, officials said." ends most agency sentences."""

from random import Random

from bilateral.training.treebank import Sentence, Word

_PERSONS = ("he", "she", "they", "it")
_GROUPS = (
    "official", "analyst", "source", "diplomat", "witness", "trader", "economist", "dealer",
    "expert", "leader", "spokesman", "minister",
)  # fmt: skip
_BODIES = ("ministry", "government", "agency", "company", "statement", "report", "bank", "army")
_KINDS = ("government", "ministry", "embassy", "defence", "industry", "trade", "party", "security")
_NATIONS = ("Japanese", "Iranian", "Chinese", "Korean", "Russian", "American", "French", "U.S.")
_TITLES = ("President", "Minister", "Ambassador", "Secretary", "spokesman", "Chairman")
_GIVEN = ("Park", "Hiroshi", "Ali", "Maria", "Igor", "James", "Li", "Amina", "Carlos", "Anna")
_FAMILY = ("Lee", "Tanaka", "Hassan", "Silva", "Petrov", "Baker", "Wang", "Diallo", "Weber")
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SAID = (("said", "say"), ("said", "say"), ("said", "say"), ("added", "add"), ("told", "tell"))
_PAST = "Mood=Ind|Tense=Past|VerbForm=Fin"


def attributed(sentence: Sentence, random: Random) -> Sentence:
    """The statement with its speaker behind it, where it is a plain clause with a full stop."""
    if not _plain(sentence.words):
        return sentence
    *words, stop = sentence.words
    root = next(i for i, w in enumerate(words) if w.head < 0)
    tail, verb = _tail(len(words) + 1, random)
    words[root] = words[root]._replace(head=verb, deprel="ccomp")
    comma = Word(",", ",", "PUNCT", ",", "", verb, "punct")
    return sentence._replace(words=(*words, comma, *tail, stop._replace(head=verb)))


def _plain(words: tuple[Word, ...]) -> bool:
    """True for a clause with a subject whose full stop hangs on the root."""
    root = next(i for i, w in enumerate(words) if w.head < 0)
    subject = any(w.head == root and w.deprel.startswith("nsubj") for w in words)
    marks = sum(w.form in {'"', "“", "”", "?"} for w in words)
    return subject and not marks and words[-1].form == "." and words[-1].head == root


def _tail(start: int, random: Random) -> tuple[list[Word], int]:
    """Speaker, verb and occasion, from the place `start` on; and the place of the verb."""
    speaker = _speaker(random)
    turned = speaker[0].upos != "PRON" and random.random() < 0.2
    verb = start if turned else start + len(speaker)
    first = start + 1 if turned else start
    who = [w._replace(head=verb if w.head < 0 else first + w.head) for w in speaker]
    form, lemma = random.choice(_SAID[:4] if turned else _SAID)
    said = Word(form, lemma, "VERB", "VBD", _PAST, -1, "root")
    clause = [said, *who] if turned else [*who, said]
    told = [] if form != "told" else [_noun("reporter", True)._replace(head=verb, deprel="iobj")]
    clause += told
    return _unspaced([*clause, *_occasion(start + len(clause), verb, random)]), verb


def _unspaced(words: list[Word]) -> list[Word]:
    return [*words[:-1], words[-1]._replace(space=False)]


def _occasion(start: int, verb: int, random: Random) -> list[Word]:
    draw = random.random()
    if draw < 0.7:
        return []
    if draw < 0.85:
        return [_case("on", start + 1), _name(random.choice(_DAYS), verb, "obl")]
    noun = _noun(random.choice(("statement", "interview", "report")), False)
    article = _article("an" if noun.form == "interview" else "a", start + 2)
    return [_case("in", start + 2), article, noun._replace(head=verb, deprel="obl")]


def _speaker(random: Random) -> list[Word]:
    return random.choice((_person, _group, _group, _body, _named, _member))(random)


def _person(random: Random) -> list[Word]:
    form = random.choice(_PERSONS)
    number = "Plur" if form == "they" else "Sing"
    gender = {"he": "Gender=Masc|", "she": "Gender=Fem|", "it": "Gender=Neut|"}.get(form, "")
    feats = f"Case=Nom|{gender}Number={number}|Person=3|PronType=Prs"
    return [Word(form, form, "PRON", "PRP", feats, -1, "nsubj")]


def _group(random: Random) -> list[Word]:
    before = [_kind(random, 1)] if random.random() < 0.5 else []
    return [*before, _noun(random.choice(_GROUPS[:-2]), True)]


def _member(random: Random) -> list[Word]:
    kind = _kind(random, 2)
    article = _article("an" if kind.form[0] in "aeiouAEI" else "a", 2)
    return [article, kind, _noun(random.choice(_GROUPS), False)]


def _body(random: Random) -> list[Word]:
    return [_article("the", 1), _noun(random.choice(_BODIES), False)]


def _named(random: Random) -> list[Word]:
    title = random.choice(_TITLES)
    upos, xpos = ("NOUN", "NN") if title.islower() else ("PROPN", "NNP")
    first = Word(title, title, upos, xpos, "Number=Sing", 1, "nmod:desc")
    names = [_name(random.choice(_GIVEN), -1, "nsubj"), _name(random.choice(_FAMILY), 1, "flat")]
    return [first, *names] if random.random() < 0.8 else [first, names[0]]


def _kind(random: Random, head: int) -> Word:
    nation = random.random() < 0.5
    form = random.choice(_NATIONS if nation else _KINDS)
    if form == "U.S.":
        return _name(form, head, "compound")
    if nation:
        return Word(form, form, "ADJ", "JJ", "Degree=Pos", head, "amod")
    return Word(form, form, "NOUN", "NN", "Number=Sing", head, "compound")


def _noun(lemma: str, plural: bool) -> Word:
    ending = "es" if lemma.endswith("ss") else "s"
    xpos, number = ("NNS", "Plur") if plural else ("NN", "Sing")
    form = lemma + ending if plural else lemma
    return Word(form, lemma, "NOUN", xpos, f"Number={number}", -1, "nsubj")


def _name(form: str, head: int, deprel: str) -> Word:
    return Word(form, form, "PROPN", "NNP", "Number=Sing", head, deprel)


def _article(form: str, head: int) -> Word:
    kind = "Def" if form == "the" else "Ind"
    lemma = "the" if kind == "Def" else "a"
    return Word(form, lemma, "DET", "DT", f"Definite={kind}|PronType=Art", head, "det")


def _case(form: str, head: int) -> Word:
    return Word(form, form, "ADP", "IN", "", head, "case")
