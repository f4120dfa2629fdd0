#!/usr/bin/env python3
"""Writes the fonts that exported files are lettered with: one static TrueType file for each face that figures measure.

Usage: export-fonts.py FOLDER-OF-FONTS FOLDER-FOR-EXPORT-FONTS
Needs fontTools and brotli (Debian: python3-fonttools, python3-brotli). Run it again only when a font of the theme changes, after
font-widths.py: the faces and the order of their files are taken from there, so that advance widths stay those of the tables.
Layout tables and hints are left out. The instances are changed works, so they go by names of their own, as the licence asks.
"""
import pathlib
import sys
import tempfile

from fontTools import merge, subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

HERE = pathlib.Path(__file__).parent
NAMES = {
    "sans-400": ("Periplus Sans", "Regular"),
    "sans-500": ("Periplus Sans Medium", "Regular"),
    "sans-600": ("Periplus Sans SemiBold", "Regular"),
    "serif-300": ("Periplus Serif Light", "Regular"),
    "serif-400": ("Periplus Serif", "Regular"),
    "serif-500": ("Periplus Serif Medium", "Regular"),
    "italic-400": ("Periplus Serif", "Italic"),
}
DROPPED = ["GSUB", "GPOS", "GDEF", "STAT", "HVAR", "MVAR", "avar", "gasp", "prep", "fpgm", "cvt ", "meta", "DSIG", "BASE", "VDMX", "hdmx"]


def faces():
    """Reads the table of faces from the other script without running it."""
    text = (HERE / "font-widths.py").read_text(encoding="utf-8")
    found = {}
    exec(compile(text[text.index("SANS ="): text.index("def widths")], "font-widths.py", "exec"), found)
    return found["FACES"]


def part(path, axes, taken):
    """Returns the instance of one file with the characters that no file before had."""
    font = TTFont(path)
    limits = {axis.axisTag: axes.get(axis.axisTag, axis.defaultValue) for axis in font["fvar"].axes}
    font = instancer.instantiateVariableFont(font, limits)
    fresh = sorted(set(font.getBestCmap()) - taken)
    taken.update(fresh)
    options = subset.Options()
    options.layout_features, options.hinting, options.name_IDs, options.notdef_outline = [], False, ["*"], True
    options.glyph_names = False
    picker = subset.Subsetter(options)
    picker.populate(unicodes=fresh)
    picker.subset(font)
    for table in DROPPED:
        if table in font:
            del font[table]
    return font


def named(font, family, style, source):
    records = {
        0: source["copyright"], 1: family, 2: style, 3: f"{family} {style} for Periplus", 4: f"{family} {style}".replace(" Regular", ""),
        5: "Version 1.000", 6: f"{family} {style}".replace(" ", ""), 13: "This font is licensed under the SIL Open Font License, Version 1.1.",
        14: "https://openfontlicense.org",
    }
    font["name"].names = []
    for number, text in records.items():
        font["name"].setName(text, number, 3, 1, 0x409)


def written(face, files, axes, target):
    taken, paths = set(), []
    copyright_line = TTFont(files[0])["name"].getDebugName(0)
    with tempfile.TemporaryDirectory() as folder:
        for number, path in enumerate(files):
            font = part(path, axes, taken)
            if not font.getBestCmap():
                continue
            out = pathlib.Path(folder) / f"{number}.ttf"
            font.flavor = None
            font.save(out)
            paths.append(str(out))
        font = merge.Merger().merge(paths)
    for table in DROPPED:
        if table in font:
            del font[table]
    family, style = NAMES[face]
    named(font, family, style, {"copyright": copyright_line})
    font["OS/2"].fsType = 0
    font["head"].created = font["head"].modified = 3849984000
    font["post"].formatType = 3.0
    font.recalcTimestamp = False
    font.save(target)


fonts, exports = map(pathlib.Path, sys.argv[1:3])
for face, (files, axes) in faces().items():
    written(face, [fonts / f for f in files], axes, exports / f"{face}.ttf")
