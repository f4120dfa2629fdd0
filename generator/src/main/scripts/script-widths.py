#!/usr/bin/env python3
"""Writes tables of widths for the scripts that the shipped fonts lack, as wide as any of many fallback fonts draws them.

Usage: script-widths.py FOLDER-FOR-TABLES FOLDER-OF-FONTS...
Needs fontTools (Debian: python3-fonttools). The folders: Debian's fonts-noto-core, fonts-noto-ui-core and fonts-dejavu. Of each
character the widest glyph counts, over all fonts of that weight and all forms it takes when joined; fonts for display are left
out. The tables are text as those of the shipped fonts, in thousandths of an em; characters without width of their own are left out.
"""
import pathlib
import re
import sys
import unicodedata

from fontTools.ttLib import TTFont

FIRST, LAST = 0x00A0, 0x2E7F
FACES = {
    "scripts": re.compile(r"-(Regular|Medium)\.[ot]tf$|DejaVu(Sans|Serif)\.ttf$"),
    "scripts-bold": re.compile(r"-(SemiBold|Bold)\.[ot]tf$|DejaVu(Sans|Serif)-Bold\.ttf$"),
}
FORMS = {"isol", "init", "medi", "fina", "med2", "fin2", "fin3"}
LEFT_OUT = re.compile(r"Mono|Condensed|Display|Kufi|Nastaliq|Rashi")


def forms(font):
    """Returns glyph -> glyphs it may become by joining."""
    found = {}
    if "GSUB" not in font or font["GSUB"].table.FeatureList is None:
        return found
    table = font["GSUB"].table
    wanted = {n for f in table.FeatureList.FeatureRecord if f.FeatureTag in FORMS for n in f.Feature.LookupListIndex}
    for n in wanted:
        for sub in table.LookupList.Lookup[n].SubTable:
            sub = getattr(sub, "ExtSubTable", sub)
            if sub.LookupType == 1:
                for glyph, form in sub.mapping.items():
                    found.setdefault(glyph, set()).add(form)
    return found


def widths(path, found):
    font = TTFont(path, lazy=True)
    units, advances, joined = font["head"].unitsPerEm, font["hmtx"], forms(font)
    for code, glyph in font.getBestCmap().items():
        if FIRST <= code <= LAST and unicodedata.category(chr(code)) not in ("Mn", "Me", "Cf", "Cc", "Cn"):
            glyphs = {glyph} | joined.get(glyph, set())
            widest = max(-(-advances[g][0] * 1000 // units) for g in glyphs)
            if widest > found.get(code, (0, ""))[0]:
                found[code] = (widest, path.name)


def table(found):
    lines, last = ["1000"], None
    for code in sorted(found):
        width = found[code][0]
        if code == last:
            lines[-1] += f" {width}"
        else:
            lines.append(f"{code:04x} {width}")
        last = code + 1
    return "\n".join(lines) + "\n"


for name, wanted in FACES.items():
    widest = {}
    for folder in sys.argv[2:]:
        for font_file in sorted(pathlib.Path(folder).rglob("*.[ot]tf")):
            if wanted.search(font_file.name) and not LEFT_OUT.search(font_file.name):
                widths(font_file, widest)
    (pathlib.Path(sys.argv[1]) / f"{name}.widths").write_text(table(widest), encoding="ascii")
