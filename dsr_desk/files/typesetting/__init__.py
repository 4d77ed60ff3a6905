"""Letter content set on pages: faces, lines, the flow over the pages, tables.

There is no markup language anywhere in here: data are drawn as the characters they are (threats.md 3).
"""
