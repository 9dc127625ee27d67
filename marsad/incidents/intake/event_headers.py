"""What people call the fields of cooperation events in the headers of their tables; see `headers.SYNONYMS`."""

SYNONYMS: dict[str, str] = {
    "event_id": "event id|event code|event number|cooperation id|id evenement|code evenement|numero evenement|"
    "id evento|codigo evento|numero de evento|reference|ref|code|codigo|رمز الحدث|رقم الحدث|المرجع|الرمز|رقم",
    "date": "date of the meeting|meeting date|date de la reunion|date de l evenement|fecha de la reunion|"
    "fecha del evento|تاريخ الاجتماع|تاريخ اللقاء|تاريخ الحدث",
    "kind": "kind|type|kind of cooperation|type of cooperation|type of event|event type|cooperation type|category|"
    "forme|forme de cooperation|type de cooperation|type d evenement|categorie|tipo|forma de cooperacion|"
    "tipo de cooperacion|tipo de evento|categoria|clase|النوع|نوع التعاون|نوع الحدث|صنف التعاون|شكل التعاون",
    "title": "title|event|subject|topic|what it was|event name|event title|titre|intitule|evenement|objet|sujet|titulo|"
    "evento|asunto|tema|nombre del evento|العنوان|الحدث|الموضوع|موضوع التعاون|موضوع الاجتماع",
    "partners": "partner|partners|organisation|organisations|organization|organizations|partner organisations|"
    "partner organizations|partner services|counterpart|counterparts|partenaire|partenaires|organisations partenaires|"
    "services partenaires|homologues|socio|socios|organizacion|organizaciones|organizaciones socias|"
    "servicios socios|contrapartes|parceiros|الشريك|الشركاء|المنظمات|المنظمة|المصالح الشريكة|الجهات الشريكة",
    "partner_countries": "partner country|country of the partner|pays partenaire|pays du partenaire|pais socio|"
    "pais del socio|بلد الشريك|البلد الشريك|البلدان الشريكة",
    "partners_text": "partners as written|partenaires selon la source|socios segun la fuente|الشركاء كما وردوا",
    "countries_taking_part": "countries taking part|number of countries|participating countries|countries|"
    "pays participants|nombre de pays|nombre de pays participants|paises participantes|numero de paises|"
    "عدد البلدان|عدد الدول|الدول المشاركة|البلدان المشاركة|عدد البلدان المشاركة",
    "incidents": "incidents|incident ids|incident codes|seizures|related incidents|saisies|saisies liees|"
    "codes des incidents|incidentes|incautaciones|codigos de los incidentes|الحوادث|رموز الحوادث|الحوادث المرتبطة",
    "conflicts_with": "conflicts with|conflict|told otherwise in|contradicts|contredit|en conflit avec|"
    "raconte autrement dans|contradice|en conflicto con|contado de otro modo en|يتعارض مع|رواية أخرى في",
    "source_title": "source title|headline|titre de la source|titulo de la fuente|source headline|عنوان المصدر|"
    "عنوان الخبر",
    "source_publisher": "source|publisher|المصدر|مصدر الخبر|الجهة الناشرة",
    "source_url": "source address|adresse de la source|direccion de la fuente",
}  # fmt: skip
