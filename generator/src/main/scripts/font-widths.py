#!/usr/bin/env python3
"""Writes the advance widths of the shipped fonts, as the figures measure text with them.

Usage: font-widths.py FOLDER-OF-FONTS FOLDER-FOR-TABLES
Needs fontTools and brotli (Debian: python3-fonttools, python3-brotli). Run it again only when a font of the theme changes.
Each table is text: the first line is the units per em, every further line a code point in hexadecimal and the widths of it and
its followers, in units.
"""
import pathlib
import sys

from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

SANS = ["latin", "latin-ext", "greek", "cyrillic", "cyrillic-ext", "vietnamese"]
SERIF = ["latin", "latin-ext", "vietnamese"]
FACES = {
    "sans-400": ([f"ibm-plex-sans-{s}.woff2" for s in SANS], {"wght": 400, "wdth": 85}),
    "sans-500": ([f"ibm-plex-sans-{s}.woff2" for s in SANS], {"wght": 500, "wdth": 85}),
    "sans-600": ([f"ibm-plex-sans-{s}.woff2" for s in SANS], {"wght": 600, "wdth": 85}),
    "serif-300": ([f"newsreader-{s}-normal.woff2" for s in SERIF], {"wght": 300}),
    "serif-400": ([f"newsreader-{s}-normal.woff2" for s in SERIF], {"wght": 400}),
    "serif-500": ([f"newsreader-{s}-normal.woff2" for s in SERIF], {"wght": 500}),
    "italic-400": ([f"newsreader-{s}-italic.woff2" for s in SERIF], {"wght": 400}),
}


def widths(files, axes):
    found, units = {}, 0
    for path in files:
        font = TTFont(path)
        limits = {axis.axisTag: axes[axis.axisTag] for axis in font["fvar"].axes if axis.axisTag in axes}
        font = instancer.instantiateVariableFont(font, limits)
        units = font["head"].unitsPerEm
        for code, glyph in font.getBestCmap().items():
            found.setdefault(code, font["hmtx"][glyph][0])
    return units, found


def table(units, found):
    lines, last = [str(units)], None
    for code in sorted(found):
        if code == last:
            lines[-1] += f" {found[code]}"
        else:
            lines.append(f"{code:04x} {found[code]}")
        last = code + 1
    return "\n".join(lines) + "\n"


fonts, tables = map(pathlib.Path, sys.argv[1:3])
for face, (files, axes) in FACES.items():
    (tables / f"{face}.widths").write_text(table(*widths([fonts / f for f in files], axes)), encoding="ascii")
