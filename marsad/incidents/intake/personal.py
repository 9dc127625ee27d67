"""Which columns are about persons: names, birth dates, identity and telephone numbers. They are never kept.

Told by the words of the header in five languages, and, where the header says nothing, by cells that look like
telephone or identity numbers. A ship, a port and a newspaper have names too: those are no persons.
"""

import re

import pandas as pd

from marsad.incidents.intake import headers, samples
from marsad.incidents.intake.numbers import number


def _words(written: str) -> frozenset[str]:
    return frozenset(word for each in written.split() for word in headers.words(each))


# One of these is enough: whatever the rest, a birth date or an identity number is somebody's.
_ALWAYS = _words(
    "prenom prenoms surname surnames forename forenames firstname lastname fullname apellido apellidos sobrenome "
    "patronyme "
    "naissance birth birthdate birthday born nacimiento nascimento dob ddn "
    "passport passeport pasaporte passaporte cin cni cnie dni nie cpf rg nin ssn "
    "ميلاد ازدياد ولاده نسب جواز هويه"
)
# These are a person's unless they are a thing's: the telephone of a port, a mother ship.
_MOSTLY = _words(
    "telephone telefono telefone phone gsm tel celular movil whatsapp email courriel هاتف جوال بطاقه "
    "father mother pere mere padre madre mae filiation filiacion filiacao alias surnom apodo sobriquet nickname mote "
    "informateur informant informer informante confidente indicateur كنيه لقب مخبر"
)
_SEVERAL = (
    "first name", "last name", "full name", "family name", "given name", "middle name", "maiden name", "nick name",
    "nom de famille", "nom et prenom", "nom complet", "nom de jeune fille", "nombre y apellidos", "nombre completo",
    "nome completo", "nome da mae", "الاسم العائلي", "الاسم الشخصي", "الاسم الكامل", "الاسم واللقب", "اسم ولقب",
    "رقم البطاقة", "البطاقة الوطنية", "رقم الهوية", "رقم الهاتف", "تاريخ الازدياد",
    "مكان الازدياد", "اسم الاب", "اسم الام",
    "identity card", "identity number", "identity no", "id card", "id number of person",
    "national id", "carte d identite",
    "carte nationale", "documento de identidad", "cedula de identidad", "driver license", "permis de conduire",
    "numero de identidad",
)  # fmt: skip
_FRENCH = _words("personnes individus suspects interpelles arretes prevenus passagers trafiquants inculpes")
_NAMES = _words("name names nom noms nombre nombres nome nomes اسم اسماء اسامي الاسم")
_PERSONS = _words(
    "suspect suspects suspected accused offender offenders trafficker traffickers smuggler "
    "smugglers defendant defendants "
    "person persons people individual individuals passenger passengers driver drivers owner captain "
    "skipper crew officer "
    "arrestee arrestees detainee detainees arrested perpetrator perpetrators victim witness "
    "passeur passeurs convoyeur convoyeurs transporteur complice complices trafiquante investigado investigados "
    "encausado implicado implicados arguido arguidos سايق سايقين مهرب ناقل "
    "prevenu prevenus inculpe inculpes accuse accuses personne personnes individu individus "
    "passager passagers chauffeur "
    "conducteur proprietaire capitaine equipage interpelle interpelles arrete arretes trafiquant "
    "trafiquants contrevenant "
    "sospechoso sospechosos detenido detenidos acusado acusados imputado imputados persona personas pasajero conductor "
    "propietario capitan tripulante tripulantes capturado capturados "
    "suspeito suspeitos detido detidos preso presos pessoa pessoas condutor motorista passageiro proprietario "
    "مشتبه مشتبهين متهم متهمين متهمون موقوف موقوفون موقوفين معتقل معتقلين شخص اشخاص سايق راكب مالك ربان ظنين"
)
# Those who take part in a meeting: their names are persons', the word alone may head a column of organisations.
_TAKING_PART = _words(
    "participant participants participante participantes attendee attendees delegate delegates delegue delegues "
    "delegado delegados speaker speakers intervenant intervenants ponente ponentes asistente asistentes signatory "
    "signatories signataire signataires firmante firmantes مشارك مشاركون مشاركين مندوب مندوبين موقع موقعون"
)
_THINGS = _words(
    "vessel ship boat navire bateau buque barco embarcacion embarcacao navio port ports puerto porto site place lieu "
    "lugar location local drug drugs substance product produit drogue droga operation operacion "
    "operacao agency service "
    "country pays pais company societe empresa source file column field station office bureau airport aeroport "
    "aeropuerto aircraft flight vehicle vehicule vehiculo harbour harbor region province city ville ciudad commune "
    "water body conflict dyad event publication journal newspaper media organisation organization "
    "unit group scientific "
    "common brand marque marca trade commodity item items chemical model type "
    "سفينه ميناء مكان موقع ماده بلد عمليه شركه مصدر مركب مطار مدينه مخدر"
)
_COUNTS = _words(
    "number count total nb nombre numero num n no of qty nationality nationalities nationalite "
    "nationalites nacionalidad "
    "nacionalidades nacionalidade country countries pays paises age sex sexe sexo gender عدد جنسيه "
    "جنسيات بلد بلدان سن جنس"
)
_ABOUT = _words(
    "address addresses adresse adresses domicile domicilio direccion endereco identity identite "
    "identidad identidade id "
    "عنوان هويه سكن profession occupation"
)
_PHONE = re.compile(r"(?:\+|00)\d[\d\s().-]{7,18}\d|0[5-7]\d(?:[\s.-]?\d){7,8}|0\d(?:[\s.-]?\d\d){4}")
_IDENTITY = re.compile(
    r"[A-Z]{1,2}\d{5,6}|\d{8}[A-HJ-NP-TV-Z]|[XYZ]\d{7}[A-Z]|\d{3}\.\d{3}\.\d{3}-\d\d|[A-Z]{1,2}\d{7,8}"
    r"|\d{2}[A-Z]{2}\d{5}"
)
_ACCUSED = re.compile(r"\bmis(?:e?s)? en (?:cause|examen)\b")
_IN_TEXT = re.compile(
    r"(?:\+|\b00)\d[\d\s().-]{7,18}\d\b|\b0[5-7](?:[\s.-]?\d){8}\b|\b\d{8}[A-HJ-NP-TV-Z]\b|\b[XYZ]\d{7}[A-Z]\b"
    r"|\b\d{3}\.\d{3}\.\d{3}-\d\d\b|\b[A-Z]{1,2}\d{6,8}\b|\b\d{2}[A-Z]{2}\d{5}\b"
    r"|\b(?:CIN|CNIE?|DNI|NIE|CPF|[Pp]ass?e?port[eo]?|[Pp]asaporte|[Pp]assaporte)\b\W{0,3}(?:[Nn](?:o|um)?[°º.]?\W{0,2})?"
    r"[A-Z]{0,3}\d{5,9}"
)
"""A telephone, identity or passport number among other words."""


def by_header(header: str) -> bool:
    """Whether a header says that its column is about persons."""
    found = headers.words(header)
    said = set(found)
    joined = f" {' '.join(found)} "
    if any(f" {' '.join(headers.words(phrase))} " in joined for phrase in _SEVERAL):
        return not said & _THINGS
    if said & _ALWAYS:
        return True
    if said & _MOSTLY or said - {"number", "no", "numero"} in ({"mobile"}, {"portable"}):
        return not said & _THINGS
    if said & _PERSONS:
        return bool(said & (_NAMES - {"nombre"} | _ABOUT)) or ("nombre" in said and not _counts_in_french(found))
    if said & _TAKING_PART and said & (_NAMES - {"nombre"} | _ABOUT):
        return True
    if said & _NAMES and not said & _THINGS:
        rest = [word for word in found if word not in _NAMES]
        return not rest and not (said & _COUNTS - {"nombre"})
    return False


def _counts_in_french(found: tuple[str, ...]) -> bool:
    """Whether "nombre" is French for a number and not Spanish for a name: "nombre de personnes"."""
    return "d" in found or bool(_FRENCH & set(found))


def by_cells(header: str, cells: pd.Series) -> bool:
    """Whether the cells of a column that no field is sure of are telephone or identity numbers, or suspects' names."""
    filled = samples.filled(cells)
    if len(filled) < 2:
        return False
    if _are_numbers_of_persons(filled):
        return True
    said = set(headers.words(header)) | ({"suspect"} if _ACCUSED.search(" ".join(headers.words(header))) else set())
    if said & _PERSONS and not said & (_COUNTS | _THINGS):
        # Not their number, in digits or in words: a name, initials, or what else is said of them.
        return bool(
            filled.map(lambda text: not any(map(str.isdigit, text)) and number(text, ".") is None).mean() >= 0.6
        )
    return False


def are_numbers(cells: pd.Series) -> bool:
    """Whether the cells of a column are telephone, identity or passport numbers, whatever its header says."""
    filled = samples.filled(cells)
    return len(filled) >= 2 and _are_numbers_of_persons(filled)


def in_text(texts: pd.Series) -> pd.Series:
    """Which texts hold what looks like a telephone, identity or passport number."""
    found = {text for text in texts.unique() if len(text) >= 8 and _IN_TEXT.search(text)}
    return texts.isin(found)


def _are_numbers_of_persons(filled: pd.Series) -> bool:
    written = filled.str.upper().str.replace(r"\s+", " ", regex=True)
    numbers = written.map(lambda text: bool(_PHONE.fullmatch(text) or _IDENTITY.fullmatch(text.replace(" ", ""))))
    return bool(numbers.mean() >= 0.6)
