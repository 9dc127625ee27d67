"""The fields of the incident table, one declaration each: type, unit, accepted headers, good and bad example.

Labels and help are in the catalogues of `marsad/i18n` (`field-…` and its `.help`), where a test asks for all of
them in every language.
"""

from dataclasses import dataclass
from enum import Enum

from marsad.vocabulary import codes
from marsad.vocabulary.codes import CodeList


class Kind(Enum):
    """What a field holds, hence how it is cleaned, stored, shown and filtered."""

    ID = "id"
    TEXT = "text"
    DATE = "date"
    NUMBER = "number"
    WEIGHT = "weight"
    COUNT = "count"
    LATITUDE = "latitude"
    LONGITUDE = "longitude"
    CODE = "code"
    CODES = "codes"
    COUNTRY = "country"
    COUNTRIES = "countries"
    PLACES = "places"
    TEXTS = "texts"
    LINES = "lines"
    PARTNERS = "partners"
    IDS = "ids"


@dataclass(frozen=True)
class Field:
    """One field: `headers` are the other header names that files may use for it, in any of the four languages.

    `words` is by what its label and help stand in the catalogues (`field-…`), where that is not its code.
    """

    code: str
    kind: Kind
    headers: tuple[str, ...]
    example: str
    bad_example: str
    required: bool = False
    unit: str = ""
    codes: CodeList | None = None
    words: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "words", self.words or self.code)


FIELDS: tuple[Field, ...] = (
    Field("incident_id", Kind.ID, ("id", "identifiant", "identificador", "معرف_الحادث"), "INC-157", "", required=True),
    Field("date", Kind.DATE, ("date_debut", "fecha", "التاريخ"), "2024-01-02", "02/01/24", required=True),
    Field("date_end", Kind.DATE, ("date_fin", "fecha_fin", "تاريخ_النهاية"), "2024-01-05", "soon"),
    Field(
        "date_precision",
        Kind.CODE,
        ("precision_date", "precision_fecha", "دقة_التاريخ"),
        "day",
        "about",
        required=True,
        codes=codes.DATE_PRECISIONS,
    ),
    Field("site_id", Kind.ID, ("code_site", "codigo_sitio", "رمز_الموقع"), "MAPTM", "Tanger Med port"),
    Field("site_text", Kind.TEXT, ("lieu", "lugar", "site", "sitio", "المكان"), "ميناء طنجة المتوسط", ""),
    Field("latitude", Kind.LATITUDE, ("lat", "latitud", "خط_العرض"), "35.88", "135.88", unit="°"),
    Field("longitude", Kind.LONGITUDE, ("lon", "lng", "longitud", "خط_الطول"), "-5.51", "W5°30", unit="°"),
    Field(
        "location_precision",
        Kind.CODE,
        ("precision_lieu", "precision_lugar", "دقة_المكان"),
        "site",
        "exact",
        required=True,
        codes=codes.PRECISIONS,
    ),
    Field("country", Kind.COUNTRY, ("pays", "pais", "البلد"), "MA", "Morroco"),
    Field(
        "site_type",
        Kind.CODE,
        ("type_site", "tipo_sitio", "نوع_الموقع"),
        "seaport",
        "harbour",
        required=True,
        codes=codes.SITE_TYPES,
    ),
    Field("operation", Kind.CODE, ("operacion", "العملية"), "container_inspection", "raid", codes=codes.OPERATIONS),
    Field(
        "operation_text",
        Kind.TEXT,
        ("operation_decrite", "operacion_descrita", "وصف_العملية"),
        "container seizure; joint operation",
        "",
    ),
    Field("agencies", Kind.TEXTS, ("services", "servicios", "الأجهزة"), "DGSN; customs", ""),
    Field("partners", Kind.TEXTS, ("partenaires", "socios", "الشركاء"), "MAOC-N", ""),
    Field("partner_countries", Kind.COUNTRIES, ("pays_partenaires", "paises_socios", "بلدان_الشركاء"), "ES", "Spain"),
    Field(
        "substance",
        Kind.CODE,
        ("produit", "sustancia", "المادة"),
        "cocaine",
        "white powder",
        required=True,
        codes=codes.SUBSTANCES,
    ),
    Field("substance_text", Kind.TEXT, ("produit_decrit", "sustancia_descrita", "وصف_المادة"), "chira", ""),
    Field("quantity", Kind.NUMBER, ("quantite", "cantidad", "الكمية"), "1488.08", "1488,80g"),
    Field("unit", Kind.CODE, ("unite", "unidad", "الوحدة"), "kg", "bags", required=True, codes=codes.UNITS),
    Field(
        "quantity_kg", Kind.WEIGHT, ("weight_kg", "poids_kg", "peso_kg", "الوزن_كغ"), "1488.08", "1488,80g", unit="kg"
    ),
    Field(
        "quantity_low_kg", Kind.WEIGHT, ("poids_min_kg", "peso_min_kg", "الوزن_الأدنى_كغ"), "1480", "1,3t", unit="kg"
    ),
    Field(
        "quantity_high_kg", Kind.WEIGHT, ("poids_max_kg", "peso_max_kg", "الوزن_الأعلى_كغ"), "1500", "1,4t", unit="kg"
    ),
    Field(
        "quantity_text",
        Kind.TEXT,
        ("quantite_ecrite", "cantidad_escrita", "الكمية_كما_كتبت"),
        "طن واحد و488 كيلوغراما و80 غراما",
        "",
    ),
    Field("mode", Kind.CODE, ("moyen", "medio", "وسيلة_النقل"), "sea", "boat", required=True, codes=codes.MODES),
    Field("conveyance", Kind.TEXT, ("vehicule", "vehiculo", "المركبة"), "container ship", ""),
    Field("flag", Kind.PLACES, ("pavillon", "bandera", "العلم"), "150", "European"),
    Field("concealment", Kind.TEXT, ("cachette", "ocultacion", "طريقة_الإخفاء"), "in the cab and chassis", ""),
    Field("packaging", Kind.TEXT, ("emballage", "embalaje", "التغليف"), "329 rolls", ""),
    Field(
        "detection",
        Kind.CODES,
        ("decouverte", "deteccion", "طريقة_الكشف"),
        "scanner; dogs",
        "luck",
        codes=codes.DETECTIONS,
    ),
    Field("origin", Kind.PLACES, ("origine", "origen", "المصدر"), "005", "South America"),
    Field(
        "origin_text",
        Kind.TEXT,
        ("origine_ecrite", "origen_escrito", "المصدر_كما_كتب"),
        "أحد الموانئ بدولة بأمريكا الجنوبية",
        "",
    ),
    Field(
        "origin_precision",
        Kind.CODE,
        ("precision_origine", "precision_origen", "دقة_المصدر"),
        "region",
        "vague",
        codes=codes.PLACE_PRECISIONS,
    ),
    Field("transit", Kind.PLACES, ("etapes", "transito", "العبور"), "ESALG; MAPTM", "Spain"),
    Field("transit_text", Kind.TEXT, ("etapes_ecrites", "transito_escrito", "العبور_كما_كتب"), "Algeciras", ""),
    Field("destination", Kind.PLACES, ("destino", "الوجهة"), "TR", "Turkey"),
    Field(
        "destination_text",
        Kind.TEXT,
        ("destination_ecrite", "destino_escrito", "الوجهة_كما_كتبت"),
        "أحد الموانئ التركية",
        "",
    ),
    Field(
        "destination_precision",
        Kind.CODE,
        ("precision_destination", "precision_destino", "دقة_الوجهة"),
        "country",
        "vague",
        codes=codes.PLACE_PRECISIONS,
    ),
    Field("arrests", Kind.COUNT, ("arrestations", "detenidos", "التوقيفات"), "2", "two"),
    Field(
        "arrest_countries",
        Kind.COUNTRIES,
        ("pays_des_personnes", "paises_detenidos", "بلدان_الموقوفين"),
        "MA",
        "Moroccan",
    ),
    Field(
        "evidence", Kind.CODE, ("preuve", "prueba", "الإثبات"), "official", "sure", required=True, codes=codes.EVIDENCE
    ),
    Field("source_title", Kind.LINES, ("titre_source", "titulo_fuente", "عنوان_المصدر"), "Saisie de 514 kg", ""),
    Field(
        "source_publisher", Kind.LINES, ("editeur_source", "editor_fuente", "ناشر_المصدر"), "Reuters", "", required=True
    ),
    Field(
        "source_url",
        Kind.LINES,
        ("adresse_source", "direccion_fuente", "رابط_المصدر"),
        "https://example.org/news/1",
        "javascript:alert(1)",
    ),
    Field("source_date", Kind.LINES, ("date_source", "fecha_fuente", "تاريخ_المصدر"), "2024-01-03", "yesterday"),
    Field("source_language", Kind.LINES, ("langue_source", "idioma_fuente", "لغة_المصدر"), "ar", "Arabic"),
    Field("notes", Kind.TEXT, ("remarques", "notas", "ملاحظات"), "Sources disagree on the weight.", ""),
)

FIELD: dict[str, Field] = {field.code: field for field in FIELDS}
