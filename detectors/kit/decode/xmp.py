"""Reads XMP packets: wherever they lie in a file, what kind of thing they tell, and how much of it.

Packets are sought in the bytes themselves: a JPEG may hold several, and not every decoder hands on all of them.
Sources: ISO 16684-1, the Exif, IPTC, Adobe, Microsoft, MWG, Google and DJI schemas.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_START, _END = b"<x:xmpmeta", b"</x:xmpmeta>"
_BARE_START, _BARE_END = b"<rdf:RDF", b"</rdf:RDF>"
MOST: Final = 16
LONGEST: Final = 512_000
"""Packets of one file that are read, and bytes of all of them: what is longer holds pictures, whose names come first."""
_PATTERNS: Final[tuple[tuple[str, bytes], ...]] = (
    ("gps", rb"exif:GPS(?:Dest)?L(?:atitude|ongitude)\s*(?:=\s*[\"']|>)\s*[^<\s\"']|drone-dji:(?:Gps)?L(?:at|on)"),
    ("place-name", rb"photoshop:(?:City|State|Country)\b|Iptc4xmp\w*:(?:Location|City|Sublocation|Country|Province)"),
    (
        "owner",
        rb"dc:(?:creator|rights)|aux:OwnerName|photoshop:(?:AuthorsPosition|Credit)|xmpRights:Owner|CameraOwnerName",
    ),
    ("owner", rb"CreatorContactInfo"),
    ("serial-number", rb"aux:(?:Lens)?SerialNumber|exifEX:(?:Body|Lens)SerialNumber|CameraSerialNumber"),
    ("camera", rb"tiff:(?:Make|Model)\b|aux:Lens\b"),
    ("software", rb"xmp:CreatorTool|tiff:Software"),
    ("time", rb"xmp:(?:Create|Modify|Metadata)Date|photoshop:DateCreated|exif:DateTime"),
    (
        "comment",
        rb"dc:(?:title|description|subject)|exif:UserComment|photoshop:(?:Headline|CaptionWriter|Instructions)",
    ),
    ("face-tags", rb"mwg-rs:Regions|MPReg:PersonDisplayName|Iptc4xmpExt:PersonInImage|apple-fi:"),
    (
        "edit-history",
        rb"xmpMM:(?:History|DerivedFrom|Ingredients|DocumentID|OriginalDocumentID)|photoshop:DocumentAncestors",
    ),
    (
        "motion-photo",
        rb"(?:GCamera|Camera):(?:MotionPhoto|MicroVideo)\s*(?:=\s*[\"']|>)\s*1|Semantic\s*=\s*[\"']MotionPhoto",
    ),
    ("depth-map", rb"GDepth:(?:Data|Format|Mime)|apdi:AuxiliaryImageType|Semantic\s*=\s*[\"']Depth"),
    ("burst", rb"GCamera:Burst|BurstID|BurstUUID"),
)
_MEANING: Final = tuple((name, re.compile(pattern, re.I)) for name, pattern in _PATTERNS)
_WORDS: Final = re.compile(
    rb"<(rdf:li|(?:dc|photoshop|Iptc4xmp\w{3,4}|exif|tiff|xmpRights|aux|pdf|acdsee|MPReg|mwg-rs)"
    rb":(?:title|description|subject|creator|rights|Headline|CaptionWriter|Instructions|Credit|City|State|Country|Location"
    rb"|Sublocation|ProvinceState|CountryName|Ci\w{3,12}|UserComment|ImageDescription|Artist|Owner|OwnerName|caption|notes"
    rb"|PersonDisplayName|Name))\b[^<>]{0,200}>([^<>]{2,20000})</"
    rb"|\b(photoshop|Iptc4xmp\w{3,4}|dc|exif|tiff|aux):(?:title|description|Headline|CaptionWriter|Instructions|Credit|City|State"
    rb"|Country|Location|Sublocation|ProvinceState|CountryName|Ci\w{3,12}|UserComment|ImageDescription|Artist|OwnerName)"
    rb"\s{0,5}=\s{0,5}(?:\"([^\"<>]{2,20000})\"|'([^'<>]{2,20000})')"
)
_IDENTIFIER: Final = re.compile(rb"\s*(?:(?:xmp|uuid|adobe|urn|http)[.:]|[0-9A-Fa-f-]{32,}\s*$)")
"""What programs count their documents by, also in lists."""
_PERSON: Final = re.compile(
    rb"MPReg:PersonDisplayName\s*(?:=|>)|mwg-rs:Name\s*(?:=|>)|mwg-rs:Type\s*(?:=\s*[\"']|>)\s*Face", re.I
)


def packets(data: bytes) -> Iterator[bytes]:
    """The packets of a file, as many and as long as the limits allow."""
    for start, end in ((_START, _END), (_BARE_START, _BARE_END)):
        position, count, left = data.find(start), 0, LONGEST
        while position >= 0 and count < MOST and left > 0:
            stop = data.find(end, position, position + left)
            packet = data[position : stop if stop >= 0 else position + left]
            yield packet
            position, count, left = data.find(start, position + len(packet) + 1), count + 1, left - len(packet)
        if count:  # a bare description inside a packet has been read with it
            return


def xmp_words(packet: bytes) -> Iterator[str]:
    """What people wrote: captions, titles, keywords, names and places; characters are still escaped as in XML."""
    for match in _WORDS.finditer(packet):
        text = match[2] or match[4] or match[5]
        if not _IDENTIFIER.match(text):
            yield text.decode("utf-8", "replace")


def xmp_meanings(packet: bytes) -> Iterator[tuple[str, str]]:
    """Names of what a packet tells; face tags with their number."""
    for name, pattern in _MEANING:
        if pattern.search(packet):
            count = len(_PERSON.findall(packet)) if name == "face-tags" else 0
            yield name, str(count) if count else ""
