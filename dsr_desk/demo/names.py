"""Given names, surnames, streets and towns of the made-up world, commonest first."""

WOMEN_OLD = (
    "Karin Margareta Birgitta Kerstin Ingrid Gunilla Inger Ulla Barbro Monica Berit Gun-Britt Anita Siv Maj-Britt Lena"
    " Marianne Yvonne Solveig Ann-Marie Agneta Eivor Gudrun Majken"
).split()
WOMEN = (
    "Anna Eva Maria Lena Sara Emma Malin Jenny Åsa Linda Sofia Hanna Johanna Helena Petra Camilla Therese Frida Anna-Karin"
    " Ida Ellen Cecilia Matilda Jessica Sandra Annika Märta Elsa Ebba Julia Saga Wilma Thérèse Ann-Sofie Sofie Kajsa"
).split()
MEN_OLD = (
    "Lars Bo Sven Karl-Erik Per Nils Bengt Göran Leif Kjell Åke Rolf Stig Arne Lennart Ingvar Hans Börje Sten Carl-Johan"
    " Ulf Bertil Torsten Sixten"
).split()
MEN = (
    "Erik Johan Anders Mikael Fredrik Peter Daniel Marcus Andreas Jonas Henrik Mattias Oskar Björn Magnus Christer"
    " Krister Niklas Tobias Viktor Emil Simon Gustav Jan-Olof Kristoffer Olle Axel Hugo Ludvig Carl Karl André Sören"
).split()
FROM_AFAR = (
    ("Thi Lan", "Nguyen"), ("Ana", "Ćosić"), ("Ali", "Al-Hassan"), ("Fatima", "El Amrani"), ("José", "García Pérez"),
    ("Zoë", "van der Berg"), ("Milan", "Đorđević"), ("Aino", "Mäkelä"), ("Łukasz", "Wiśniewski"), ("Mohamed", "Hussein"),
    ("Søren", "Kjærgaard"), ("Siobhán", "O'Brien"), ("Jürgen", "Weiß"), ("Ayşe", "Yılmaz"),
)  # fmt: skip
SURNAMES = (
    "Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Pettersson Jonsson"
    " Lindberg Lindström Lindgren Berg Axelsson Bergström Lundberg Lind Lundgren Mattsson Berglund Fredriksson Sandberg"
    " Henriksson Forsberg Sjöberg Wallin Engström Eklund Danielsson Lundin Håkansson Bengtsson Björk Gunnarsson Holm"
    " Wikström Samuelsson Isaksson Fransson Bergqvist Nyström Holmberg Arvidsson Löfgren Söderberg Nyberg Blomqvist"
    " Claesson Mårtensson Nordström Lundström Eliasson Pålsson Viklund Berggren Sandström Nordin Ström Åberg Hermansson"
    " Ekström Falk Holmgren Hellström Dahlberg Sundberg Hedlund Sundström Sjögren Öberg Ek Åkesson Norberg Öhman Åström"
    " Carlsson Carlson Karlson Wiklund Dahl Strand Stenberg Öström Gren Sten Dag Ekdahl Ekdal Lagergren Åkerlund Böök"
).split()
DOUBLE_SURNAMES = ("Ek-Lindgren", "Falk Åberg", "von Post", "Berg af Trolle", "Lind Sandström", "Ström-Öberg")
PARTNERS = {
    "Lars": "Lasse",
    "Karl-Erik": "Kalle",
    "Bo": "Bosse",
    "Margareta": "Maggan",
    "Christer": "Krister",
    "Per": "Pelle",
}
"""Pet names and other spellings, for the drift between systems."""
STREETS = (
    "Kvarngatan", "Storgatan", "Hamngatan", "Björkvägen", "Skolgatan", "Kyrkogatan", "Älvvägen", "Ängsvägen",
    "Parkgatan", "Nygatan", "Kungsgatan", "Östra Långgatan", "Sjöstigen", "Tallbacken", "Gamla vägen", "Lillgränd",
    "Rådhustorget", "Båtsmansgränd",
)  # fmt: skip
TOWNS = (
    ("411 01", "Göteborg"), ("412 69", "Göteborg"), ("431 30", "Mölndal"), ("503 30", "Borås"), ("211 20", "Malmö"),
    ("753 10", "Uppsala"), ("114 35", "Stockholm"), ("582 20", "Linköping"), ("702 10", "Örebro"), ("392 31", "Kalmar"),
    ("831 30", "Östersund"), ("903 25", "Umeå"), ("621 45", "Visby"), ("981 31", "Kiruna"), ("252 20", "Helsingborg"),
)  # fmt: skip
TRADES = (
    "Måleri", "Bygg", "Kök", "Redovisning", "Plåt", "El", "Trädgård", "Bageri", "Åkeri", "Konsult", "Städ", "Tandvård",
    "Arkitekter", "Snickeri", "Tryckeri", "Förskola",
)  # fmt: skip
FIRM_NAMES = (
    "Nordhamn", "Västkusten", "Tre Ekar", "Älvstranden", "Sjöboda", "Björkhaga", "Fyrbåken", "Granlund", "Österlen",
    "Stenhamra", "Vinga", "Kajplats", "Ljungby", "Hagsätra", "Rönnäng", "Åsunden", "Tallmon", "Dalby",
)  # fmt: skip
FORMS = ("AB", "AB", "AB", "Aktiebolag", "HB", "KB", "Ek. för.")
STAFF = ("Oskar Lindvall", "Petra Sandell", "Jonas Wikner", "Malin Åkerlund")
TITLES = ("VD", "Platschef", "Ekonom", "Projektledare", "Säljare", "HR-chef", "Lärare", "Inköpare", "Assistent", "")
COURSES = (
    "Grundkurs ledarskap", "Arbetsmiljö i praktiken", "Svåra samtal", "Excel för ekonomer", "Dataskydd från början",
    "Säker på byggplatsen", "Presentationsteknik",
)  # fmt: skip
NOTES = (
    "Ringde om kursstart.", "Vill ha faktura per e-post.", "Intresserad av {course}.", "Bokad demo, återkom i {month}.",
    "Pratade med {other} om upplägget.", "{other} tar över kontakten efter sommaren.", "Hälsade från {genitive} kollega.",
    "Vill inte bli uppringd; mejla i stället.", "Ny kontakt är {other}, tel {phone}.", 'Sa att kursen var "riktigt bra"; gärna igen.',
    "Fick rabatt 10 %; gäller t.o.m. {month}.", "Adressen ändras från {month}.\nNy adress kommer per mejl.",
    "{first} mejlar underlaget.", "Sjukskriven till {month}, kontakta {other} så länge.",
)  # fmt: skip
MONTHS = ("januari", "februari", "mars", "april", "maj", "augusti", "september", "oktober")
ANSWERS = (
    "Jag tycker att övningen var svår men lärorik.", "Vi hade ett bra samtal i gruppen.\nSärskilt {first} hjälpte till.",
    "Nej; se föregående svar.", "Hos oss på jobbet saknas rutiner, och {first} håller med.", "42", "Ja.",
    "Jag vill helst inte svara på frågan om facket.",
)  # fmt: skip
