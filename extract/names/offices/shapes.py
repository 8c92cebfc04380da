"""The shapes in which a title and a name stand beside each other, as patterns of a line's marks."""

import re

# A nickname between the names: Ann "Annie" Brown.
NICK = r"[\"“(]C[\"”)](?=C)"
NAME = rf"(?:C(?:[-pC](?=[CpQTR])|[pC]|A(?=[,v])|{NICK})*)"
# A state or body that a name is told of, and the party and state of a legislator in brackets.
OWN = r"(?:od?[NGOL])"
SEAT = r"(?:\([^().]{1,4}\.?\))"
ITEM = rf"{NAME}{SEAT}?{OWN}?"
NAMES = rf"(?P<names>{ITEM}(?:(?:,{ITEM})*,?n{ITEM})?)"
ACRONYM = r"(?:\([CGNJO]\))"
PRE = (
    rf"(?:(?:[JNGL]{ACRONYM}?s?-?|O{ACRONYM}?s?|[qQhH]s(?=[tTqQ])|[rRqQhH]-?|n(?=[qQ])|"
    r",(?=[qQ][^,]*n[qQ]))*)"
)
OF = r"(?:(?:[of]d?(?:[QRJNGOLtTCHqr]|s(?=[QHOqh])|n(?=[qQ])|,(?=Q+[,n]))+){1,2})"
POST = rf"{PRE}[tTc](?:-?[tT]|[rR](?=[tTC])|[qQH]+(?=[tT]))*"
HELD = rf"(?P<post>(?:[NJ]s?)?{POST}{OF}?)"
VERBS = r"(?P<verbs>v(?:[vrf]{0,2}v)?)"
FIRST = re.compile(
    rf"(?P<post>{POST})(?:\([^().]*\))?(?P<comma>,?)(?:(?<=,)(?P<rank>[rRT]{{1,2}}))?{NAMES}"
)
FIRST_OF = re.compile(
    rf"(?P<post>{POST}(?:[of]d?(?:J?[Qq]+(?:n[Qq]+)?|[Hh]+|[GONL]+(?:s[QqvHh]{{0,2}}[QqHh])?))+)"
    rf"(?:\([^().]*\))?(?:,(?P<rank>[rRT]{{1,2}})?)?{NAMES}"
)
# A body without a name: "of the agency", "for the fire service of".
BODY = r"(?:[of]d?[qQhHts]{0,4}h(?:o[dJNLQqC]+)?)"
# Whose man somebody is: "Doe's", "the former mayor Ann Doe's".
PATRON = r"(?:(?:[vr]-?)?[JNGLqQrR]*[tT]*C{1,3}s)"
AFTER = re.compile(
    rf"(?P<names>{NAME}){SEAT}?[,(](?:rd|d)?{PATRON}?(?P<post>{POST}(?:{BODY}|{OF})?)"
)
SUFFIX = re.compile(rf"(?P<names>{NAME})(?P<post>T)(?![CTQRH])")
SEATED = re.compile(rf"(?P<names>{NAME})[,(](?P<post>C)[.]?[,)]")
AS = re.compile(rf"(?P<names>{NAME}),?{VERBS}d?{HELD}")
# What is told of somebody before the office: "Doe, who came early, is serving as ...".
ASIDE = re.compile(
    rf"(?P<names>{NAME}),(?P<who>v)[^.,]{{1,24}},{VERBS}d?"
    rf"{HELD}"
)
# "Peru's president is Ann Doe"; "named Ann Doe as its health minister".
EQUAL = re.compile(rf"(?P<post>{POST}{OF}?)(?P<verbs>v)(?P<names>{NAME})(?=[.,nv]|$)")
CHOSEN = re.compile(rf"(?P<verbs>[vr])(?P<names>{NAME})(?P<as>v?)[dm]?{HELD}(?![CT])")
OVER = re.compile(rf"(?P<post>[a-z])o(?P<names>{NAME})")
TEAM = re.compile(rf"(?P<names>{NAME}),?v(?P<post>vd?[JN]s?[qQ]+)")
TEAM_BY = re.compile(rf"(?P<post>[JN]s?[qQ]+)[^.,]{{0,6}}?(?P<verbs>vv)(?P<names>{NAME})")
OFFICE = re.compile(rf"(?P<names>{NAME}),?(?P<verbs>v{{1,3}}dv?[hqv]o)d?(?P<post>{POST}{OF}?)")
HEADS = re.compile(
    rf"(?P<names>{NAME}),?(?P<verbs>v{{0,2}}[vfto])d?(?P<post>(?:vs|[JN]s?)?[rqQR]*[OGHh]+)"
)
FOLLOWED = re.compile(rf"(?P<one>{NAME})(?P<verbs>v{{1,2}})(?P<other>{NAME})vd?{HELD}")
LISTED = re.compile(
    rf"(?<=[v0])(?P<post>[qQ]*[tT])(?:[^.,:]{{0,12}})[,:]"
    rf"(?P<names>{ITEM}(?:,{ITEM})*,?n{ITEM})(?=\.|$)"
)
