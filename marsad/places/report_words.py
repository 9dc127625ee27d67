"""The words of a report of a seizure, in the languages of the reports: what happened, with what, and from and to where.

They are compared folded (`letters.fold`). A stem ends with a hyphen: it stands for every word that begins so.
"""

# It happened here: seized, found, foiled, arrested.
EVENTS = """
    saisi- interce- decouv- arret- interpell- demante- dejou- avort- retrouv- confisq- trouve- trouvee- appreh- echec
    apreend- apreens- apreh- incaut- decomis- interven- deten- detid- detuv- detect- hall- localiz- localis- secuestr-
    ocup- asegur- captur- prend- prende- prision- encontr- frustr- operativ- ouvert-
    seiz- seizure- recover- discover- found finds find arrest- foil- thwart- confiscat- bust busted detain- nabbed
    sequestr- sequestro beschlagnahm- stopp- opened removed parad- aterriz- atterri- landing landed controle- controla-
    حجز حجزت تحجز ضبط ضبطت تضبط يضبط مضبوطات احباط احبطت احبط تحبط يحبط يحبطون توقيف اوقفت مصادره صادرت اعتراض كشف كشفت
    عثور عثر عثرت اجهاض اجهضت تجهض القت القبض اعتقال افشلت افشال
"""

# What was seized, and how much of it.
GOODS = """
    cocain- crack heroin- hachi- hash- haschi- cannab- captag- kif kiff chira resin- ecstas- ecstac- mdma drug drugs
    drog- marihuan- marijuan- maconh- narcot- tramad- rivotril- ketam- methamph- metanf- opium codein- fentan- khat
    amphetam- anfetam- pregabal- psychotrop- psicotrop- stupefi- estupef- entorpec- paquet- pacote- tablet- pill pills
    comprim- cachet- pastill- kg kgs kilo- kilogram- gram gramme- tonn- tonel- tons ton quint- tonelad-
    كوكايين كوكاين حشيش كبتاجون كبتاغون هيرويين هيروين مخدر مخدرات شيرا قنب قنب هندي ترامادول حبه حبوب اقراص قرص
    ماريجوانا
    مخدره تهريب كلغ كغ كيلوغرام كيلو كيلوغراما طن اطنان طنا شحنه كميه مليون ملايين
"""

# They go before the place that something came from, is bound for, or passed on its way: several words as one.
MOVES = (
    "en provenance", "provenance", "provenant", "venu", "venue", "venus", "venues", "venant", "arrivant", "arrivait",
    "arrivaient", "arrive de", "arrives de", "arrivee de", "parti", "partie", "partis", "parties", "partait",
    "depart de",
    "a destination", "destination", "destine", "destinee", "destines", "destinees", "en partance", "partance", "vers",
    "en direction", "direction", "embarque a", "embarquee a", "embarques a", "charge a", "chargee a", "charges a",
    "chargees a", "charge au", "chargee au", "charges au", "chargees au", "embarque au", "embarquee au", "expedie",
    "expediee", "expedies", "transite", "transitant", "a rallier", "devait rejoindre",
    "devait livrer", "livrer", "a livrer", "du vol de", "le vol de", "devaient rejoindre",
    "pour rejoindre",
    "en route", "achemine", "acheminee", "importe", "importee", "exporte", "exportee", "originaire", "originaires",
    "from", "bound for", "bound to", "destined", "headed", "heading", "on its way", "on their way", "on his way",
    "on her way", "en route to", "shipped to", "shipped from",
    "come from", "came from", "going on to", "sent to", "towards", "toward", "loaded", "embarked",
    "departed", "departing", "to", "for export", "before sailing", "transhipped", "transshipped", "originating",
    "procedente", "procedentes", "proveniente", "provenientes", "provenia", "con destino", "destino", "destinado",
    "destinada", "destinados", "rumbo", "hacia", "iba a", "iban a", "iba hacia", "llegado de", "llegada de",
    "llegados de", "llegaba de", "venia de", "venian de", "salido de", "salio de", "zarpo de", "zarpado", "cargado en",
    "cargada en", "embarcado en", "embarcada en", "viajar a", "viajaba a", "viajaba desde", "desde", "enviado",
    "enviada", "despachado en", "despachada en", "dirigido a", "dirigida a", "con rumbo",
    "exportado", "exportada", "importado", "importada", "transito por", "originario",
    "com destino", "tinha como destino", "tendo como destino", "vindo", "vinda", "vindos", "vindas", "oriundo",
    "oriunda", "oriundos", "a caminho", "embarcaria", "embarcar para", "seguiria", "seguia para", "iria para", "rumo",
    "chegado de", "chegada de", "partiu", "saiu", "carregado", "carregada", "para",
    "قادم من", "قادمه من", "قادما من", "قادمين من", "قادمتين من", "متوجه", "متوجهه", "متوجها", "متجه", "متجهه", "متجها",
    "في طريقه الي", "في طريقها الي", "نحو", "صوب", "باتجاه", "وردت", "ورد من", "وارده من", "وارد من", "كانت معده",
    "معده للتهريب",
    "معد للتهريب", "الي", "من", "انطلقت", "انطلق", "مصدرها", "وجهتها", "كانت متجهه", "كانت متوجهه", "قدمت من", "قدم من",
)  # fmt: skip

# A place that follows is where something lies or happens.
PLACED = """
    at in au aux en no na em nos nas inside within في داخل عبر لدي علي ب
"""
PLACED_ACCENTED = ("à", "À")  # without its accent it is Spanish, and leads away

# They belong to no name: a name that is followed by one of them ends there.
BETWEEN_NAMES = """
    dans a avec par qui dont ou et puis lors apres avant ont a est sont etait etaient sur bord dissimul- cach- cont-
    transport- camion- navire- voilier- bateau- vol fouill- conteneur- douani- douane- policie- gendarm- garde- agent-
    on with by who that which hidden conceal- aboard board was were is are has have after before during and container-
    lorry lorries truck- vessel- ship ships shipment- concealed inside stashed officer- operativ- customs police
    con por que cuando tras durante ocult- escond- camufl- contened- contenid- camion- buque- barco- velero- lancha-
    y se fue fueron fue- vehicul- turismo maleta- pasajer- vuelo- un una unos unas dentro abordo
    com quando apos foi foram escond- ocult- navio- veleiro- conteiner- conteineres contentor- caminh- passageir- voo e
    em dentro carga- mochila-
    داخل علي عن عبر مع كان كانت مخباه مخبا مخباه مخفيه اخفيت بحوزته بحوزتها بحوزتهم متن حاويه حاويات شاحنه شاحنات باخره
    سفينه مركب سياره مسافر راكب راكبا مواطن قادم قادمه قادما الي من وردت بعد قبل خلال اثر ضمن بواسطه لدي كميه
    تهريب محاوله معده
    متجهه متوجهه نحو تم وتم
"""

# Who acts, where the name holds a word of kind or of a place: no place is meant.
AGENCIES = (
    "border force", "border guard", "border guards", "border patrol", "border police", "border agency", "border agents",
    "coast guard", "port police", "port authority", "ports authority", "police aux frontieres", "garde frontiere",
    "gardes frontieres", "office national des ports", "agence nationale des ports", "guardia civil", "receita federal",
    "receita federal do brasil", "policia federal", "policia nacional", "policia de fronteras", "policia portuaria",
    "prefectura naval", "prefectura naval argentina", "puertos del estado", "autoridad portuaria",
    "customs and border protection",
    "garde nationale", "gendarmerie royale", "حرس الحدود", "شرطه الحدود", "شرطه المواني", "امن الموانيء",
    "هييه المواني",
)  # fmt: skip

# Whose country is said with them is where they act.
OFFICIAL = """
    douane- douani- police- policie- customs aduan- policia- guardia- autorid- gendarm- marin- armada fiscal- federal
    جمارك سلطات شرطه درك امن ديوانه حرس
"""
