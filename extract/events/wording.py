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
    """`country:JPN refuses country:KOR`: the reader puts names in place of the ids."""
    if actors == recipients and len(actors) > 1:
        return f"{MUTUAL.get(kind, 'Dealings of')} {', '.join(actors)}"
    sides = ", ".join(actors), VERBS[kind], ", ".join(recipients)
    return " ".join(part for part in sides if part)
