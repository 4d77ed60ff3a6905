"""What makes a letter last: PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1) in one file, with a copy for machines."""

import hashlib
import io
import json
from typing import Any
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from dsr_desk.domain.letter import Letter
from dsr_desk.domain.letter_json import to_json
from dsr_desk.domain.words import Text
from dsr_desk.files import structure
from dsr_desk.files.packed import packed
from dsr_desk.files.typesetting.tag import Tag, writable
from dsr_desk.resources import resource

_COPY = Text("Brevets innehåll för maskinell läsning", "What the letter says, to be read by a machine")
_SPACE = "sRGB IEC61966-2.1"


def finished(body: bytes, letter: Letter, tags: Tag, program: str) -> bytes:
    """The file rewritten with everything an archive asks for.

    The day in its properties is the letter's, so that the same letter gives the same bytes.
    """
    plain = io.BytesIO()
    with pikepdf.open(io.BytesIO(body)) as document:
        _describe(document, letter, program)
        _set_catalogue(document, letter)
        _attach(document, letter)
        for number, page in enumerate(document.pages):
            page.obj.StructParents = number
            page.obj.Tabs = Name.S
        document.save(
            plain,
            min_version="1.7",
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            compress_streams=False,
            stream_decode_level=pikepdf.StreamDecodeLevel.generalized,
        )
    return packed(plain.getvalue(), _structure(plain, tags))


def _structure(plain: io.BytesIO, tags: Tag) -> dict[int, bytes]:
    """The objects of the structure tree, numbered to follow those that are there."""
    with pikepdf.open(plain) as document:
        pages = [page.obj.objgen[0] for page in document.pages]
        tree = document.Root.StructTreeRoot.objgen[0]
        return structure.objects(tags, pages, tree, int(document.trailer.Size))


def _set_catalogue(document: pikepdf.Pdf, letter: Letter) -> None:
    root: Any = document.Root
    root.StructTreeRoot = document.make_indirect(Dictionary(Type=Name.StructTreeRoot))  # its place; filled in later
    root.MarkInfo = Dictionary(Marked=True)
    root.Lang = String(letter.language)
    root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    colours = document.make_stream(resource("colour", "sRGB.icc").read_bytes(), N=3, Alternate=Name.DeviceRGB)
    intent = Dictionary(
        Type=Name.OutputIntent, S=Name.GTS_PDFA1, OutputConditionIdentifier=String(_SPACE), Info=String(_SPACE),
        DestOutputProfile=colours,
    )  # fmt: skip
    root.OutputIntents = Array([intent])


def _attach(document: pikepdf.Pdf, letter: Letter) -> None:
    """The letter's content as JSON, as a file within the file."""
    content = as_json(letter)
    stream = document.make_stream(
        content,
        Type=Name.EmbeddedFile,
        Subtype=Name("/application/json"),
        Params=Dictionary(
            Size=len(content), ModDate=String(_moment(letter)),
            CheckSum=String(hashlib.md5(content, usedforsecurity=False).digest()),
        ),
    )  # fmt: skip
    name = f"{letter.case}.json"
    file = document.make_indirect(
        Dictionary(
            Type=Name.Filespec, F=String(name), UF=String(name), AFRelationship=Name.Alternative,
            Desc=String(_COPY.said_in(letter.language)), EF=Dictionary(F=stream, UF=stream),
        )
    )  # fmt: skip
    root: Any = document.Root
    root.AF = Array([file])
    root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=Array([String(name), file])))


def as_json(letter: Letter) -> bytes:
    """The letter's content as UTF-8 JSON; `letter_json.from_json` gives the letter back."""
    return json.dumps(to_json(letter), ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


def title_of(letter: Letter) -> str:
    """What the letter is called in a window's frame: no person is named."""
    return writable(f"{letter.title} – {letter.case}")


def _moment(letter: Letter) -> str:
    return f"D:{letter.on:%Y%m%d}000000Z"


def _describe(document: pikepdf.Pdf, letter: Letter, program: str) -> None:
    """The properties, and the same as XMP."""
    moment = String(_moment(letter))
    document.trailer.Info = document.make_indirect(
        Dictionary(
            Title=String(title_of(letter)), Author=String(writable(letter.sender.name)), Subject=String(letter.case),
            Creator=String(program), Producer=String(program), CreationDate=moment, ModDate=moment,
        )
    )  # fmt: skip
    document.Root.Metadata = document.make_stream(_xmp(letter, program), Type=Name.Metadata, Subtype=Name.XML)


ARCHIVAL = "<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>"
_XMP = (
    """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
"""
    + ARCHIVAL
    + """<pdfuaid:part>1</pdfuaid:part>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{case}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<dc:format>application/pdf</dc:format>
<xmp:CreatorTool>{program}</xmp:CreatorTool><pdf:Producer>{program}</pdf:Producer>
<xmp:CreateDate>{day}T00:00:00Z</xmp:CreateDate><xmp:ModifyDate>{day}T00:00:00Z</xmp:ModifyDate>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""
)


def _xmp(letter: Letter, program: str) -> bytes:
    words = {
        "title": title_of(letter), "author": letter.sender.name, "case": letter.case, "language": letter.language,
        "program": program, "day": letter.on.isoformat(),
    }  # fmt: skip
    return _XMP.format(**{name: _said(text) for name, text in words.items()}).encode("utf-8", "replace")


def _said(text: str) -> str:
    """As XML 1.0 may hold it: no control characters."""
    return escape("".join(one if one >= " " and one not in "\ufffe\uffff" else " " for one in text))


def say_not_archival(document: pikepdf.Pdf) -> None:
    """A locked file is no PDF/A and must not claim to be."""
    metadata = document.Root.get("/Metadata")
    if isinstance(metadata, pikepdf.Stream):
        metadata.write(metadata.read_bytes().replace(ARCHIVAL.encode(), b""))
