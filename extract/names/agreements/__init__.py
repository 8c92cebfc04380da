"""Agreements: their names, their parties, and how sure it is that words name one."""

from .find import agreements, proposals

__all__ = ["agreements", "proposals"]
