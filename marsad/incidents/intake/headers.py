"""One form of a header for all the ways to write it, the unit that it names, and what people call the fields."""

import re
import unicodedata
from functools import lru_cache

from marsad.incidents.intake import event_headers
from marsad.incidents.intake.words import fold
from marsad.vocabulary import INCIDENTS, Table

LONGEST = 200
_CAMEL = re.compile(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ])")

# What a header may say of the unit, by the unit's code; "lb" is none of the vocabulary's, but `measures` knows it.
UNIT_WORDS = {
    "kg": "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes kilogramo kilogramos quilo quilos quilograma "
    "quilogramas كغ كلغ كغم كجم كيلو كيلوغرام كيلوغرامات كيلوجرام كيلوكرام",
    "g": "g gr grs gram grams gramme grammes gramo gramos grama gramas غ غرام غرامات جرام غم",
    "t": "t ton tons tonne tonnes tonelada toneladas mt طن اطنان",
    "lb": "lb lbs pound pounds livres libras رطل",
    "litres": "l lt litre litres liter liters litro litros litr لتر لترات",
    "tablets": "tablet tablets tableta tabletas comprime comprimes comprimido comprimidos pastilla pastillas "
    "pill pills "
    "pilule pilules cachet cachets tabs قرص اقراص حبه حبوب",
    "cigarettes": "cigarette cigarettes cigarrillo cigarrillos سيجاره سجاير",
    "packages": "package packages packs paquet paquets paquete paquetes bulto bultos pacote pacotes maco macos "
    "رزمه رزم",
    "units": "unit units unite unites unidad unidades unidade pieces piece pcs szt وحده وحدات قطعه قطع",
    "eur": "eur euro euros يورو",
    "usd": "usd dollar dollars dolares دولار",
    "mad": "mad dh dhs dirham dirhams درهم",
}  # fmt: skip
UNIT_OF = {word: unit for unit, words in UNIT_WORDS.items() for word in words.split()}
# Too short to be a unit unless brackets or an underscore set it apart, or a word for an amount stands before it.
_UNITS_APART = {"l", "t", "g", "غ", "mt"}
_UNIT_MARKS = re.compile(r"[\[(（{]\s*([^\])）}]*?)\s*[\])）}]|/\s*([^\W\d_]+)\s*$")

# Words that say of what a column is, not what it holds: "date de la saisie" is the date.
_NOISE = (
    "the of a an in by for de del della dell d l la le les los las el un une una du des da do das dos e et y and "
    "saisie saisies seizure seizures seized saisi saisies incident incidents evento event events operation "
    "decomiso decomisos incautacion incautaciones incautado incautada apreensao apreensoes apreendido apreendida "
    "apresamiento aprehension intervenido intervenida sequestro record case affaire fait faits hecho hechos "
    "حجز حادث واقعه ضبط محجوز محجوزه مضبوط مضبوطه مضبوطات محجوزات عمليه"
)
_IS_NOISE = frozenset(_NOISE.split())

# Other names of fields, beside their codes, their `headers` and the labels on screen; folded by `key`.
SYNONYMS: dict[str, str] = {
    "incident_id": "incident id|incident number|case number|case id|event id|seizure id|seizure no|seizure number|"
    "reference|ref|reference no|numero|numero affaire|numero de dossier|n° affaire|code|codigo|caso|numero de caso|"
    "número de expediente|expediente|processo|الرمز|رقم القضية|رقم الحادث|المرجع|رقم العملية|رقم",
    "date": "date|day|jour|dia|data|fecha|event date|seizure date|date of seizure|date seized|incident date|date start|"
    "start date|from date|date saisie|date de saisie|date de la saisie|date du fait|date des faits|date constatation|"
    "date de constatation|fecha incautacion|fecha de incautacion|fecha decomiso|fecha hecho|fecha del hecho|"
    "data apreensao|data da apreensao|data referencia|date evenement|تاريخ|التاريخ|تاريخ الحجز|تاريخ الضبط|"
    "تاريخ العملية|تاريخ الحادث|اليوم|period|periode|periodo|month|mois|mes|الشهر|date time|datetime|timestamp",
    "date_end": "date end|end date|last date|date fin|date de fin|derniere date|fecha fin|fecha de fin|ultima fecha|"
    "data fim|to date|آخر تاريخ|تاريخ النهاية|تاريخ الانتهاء",
    "date_precision": "date precision|precision of the date|precision de la date|precision de la fecha|date accuracy",
    "site_id": "site id|site code|code du site|codigo del sitio|locode|un locode|port code|رمز الموقع",
    "site_text": "place|location|site|lieu|lieux|lugar|local|localizacao|localizacion|sitio|place name|location name|"
    "site name|nom du site|nom du lieu|nombre del lugar|place of seizure|seizure place|location of seizure|"
    "seizure location|lieu de saisie|lieu de la saisie|lugar de incautacion|lugar del decomiso|local apreensao|"
    "local da apreensao|place as written|lieu selon la source|lugar segun la fuente|port|port of entry|port name|"
    "nom du port|main port name|puerto|porto|airport|aeroport|aeropuerto|border post|border crossing|crossing|"
    "poste frontiere|poste|bureau|bureau de douane|customs office|aduana|paso fronterizo|municipality|municipio|ville|"
    "city|town|ciudad|cidade|commune|localite|locality|localidad|location description|المكان|مكان الحجز|مكان الضبط|"
    "الموقع|الميناء|المعبر|المدينة|المنفذ|المركز الحدودي|المكان كما ورد|مكان|البلدة|المطار",
    "latitude": "latitude|lat|latitud|y|ycoord|coord y|lat dd|latitude dd|خط العرض|العرض",
    "longitude": "longitude|lon|lng|long|longitud|x|xcoord|coord x|lon dd|longitude dd|خط الطول|الطول",
    "location_precision": "location precision|precision of the place|precision du lieu|precision del lugar|"
    "geo precision",
    "country": "country|pays|pais|country of seizure|seizure country|pays de saisie|pays de la saisie|country name|"
    "country code|nearest country|pais de incautacion|nation|البلد|الدولة|بلد الحجز|بلد|دولة",
    "site_type": "site type|kind of site|type of site|type de site|tipo de sitio|type of place|type de lieu|"
    "tipo de lugar|location type|clase de sitio|نوع الموقع|نوع المكان",
    "operation": "type of operation|operation type|type d operation|tipo de operacion|نوع العملية|kind of operation",
    "operation_text": "operation|description of the operation|operation description|event type|sub event type|"
    "operacion|operation name|description de l operation|descripcion de la operacion|operation as described|"
    "وصف العملية|العملية|circumstances|circonstances|modus operandi",
    "agencies": "agency|agencies|service|services|authority|authorities|autorite|autorites|organisme|seizing agency|"
    "reporting agency|service saisissant|unite saisissante|cuerpo|organismo|autoridad|orgao|corporacao|force|"
    "المصالح|الجهة|الجهاز|المصلحة|الجهة الحاجزة|السلطة|الأجهزة|component",
    "partners": "partners|partner|partenaires|partenaire|socios|parceiros|الشركاء|الشريك",
    "partner_countries": "partner countries|countries of the partners|pays des partenaires|paises de los socios|"
    "بلدان الشركاء",
    "substance": "substance|drug|drugs|drug type|drug name|type of drug|substance type|product|produit|produits|"
    "drogue|drogues|stupefiant|stupefiants|type de drogue|nature|nature du produit|nature de la drogue|"
    "nature de la marchandise|marchandise|commodity|goods|droga|drogas|sustancia|tipo de droga|estupefaciente|"
    "clase de estupefaciente|producto|mercancia|substancia|tipo de droga|entorpecente|produto|tipo apreensao|"
    "المادة|نوع المادة|المخدر|نوع المخدر|نوع المخدرات|المخدرات|البضاعة|الصنف|نوع البضاعة",
    "substance_text": "substance as written|substance selon la source|sustancia segun la fuente|drug description|"
    "product description|description du produit|designation|المادة كما وردت|وصف المادة",
    "quantity": "quantity|quantite|cantidad|quantidade|amount|qty|qte|cant|qtd|quantity seized|seized quantity|"
    "amount of drug|amount seized|quantite saisie|cantidad incautada|quantidade apreendida|sum qty|total quantity|"
    "weight|poids|peso|total peso|gewicht|الكمية|كمية|الكمية المحجوزة|الوزن|العدد|المقدار|ilosc",
    "unit": "unit|units|unite|unites|unite de mesure|unidad|unidades|unidad de medida|unidade|unidade de medida|"
    "unidade apreensao|unit of measure|measure|uom|drug unit|quantity unit|jednostka|jednostka miary|"
    "الوحدة|وحدة القياس|وحدة",
    "quantity_kg": "weight kg|quantity in kg|poids kg|poids en kg|peso kg|peso en kg|peso em kg|kg|kilos|"
    "kilograms|kilogrammes|kilogramos|quilogramas|total kg|الوزن بالكيلوغرام|الوزن كغ|الكمية بالكيلوغرام|"
    "amount kilograms|weight in kg|net weight kg",
    "quantity_low_kg": "lowest weight kg|poids minimal kg|peso minimo kg|أدنى وزن كغ|min kg|minimum kg",
    "quantity_high_kg": "highest weight kg|poids maximal kg|peso maximo kg|أعلى وزن كغ|max kg|maximum kg",
    "quantity_text": "quantity as written|quantite selon la source|cantidad segun la fuente|الكمية كما وردت",
    "mode": "mode|way of travel|transport mode|mode of transport|mode de transport|moyen de transport|"
    "means of transport|medio de transporte|modo de transporte|meio de transporte|transport|transporte|"
    "type of transportation|وسيلة النقل|نوع النقل|طريقة النقل|الوسيلة",
    "conveyance": "conveyance|vehicle|vessel|ship|vehicule|navire|vehicle or vessel|vehicule ou navire|vessel name|"
    "name of vessel|ship name|nom du navire|vessel type|vehicle type|type de vehicule|vehiculo|embarcacion|buque|barco|"
    "nombre del buque|vehiculo o embarcacion|tipo de vehiculo|veiculo|embarcacao|navio|المركبة|السفينة|العربة|السيارة|"
    "نوع المركبة|المركبة أو السفينة|اسم السفينة",
    "flag": "flag|flag state|flag or registration|pavillon|pavillon ou immatriculation|bandera|bandeira|"
    "pabellon o matricula|pabellon|العلم|علم السفينة|العلم أو التسجيل",
    "concealment": "concealment|concealment method|method of concealment|hiding place|place of concealment|cachette|"
    "dissimulation|mode de dissimulation|mode opératoire|ocultacion|metodo de ocultacion|escondite|ocultacao|"
    "طريقة الإخفاء|مكان الإخفاء|الإخفاء",
    "packaging": "packaging|packing|conditionnement|emballage|embalaje|embalagem|التغليف|التعبئة",
    "detection": "detection|detection method|method of detection|decouverte|mode de detection|deteccion|deteccao|"
    "طريقة الكشف|الكشف",
    "origin_text": "origin|origine|origen|origem|provenance|procedencia|procedence|departure|departure country|"
    "country of departure|country of origin|origin country|pays d origine|pays de provenance|pays de depart|from|"
    "pais de origen|pais de procedencia|pais de origem|port of loading|producing country|from country|origin port|"
    "origin as written|provenance selon la source|procedencia segun la fuente|جهة القدوم|المصدر|بلد المصدر|المنشأ|"
    "بلد المنشأ|القدوم|قادمة من|مكان القدوم|جهة القدوم كما وردت",
    "origin_precision": "precision of the origin|precision de la provenance|precision de la procedencia",
    "transit_text": "transit|transit country|transit countries|pays de transit|pais de transito|transito|etape|etapes|"
    "transit as written|via|countries of transit|العبور|بلد العبور|العبور كما ورد",
    "destination_text": "destination|destino|destination country|country of destination|pays de destination|"
    "pais de destino|port of discharge|port of destination|to|to country|destination port|destination as written|"
    "destination selon la source|destino segun la fuente|الوجهة|بلد الوجهة|المقصد|الوجهة كما وردت|جهة الوصول",
    "destination_precision": "precision of the destination|precision de la destination|precision del destino",
    "arrests": "arrests|arrested|number of arrests|number arrested|persons arrested|people arrested|suspects arrested|"
    "number of suspects|total arrested|nombre d arrestations|arrestations|interpellations|interpelles|"
    "personnes arretees|personnes interpellees|nombre de personnes arretees|nombre d interpelles|detenidos|"
    "numero de detenidos|detenciones|arrestos|capturados|personas detenidas|presos|detidos|numero de presos|"
    "التوقيفات|الموقوفون|عدد الموقوفين|عدد المعتقلين|عدد التوقيفات|عدد الأشخاص الموقوفين|عدد المشتبه فيهم|suspects|"
    "traffickers|number of traffickers|number of persons",
    "arrest_countries": "nationality|nationalities|nationalite|nationalites|nacionalidad|nacionalidades|nacionalidade|"
    "countries of those arrested|pays des personnes arretees|paises de los detenidos|suspects nationalities|الجنسية|"
    "الجنسيات|جنسية الموقوفين|بلدان الموقوفين",
    "evidence": "evidence|evidence level|niveau de preuve|nivel de prueba|reliability|الإثبات",
    "source_title": "source title|title|headline|titre|titre de la source|titulo|titulo de la fuente|source headline|"
    "source article|العنوان|عنوان المصدر|عنوان الخبر",
    "source_publisher": "source|sources|publisher|source publisher|source name|media|editeur|editeur de la source|"
    "fuente|"
    "fuentes|editor de la fuente|medio de comunicacion|fonte|data source|source of data|"
    "source office|newspaper|journal|"
    "ناشر المصدر|الناشر|الجريدة|الصحيفة|مصدر الخبر|مصدر المعلومة",
    "source_url": "url|link|source url|source link|web|website|lien|lien source|adresse de la source|enlace|"
    "direccion de la fuente|رابط المصدر|الرابط|رابط",
    "source_date": "source date|publication date|date published|published|date de publication|date de la source|"
    "fecha de publicacion|fecha de la fuente|data de publicacao|تاريخ المصدر|تاريخ النشر",
    "source_language": "source language|language of the source|langue de la source|idioma de la fuente|langue|language|"
    "idioma|لغة المصدر|اللغة",
    "notes": "notes|note|remarks|remark|comments|comment|observations|observation|remarques|remarque|commentaires|"
    "commentaire|observaciones|observacion|observacoes|obs|description|details|detail|descripcion|descricao|summary|"
    "resume|additional information|opis|ملاحظات|ملاحظة|الملاحظات|تفاصيل|الوصف|وصف",
}  # fmt: skip
# Headers that name a field only when nothing says it better: a year is a date that lacks its month.
WEAK: dict[str, str] = {
    "date": "year|annee|ano|año|yr|السنة|العام|سنة|rok",
    "site_text": "region|province|state|departement|departamento|estado|uf|provincia|wilaya|state ut|district|"
    "prefecture|"
    "الإقليم|الجهة|الولاية|المنطقة|العمالة|zone|zona|area of responsibility|area",
    "quantity": "total|value qty|count|nombre de kg|volume|volumen",
    "operation_text": "type|tipo|evento|event",
    "incident_id": "no|nr|num|n°|index|fid|objectid|#",
    "notes": "informations|information|text|texte|texto|النص",
}  # fmt: skip


def words(header: str) -> tuple[str, ...]:
    """The words of a header in one form: no case, accents, Arabic vowel signs, hamza or article."""
    return _words(header[:LONGEST])


@lru_cache(maxsize=8192)
def _words(header: str) -> tuple[str, ...]:
    # Before the letters lose their accents and their case: eventDate is two words, EVENTDATE and Événement are one.
    apart = _CAMEL.sub(" ", unicodedata.normalize("NFC", header))
    return tuple(_without_article(word) for word in fold(apart).split())


def _without_article(word: str) -> str:
    return word[2:] if word.startswith("ال") and len(word) > 4 else word


def key(header: str) -> str:
    """What two headers have in common when they are the same words, written together or apart."""
    return "".join(words(header))


def bare(header: str) -> str:
    """The key without the words that only say what the table is of; "" when nothing is left."""
    return "".join(word for word in words(header) if word not in _IS_NOISE)


def unit(header: str) -> tuple[str, str]:
    """The header without the unit that it names, and the unit's code ("" when it names none)."""
    for match in _UNIT_MARKS.finditer(header[:LONGEST]):
        for word in words(match.group(1) or match.group(2) or ""):
            if word in UNIT_OF:
                return (header[: match.start()] + header[match.end() :]).strip() or header, UNIT_OF[word]
    found = words(header)
    for place in (-1, 0):
        if not found:
            break
        word = found[place]
        plain = word.removeprefix("ب").removeprefix("ال")  # بالكيلوغرام, "in kilograms"
        code = UNIT_OF.get(word) or UNIT_OF.get(plain if len(plain) > 2 else "")
        if code and (word not in _UNITS_APART or (len(found) > 1 and place == -1)):
            rest = list(found[1:] if place == 0 else found[:-1])
            while rest and rest[-1] in ("en", "in", "em", "ب"):
                rest.pop()
            return " ".join(rest), code
    return header, ""


@lru_cache
def names(table: Table = INCIDENTS) -> dict[str, tuple[str, float]]:
    """Every known key with the field of a table that it names and how surely, 0 to 1; the surest of several."""
    known: dict[str, tuple[str, float]] = {}
    said = [(field.code, field.code, 1.0) for field in table.fields]
    said += [(header, field.code, 0.99) for field in table.fields for header in field.headers]
    own = {} if table == INCIDENTS else event_headers.SYNONYMS | {table.place: SYNONYMS[INCIDENTS.place]}
    for synonyms, sure in ((own, 0.95), (SYNONYMS, 0.95), (WEAK, 0.6)):
        of_table = ((code, written) for code, written in synonyms.items() if code in table.field)
        said += [(name, code, sure) for code, written in of_table for name in written.split("|")]
    for name, code, sure in said:
        known.setdefault(key(name) or name, (code, sure))
    return known
