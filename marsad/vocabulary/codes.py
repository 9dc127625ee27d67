"""The codes that fields may hold, with their labels in four languages. A code is for ever: a test freezes them."""

from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Words:
    """One label in each of the languages that Marsad speaks."""

    ar: str
    fr: str
    en: str
    es: str

    def of(self, language: str) -> str:
        """The label in a language given by its ISO 639-1 code; AttributeError for another one."""
        return str(getattr(self, language))


@dataclass(frozen=True)
class Code:
    """One code and its label.

    `group` gives a substance its colour on the map. `country` (ISO 3166-1 alpha-2) is that of a national service, and
    `also` are the other names that sources give an organisation.
    """

    code: str
    label: Words
    group: str = ""
    country: str = ""
    also: tuple[str, ...] = ()


@dataclass(frozen=True)
class CodeList:
    """The codes of one idea, in the order in which people should meet them."""

    name: str
    codes: tuple[Code, ...]
    _by_code: dict[str, Code] = field(init=False, repr=False, compare=False, default_factory=dict)

    def __post_init__(self) -> None:
        self._by_code.update({code.code: code for code in self.codes})

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_code)

    def __contains__(self, code: object) -> bool:
        return code in self._by_code

    def __getitem__(self, code: str) -> Code:
        return self._by_code[code]


def _code(code: str, ar: str, fr: str, en: str, es: str, group: str = "") -> Code:
    return Code(code, Words(ar=ar, fr=fr, en=en, es=es), group)


# fmt: off
GROUPS = CodeList(
    "group",
    (
        _code("cocaine", "كوكايين", "Cocaïne", "Cocaine", "Cocaína"),
        _code("cannabis_resin", "راتنج القنب", "Résine de cannabis", "Cannabis resin", "Resina de cannabis"),
        _code("cannabis_herb", "قنب (عشبة أو غير محدد)", "Cannabis (herbe ou non précisé)",
              "Cannabis (herb or form not stated)", "Cannabis (hierba o no precisado)"),
        _code("synthetics", "إكستازي وكبتاغون وأمفيتامينات", "MDMA, captagon, amphétamines",
              "MDMA, captagon, amphetamines", "MDMA, captagón, anfetaminas"),
        _code("medicines", "أدوية ومؤثرات عقلية", "Médicaments psychotropes", "Psychotropic medicines",
              "Medicamentos psicotrópicos"),
        _code("opioids", "هيروين وأفيونات أخرى", "Héroïne et autres opioïdes", "Heroin and other opioids",
              "Heroína y otros opioides"),
        _code("goods", "بضائع وعملات", "Marchandises et devises", "Goods and currency", "Mercancías y divisas"),
        _code("other", "مخدر آخر أو غير محدد", "Autre drogue ou non précisée", "Other drug or not stated",
              "Otra droga o no precisada"),
    ),
)

SUBSTANCES = CodeList(
    "substance",
    (
        _code("cocaine", "كوكايين", "Cocaïne", "Cocaine", "Cocaína", "cocaine"),
        _code("coca_paste", "عجينة الكوكا", "Pâte de coca", "Coca paste", "Pasta de coca", "cocaine"),
        _code("crack", "كراك («البوفا»)", "Crack (« boufa »)", "Crack (“boufa”)", "Crack («boufa»)", "cocaine"),
        _code("cannabis_resin", "راتنج القنب", "Résine de cannabis", "Cannabis resin", "Resina de cannabis",
              "cannabis_resin"),
        _code("cannabis_herb", "عشبة القنب", "Herbe de cannabis", "Cannabis herb", "Hierba de cannabis",
              "cannabis_herb"),
        _code("cannabis", "قنب، شكله غير محدد", "Cannabis, forme non précisée", "Cannabis, form not stated",
              "Cannabis, forma no precisada", "cannabis_herb"),
        _code("mdma", "إكستازي (إم دي إم إيه)", "MDMA (ecstasy)", "MDMA (ecstasy)", "MDMA (éxtasis)", "synthetics"),
        _code("captagon", "كبتاغون", "Captagon", "Captagon", "Captagón", "synthetics"),
        _code("amphetamine", "أمفيتامين", "Amphétamine", "Amphetamine", "Anfetamina", "synthetics"),
        _code("methamphetamine", "ميثامفيتامين", "Méthamphétamine", "Methamphetamine", "Metanfetamina", "synthetics"),
        _code("psychotropic_tablets", "أقراص مهلوسة", "Comprimés psychotropes", "Psychotropic tablets",
              "Comprimidos psicotrópicos", "medicines"),
        _code("clonazepam", "كلونازيبام (ريفوتريل)", "Clonazépam (Rivotril)", "Clonazepam (Rivotril)",
              "Clonazepam (Rivotril)", "medicines"),
        _code("pregabalin", "بريغابالين", "Prégabaline", "Pregabalin", "Pregabalina", "medicines"),
        _code("tramadol", "ترامادول", "Tramadol", "Tramadol", "Tramadol", "medicines"),
        _code("heroin", "هيروين", "Héroïne", "Heroin", "Heroína", "opioids"),
        _code("opium", "أفيون", "Opium", "Opium", "Opio", "opioids"),
        _code("fentanyl", "فنتانيل", "Fentanyl", "Fentanyl", "Fentanilo", "opioids"),
        _code("drug_unspecified", "مخدر، نوعه غير محدد", "Drogue, type non précisé", "Drug, type not stated",
              "Droga, tipo no precisado", "other"),
        _code("other_drug", "مخدر آخر", "Autre drogue", "Other drug", "Otra droga", "other"),
        _code("cigarettes", "سجائر مهربة", "Cigarettes de contrebande", "Contraband cigarettes",
              "Tabaco de contrabando", "goods"),
        _code("currency", "عملات", "Devises", "Currency", "Divisas", "goods"),
        _code("weapons", "أسلحة وذخيرة", "Armes et munitions", "Weapons and ammunition", "Armas y municiones", "goods"),
        _code("vehicles", "مركبات", "Véhicules", "Vehicles", "Vehículos", "goods"),
        _code("goods", "بضائع أخرى", "Autres marchandises", "Other goods", "Otras mercancías", "goods"),
    ),
)

SITE_TYPES = CodeList(
    "site_type",
    (
        _code("border_post", "مركز حدودي", "Poste-frontière", "Border post", "Paso fronterizo"),
        _code("seaport", "ميناء بحري", "Port maritime", "Seaport", "Puerto marítimo"),
        _code("airport", "مطار", "Aéroport", "Airport", "Aeropuerto"),
        _code("at_sea", "عرض البحر", "En mer", "At sea", "En el mar"),
        _code("coast", "ساحل", "Côte", "Coast", "Costa"),
        _code("checkpoint", "نقطة مراقبة طرقية", "Point de contrôle routier", "Road checkpoint",
              "Punto de control en carretera"),
        _code("inland", "داخل البلاد", "Intérieur du pays", "Inland", "Interior del país"),
    ),
)

MODES = CodeList(
    "mode",
    (
        _code("sea", "بحرا", "Maritime", "Sea", "Marítimo"),
        _code("road", "برا", "Routier", "Road", "Por carretera"),
        _code("ferry", "على متن عبّارة", "Ferry", "Ferry", "Ferri"),
        _code("air", "جوا", "Aérien", "Air", "Aéreo"),
        _code("rail", "بالسكة الحديدية", "Ferroviaire", "Rail", "Ferroviario"),
        _code("post", "بالبريد والطرود", "Poste et colis", "Post and parcels", "Correo y paquetería"),
        _code("foot", "سيرا على الأقدام", "À pied", "On foot", "A pie"),
        _code("not_stated", "وسيلة غير مذكورة", "Moyen non précisé", "Mode not stated", "Medio no precisado"),
    ),
)

OPERATIONS = CodeList(
    "operation",
    (
        _code("border_check", "مراقبة حدودية", "Contrôle à la frontière", "Border check", "Control fronterizo"),
        _code("port_vehicle_check", "مراقبة مركبات ومسافرين بميناء", "Contrôle de véhicules et passagers au port",
              "Vehicle and passenger check at a port", "Control de vehículos y pasajeros en puerto"),
        _code("container_inspection", "تفتيش حاوية", "Inspection de conteneur", "Container inspection",
              "Inspección de contenedor"),
        _code("cargo_inspection", "تفتيش شحنة", "Inspection de fret", "Cargo inspection", "Inspección de carga"),
        _code("vessel_search", "تفتيش سفينة راسية", "Visite de navire à quai", "Ship search in port",
              "Registro de buque en puerto"),
        _code("interception_at_sea", "اعتراض في البحر", "Interception en mer", "Interception at sea",
              "Interceptación en el mar"),
        _code("coastal_patrol", "دورية ساحلية", "Patrouille côtière", "Coastal patrol", "Patrulla costera"),
        _code("passenger_check", "تفتيش مسافرين وأمتعة", "Contrôle de passagers et bagages",
              "Passenger and luggage check", "Control de pasajeros y equipajes"),
        _code("road_check", "مراقبة طرقية", "Contrôle routier", "Road check", "Control en carretera"),
        _code("premises_search", "تفتيش محل أو مستودع", "Perquisition de locaux", "Search of premises",
              "Entrada y registro"),
        _code("controlled_delivery", "تسليم مراقب", "Livraison surveillée", "Controlled delivery",
              "Entrega vigilada"),
        _code("not_stated", "عملية غير محددة", "Opération non précisée", "Operation not stated",
              "Operación no precisada"),
    ),
)

PRECISIONS = CodeList(
    "location_precision",
    (
        _code("site", "الموقع نفسه", "Le site lui-même", "The site itself", "El propio sitio"),
        _code("locality", "البلدة", "La localité", "The locality", "La localidad"),
        _code("district", "الناحية", "Le secteur", "The district", "El distrito"),
        _code("province", "الإقليم أو الجهة", "La province ou la région", "The province or region",
              "La provincia o región"),
        _code("between", "بين مكانين", "Entre deux lieux", "Between two places", "Entre dos lugares"),
        _code("country", "البلد فقط", "Le pays seulement", "The country only", "Solo el país"),
        _code("at_sea", "منطقة بحرية", "Une zone en mer", "An area at sea", "Una zona en el mar"),
        _code("region", "أوسع من بلد واحد", "Plus large qu’un pays", "Wider than one country",
              "Más amplio que un país"),
    ),
)

DATE_PRECISIONS = CodeList(
    "date_precision",
    (
        _code("day", "اليوم", "Jour", "Day", "Día"),
        _code("week", "الأسبوع", "Semaine", "Week", "Semana"),
        _code("month", "الشهر", "Mois", "Month", "Mes"),
        _code("quarter", "ربع السنة", "Trimestre", "Quarter", "Trimestre"),
        _code("year", "السنة", "Année", "Year", "Año"),
    ),
)

PLACE_PRECISIONS = CodeList(
    "place_precision",
    (
        _code("site", "موقع", "Site", "Site", "Sitio"),
        _code("country", "بلد", "Pays", "Country", "País"),
        _code("region", "منطقة أوسع من بلد", "Région plus large qu’un pays", "Region wider than one country",
              "Región más amplia que un país"),
    ),
)

EVIDENCE = CodeList(
    "evidence",
    (
        _code("official", "بلاغ رسمي", "Communiqué officiel", "Official statement", "Comunicado oficial"),
        _code("corroborated", "أكدته مصادر مستقلة", "Confirmé par des sources indépendantes",
              "Confirmed by independent sources", "Confirmado por fuentes independientes"),
        _code("single_report", "مصدر واحد", "Une seule source", "Single source", "Una sola fuente"),
        _code("retrospective", "ذكر لاحق أو غير مباشر", "Mention rétrospective ou indirecte",
              "Later or second-hand mention", "Mención posterior o indirecta"),
    ),
)

DETECTIONS = CodeList(
    "detection",
    (
        _code("scanner", "جهاز السكانير", "Scanner", "Scanner", "Escáner"),
        _code("dogs", "كلاب مدربة", "Chiens", "Dogs", "Perros"),
        _code("intelligence", "معلومات استخباراتية", "Renseignement", "Intelligence", "Inteligencia"),
        _code("risk_analysis", "تحليل المخاطر", "Analyse de risque", "Risk analysis", "Análisis de riesgo"),
        _code("routine_check", "مراقبة اعتيادية", "Contrôle de routine", "Routine check", "Control rutinario"),
        _code("surveillance", "رصد وتتبع", "Surveillance", "Surveillance", "Vigilancia"),
        _code("chance", "صدفة", "Hasard", "Chance", "Casualidad"),
    ),
)

UNITS = CodeList(
    "unit",
    (
        _code("g", "غ", "g", "g", "g"),
        _code("kg", "كغ", "kg", "kg", "kg"),
        _code("t", "طن", "t", "t", "t"),
        _code("litres", "لتر", "litres", "litres", "litros"),
        _code("tablets", "قرص", "comprimés", "tablets", "comprimidos"),
        _code("cigarettes", "سيجارة", "cigarettes", "cigarettes", "cigarrillos"),
        _code("packages", "رزمة", "paquets", "packages", "bultos"),
        _code("units", "وحدة", "unités", "units", "unidades"),
        _code("eur", "يورو", "euros", "euros", "euros"),
        _code("usd", "دولار أمريكي", "dollars des États-Unis", "US dollars", "dólares estadounidenses"),
        _code("mad", "درهم مغربي", "dirhams marocains", "Moroccan dirhams", "dirhams marroquíes"),
        _code("not_stated", "كمية غير مذكورة", "quantité non précisée", "amount not stated", "cantidad no precisada"),
    ),
)

CODE_LISTS: tuple[CodeList, ...] = (
    GROUPS, SUBSTANCES, SITE_TYPES, MODES, OPERATIONS, PRECISIONS, DATE_PRECISIONS, PLACE_PRECISIONS,
    EVIDENCE, DETECTIONS, UNITS,
)
