"""Short labels of events in our own words."""

VERBS = {
    "AGREE": "agrees with",
    "CONSULT": "consults with",
    "SUPPORT": "supports",
    "CONCEDE": "yields to",
    "COOPERATE": "cooperates with",
    "AID": "aids",
    "RETREAT": "steps back from",
    "REQUEST": "makes a request to",
    "ACCUSE": "criticises",
    "REJECT": "refuses",
    "THREATEN": "threatens",
    "PROTEST": "protests against",
    "SANCTION": "sanctions",
    "MOBILIZE": "mobilizes against",
    "COERCE": "coerces",
    "ASSAULT": "attacks",
}
MUTUAL = {
    "AGREE": "Understanding of",
    "CONSULT": "Talks of",
    "SUPPORT": "Accord of",
    "COOPERATE": "Cooperation of",
    "AID": "Aid between",
    "ASSAULT": "Fighting of",
}


def label(kind: str, actors: tuple[str, ...], recipients: tuple[str, ...]) -> str:
    """`country:JPN refuses country:KOR`: the reader puts names in place of the ids.

    Who acts on himself or on nobody named acts on others, at home or anywhere.
    """
    if actors == recipients and len(actors) > 1:
        return f"{MUTUAL.get(kind, 'Dealings of')} {', '.join(actors)}"
    whom = "others at home" if actors == recipients else ", ".join(recipients) or "others"
    sides = ", ".join(actors), VERBS[kind], whom
    return " ".join(part for part in sides if part)
