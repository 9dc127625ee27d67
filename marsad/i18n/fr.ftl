# Every sentence that Marsad says, in French. Keys and values are the same in ar.ftl, fr.ftl, en.ftl and es.ftl: a test compares them.

## The frame

marsad = Marsad
subtitle = Opérations aux frontières et dans les ports
language = Langue
page-map = Carte
page-incidents = Incidents
page-routes = Itinéraires
page-sites = Sites
page-add-events = Ajouter des incidents
page-reference = Référence
page-failed = Cette page n’a pas pu être affichée. Rechargez-la ; si l’échec se répète, communiquez à l’administrateur la référence { $reference }.

## The wall

page-briefing = Briefing
wall-title = Aux frontières et dans les ports
wall-title-days = { $count ->
    [one] Dernier jour aux frontières et dans les ports
   *[other] { $count } derniers jours aux frontières et dans les ports
  }
wall-against = { $now }, par rapport à { $then }
wall-more = { $count ->
    [one] { $count } de plus qu’avant ({ $before })
   *[other] { $count } de plus qu’avant ({ $before })
  }
wall-fewer = { $count ->
    [one] { $count } de moins qu’avant ({ $before })
   *[other] { $count } de moins qu’avant ({ $before })
  }
wall-as-many = autant qu’avant
wall-none-before = aucun non plus dans la période précédente
wall-heavier = { $weight } de plus qu’avant ({ $before })
wall-lighter = { $weight } de moins qu’avant ({ $before })
wall-as-heavy = le même poids qu’avant
wall-weight-unknown = les poids de la période précédente ne sont pas indiqués
wall-largest = un seul en fait { $share }
wall-nothing = Aucun incident de cette période n’est connu. C’est l’état de ce qui a été publié et lu, pas la preuve que rien ne s’est passé.
wall-before = { $count ->
    [one] { $count } incident dans la période précédente
   *[other] { $count } incidents dans la période précédente
  }
wall-last-known = Le dernier connu : { $when }
wall-wider = { $count ->
    [one] { $count } incident connu seulement à plus que cette période n’est dans aucun chiffre ici
   *[other] { $count } incidents connus seulement à plus que cette période ne sont dans aucun chiffre ici
  }
wall-new = { $count ->
    [one] Le seul nouveau depuis le { $since } ({ $number })
   *[other] Nouveau depuis le { $since } : { $number } sur { $count }
  }
wall-more-new = { $count ->
    [one] et { $count } autre sans gros plan ici
   *[other] et { $count } autres sans gros plan ici
  }
wall-nothing-new = Rien de nouveau depuis le { $since }
wall-latest = Le dernier incident connu
wall-way = Trajet
wall-partners = Avec qui
wall-sources = Sources
wall-more-items = { $count ->
    [one] et { $count } autre substance
   *[other] et { $count } autres substances
  }
wall-routes-title = D’où cela venait, où cela allait
wall-ways-stated = { $known } incidents sur { $all } indiquent un trajet
wall-no-ways = Aucun incident de cette période n’indique d’où cela venait ni où cela allait.
wall-played-until = Jusqu’au { $when } : { $count }
wall-site-title = Un site en détail
wall-last-here = Derniers incidents ici
wall-trend-title = La tendance
wall-weight-of = Poids : { $group }
wall-not-over = hachuré : pas encore terminé
wall-who-hidden = (non montré aux visiteurs)
wall-safe = Visiteurs : incidents confirmés seulement
wall-ignored = Pas compris dans l’adresse : { $parts }
wall-newest = Incident le plus récent : { $when }
wall-imported = Dernier import { $age }, { $when } · { $who }
wall-no-import = Aucun import n’est enregistré
wall-old = Le dernier import date d’{ $age }.
wall-held = Arrêté · espace pour continuer
wall-step = Pas à pas · flèches, espace
wall-lost = Connexion perdue
wall-lost-since = depuis { $when }. Ce qui est affiché peut être dépassé.
wall-silent = Le serveur ne met plus cet écran à jour
wall-stale = Données anciennes
wall-trouble = Les données ne peuvent pas être montrées dans leur état actuel
wall-comes-back = Cet écran reviendra de lui-même.
wall-clock-wrong = L’horloge de cet écran se trompe de { $span } ; l’heure affichée est celle du serveur
ignored-number = { $name } : « { $value } » n’est pas un nombre entier
ignored-bounds = { $name } : { $value } est hors limites ; la valeur permise la plus proche est prise
wall-cooperation-title = Avec qui
wall-with-partner = { $count ->
    [one] incident avec un partenaire
   *[other] incidents avec un partenaire
  }
wall-events = { $count ->
    [one] { $count } événement de coopération dans la période
   *[other] { $count } événements de coopération dans la période
  }
wall-no-partners = Aucun partenaire n’est indiqué dans cette période.
wall-latest-events = Derniers événements
wall-builder-title = Un écran pour la salle de briefing
wall-builder-intro = Un écran que personne ne touche : ce que vous choisissez ici, et ce qui est sélectionné, devient une adresse. Faites-en la page d’accueil du navigateur de l’écran. Deux écrans de même adresse montrent la même chose au même moment.
scene-situation = Situation
scene-new = Nouveau depuis le dernier briefing
scene-routes = Itinéraires et flux
scene-site = Un site en détail
scene-trend = Tendance
scene-cooperation = Coopération
wall-scenes = Scènes, dans leur ordre
wall-seconds = Secondes par scène
wall-days = Jours de la période, sans dates choisies
wall-news = Jours depuis le dernier briefing
wall-oldest = Heures après lesquelles les données sont dites anciennes
wall-theme = Couleurs
theme-dark = Sombre
theme-light = Clair
wall-view = Frontières
view-neutral = Neutre
view-MA = Maroc
view-UN = Nations unies
wall-safe-switch = Montrable aux visiteurs
wall-step-switch = Pas à pas, pour un présentateur
wall-address = L’adresse
wall-open = Ouvrir l’écran
wall-keys = Touches : espace arrête et reprend, les flèches (ou une télécommande) avancent et reculent, Échap suit de nouveau l’horloge.
wall-rules-title = Comment l’écran compare
wall-rule-before = Chaque chiffre d’une période est mis à côté de celui de la période précédente, de même longueur. Une période ne va pas au-delà de l’incident connu le plus récent : ce que personne n’a encore lu n’est pas une baisse.
wall-rule-few = { $count ->
    [one] Moins de { $count } incident dans les deux périodes ensemble : peu de cas, à lire avec prudence.
   *[other] Moins de { $count } incidents dans les deux périodes ensemble : peu de cas, à lire avec prudence.
  }
wall-rule-new = Est nouveau l’incident que la base connaît depuis le dernier briefing, quelle que soit sa date ; le tout premier import n’est pas une nouvelle, une correction non plus.
wall-rule-safe = Devant des visiteurs ne sont montrés que ce que dit un communiqué officiel ou confirment des sources indépendantes, sans service, navire, éditeur ni texte de source ; l’auteur de l’import n’est pas montré.

## The selection

count-incidents = { $count ->
    [one] { $count } incident
   *[other] { $count } incidents
  }
span-both = { $first } – { $last }
span-from = à partir du { $first }
span-until = jusqu’au { $last }
span-all = toutes les dates
all-substances = toutes les substances
all-countries = tous les pays
with-text = texte « { $text } »
at-sites = site : { $sites }
of-batch = du lot { $batches }
and-more = { $first } + { $count }

## The filters

dates = Dates
any-dates = Dates au choix
preset-30-days = 30 derniers jours
preset-90-days = 90 derniers jours
preset-this-year = Cette année
preset-last-year = L’année dernière
preset-all = Tout
filter-more = { $count ->
    [0] Plus de filtres
   *[other] Plus de filtres · { $count }
  }
clear-filters = Réinitialiser
substance = Substance
site_type = Type de site
country = Pays
mode = Moyen de transport
evidence = Niveau de preuve
free-text = Rechercher un texte
nothing-selected = Aucun incident ne correspond à votre sélection.
widen = Tout afficher

## The figures

figure-incidents = { $count ->
    [one] incident
   *[other] incidents
  }
counts-incidents = saisies rendues publiques ; une saisie peut porter sur plusieurs substances
figure-sites = { $count ->
    [one] site
   *[other] sites
  }
all-placed = chaque incident a un site
unplaced = { $count ->
    [one] { $count } incident dont seul le pays est connu
   *[other] { $count } incidents dont seul le pays est connu
  }
in-incidents = { $count ->
    [one] { $count } incident
   *[other] { $count } incidents
  }
largest = le plus gros : { $weight }
between = de { $low } à { $high }
at-least = au moins { $weight }
at-most = au plus { $weight }
unweighed = { $count } sans poids
weight-not-stated = { $count ->
    [one] { $count } incident, poids non précisé
   *[other] { $count } incidents, poids non précisé
  }
figure-arrests = { $count ->
    [one] arrestation
   *[other] arrestations
  }
arrests-stated = { $count ->
    [0] aucun incident n’en indique
    [one] indiquées dans { $count } incident
   *[other] indiquées dans { $count } incidents
  }
weight-kg = { $value } kg
weight-t = { $value } t
kg = kg
t = t

## The map

map-weight = Poids
map-incidents = Incidents
map-area-shows = Surface selon
map-legend = Légende
map-approximate = Bord flou : lieu connu approximativement
map-known-site = Petit point : un site connu
map-way-stated = parcouru, selon la source
map-way-intended = prévu
map-way-unknown = seule la direction est connue
map-way-km = environ # km
map-layers = Couches
map-denser = plus foncé : davantage
map-playback = Dérouler dans le temps
map-play = Lecture
map-pause = Pause
map-close = Fermer le déroulement
map-speed = Vitesse
map-step = Pas
map-until = jusqu’au #
step-week = Semaines
step-month = Mois
step-quarter = Trimestres
layer-sites = Sites
layer-density = Densité
layer-routes = Itinéraires
layer-boundaries = Frontières
layer-sea-areas = Zones maritimes
pack-button = Note de synthèse
pack-hint = Cette sélection en document à distribuer : chiffres à côté de la période d’avant, cartes, évolution et chaque incident avec ses sources.
pack-pdf = PDF, A4
pack-pptx = PowerPoint
pack-html = Une page avec carte active, sans connexion
pack-title = Note de synthèse
pack-made = Établie le { $day } à { $time } UTC
pack-newest = incident le plus récent des données : { $day }
pack-figures = Chiffres clés
pack-beside = { $now }, à côté de la période d’avant, { $then }.
pack-alone = Aucun premier jour n’est choisi : il n’y a donc pas de période d’avant à mettre à côté.
pack-few-rule = Peu de cas : moins de { $few } incidents dans les deux périodes ensemble ; leur évolution dit peu de chose.
pack-usual = L’évolution du nombre total d’incidents n’est pas inhabituelle : elle peut être due au hasard.
pack-unusual = L’évolution du nombre total d’incidents est inhabituelle : le hasard seul la produirait dans un cas sur cent au plus.
pack-before = avant : { $figure } ({ $change })
pack-before-alone = avant : { $figure }
pack-more = maintenant { $apart } de plus
pack-less = maintenant { $apart } de moins
pack-same = comme avant
pack-unweighed = { $count ->
    [one] { $count } incident sans poids indiqué
   *[other] { $count } incidents sans poids indiqué
  }
pack-largest = le plus grand { $weight }, { $share } du poids
pack-wider = { $count ->
    [one] { $count } autre incident n’est connu qu’à un mois ou une année qui dépasse ces dates : il est dans la liste et dans aucun chiffre.
   *[other] { $count } autres incidents ne sont connus qu’à un mois ou une année qui dépasse ces dates : ils sont dans la liste et dans aucun chiffre.
  }
pack-wider-before = { $count ->
    [one] { $count } incident qui se trouve peut-être dans la période d’avant n’y est pas compté non plus.
   *[other] { $count } incidents qui se trouvent peut-être dans la période d’avant n’y sont pas comptés non plus.
  }
pack-sites = { $count ->
    [one] Dans { $count } site.
   *[other] Dans { $count } sites.
  }
pack-unplaced = { $count ->
    [one] De { $count } incident, seul le pays est connu.
   *[other] De { $count } incidents, seul le pays est connu.
  }
pack-arrests = { $count ->
    [one] { $count } arrestation, dans les incidents qui indiquent un nombre : { $stated }.
   *[other] { $count } arrestations, dans les incidents qui indiquent un nombre : { $stated }.
  }
pack-map = Où
pack-map-told = Chaque cercle est un site, sa surface le poids de ce qui y a été saisi ; un anneau n’indique aucun poids.
pack-map-rough = Un disque flou est un lieu connu approximativement, un pays teinté celui où aucun lieu n’est indiqué.
pack-outside = { $count ->
    [one] { $count } incident se trouve hors de cette image.
   *[other] { $count } incidents se trouvent hors de cette image.
  }
pack-unknown-sites = { $count ->
    [one] { $count } site n’est dans aucun répertoire et n’est pas dessiné.
   *[other] { $count } sites ne sont dans aucun répertoire et ne sont pas dessinés.
  }
pack-ways = Itinéraires, selon les sources
pack-ways-told = Trait plein : parcouru ; tirets : prévu ; pointillés : seule la direction est connue. Chemins probables entre les lieux indiqués, schématiques, et non des traces.
pack-ways-cut = { $drawn } tronçons sur { $count } sont dessinés ; les autres sont trop nombreux, ou sans lieu d’où les tracer.
pack-no-map = Le fond de carte n’est pas installé sur cette machine : cette note n’a pas de carte.
pack-week = Incidents et poids par semaine.
pack-month = Incidents et poids par mois.
pack-quarter = Incidents et poids par trimestre.
pack-year = Incidents et poids par an.
pack-paler = La période d’avant est plus pâle.
pack-listed = { $count ->
    [one] { $count } incident.
   *[other] { $count } incidents, les plus récents d’abord.
  }
pack-cut = Les { $shown } incidents les plus récents sur { $count } sont dans la liste ; { $rest } n’y sont pas. Le CSV de la page des incidents les contient tous.
pack-cut-slides = Les { $shown } incidents les plus récents sur { $count } sont sur ces diapositives ; { $rest } n’y sont pas. Le PDF en liste davantage, le CSV de la page des incidents tous.
pack-rests = Sur quoi elle repose
pack-publishers = { $count ->
    [one] { $count } éditeur a été lu.
   *[other] { $count } éditeurs ont été lus.
  }
pack-evidence = Fiabilité : { $grades }.
pack-grade = { $grade } { $count }
pack-page = { $page } sur { $pages }
pack-part = { $title } ({ $part } sur { $parts })
pack-empty = Aucun incident ne correspond à cette sélection : cette note est vide.
map-no-weight = poids non précisé
map-zoom-in = Zoom avant
map-zoom-out = Zoom arrière
map-sites = Sites sur la carte : N et P passent de l’un à l’autre, Entrée en ouvre un
boundaries-neutral = Frontières : vue neutre, lignes contestées en tirets. Aucune prise de position.
boundaries-MA = Frontières : vue marocaine. Aucune prise de position.
boundaries-UN = Frontières : vue des Nations Unies. Aucune prise de position.

## The panel of a site

newest = Les plus récents de la sélection
nothing-here = Aucun incident de cette sélection ici.
close-site = Fermer ce site
known-within = Lieu connu à environ { $distance } km près
site-incidents = { $count ->
    [one] { $count } incident · { $last }
   *[other] { $count } incidents · le plus récent : { $last }
  }
more-incidents = { $count ->
    [one] { $count } autre sur la page Incidents
   *[other] { $count } autres sur la page Incidents
  }
count-sources = { $count ->
    [one] { $count } source
   *[other] { $count } sources
  }
with-partners = avec { $partners }
amount-not-stated = quantité non précisée
not-stated = non précisé
no-country = pays non précisé

## The months

incidents-per-month = Incidents par mois
drag-to-choose = glissez pour choisir les dates
months-wider = { $count ->
    [0] tous les incidents sont datés au mois près
    [one] { $count } incident daté à plus d’un mois près n’est pas représenté
   *[other] { $count } incidents datés à plus d’un mois près ne sont pas représentés
  }
months-summary = Incidents par mois, { $first } – { $last } ; maximum en { $peak } : { $count }.
months-none = Aucun incident n’est daté au mois près.
per-month = par mois
per-quarter = par trimestre
per-year = par an

## The incidents page

table-lines = { $count ->
    [one] { $count } ligne, une par substance
   *[other] { $count } lignes, une par substance
  }
table-cut = Le tableau montre les { $shown } lignes les plus récentes sur { $count }. Le fichier à télécharger les contient toutes.
choose-a-line = Choisissez une ligne pour voir sa fiche complète.
download-csv = Télécharger en CSV
record-of = Incident { $incident }
record-missing = L’incident { $incident } n’existe pas dans ces données.
close-record = Fermer cette fiche
sources = Sources
no-point = La source n’indique aucun lieu qui puisse être porté sur la carte.
column-when = Date
column-place = Lieu
column-kind = Type de site
column-country = Pays
column-substance = Substance
column-quantity = Quantité selon la source
column-weight = Poids (kg)
column-bounds = Exactitude
column-mode = Moyen de transport
column-arrests = Arrestations
column-partners = Partenaires
column-evidence = Niveau de preuve
column-sources = Sources
column-id = Code
column-year = Année

## The sites page

find-site = Chercher un site, quelle que soit la graphie de son nom
find-site-example = Tanger-Med, الكركرات, MAPTM…
sites-hint = { $count ->
    [one] Un seul site est connu. Cherchez-le ci-dessus ou choisissez un point sur la carte.
   *[other] { $count } sites sont connus. Cherchez-en un ci-dessus ou choisissez un point sur la carte.
  }
site-found = Ce nom désigne { $name }.
written-alike = (proche de « { $alias } », ressemblance { $share })
site-is-area = { $name } n’est pas un site unique : { $kind }.
site-ambiguous = { $count ->
    [one] Un lieu s’écrit ainsi. Choisissez-le :
   *[other] { $count } lieux s’écrivent ainsi. Choisissez celui dont il s’agit :
  }
site-not-found = Aucun site connu ne s’écrit ainsi. Essayez une autre graphie, ajoutez le pays, ou donnez son code.
last-seized = Dernière saisie ici
all-incidents-here = Tous les incidents de ce site
site-names = Noms
name-unknown = inconnu
also-written = S’écrit aussi
more-names = { $count ->
    [one] et une autre
   *[other] et { $count } autres
  }
site-point = Emplacement
latitude-longitude = Latitude et longitude
how-exact = Précision
point-origin = Origine du point
other-side = De l’autre côté de la frontière
nearest-sites = Sites les plus proches
kilometres = { $distance } km
correct-site = Corriger ce site
add-name = Ajouter un nom
correct-point = Corriger le point
another-name = Autre façon de l’écrire
no-language = aucune langue en particulier
edit-who = Qui (initiales ou service)
edit-who-help = Conservé avec la modification, pour toujours. Un nom complet n’est pas nécessaire.
edit-why = Pourquoi (source)
keep-edit = Enregistrer la modification
edit-kept = La modification est enregistrée et en vigueur.
count-edits = { $count ->
    [one] 1 correction
   *[other] { $count } corrections
  }
edited-alias = nom « { $alias } »
edited-point = point { $point }
edited-site = repris de { $origin }
edited-withdrawn = annule le n° { $number }
edit-signed = { $who }, { $when } UTC : { $why }
standing-withdrawn = annulée
standing-superseded = remplacée par une correction ultérieure
standing-not-applied = sans effet
take-back = Annuler une correction
edit-number = Numéro de la correction
ask-online = Demander à { $service }
ask-online-help = Envoie « { $name } » à { $service }. Rien d’autre ne quitte cette machine.
online-nothing = Le service ne connaît aucun lieu de ce nom.
online-candidates = Réponses du service. Aucune n’entre dans le répertoire avant que quelqu’un ne la reprenne.
accept-candidate = Reprendre
site-name = Nom
second-look = { $count ->
    [one] 1 correction mérite d’être revue, car le répertoire a changé :
   *[other] { $count } corrections méritent d’être revues, car le répertoire a changé :
  }
second-look-line = { $site }, n° { $number } : { $reason }

## The reference page

reference-intro = Ce que contiennent les données, le sens de chaque terme, leur provenance et ce qu’elles ne peuvent pas dire.
limits-title = Ce que ces données ne peuvent pas dire
limit-published = Elles ne contiennent que ce qui a été saisi, découvert et publié. Un vide n’est pas une absence : un lieu sans incident peut être un lieu sans publication.
limit-collection = Les incidents fournis avec Marsad ont été recueillis dans des publications ouvertes en plusieurs langues ; le choix des journaux lus détermine les pays les mieux couverts.
limit-weight = Un gros conteneur n’est pas une tendance : regardez le nombre d’incidents à côté du poids.
limit-quantity = Une quantité est donnée dans les termes de sa source. Quand les sources sont approximatives ou divergent, le chiffre le plus bas et le plus élevé sont conservés et affichés tous les deux.
limit-date = Un incident dont seul le mois ou l’année est connu appartient à toute période qui le recoupe et n’est jamais présenté comme survenu le premier jour.
limit-place = Un lieu connu approximativement est dessiné comme une zone floue, jamais comme un point.
limit-country = Le pays d’un incident est celui que nomme sa source. Cela ne vaut prise de position sur aucune frontière.
limit-arrests = Les arrestations peuvent être celles de toute une opération dont la saisie n’est qu’une partie.
sources-title = D’où viennent les données
sources-incidents = Incidents : publications ouvertes, chacune citée avec son éditeur, son adresse et sa date dans la fiche de l’incident.
sources-sites = Sites : NGA World Port Index (domaine public), UN/LOCODE (UNECE), GeoNames (CC BY 4.0), OpenStreetMap (ODbL 1.0), airportsdata (MIT) et nos propres estimations d’après les termes des sources ; chaque site nomme la sienne.
sources-map = Côtes et frontières : Natural Earth (domaine public). Noms des pays : Unicode CLDR.
boundaries-title = Frontières
boundaries-disclaimer = Les lignes et les noms de la carte viennent de Natural Earth et servent à s’orienter. Ils n’expriment aucune position sur le statut d’un territoire. L’administrateur choisit le point de vue : neutre (lignes contestées en tirets), MA ou UN.
counts-title = Contenu actuel des données
counts-line = { $incidents } incidents sur { $lines } lignes, { $first } – { $last }, dans { $sites } sites et { $countries } pays ; { $weighed } lignes indiquent un poids, dont { $bounded } sous forme de fourchette ou de limite.
fields-title = Champs
fields-intro = Une ligne par substance ; les lignes qui partagent un code forment un seul incident. Une case vide signifie que la source ne le dit pas.
head-code = Champ
head-meaning = Sens
head-unit = Unité
head-needed = Obligatoire
head-example = Exemple
head-refused = Refusé
codes-title = Codes
head-label = Libellé
head-count = Lignes
list-group = Groupes de substances
list-substance = Substances
list-site_type = Types de site
list-mode = Moyens de transport
list-operation = Opérations
list-location_precision = Précision du lieu
list-date_precision = Précision de la date
list-place_precision = Précision de la provenance ou de la destination
list-evidence = Niveaux de preuve
list-detection = Mode de découverte
list-unit = Unités
yes = oui

## The page for adding events

step-of = Étape { $step } sur { $steps }
step-file = Choisir
step-columns = Associer
step-look = Vérifier
step-done = Terminé
step-back = Retour
upload-intro = Apportez ce que vous avez : le fichier est lu et vous voyez ce qu’il donne. Rien n’est gardé avant votre accord.
upload-file = Un fichier
upload-paste = Un tableau collé
upload-form = Un seul incident
choose-file = CSV, Excel, OpenDocument ou Parquet, jusqu’à 200 Mo
drop-file = Déposez le fichier ici
browse-file = Choisir un fichier
file-not-taken = Ce fichier dépasse 200 Mo. Divisez-le en plusieurs.
paste-table = Collez un tableau avec sa ligne d’en-têtes
paste-hint = Copié d’un tableur, ou des lignes à virgules, points-virgules ou tabulations.
read-table = Lire le tableau
form-hint = Seulement ce que dit la source ; un blanc veut dire qu’elle ne le dit pas. Aucun nom de personne.
more-fields = Autres champs
form-date-hint = 2024-01-02, 2 janvier 2024, 2024-01
form-place-hint = Tanger Med, El Guerguerat, MAPTM
form-quantity-hint = 1488,08 kg, 2 t, 500 comprimés
templates = Modèles
template-hint = Un tableau vide avec tous les champs, un exemple et, dans le classeur, les listes de codes et une explication.
template-csv = Modèle (CSV)
template-xlsx = Modèle (Excel)
template-incidents = Incidents
template-fields = Champs
template-example = La ligne 2 est un exemple : remplacez-la. La deuxième feuille explique chaque champ.
reading-file = Lecture du fichier…
looking-at-lines = Vérification de chaque ligne…
keeping-lines = Enregistrement des lignes…
upload-same-file = Ce même fichier a déjà été enregistré : c’est le lot { $batch }. L’enregistrer de nouveau n’ajoute rien.
upload-table = Qu’apportez-vous ?
table-incidents = Des incidents
table-cooperation = Des événements de coopération
figure-events-again = { $count ->
    [one] événement déjà là
   *[other] événements déjà là
  }
figure-events-changed = { $count ->
    [one] événement là autrement
   *[other] événements là autrement
  }
cooperation-title = Coopération
cooperation-counts = { $events ->
    [one] { $events } événement
   *[other] { $events } événements
  } de coopération, de { $first } à { $last }.
sources-cooperation = Coopération : articles publics et annonces des organisations, chacun avec son éditeur et, quand elle ne nomme personne, son adresse. Des faits seulement ; quand des sources racontent autrement un même événement, les deux sont gardées et renvoient l’une à l’autre.
cooperation-fields = Une ligne par événement : réunion, conférence, accord, opération conjointe. Un blanc veut dire que la source ne le dit pas. Les champs communs avec les incidents ont ici le même sens.
list-cooperation_kind = Formes de coopération
list-organisation = Organisations et services
field-event_id = Code de l’événement
    .help = Code stable, jamais repris pour un autre événement.
field-kind = Forme de coopération
    .help = Ce qui a été fait ensemble : réunion, visite, accord, opération conjointe.
field-title = Objet
    .help = L’événement en quelques mots. Des fonctions peuvent y être nommées, des personnes jamais.
field-place_text = Lieu selon la source
    .help = Dans les mots de la source.
field-event_partners = Partenaires
    .help = Organisations et services par leur code ; un pays, par son code, quand la source ne nomme aucun de ses services.
field-partners_text = Partenaires selon la source
    .help = Dans les mots de la source, avec la fonction quand elle la nomme.
field-countries_taking_part = Pays participants
    .help = Leur nombre selon la source.
field-incidents = Incidents
    .help = Codes des incidents auxquels se rattache l’événement.
field-conflicts_with = Raconté autrement dans
    .help = Codes des événements qui racontent le même avec une autre date ou un autre chiffre.
refused-partner = n’est pas un partenaire connu : écrivez le code d’une organisation de la liste, ou celui d’un pays
refused-ids = doit être des codes séparés par « ; »
change-unknown-event = Rien n’a changé : aucun événement ne porte ce code.
batch-sizes-events = événements { $incidents } · lignes { $lines } · refusées { $refused }
report-left-out-events = lignes laissées de côté, car leur événement est là avec d’autres valeurs : { $count }
refused-event-shared = son code figure aussi sur une autre ligne du fichier : donnez à chaque événement son propre code
file-no-events = Aucune colonne de { $file } n’est une date à côté de ce qui a été fait ou des partenaires. Dites quelles colonnes le sont. Ses en-têtes : { $detail }
template-cooperation = Coopération
mapping-other-table = La correspondance des colonnes est celle d’une autre table. Nommez cette table, ou associez de nouveau les colonnes.
file-as-read = { $file } · { $lines }
count-lines = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
  }
sheets-left = Non lues, car leur en-tête est autre : feuilles { $sheets }. Enregistrez chacune dans son propre fichier et ajoutez-le ensuite.
in-sheet = feuille « { $sheet } »
mapping-remembered = Les colonnes sont associées comme elles l’étaient pour un fichier aux mêmes en-têtes. Corrigez ce qui est faux.
mapping-proposed = Voici comment les en-têtes sont compris. Corrigez ce qui est faux.
head-column = Colonne du fichier
head-values = Valeurs
head-field = Champ
not-used = non utilisée
personal-field = personnelle : jamais gardée
unit-of-column = Unité de { $column }
unit-in-cells = unité dans les cellules
unit-pounds = livres
field-of-column = Champ de { $column }
unused-columns = { $count ->
    [one] { $count } colonne non utilisée
   *[other] { $count } colonnes non utilisées
  }
personal-dropped = Écartées et jamais gardées, car elles semblent porter sur des personnes : { $columns }
question-dates = Dans ces dates, qu’est-ce qui vient d’abord ? { $examples }
day-first = le jour
month-first = le mois
question-decimal = Dans ces nombres, quel est le signe décimal ? { $examples }
decimal-comma = la virgule : 1,5 vaut un et demi
decimal-point = le point : 1.5 vaut un et demi
for-all-lines = Pour toutes les lignes, car aucune colonne ne le dit
evidence-for-all = Preuve
source-for-all = Source : qui l’a publié
source-for-all-help = À défaut, le nom du fichier tient lieu de source.
answer-first = Répondez d’abord à la question ci-dessus.
check-lines = Vérifier les lignes
figure-fresh = { $count ->
    [one] ligne nouvelle
   *[other] lignes nouvelles
  }
figure-refused = { $count ->
    [one] ligne refusée
   *[other] lignes refusées
  }
figure-again = { $count ->
    [one] incident déjà présent
   *[other] incidents déjà présents
  }
figure-changed = { $count ->
    [one] incident présent autrement
   *[other] incidents présents autrement
  }
figure-doubts = { $count ->
    [one] valeur douteuse
   *[other] valeurs douteuses
  }
refused-lines = Ce qui est refusé, et pourquoi
refused-first = Le tableau montre les { $shown } premiers refus sur { $count }. Le téléchargement contient toutes les lignes.
mend-hint = Téléchargez ces lignes, corrigez-les et chargez ce fichier : les autres seront déjà là.
download-refused = Télécharger les lignes refusées
column-line = Ligne
column-header = Colonne
column-value = Tel qu’écrit
column-reason = Ce qui serait juste
column-doubt = À vérifier
places-to-settle = Lieux à préciser
places-hint = Choisissez une fois ce que désigne chaque lieu, ou écrivez-le autrement ; puis revérifiez.
place-on-lines = { $count ->
    [one] « { $place } », sur { $count } ligne
   *[other] « { $place } », sur { $count } lignes
  }
written-otherwise = Écrit autrement
choose-site = Choisir le site
places-left = { $count ->
    [one] { $count } autre lieu est dans le téléchargement.
   *[other] { $count } autres lieux sont dans le téléchargement.
  }
check-again = Revérifier avec ces sites
values-in-doubt = Douteux : accepté, mais à vérifier
perhaps-known = Peut-être déjà connu d’une autre source
perhaps-known-hint = Même site et même substance, date et quantité proches. Réunis en un incident, ils gardent les deux sources, et le poids le plus bas et le plus haut.
for-all-undecided = Pour tous ceux qui ne sont pas tranchés ci-dessous
same-incident = le même incident
another-incident = un autre incident
leave-out = laisser de côté
line-of-file = Ligne { $line } de ce fichier
known-already = Connu : { $incident }
pairs-left = { $count ->
    [one] { $count } autre paire suit le choix pour tous.
   *[other] { $count } autres paires suivent le choix pour tous.
  }
undecided = { $count ->
    [one] { $count } ligne peut-être déjà connue n’est pas encore tranchée.
   *[other] { $count } lignes peut-être déjà connues ne sont pas encore tranchées.
  }
there-otherwise = Déjà là avec d’autres valeurs
take-new-values = prendre les nouvelles valeurs ; les anciennes restent dans l’historique
leave-as-they-are = les laisser telles quelles
new-points = Ce qui est nouveau, sur la carte
how-to-take = Que prendre
take-good = les bonnes lignes ; les lignes refusées restent dehors
take-whole = rien tant que toutes les lignes ne sont pas bonnes
batch-who = Service ou fonction
batch-who-help = Gardé avec le lot, pour toujours. Aucun nom de personne n’est nécessaire.
batch-why = Pourquoi, ou d’où
take-in = Enregistrer
batch-kept = Le lot { $batch } est enregistré.
batch-hidden = Le lot { $batch } est retiré : rien n’en est montré. On peut le rétablir ci-dessous.
show-on-map = Voir sur la carte
show-as-table = Voir en tableau
undo-batch = Annuler
undone-at-once = Annulé juste après l’enregistrement
add-more = Ajouter encore
batches-title = Lots
batch = Lot
batch-signed = { $who }, { $when } UTC
batch-sizes = incidents { $incidents } · lignes { $lines } · refusées { $refused }
batch-withdrawn = retiré
batches-left = { $count ->
    [one] { $count } lot plus ancien
   *[other] { $count } lots plus anciens
  }
withdraw-batch = Retirer un lot
restore-batch = Rétablir un lot
no-batches = Rien n’a encore été enregistré.

## What can be wrong

file-missing = Le fichier { $file } est introuvable. Remettez-le en place ou indiquez dans MARSAD_DATA le dossier qui le contient. { $detail }
file-unreadable = Le fichier { $file } ne peut pas être ouvert. Vérifiez que l’application a le droit de le lire. { $detail }
file-empty = Le fichier { $file } ne contient aucune ligne. Restaurez-le à partir d’une copie. { $detail }
file-encoding = Le fichier { $file } n’est pas un texte UTF-8. Enregistrez-le au format « CSV UTF-8 ». { $detail }
file-not-a-table = Le fichier { $file } n’est pas un tableau : une ligne a plus ou moins de cellules que l’en-tête. Corrigez cette ligne. { $detail }
file-no-header = La première ligne de { $file } ne nomme pas ces champs : { $detail }. Rétablissez-les.
file-too-large = Le fichier { $file } dépasse 200 Mo. Divisez-le en plusieurs.
file-too-wide = Le fichier { $file } a plus de 1000 colonnes. Gardez celles qui parlent des incidents.
file-line-too-long = Une ligne du fichier { $file } dépasse un million de caractères. Souvent un guillemet n’est jamais fermé : corrigez cette ligne.
file-unknown-kind = Le fichier { $file } n’est pas un tableau lisible ({ $detail }). Marsad lit le CSV, les classeurs Excel et Parquet : enregistrez-le sous l’un de ces formats.
file-too-many-lines = Le fichier { $file } a plus de deux millions de lignes. Divisez-le en plusieurs.
file-unpacks-too-large = Une fois décompressé, le fichier { $file } est trop grand pour être lu. Enregistrez-le en CSV ou divisez-le.
file-no-incidents = Aucune colonne de { $file } n’est une date à côté d’un lieu, d’une substance ou d’une quantité. Dites lesquelles le sont. Ses en-têtes : { $detail }
file-line = La lecture s’est arrêtée à la ligne { $line }.
lines-left-out = { $count ->
    [one] { $count } ligne de { $file } a été écartée ; le reste est affiché. Corrigez-la et la page se mettra à jour :
   *[other] { $count } lignes de { $file } ont été écartées ; le reste est affiché. Corrigez-les et la page se mettra à jour :
  }
refused-value = ligne { $line }, { $column } : « { $value } » – { $reason }
refused-site = vers la ligne { $line } : « { $value } » – il faut un code, ainsi qu’une latitude et une longitude en degrés
refused-required = ne doit pas être vide
refused-date = doit être une date comme 2024-01-02, 2024-01 ou 2024
refused-date-order = finit avant de commencer
refused-weight-order = doit se situer entre le poids minimal et le poids maximal
refused-id = ne peut contenir que des lettres sans accents, des chiffres, - _ et .
refused-text = doit être du texte
refused-address = doit commencer par https:// ou http://
refused-number = doit être un nombre comme 1488.08
refused-count = doit être un nombre entier
refused-latitude = doit être en degrés, de -90 à 90
refused-longitude = doit être en degrés, de -180 à 180
refused-code = ne figure pas parmi les codes de ce champ ; la page Référence en donne la liste
refused-country = doit être un code de pays à deux lettres, comme MA
refused-place = doit être un code de site, un code de pays ou un numéro de région
refused-date-unreadable = doit être une date lisible, comme 2024-01-02, 2 janvier 2024 ou 02/01/2024
refused-date-year = est avant 1900 ou après 2100 : écrivez l’année en quatre chiffres, dans le calendrier grégorien
refused-quantity = doit être une quantité lisible, comme 1488,08 kg, 2 t ou 500 comprimés
refused-no-weight = n’est pas un poids : écrivez un poids, ou donnez le nombre et son unité dans les colonnes de la quantité et de l’unité
refused-unit-differs = a une autre unité que celle de la ligne ou de l’en-tête : n’en écrivez qu’une
refused-merged = se trouve dans une cellule fusionnée sur plusieurs lignes : donnez à chaque ligne la sienne
refused-several-substances = nomme plusieurs substances : écrivez une ligne pour chacune, avec sa propre quantité
refused-site-ambiguous = peut désigner plusieurs lieux : ajoutez le pays ou donnez le code du site
refused-site-unknown = n’est pas un lieu connu : essayez une autre graphie, ajoutez le pays ou donnez le code du site
refused-site-missing = demande un lieu : son nom, le code du site, ou latitude et longitude
refused-code-shared = son code figure dans le fichier sur des lignes d’une autre date ou d’un autre lieu : donnez à chaque incident son code
refused-line-twice = figure deux fois dans le fichier : enlevez une ligne, ou donnez à chacune son code
refused-too-long = doit avoir 4000 caractères au plus
refused-too-many-cells = a plus de cellules que l’en-tête : mettez entre guillemets le texte qui contient le séparateur
doubt-future-date = est dans l’avenir : vérifiez la date
doubt-weight = dépasse cent fois le poids habituel de cette substance : vérifiez l’unité
doubt-point = est loin du site nommé : vérifiez latitude et longitude
doubt-flag = n’est pas un pays connu : le pavillon est laissé en blanc
doubt-no-unit = n’a d’unité ni dans la cellule, ni dans l’en-tête, ni dans une colonne : elle ne compte dans aucun poids. Précisez l’unité
doubt-range = est une fourchette et non un poids : la quantité reste vide, ses mots sont gardés
doubt-date-mixed = est une date pour le tableur, alors que d’autres de cette colonne sont du texte : le jour et le mois ont pu être intervertis
doubt-line-short = a moins de cellules que l’en-tête : vérifiez que rien n’est coupé ni décalé
doubt-personal = contient peut-être un numéro de téléphone, d’identité ou de passeport : retirez-le du fichier avant de le garder
unknown-sites = { $count ->
    [one] { $count } site ne figure pas dans sites.csv ; ses incidents sont comptés mais absents de la carte :
   *[other] { $count } sites ne figurent pas dans sites.csv ; leurs incidents sont comptés mais absents de la carte :
  }
address-ignored = Une partie de l’adresse de la page n’a pas pu être utilisée et a été ignorée :
ignored-code = { $name } : « { $value } » n’est pas connu
ignored-date = { $name } : « { $value } » n’est pas une date comme 2024-01-31
ignored-date-order = les dates étaient inversées et ont été permutées
ignored-long-text = { $name } : la recherche ne porte que sur les 200 premiers caractères

## Corrections that are not made, services that do not answer

edit-who-missing = Rien n’a été enregistré : indiquez qui fait la modification, par des initiales ou le nom du service.
edit-who-too-long = Rien n’a été enregistré : abrégez le champ « Qui ».
edit-why-missing = Rien n’a été enregistré : indiquez la raison ou la source de la modification.
edit-why-too-long = Rien n’a été enregistré : abrégez la raison.
edit-alias-empty = Rien n’a été enregistré : écrivez un nom qui ait des lettres.
edit-alias-too-long = Rien n’a été enregistré : le nom est trop long pour un lieu.
edit-alias-known = Rien n’a été enregistré : le site est déjà connu sous ce nom.
edit-language-unknown = Rien n’a été enregistré : choisissez une langue de la liste.
edit-point-off-earth = Rien n’a été enregistré : la latitude va de -90 à 90, la longitude de -180 à 180.
edit-point-known = Rien n’a été enregistré : le point y est déjà.
edit-name-missing = Rien n’a été enregistré : donnez un nom au site.
edit-name-too-long = Rien n’a été enregistré : abrégez le nom du site.
edit-type-unknown = Rien n’a été enregistré : choisissez le type du site dans la liste.
edit-site-known = Rien n’a été enregistré : un site de ce nom y est déjà. Cherchez-le et ajoutez-lui un nom.
edit-unknown-site = Rien n’a été enregistré : aucun site n’a ce code.
edit-site-gone = Le répertoire ne connaît plus ce site. La correction est conservée.
edit-in-gazetteer = Le répertoire dit désormais la même chose.
edit-point-moved = Le point du répertoire n’est plus celui qui a été corrigé. Vérifiez lequel est le bon.
edit-site-twice = Le répertoire a désormais un site de ce nom à cet endroit. Annulez celui qui est de trop.
edit-not-found = Rien n’a été enregistré : aucune correction ne porte ce numéro.
edit-withdrawn-already = Rien n’a été enregistré : cette correction est déjà annulée.
edit-control-character = Rien n’a été enregistré : le texte contient des caractères invisibles. Saisissez-le de nouveau.
edit-not-kept = Rien n’a été enregistré : impossible d’écrire dans le dossier de MARSAD_VAR. Prévenez l’administrateur.
online-timeout = Le service n’a pas répondu à temps. Réessayez plus tard.
online-refused = Le service est injoignable. Vérifiez le réseau et MARSAD_GEOCODER_URL.
online-too-many = Le service a reçu trop de demandes. Attendez un peu, puis réessayez.
online-not-understood = La réponse du service est incompréhensible. Vérifiez que MARSAD_GEOCODER_URL est bien celle d’un service de ce type.
online-denied = Le service refuse la demande. Vérifiez MARSAD_GEOCODER_USER_AGENT et les conditions du service.
online-error = Le service est en panne. Réessayez plus tard.
online-off = Aucun service en ligne n’est réglé. L’administrateur le règle par MARSAD_GEOCODER.

## Changes that are not made, stores that do not answer

change-unknown-batch = Rien n’a changé : aucun lot ne porte ce numéro.
change-unknown-incident = Rien n’a changé : aucun incident ne porte ce code.
change-withdrawn-already = Rien n’a changé : c’est déjà retiré.
change-not-withdrawn = Rien n’a changé : ce n’est pas retiré.
change-who-reserved = « Marsad » signe ce qui est fourni avec l’application : donnez un autre nom.
change-who-missing = Rien n’a été gardé : dites quel service ou quelle fonction le fait.
change-why-missing = Rien n’a été gardé : dites pourquoi.
change-wrong-text = Rien n’a été gardé : le texte contient des caractères qu’on ne peut garder. Retapez-le.
change-refused-lines = Rien n’a été gardé, selon votre choix : des lignes sont refusées. Corrigez-les, ou prenez les bonnes lignes.
change-nothing-new = Rien n’a été gardé : il n’y a là rien de nouveau.
change-same-file = Rien n’a été gardé : ce même fichier est déjà enregistré, peut-être à l’instant par quelqu’un d’autre.
change-overtaken = Rien n’a été gardé : quelqu’un d’autre a modifié la base au même moment. Réessayez.
change-no-store = Rien ne peut être gardé : aucune base d’incidents n’est réglée. Prévenez l’administrateur.
store-full = Rien n’a été gardé : le disque est plein. Ce qui était là est intact. Prévenez l’administrateur.
store-read-only = Rien n’a été gardé : la base des incidents ne peut être écrite. Prévenez l’administrateur.
store-busy = Rien n’a été gardé : d’autres écrivent longuement dans la base des incidents. Réessayez dans une minute.
store-unreachable = La base des incidents est hors d’atteinte ; ce qui s’affiche est peut-être ancien. Réessayez plus tard, ou prévenez l’administrateur.
store-damaged = La base des incidents est abîmée et illisible ; ce qui s’affiche est peut-être ancien. L’administrateur peut restaurer une sauvegarde.
store-newer = Une version plus récente de Marsad a fait la base des incidents. L’administrateur doit mettre celle-ci à jour.
store-url-wrong = MARSAD_STORE_URL n’est pas l’adresse d’une base. L’administrateur doit la corriger.
store-not-empty = La base contient déjà des incidents. Une sauvegarde ne se restaure que dans une base vide.
store-read-needs-folder = La base des incidents ne peut être lue : SQLite écrit à côté de son fichier même pour lire, et ce dossier est interdit d’écriture. Laissez Marsad y écrire, ou copiez la base là où il le peut.
backup-onto-store = Rien n’a été écrit : ce fichier est celui de la base elle-même. Choisissez-en un autre.
report-taken = lignes enregistrées : { $count }
report-would-take = lignes qui seraient enregistrées : { $count } (un essai ne garde rien)
report-nothing-would = rien ne serait enregistré (un essai ne garde rien)
report-no-batch = aucun lot
report-refused = lignes refusées : { $count }
report-left-out = lignes laissées de côté, car leur incident est là avec d’autres valeurs : { $count }
report-there = lignes déjà là à l’identique : { $count }
report-line = ligne { $line } – { $reason }
report-hidden = (masqué, car ce peut être le nom d’une personne)
report-twice = Refusées, car elles figurent deux fois dans le fichier : lignes { $lines }. Enlevez-les, ou donnez à chacune son code.
report-again = Déjà là à l’identique, et laissées telles quelles : lignes { $lines }
report-changed = ligne { $lines } : { $incident } est déjà là avec d’autres valeurs et reste tel quel ; avec --revise, celles-ci le corrigent
report-revised = ligne { $lines } : { $incident } est déjà là avec d’autres valeurs ; celles-ci le corrigent
report-alike = ligne { $line } : { $incident } est peut-être { $known }, déjà là, et compte comme un autre incident ; avec --join, c’est une source de plus de celui-là
report-joined = ligne { $line } : { $incident } est une source de plus de { $known }, déjà là
report-unused = Colonnes non utilisées, et non gardées : { $columns }
report-changing = { $file } a changé pendant sa lecture : rien n’en a été pris. Réessayez quand il sera complet.
backup-unreadable = Ce fichier n’est pas une sauvegarde lisible de Marsad. Choisissez-en un autre.
mapping-not-toml = L’association des colonnes n’est pas un texte TOML. Corrigez-la, ou associez de nouveau les colonnes.
mapping-wrong-shape = Une partie de l’association des colonnes manque ou n’est pas du bon genre. Corrigez-la, ou associez de nouveau les colonnes.
mapping-unknown-field = L’association des colonnes nomme un champ qui n’existe pas. La page Référence donne la liste des champs.
mapping-unknown-unit = L’association des colonnes nomme une unité qui n’existe pas. La page Référence donne la liste des unités.
mapping-twice = L’association donne un même champ à deux colonnes. Laissez-le à une seule.
mapping-missing-column = L’association nomme une colonne que le fichier n’a pas. Associez de nouveau les colonnes.

## Fields

field-incident_id = Code
    .help = Code permanent de l’incident, jamais réutilisé pour un autre.
field-date = Date
    .help = Quand l’incident a eu lieu, avec la précision connue : jour, mois, trimestre, semaine ou année.
field-date_end = Dernière date
    .help = Seulement si la source donne une période plus large que la date elle-même.
field-date_precision = Précision de la date
    .help = Avec quelle précision la date est connue.
field-site_id = Code du site
    .help = UN/LOCODE d’un port ou d’une ville, code OACI d’un aéroport ou code propre à Marsad ; vide si seul le pays est connu.
field-site_text = Lieu selon la source
    .help = Le lieu dans les mots et la langue de la source.
field-latitude = Latitude
    .help = Celle du site, WGS 84.
field-longitude = Longitude
    .help = Celle du site, WGS 84.
field-location_precision = Précision du lieu
    .help = Précision avec laquelle le lieu est connu ; seuls les sites et les localités sont dessinés comme des points, le reste comme des zones floues.
field-country = Pays
    .help = Le pays que nomme la source, ISO 3166-1 ; vide dans les eaux internationales. Aucune prise de position sur une frontière.
field-site_type = Type de site
    .help = Poste-frontière, port maritime, aéroport, mer, côte, contrôle routier ou intérieur du pays.
field-operation = Opération
    .help = Ce que les services ont fait.
field-operation_text = Description de l’opération
    .help = L’opération en quelques mots.
field-agencies = Services
    .help = Les services qui ont réalisé la saisie, tels que nommés.
field-partners = Partenaires
    .help = Les services d’autres pays et les organisations qui ont apporté leur concours, tels que nommés.
field-partner_countries = Pays des partenaires
    .help = Leurs pays, ISO 3166-1.
field-substance = Substance
    .help = Ce qui a été saisi ; une ligne par substance.
field-substance_text = Substance selon la source
    .help = Le mot de la source.
field-quantity = Quantité
    .help = Le nombre tel qu’écrit, dans l’unité indiquée à côté ; vide si la quantité n’est pas précisée.
field-unit = Unité
    .help = Unité de la quantité ; « quantité non précisée » est une valeur, pas un vide.
field-quantity_kg = Poids (kg)
    .help = En kilogrammes. Les comprimés n’en ont pas, sauf si la source les pèse. Avec un poids minimal seul, lire « au moins » ; les sommes utilisent ce chiffre.
field-quantity_low_kg = Poids minimal (kg)
    .help = La limite basse quand les sources sont approximatives, donnent une limite ou divergent.
field-quantity_high_kg = Poids maximal (kg)
    .help = La limite haute ; vide quand la source dit seulement « au moins ».
field-quantity_text = Quantité selon la source
    .help = La quantité dans les mots et la langue de la source.
field-mode = Moyen de transport
    .help = Comment la marchandise voyageait au moment de la saisie.
field-conveyance = Véhicule ou navire
    .help = Tel que décrit.
field-flag = Pavillon ou immatriculation
    .help = Pays, ou région UN M49, où le navire, l’aéronef ou le véhicule est immatriculé.
field-concealment = Dissimulation
    .help = Où et comment la marchandise était cachée.
field-packaging = Conditionnement
    .help = Ballots, paquets, marques.
field-detection = Découverte
    .help = Comment la marchandise a été découverte, si la source le dit.
field-origin = Provenance
    .help = D’où elle venait : sites, pays ou régions UN M49.
field-origin_text = Provenance selon la source
    .help = Dans les mots de la source.
field-origin_precision = Précision de la provenance
    .help = Si la provenance connue est un site, un pays ou une région plus large.
field-transit = Transit
    .help = Les lieux traversés, dans l’ordre.
field-transit_text = Transit selon la source
    .help = Dans les mots de la source.
field-destination = Destination
    .help = Où elle allait : sites, pays ou régions UN M49.
field-destination_text = Destination selon la source
    .help = Dans les mots de la source.
field-destination_precision = Précision de la destination
    .help = Si la destination connue est un site, un pays ou une région plus large.
field-arrests = Arrestations
    .help = Nombre de personnes arrêtées ; vide si non précisé, 0 seulement si la source dit qu’il n’y en a eu aucune.
field-arrest_countries = Pays des personnes arrêtées
    .help = Les pays seulement. Aucun champ ne peut contenir le nom d’une personne.
field-evidence = Niveau de preuve
    .help = La solidité de l’information.
field-source_title = Titre de la source
    .help = Une ligne par source, dans le même ordre pour tous les champs des sources.
field-source_publisher = Éditeur de la source
    .help = Qui l’a publiée.
field-source_url = Adresse de la source
    .help = Adresse web, s’il y en a une.
field-source_date = Date de la source
    .help = Avec la précision connue.
field-source_language = Langue de la source
    .help = ISO 639-1.
field-notes = Remarques
    .help = Ce que le lecteur doit savoir : approximations, divergences entre les sources, valeurs estimées.

## Below the map of routes

count-flows = { $count ->
    [one] 1 itinéraire
    [many] { $count } itinéraires
   *[other] { $count } itinéraires
  }
more-flows = { $count ->
    [one] 1 autre itinéraire
    [many] { $count } autres itinéraires
   *[other] { $count } autres itinéraires
  }
choose-for-incidents = Choisissez une ligne pour voir ses incidents.
sankey-title = Origine → lieu de saisie → destination
sankey-hint = Selon les sources. Choisissez une bande ou un nom pour voir ses incidents.
sankey-width = Largeur des bandes
sankey-origin = Origine indiquée
sankey-place = Lieu de saisie
sankey-destination = Destination indiquée
sankey-rest = { $count ->
    [one] 1 autre
    [many] { $count } autres
   *[other] { $count } autres
  }
sankey-elsewhere = { $country }, ailleurs
sankey-joined = Parmi les petits, les sites sont comptés dans leur pays (« ailleurs » à côté des sites nommés) et ce qui reste petit devient « autres ».
sankey-summary = La plus large dont les deux bouts ont un nom : { $band }, sur { $all } en tout. Origine non précisée : { $origin } ; destination non précisée : { $destination }.
sankey-unweighed = { $count ->
    [one] 1 incident sans poids indiqué n’est pas dessiné.
    [many] { $count } incidents sans poids indiqué ne sont pas dessinés.
   *[other] { $count } incidents sans poids indiqué ne sont pas dessinés.
  }
sankey-no-weight = Aucun incident de cette sélection n’indique de poids. Choisissez les incidents comme largeur.
flow-table = Tous les itinéraires indiqués
flows-origin = { $origin } incidents sur { $all } indiquent leur origine ({ $share }).
flows-neither = { $count ->
    [one] 1 incident n’indique rien de son chemin et n’a pas de ligne.
    [many] { $count } incidents n’indiquent rien de leur chemin et n’ont pas de ligne.
   *[other] { $count } incidents n’indiquent rien de leur chemin et n’ont pas de ligne.
  }
flows-cut = Le tableau montre { $shown } itinéraires sur { $count }, les plus lourds d’abord ; le téléchargement les contient tous.
column-first = Vu d’abord
    .help = Pour autant qu’on le sache : un incident daté d’un mois ou d’une année est montré par ce mois ou cette année, jamais par son premier jour.
column-last = Vu en dernier
column-substances = Substances
column-origin = Origine indiquée
    .help = De tous les incidents saisis en ce lieu, la part qui indique une origine.
corridors = Couloirs que plusieurs itinéraires partagent
corridors-hint = Détroits, canaux, zones maritimes et tronçons qu’au moins deux itinéraires indiqués ont en commun, ceux du plus d’incidents d’abord. Choisissez une ligne pour voir ses itinéraires et ses incidents.
corridors-schematic = Les voies entre les lieux indiqués sont des voies probables, schématiques, non des tracés ; là où seule la direction est connue, rien n’est compté.
corridors-none = Dans cette sélection, il n’y a pas deux itinéraires qui partagent un tronçon.
column-corridor = Couloir
column-through = Par
column-flows = Itinéraires
column-ahead = À venir
    .help = Incidents saisis avant d’y parvenir : il était sur le chemin prévu.

## Routes

leg-between = { $start } → { $end }
leg-stated = parcouru, selon la source
leg-intended = prévu
leg-km = environ { $distance } km
leg-likely = schématique : voie probable, non un tracé
close-leg = Fermer ce tronçon
no-way-by-sea = aucune voie maritime connue : un croquis
no-way-by-road = aucune route connue : un croquis
way-schematic = voie inconnue : un croquis
ways-unreadable = les fichiers des voies sont illisibles : un croquis
routes-stated = Itinéraires indiqués par les sources
routes-hint = Origine → lieu de saisie → destination ; « ? » où rien n’est indiqué. Choisissez une ligne pour voir ses incidents.
routes-none = Aucun incident de cette sélection n’indique d’où il venait ni où il allait.
passage = { $place } sur leur chemin, selon les sources : arrêtés là { $stopped }, passés et arrêtés plus loin { $passed }, arrêtés avant d’y parvenir { $before }. Ce qui n’est jamais saisi n’est pas ici.
column-way = Itinéraire
column-incidents = Incidents
routes-origin = { $count ->
    [one] incident indique son origine
    [many] incidents indiquent leur origine
   *[other] incidents indiquent leur origine
  }
    .note = sur { $count } ; les autres ne le disent pas
routes-destination = { $count ->
    [one] incident indique sa destination
    [many] incidents indiquent leur destination
   *[other] incidents indiquent leur destination
  }
    .note = sur { $count } ; les autres ne le disent pas
routes-legs = { $count ->
    [one] tronçon indiqué
    [many] tronçons indiqués
   *[other] tronçons indiqués
  }
    .note = chacun une fois, quel que soit le nombre d’incidents
through = par { $places }

## La page des tendances

page-trends = Tendances
trends-period = Période
trends-by = Réparti par
trends-against = Sites face à
period-week = Semaine
period-month = Mois
period-quarter = Trimestre
period-year = Année
one-week = une semaine
one-month = un mois
one-quarter = un trimestre
one-year = une année
against-year = l’année d’avant
against-before = la période d’avant
all-incidents = Tous les incidents
no-weights = aucun poids indiqué
trends-wider = { $count ->
    [one] 1 incident connu seulement à plus d’{ $period } près n’est dans aucun chiffre ici.
   *[other] { $count } incidents connus seulement à plus d’{ $period } près ne sont dans aucun chiffre ici.
  }
trend-over-time = Au fil du temps
over-time-one = { $count ->
    [one] Tout tient dans une seule période, { $period } : 1 incident. Rien ne peut être dit d’une hausse ou d’une baisse.
   *[other] Tout tient dans une seule période, { $period } : { $count } incidents. Rien ne peut être dit d’une hausse ou d’une baisse.
  }
over-time-peak = { $count ->
    [one] Le plus d’incidents : 1, { $peak }.
   *[other] Le plus d’incidents : { $count }, { $peak }.
  }
over-time-heaviest = Le plus de poids : { $weight }, { $period }.
over-time-last = { $count ->
    [one] Dernière période, { $period } : 1 incident.
   *[other] Dernière période, { $period } : { $count } incidents.
  }
over-time-larger = Il y aurait plus de { $most } barres : une période plus longue est dessinée ({ $period }).
over-time-more = { $count ->
    [one] 1 ligne de plus est dans le téléchargement.
   *[other] { $count } lignes de plus sont dans le téléchargement.
  }
over-time-hint = Chaque ligne est aussi haute que son propre maximum, qui porte son chiffre. Choisissez une barre pour voir ses incidents.
trend-compared = Cette période face à d’autres
compared-rule = La période d’avant a la même durée ; l’année d’avant, les mêmes jours du calendrier. Les dates choisies en haut sont la période ; sinon elle va jusqu’au dernier jour des données.
compared-same = Ici, la période d’avant et celle de l’année d’avant sont la même.
compared-now = Cette période
compared-before = La période d’avant
compared-year = L’année d’avant
compared-wider = { $count ->
    [one] 1 de plus s’y trouve peut-être
   *[other] { $count } de plus s’y trouvent peut-être
  }
as-many = autant maintenant
more-by = maintenant { $number } de plus
less-by = maintenant { $number } de moins
median-weight = médiane { $weight }
largest-share = le plus grand { $share }
column-median = Médiane (kg)
column-largest = Le plus grand (kg)
trend-sites = Sites en hausse et en baisse
sites-none = Aucun site n’a d’incident dans l’une ou l’autre période.
sites-rose = Plus forte hausse : { $site }, de { $then } à { $now }.
sites-fell = Plus forte baisse : { $site }, de { $then } à { $now }.
sites-tested = { $count ->
    [one] 1 site sur { $all } a assez de cas pour être testé ; moins de { $few } dans les deux périodes : peu de cas, à lire avec prudence.
   *[other] { $count } sites sur { $all } ont assez de cas pour être testés ; moins de { $few } dans les deux périodes : peu de cas, à lire avec prudence.
  }
sites-unusual = { $count ->
    [0] Aucun n’est inhabituel.
    [one] 1 d’entre eux est inhabituel.
   *[other] { $count } d’entre eux sont inhabituels.
  }
sites-rule = Inhabituel : sans aucun changement, le hasard ne donnerait un tel écart qu’à { $level } des sites au plus, rafales d’incidents comprises.
column-now = Maintenant
column-then = Avant
column-weight-now = Poids maintenant (kg)
column-weight-then = Poids avant (kg)
column-verdict = Inhabituel ?
verdict-few = peu de cas : à lire avec prudence
verdict-usual = pas inhabituel
verdict-unusual = inhabituel
trend-moved = Déplacé, pas disparu ?
moved-told = Paires de sites voisins ou sur le même itinéraire indiqué, dont l’un a baissé pendant que l’autre montait.
moved-caution = Ils sont montrés côte à côte ; aucune cause n’est affirmée.
moved-none = Dans ces périodes, il n’y a pas deux sites voisins ou sur un même itinéraire indiqué qui aient changé en sens contraire d’au moins { $least } incidents chacun.
moved-pair = Incidents à { $fell } : de { $fell_then } à { $fell_now } ; à { $rose } : de { $rose_then } à { $rose_now }.
moved-near = Ils sont à { $distance } km l’un de l’autre.
moved-way = Les sources nomment le même lieu sur l’itinéraire des deux : { $places }.
moved-fell = En baisse
moved-rose = En hausse
trend-season = Mois de l’année
season-one-year = Ces dates ne contiennent aucun mois deux fois : rien ne peut être dit des saisons.
season-peak = { $count ->
    [one] Le plus par an : { $month }, 1 incident en { $years } ans, dont { $busy } en ont eu.
   *[other] Le plus par an : { $month }, { $count } incidents en { $years } ans, dont { $busy } en ont eu.
  }
season-mean = Les barres sont des moyennes par année, entre le premier et le dernier incident.
season-few = Elles reposent sur { $years } ans au plus : trop peu pour parler de saisons.
season-row = Moyenne par an
season-years = repose sur { $first }–{ $last } ans
season-in-years = { $count ->
    [one] en 1 an
   *[other] en { $count } ans
  }
season-column-years = Années
season-column-busy = Années avec un incident
trend-heat = Sites et mois
heat-peak = { $count ->
    [one] Le plus en un mois : { $site }, { $month }, 1 incident.
   *[other] Le plus en un mois : { $site }, { $month }, { $count } incidents.
  }
heat-months = Mois dessinés : de { $first } à { $last }, les derniers de ces dates.
heat-more = { $count ->
    [one] 1 site de plus est dans le téléchargement.
   *[other] { $count } sites de plus sont dans le téléchargement.
  }
trend-review = Bilan de l’année
review-told = Les résultats d’une année, face à ceux de l’année d’avant.
review-to-date = Les données s’arrêtent au { $day } : de l’année d’avant figurent les mêmes jours.
review-publishers = Éditeurs lus : { $now }, l’année d’avant { $then }. Si d’autres sources ont été lues, l’écart peut tenir à la lecture et non aux saisies.
review-coarse = Incidents connus à plus d’une semaine près : { $now }, l’année d’avant { $then } ; l’un d’eux peut être la somme de plusieurs.
review-wider = Non comptés, car peut-être hors de ces dates : { $now }, l’année d’avant { $then }.
review-weight = Incidents et poids par substance
review-ways = Itinéraires indiqués
review-partners = Pays partenaires
review-largest = Plus grands incidents par poids
review-nothing = Rien n’est indiqué.

## La page de la coopération

page-cooperation = Coopération
close-beside = Fermer
ties-met = Rencontres, accords, formation
ties-done = Sur le terrain : opérations, saisies
ties-count = Événements et incidents
ties-line = relie le pays d’un partenaire à un lieu
ties-unknown = quelque part dans le pays
ties-places = Lieux de coopération sur la carte : N et P les parcourent, Entrée en ouvre un
ties-note = La ligne relie le pays d’un partenaire au lieu où quelque chose a été fait avec lui. Personne n’a suivi ce chemin ; en pointillé, elle part de quelque part dans le pays.
event-of = Événement { $event }
event-missing = Il n’y a pas d’événement { $event } dans ces données.
event-nowhere = aucun lieu indiqué
event-words = Partenaires selon les mots de la source : « { $words } »
event-countries = { $count ->
    [one] { $count } pays participant
   *[other] { $count } pays participants
  }
event-told-otherwise = Une autre source raconte le même événement autrement :
event-incidents = Incidents :
events-none = Rien de cette sélection n’a été fait avec un partenaire.
events-more = { $count ->
    [one] 1 de plus, plus ancien, est dans le téléchargement.
   *[other] { $count } de plus, plus anciens, sont dans le téléchargement.
  }
count-events = { $count ->
    [one] { $count } événement
   *[other] { $count } événements
  }
events-disputed = { $count ->
    [one] 1 raconté de deux façons, compté une fois
   *[other] { $count } racontés de plusieurs façons, comptés une fois chacun
  }
figure-events = { $count ->
    [one] événement
   *[other] événements
  }
events-told-twice = { $count ->
    [0] { $tellings } récits, chacun d’un autre événement
    [one] { $tellings } récits ; 1 événement raconté de deux façons compte une fois
   *[other] { $tellings } récits ; { $count } événements racontés de plusieurs façons comptent une fois chacun
  }
figure-partners = { $count ->
    [one] partenaire
   *[other] partenaires
  }
partners-of = { $count ->
    [one] pays : { $countries } ; { $count } organisation sans pays
   *[other] pays : { $countries } ; { $count } organisations sans pays
  }
figure-event-places = lieux d’événements
events-nowhere = { $count ->
    [0] chaque événement nomme un lieu ou un pays
    [one] 1 événement n’en nomme aucun qui puisse être dessiné
   *[other] { $count } événements n’en nomment aucun qui puisse être dessiné
  }
figure-with-partner = { $count ->
    [one] incident avec un partenaire
   *[other] incidents avec un partenaire
  }
with-partner-of = sur { $all } ; les sources des autres n’en nomment pas
events-not-chosen = Substance, type de site, moyen de transport et lot ne choisissent que des incidents : un événement de coopération n’en a pas. Pays et site sont ceux où il a eu lieu.
partners-title = Partenaires
partners-hint = Choisissez-en un ici, ou un pays, un lieu ou une ligne sur la carte. Les organisations sans pays sont seulement listées.
column-partner = Partenaire
column-events = Événements
partner-missing = Aucun événement ni incident de ces données ne nomme « { $partner } ».
partner-international = Organisation internationale, dessinée dans aucun pays
partner-country = Pays
partner-organisations = Ses organisations :
partner-held = Dans le pays ({ $country }), avec d’autres, lieu non précisé
record-partners = Partenaires et leurs fiches
record-events = Événements de coopération qui en parlent
trend-timeline = Les événements dans le temps
timeline-hint = Marque pleine : les jours sont connus. Barre pâle : à un moment de celle-ci. À côté, le premier partenaire. Choisissez-en une pour la lire.
timeline-otherwise = { $mark } : une autre source raconte le même événement autrement.
timeline-peak = { $count ->
    [one] Le plus d’événements en { $year } : { $count }.
   *[other] Le plus d’événements en { $year } : { $count }.
  }
timeline-rough = { $count ->
    [0] Les jours de tous sont connus.
    [one] De 1, seul le mois ou l’année est connu.
   *[other] De { $count }, seul le mois ou l’année est connu.
  }
trend-matrix = Partenaires et types de coopération
matrix-rows = Lignes
rows-country = Pays et organisations internationales
rows-partner = Chaque organisation
matrix-rule = Un événement à plusieurs partenaires compte avec chacun ; celui que des sources racontent de plusieurs façons compte une fois. Choisissez un chiffre pour voir ce qu’il recouvre.
matrix-more = { $count ->
    [one] 1 partenaire de plus est dans le téléchargement.
   *[other] { $count } partenaires de plus sont dans le téléchargement.
  }
matrix-most = { $count ->
    [0] Aucun événement avec { $partner }, seulement des incidents.
    [one] Le plus d’événements : { $partner }, { $count }.
   *[other] Le plus d’événements : { $partner }, { $count }.
  }
matrix-peak = { $count ->
    [one] Le plus d’un même type : { $partner }, { $kind }, { $count }.
   *[other] Le plus d’un même type : { $partner }, { $kind }, { $count }.
  }
