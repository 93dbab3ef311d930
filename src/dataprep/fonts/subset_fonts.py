"""Cuts Noto Sans SC down to the characters that the program can show, and completes its letters.

Run in the project's folder, after DataPrep has fetched the packages:

    python3 src/dataprep/fonts/subset_fonts.py target/dataprep

Needs fonttools 4.38 (Debian: python3-fonttools). Writes resources/fonts/NotoSansSC-Regular.ttf, -Bold.ttf and the licences.

Noto Sans SC lacks most letters of Polish, Czech, Turkish, Vietnamese, accented Greek and Kazakh. Its Latin, Greek and
Cyrillic letters are those of Source Sans, enlarged; so missing ones are taken from there at the same enlargement, and what
that lacks too from Noto Sans, both under the same licence.
"""

import pathlib
import sys

from fontTools import subset
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

FAMILY = "noto-sans-sc/package/{0}/NotoSansSC_{0}.ttf"
# Where missing letters come from, the first that has one, and the height of H there; it is 733 in Noto Sans SC.
DONORS = [("source-sans-3/package/{0}/SourceSans3_{0}.ttf", 656), ("noto-sans/package/{0}/NotoSans_{0}.ttf", 714)]
CAPITALS = 733
FACES = {"400Regular": "NotoSansSC-Regular.ttf", "700Bold": "NotoSansSC-Bold.ttf"}
LICENCES = {"noto-sans-sc": "OFL.txt", "source-sans-3": "OFL-SourceSans3.txt", "noto-sans": "OFL-NotoSans.txt"}
QUOTES = [0x2018, 0x2019]  # apostrophes too: on a square of their own they would tear words apart
BESIDE = 60  # what stands free at both sides of them, of an em of 1000
LETTERS = [(0x00A1, 0x052F), (0x1E00, 0x1FFF)]  # Latin, Greek and Cyrillic with everything on them
# Unicode blocks, first and last code point, that are kept as far as the font has them.
BLOCKS = [
    (0x0020, 0x024F),  # Latin
    (0x0250, 0x036F),  # phonetic letters, modifiers, combining marks
    (0x0370, 0x03FF),  # Greek
    (0x0400, 0x052F),  # Cyrillic
    (0x1E00, 0x1FFF),  # Latin with marks, Vietnamese; Greek with marks
    (0x2000, 0x22FF),  # punctuation, currency, letterlike, numbers, arrows, mathematics
    (0x2300, 0x23FF),  # technical
    (0x2460, 0x25FF),  # enclosed numbers, box drawing, blocks, geometric shapes
    (0x2600, 0x27BF),  # symbols, dingbats
    (0x2B00, 0x2BFF),  # more arrows and shapes
    (0x3000, 0x303F),  # Chinese punctuation
    (0x3040, 0x30FF),  # kana
    (0x3100, 0x312F),  # bopomofo
    (0xFE30, 0xFE4F),  # vertical forms
    (0xFF00, 0xFFEF),  # full-width forms
]
FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl", "tnum", "pnum", "lnum", "zero", "frac", "sups", "subs"]
TEXT_ENDINGS = {".csv", ".json", ".properties", ".md"}


def gb2312():
    """All characters of GB 2312 (6,763 Chinese characters and 682 others)."""
    for row in range(0xA1, 0xF8):
        for cell in range(0xA1, 0xFF):
            try:
                yield ord(bytes([row, cell]).decode("gb2312"))
            except UnicodeDecodeError:
                pass


def shipped_text(resources):
    """Every character in the shipped datasets, layers and message bundles."""
    for file in sorted(resources.rglob("*")):
        if file.suffix in TEXT_ENDINGS:
            for character in file.read_text(encoding="utf-8"):
                yield ord(character)


def wanted(resources):
    points = set(gb2312()) | set(shipped_text(resources))
    for first, last in BLOCKS:
        points.update(range(first, last + 1))
    return sorted(point for point in points if point >= 0x20)


def cut(source, target, points, donors):
    options = subset.Options()
    options.layout_features = FEATURES
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = ["*"]
    options.recalc_timestamp = False
    font = subset.load_font(str(source), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=points)
    subsetter.subset(font)
    # Variation sequences: none of the shipped text uses any, and the PDF library cannot read them.
    font["cmap"].tables = [table for table in font["cmap"].tables if table.format != 14]
    for donor, scale in donors:
        complete(font, donor, scale)
    narrow(font)
    subset.save_font(font, str(target), options)


def complete(font, donor, scale):
    """Takes over the letters that a font lacks, enlarged, without their kerning."""
    has, offered, shapes = font.getBestCmap(), donor.getBestCmap(), donor.getGlyphSet()
    order = list(font.getGlyphOrder())
    for point in (point for first, last in LETTERS for point in range(first, last + 1)):
        if point in has or point not in offered:
            continue
        name = "letter%04X" % point
        outline = DecomposingRecordingPen(shapes)
        shapes[offered[point]].draw(outline)
        pen = TTGlyphPen(None)
        outline.replay(TransformPen(pen, (scale, 0, 0, scale, 0, 0)))
        glyph = pen.glyph()
        if glyph.numberOfContours:
            glyph.coordinates.toInt()
        glyph.recalcBounds(font["glyf"])
        order.append(name)
        font["glyf"].glyphs[name] = glyph
        font["hmtx"].metrics[name] = (round(donor["hmtx"][offered[point]][0] * scale), getattr(glyph, "xMin", 0))
        if "vmtx" in font:
            font["vmtx"].metrics[name] = (1000, 880 - getattr(glyph, "yMax", 0))
        for table in font["cmap"].tables:
            table.cmap[point] = name
    font.setGlyphOrder(order)
    font["glyf"].glyphOrder = order


def narrow(font):
    """Gives single quotes, which are apostrophes too, a width of their own in place of a square."""
    names = font.getBestCmap()
    for point in QUOTES:
        glyph = font["glyf"][names[point]]
        glyph.coordinates.translate((BESIDE - glyph.xMin, 0))
        glyph.recalcBounds(font["glyf"])
        font["hmtx"].metrics[names[point]] = (glyph.xMax + BESIDE, glyph.xMin)


def main():
    packages = pathlib.Path(sys.argv[1])
    resources = pathlib.Path("resources")
    fonts = resources / "fonts"
    fonts.mkdir(parents=True, exist_ok=True)
    points = wanted(resources)
    for weight, target in FACES.items():
        donors = [(TTFont(packages / path.format(weight)), CAPITALS / height) for path, height in DONORS]
        cut(packages / FAMILY.format(weight), fonts / target, points, donors)
    for package, name in LICENCES.items():
        licence = (packages / package / "package" / "LICENSE_FONT").read_text(encoding="utf-8")
        (fonts / name).write_text(licence, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
