"""The fields and the kinds of cooperation: one line per event, such as a meeting, an agreement, a joint operation.

What an event has in common with an incident (when, where, how it is known) is declared once, in `fields`.
"""

from dataclasses import replace

from marsad.vocabulary.codes import Code, CodeList, Words
from marsad.vocabulary.fields import FIELD, Field, Kind
from marsad.vocabulary.organisations import ORGANISATIONS


def _code(code: str, ar: str, fr: str, en: str, es: str) -> Code:
    return Code(code, Words(ar=ar, fr=fr, en=en, es=es))


# fmt: off
KINDS = CodeList(
    "cooperation_kind",
    (
        _code("meeting", "اجتماع", "Réunion", "Meeting", "Reunión"),
        _code("conference", "مؤتمر", "Conférence", "Conference", "Conferencia"),
        _code("visit", "زيارة عمل", "Visite de travail", "Working visit", "Visita de trabajo"),
        _code("commission", "لجنة مشتركة", "Commission mixte", "Joint commission", "Comisión mixta"),
        _code("agreement", "اتفاق", "Accord", "Agreement", "Acuerdo"),
        _code("training", "تدريب", "Formation", "Training", "Formación"),
        _code("joint_operation", "عملية مشتركة", "Opération conjointe", "Joint operation", "Operación conjunta"),
        _code("information_given", "تقديم معلومات", "Renseignement fourni", "Information given",
              "Información facilitada"),
    ),
)

COOPERATION_FIELDS: tuple[Field, ...] = (
    Field("event_id", Kind.ID, ("id_evenement", "id_evento", "معرف_حدث_التعاون"), "COOP-36", "", required=True),
    FIELD["date"],
    FIELD["date_end"],
    FIELD["date_precision"],
    Field("kind", Kind.CODE, ("nature", "clase", "نوع_التعاون"), "meeting", "talk", required=True, codes=KINDS),
    Field("title", Kind.TEXT, ("intitule", "titulo", "موضوع_التعاون"), "93rd INTERPOL General Assembly", "",
          required=True),
    FIELD["site_id"],
    Field("place_text", Kind.TEXT, FIELD["site_text"].headers, "Tangier", ""),
    FIELD["latitude"],
    FIELD["longitude"],
    replace(FIELD["location_precision"], required=False),
    FIELD["country"],
    Field("partners", Kind.PARTNERS, FIELD["partners"].headers, "interpol; ES", "the police", required=True,
          codes=ORGANISATIONS, words="event_partners"),
    FIELD["partner_countries"],
    Field("partners_text", Kind.TEXT, ("partenaires_ecrits", "socios_escritos", "الشركاء_كما_وردوا"),
          "INTERPOL (President)", ""),
    Field("countries_taking_part", Kind.COUNT, ("pays_participants", "paises_participantes", "عدد_البلدان_المشاركة"),
          "196", "many"),
    Field("incidents", Kind.IDS, ("saisies", "incidentes", "الحوادث"), "INC-157; INC-151", "Tanger Med, 2 January"),
    Field("conflicts_with", Kind.IDS, ("contredit", "contradice", "يتعارض_مع"), "COOP-28", "the other report"),
    FIELD["evidence"],
    FIELD["source_title"],
    replace(FIELD["source_publisher"], required=False),
    FIELD["source_url"],
    FIELD["source_date"],
    FIELD["source_language"],
    FIELD["notes"],
)
# fmt: on
COOPERATION_LISTS: tuple[CodeList, ...] = (KINDS, ORGANISATIONS)
