"""The words around a name, in the languages of the reports: what kind of place it is, whereabouts, and no place at all.

They are compared folded (`letters.fold`), so each is written once, however many accents it may have.
"""

# What kind of place a word says. Not part of the name, unless the name is known with it (Port Said).
TYPE_WORDS = {
    "seaport": """
        port ports puerto puertos porto portos haven hafen hamn havn sadam satama harbour harbor seaport docks dock
        liman limani muelle muelles quai mole portuaire portuario maritime maritimo marittimo portuaria darsena
        darsenas dique anchorage freeport mina minaa marfa seaports rade rada fondeadero ancoradouro quais maritima
        maritimas portuarias portuarios portuaires pier piers wharf berth jetty pto
        ميناء ميناي مرفا موانيء مواني موانيه
    """,
    "airport": """
        airport aeroport aeroports aeropuerto aeroporto flughafen luchthaven havalimani lufthavn flygplats
        aerodrome aerodromo aerogare aerop aeropto apto apt arpt مطار مطاري مطارات
    """,
    "border_post": """
        frontiere frontalier frontaliere fronteiro fronteira fronterizo frontera border crossing crossings poste
        postes pf maabar puesto paso posto passage gate checkpoint garita frontier fronteirico valico land grens
        معبر معبري معابر حدودي حدوديه مركز عبور منفذ
    """,
}

# Before the name of a town.
TOWN_WORDS = """
    ville city ciudad cidade town commune village localite مدينه بلده قريه جماعه
"""

# They say nothing of which place is meant.
FILLING = """
    de du des d of ao aos di da do dos das del della dei van von in at a à en au aux the l et y e i and al point
    centre center international internationale internacional internazionale int intl autonome autonomo commerce
    comercio commercio commercial commerciale comercial zone zona area complexe complex islamic brigade douane douanes
    customs aduana aduanas alfandega douanier barrage principal main new nouveau entry poe terminal terminals post
    posts unit container containers conteneurs passagers passengers bridge road douaniere one un une uno una um uma
    some certain pays country pais estado state unidentified local dans na no nas nos em sur on een het alta alto
    haute high profundas capital capitale controle control bureau office autoridad autorite authority contenedores
    grand great quartier district franc franca fishing peche pesca pesquero pesquera pesqueiro pescatore deportivo
    plaisance continent continente nuevo outer exterior exterieur barrio northern southern eastern western terrestre
    terrestres fluvial fluviale mineralier petrolier petrolero petroleiro oil bulk vrac vraquier roulier cruise
    croisiere cruceros militaire militar marchand mercante mercantil voyageurs viajeros pasajeros passageiros transit
    transito chantier naval estacion estacao instalaciones instalacoes installations organizado tampon buffer niveau
    avance aduanero aduanera aduaneiro aduaneira ponto punto passagem frontieres comerciais contentores conteineres
    septentrional meridional marine dit dite called llamado chamado republique republic republica kingdom royaume
    reino islamique islamica federal federale sec ilot dry bac deep deepwater fret cargo seaside occupied ferry
    ferries roro marchandises mercancias cargas apm juxtapose juxtaposes number numero section cellule unite usine
    rive bank orilla margen ribera lado side cote cotes costa costas coast coasts litoral
    احد احدي دول دوله بلد بلدان نقطه محتل محتله مركب ولايه داخل رابط رابطه فاصل حاويات حاويه صيد جديد قديم علي عاصمه
    حدود بحر دولي دوليه حدودي جمارك جمركي تجاري تجاريه بحري بحريه مستقل مستقله مينايي بري جوي محطه متن راسيه ممر حاجز
    بوابه تفتيش مراقبه عازله رييسي رييسيه نفط نفطي ركاب مسافرين شحن ساحه باحه مدخل منطقه رصيف اداره مصلحه مديريه في من
    ب ضفه جمهوريه مملكه اسلاميه اتحاديه
"""

# Articles of names in Latin letters; Arabic writes its own with the word.
ARTICLES = """
    el al la le les los las the l as ad an ar at az es en ed ech esh ال
"""

# After these, the name that follows only tells whereabouts the place is.
CONTEXT = """
    sud nord est ouest large near pres proche proximite kilometres kilometros km milles millas miles south north
    east west sur norte oeste este nautique nautiques nautica nauticas milhas nm nmi mar mer sea seas eaux aguas
    waters entre between from cerca frente off largo environs alentours autour direction vers towards
    hacia desde hasta with avec con com destination destino provenance procedente proveniente proveniencia venant
    route axe autoroute جنوب شمال شرق غرب قرب قباله بين مع نحو ضواحي ناحيه عرض باتجاه نواحي جهه ساحل سواحل
"""

# Somewhere between two places that are named.
BETWEEN = """
    entre between zwischen tussen بين
"""

# A part of a country; its name follows.
REGION = """
    region regiao province provincia provincie gouvernorat governorate gobernacion governadoria cercle prefecture
    prefectura departement department departamento comarca wilaya wilayat willaya canton comte archipel archipelago
    oriental orientale occidental occidentale archipielago arquipelago اقليم محافظه قضاء عماله اماره ارخبيل
"""

# So is an island, but its name may be that of a place: al sur de las islas Canarias.
ISLANDS = """
    ilha ilhas isla islas ile iles island islands isola isole
"""

# Off a coast: what follows names the coast, not the place.
OFF = """
    large largo off frente قباله عرض
"""

# A house in a town: the town is as much as is known.
PREMISES = """
    entrepot warehouse magasin almacen bodega deposito magazzino usine hangar entreprise empresa societe societa
    azienda bedrijf loods pakhuis magazijn lagerhalle armazem galpao quai mole muelle muelles مستودع مخزن
"""

# No place at all.
NOTHING = """
    unknown inconnu inconnue desconocido desconhecido neant tbc tba none null nan nil na nd msc dgsn ocean oceano
    atlantique atlantic atlantico غير معروف مجهول مجهوله محيط اطلسي
"""

# What these name is no place that a site can be: a street, a house, a ship, a club.
ELSEWHERE = """
    street avenue rue calle boulevard hotel restaurant club fc stadium university school hospital company gmbh
    sarl ltd inc express capitaine captain president ministre minister mr
    mme sr dr rua avenida praca plaza oasis county parish township حي شارع فندق نادي جامعه مدرسه شركه
    واحه السيد السيده
"""

# A ship may be called like a place; but it may also be said to lie in one.
SHIPS = """
    navire vessel ship buque bateau barco navio embarcacion embarcacao سفينه باخره
"""

# Written short, as the first word of a name or another.
ABBREVIATED_BEGIN = "st"
ABBREVIATED = {"st": "saint", "ste": "sainte", "sta": "santa", "sto": "santo"}

# Where one enters a country by sea, land or air: the port is none of the sea.
PORTS_OF_ENTRY = ("ports? of entry", "ports? d entree", "puertos? de entrada", "portos? de entrada")

# Two words that say nothing, though each alone may: a port in deep water, a company named for a place.
SAY_NOTHING_TOGETHER = (
    "aguas profundas", "eau profonde", "eaux profondes", "deep water", "deep sea", "acque profonde",
    "marsa maroc", "apm terminals", "dp world", "cma cgm", "air maroc", "real madrid",
)  # fmt: skip

# What makes an adjective of a town's name, where the kind of place is said: Hamburger Hafen, Antwerpse haven.
ADJECTIVE_ENDINGS = ("er", "se", "s")

# What the adjective of a people ends with in French, Spanish, Portuguese and Italian.
PEOPLE_ENDINGS = (
    "ano", "ana", "eno", "ena", "ino", "ina", "ense", "ego", "ega", "ario", "aria", "ais", "aise", "ois", "oise",
    "ien", "ienne", "ain", "aine", "esa", "ese",
)  # fmt: skip
