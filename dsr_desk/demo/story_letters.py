"""What the people of the demo story wrote: mails as they arrived, and letters as typed in."""

from datetime import datetime
from email.utils import format_datetime

KARIN = (
    "Karin Ekdahl <karin.ekdahl@example.se>", "Registerutdrag",
    "Hej!\n\nMed stöd av artikel 15 i dataskyddsförordningen begär jag ett registerutdrag. Jag vill veta vilka uppgifter ni har om mig och vilka som har fått dem.\n\nMed vänlig hälsning\nKarin Ekdahl\nKvarngatan 4 lgh 1102, 411 01 Göteborg\n070-174 06 05\n",
)  # fmt: skip
ASA = (
    "Åsa Öhman <asa.ohman@example.se>", "Sluta med reklamen",
    "Hej,\n\njag vill inte ha fler nyhetsbrev eller annan reklam från er. Jag återkallar också mitt samtycke till att ni använder bilder på mig från kursen i höstas.\n\nMvh Åsa Öhman\n",
)  # fmt: skip
LAN = (
    "Thi Lan Nguyen <lan.nguyen@example.com>", "Mina kursresultat",
    "Hej!\n\nJag ska byta kursportal och vill flytta mina uppgifter till den nya. Skicka mina kurser, resultat och svar i ett maskinläsbart format. Skicka också en kopia av alla uppgifter ni har om mig.\n\nHälsningar\nThi Lan Nguyen\n",
)  # fmt: skip
EMILY = (
    "Emily Hartfield <emily.hartfield@example.org>", "Subject access request",
    "Dear Sir or Madam,\n\nPlease tell me whether you process any personal data about me and, if so, send me a copy (Article 15 GDPR).\n\nKind regards\nEmily Hartfield\n",
)  # fmt: skip
ALI = (
    "A. Hassan <a.h.1995@post.example>", "Avslag på min ansökan",
    "Hej,\n\nni avslog min ansökan om delbetalning. Beslutet verkar vara fattat helt automatiskt, och jag begär att en människa prövar det på nytt. Jag vill också ha ett registerutdrag.\n\nAli Al-Hassan\n",
)  # fmt: skip
GUN_BRITT_REMINDER = (
    "Gun-Britt Åkesson <gunbritt.akesson@hem.example>", "Inget svar",
    "Hej,\n\nför en månad sedan skrev jag till er att jag invänder mot hur ni använder mina uppgifter. Jag har inte fått något svar.\n\nGun-Britt Åkesson\n",
)  # fmt: skip


def mail(letter: tuple[str, str, str], received: datetime) -> bytes:
    """A letter as the mail server kept it."""
    sender, subject, text = letter
    name, _, address = sender.partition(" <")
    from email.header import Header

    head = (
        f"Received: from mx.nordhamn.example by inbox.nordhamn.example; {format_datetime(received)}\r\n"
        f"From: {Header(name, 'utf-8').encode()} <{address}\r\n"
        "To: info@nordhamn.example\r\n"
        f"Subject: {Header(subject, 'utf-8').encode()}\r\n"
        f"Date: {format_datetime(received)}\r\n"
        "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    )
    return head.encode("ascii") + text.encode().replace(b"\n", b"\r\n")
