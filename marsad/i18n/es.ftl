# Every sentence that Marsad says, in Spanish. Keys and values are the same in ar.ftl, fr.ftl, en.ftl and es.ftl: a test compares them.

## The frame

marsad = Marsad
subtitle = Operaciones en fronteras y puertos
language = Idioma
page-map = Mapa
page-incidents = Incidentes
page-routes = Rutas
page-sites = Sitios
page-add-events = Añadir incidentes
page-reference = Referencia
page-failed = No se ha podido mostrar esta página. Vuelva a cargarla; si falla de nuevo, comunique al administrador la referencia { $reference }.

## The wall

page-briefing = Reunión informativa
wall-title = En fronteras y puertos
wall-title-days = { $count ->
    [one] Último día en fronteras y puertos
   *[other] Últimos { $count } días en fronteras y puertos
  }
wall-against = { $now }, frente a { $then }
wall-more = { $count ->
    [one] { $count } más que antes ({ $before })
   *[other] { $count } más que antes ({ $before })
  }
wall-fewer = { $count ->
    [one] { $count } menos que antes ({ $before })
   *[other] { $count } menos que antes ({ $before })
  }
wall-as-many = tantos como antes
wall-none-before = tampoco ninguno en el período anterior
wall-heavier = { $weight } más que antes ({ $before })
wall-lighter = { $weight } menos que antes ({ $before })
wall-as-heavy = el mismo peso que antes
wall-weight-unknown = no constan los pesos del período anterior
wall-largest = uno solo supone el { $share }
wall-nothing = No se conoce ningún incidente de este período. Es lo que se ha publicado y leído, no la prueba de que no pasara nada.
wall-before = { $count ->
    [one] { $count } incidente en el período anterior
   *[other] { $count } incidentes en el período anterior
  }
wall-last-known = El último conocido: { $when }
wall-wider = { $count ->
    [one] { $count } incidente cuya fecha abarca más que este período no está en ninguna cifra
   *[other] { $count } incidentes cuya fecha abarca más que este período no están en ninguna cifra
  }
wall-new = { $count ->
    [one] El único nuevo desde el { $since } ({ $number })
   *[other] Nuevo desde el { $since }: { $number } de { $count }
  }
wall-more-new = { $count ->
    [one] y { $count } más sin primer plano aquí
   *[other] y { $count } más sin primer plano aquí
  }
wall-nothing-new = Nada nuevo desde el { $since }
wall-latest = El último incidente conocido
wall-way = Trayecto
wall-partners = Con quién
wall-sources = Fuentes
wall-more-items = { $count ->
    [one] y { $count } sustancia más
   *[other] y { $count } sustancias más
  }
wall-routes-title = De dónde venía, adónde iba
wall-ways-stated = { $known } de { $all } incidentes indican un trayecto
wall-no-ways = Ningún incidente de este período indica de dónde venía ni adónde iba.
wall-played-until = Hasta el { $when }: { $count }
wall-site-title = Un sitio en detalle
wall-last-here = Últimos aquí
wall-trend-title = La tendencia
wall-weight-of = Peso: { $group }
wall-not-over = rayado: aún no ha terminado
wall-who-hidden = (no se muestra a las visitas)
wall-safe = Con visitas: solo incidentes confirmados
wall-ignored = No se entiende en la dirección: { $parts }
wall-newest = Incidente más reciente: { $when }
wall-imported = Última importación { $age }, { $when } · { $who }
wall-no-import = No consta ninguna importación
wall-old = La última importación fue { $age }.
wall-held = Detenido · espacio para seguir
wall-step = Paso a paso · flechas, espacio
wall-lost = Conexión perdida
wall-lost-since = desde las { $when }. Lo que se ve puede no estar al día.
wall-silent = El servidor no actualiza esta pantalla
wall-stale = Datos antiguos
wall-trouble = No se pueden mostrar los datos actuales
wall-comes-back = Esta pantalla vuelve por sí sola.
wall-clock-wrong = El reloj de esta pantalla se equivoca en { $span }; la hora que se ve es la del servidor
ignored-number = { $name }: «{ $value }» no es un número entero
ignored-bounds = { $name }: { $value } está fuera de los límites; se toma el valor permitido más cercano
wall-cooperation-title = Con quién
wall-with-partner = { $count ->
    [one] incidente con un socio
   *[other] incidentes con un socio
  }
wall-events = { $count ->
    [one] { $count } acto de cooperación en el período
   *[other] { $count } actos de cooperación en el período
  }
wall-no-partners = No consta ningún socio en este período.
wall-latest-events = Últimos actos
wall-builder-title = Una pantalla para la sala
wall-builder-intro = Una pantalla que nadie toca: lo que elija aquí, y lo que está seleccionado, se convierte en una dirección. Haga de ella la página de inicio del navegador de la pantalla. Dos pantallas con la misma dirección muestran lo mismo a la vez.
scene-situation = Situación
scene-new = Nuevo desde la última reunión
scene-routes = Rutas y flujos
scene-site = Un sitio en detalle
scene-trend = Tendencia
scene-cooperation = Cooperación
wall-scenes = Escenas, en su orden
wall-seconds = Segundos por escena
wall-days = Días del período, si no se eligen fechas
wall-news = Días desde la última reunión
wall-oldest = Horas tras las que los datos se llaman antiguos
wall-theme = Colores
theme-dark = Oscuro
theme-light = Claro
wall-view = Fronteras
view-neutral = Neutral
view-MA = Marruecos
view-UN = Naciones Unidas
wall-safe-switch = Apta para visitas
wall-step-switch = Paso a paso, para quien presenta
wall-address = La dirección
wall-open = Abrir la pantalla
wall-keys = Teclas: espacio detiene y sigue, las flechas (o un mando) avanzan y retroceden, Esc vuelve a seguir el reloj.
wall-rules-title = Cómo compara la pantalla
wall-rule-before = Cada cifra de un período está junto a la del período anterior, de igual duración. Un período no sigue después del incidente conocido más reciente: lo que nadie ha leído aún no es una bajada.
wall-rule-few = { $count ->
    [one] Menos de { $count } incidente en los dos períodos juntos: pocos casos, léase con cautela.
   *[other] Menos de { $count } incidentes en los dos períodos juntos: pocos casos, léase con cautela.
  }
wall-rule-new = Es nuevo el incidente que la base conoce desde la última reunión, sea cual sea su fecha; la primera importación no es noticia, ni una corrección.
wall-rule-safe = Con visitas solo se muestra lo que dice un comunicado oficial o confirman fuentes independientes, sin organismo, buque, editor ni texto de fuente; no se muestra quién importó.

## The selection

count-incidents = { $count ->
    [one] { $count } incidente
   *[other] { $count } incidentes
  }
span-both = { $first } – { $last }
span-from = desde el { $first }
span-until = hasta el { $last }
span-all = todas las fechas
all-substances = todas las sustancias
all-countries = todos los países
with-text = texto «{ $text }»
at-sites = en { $sites }
of-batch = del lote { $batches }
and-more = { $first } + { $count }

## The filters

dates = Fechas
any-dates = Fechas a elegir
preset-30-days = Últimos 30 días
preset-90-days = Últimos 90 días
preset-this-year = Este año
preset-last-year = Año pasado
preset-all = Todo
filter-more = { $count ->
    [0] Más filtros
   *[other] Más filtros · { $count }
  }
clear-filters = Restablecer
substance = Sustancia
site_type = Tipo de sitio
country = País
mode = Medio de transporte
evidence = Nivel de prueba
free-text = Buscar texto
nothing-selected = Ningún incidente coincide con su selección.
widen = Mostrar todo

## The figures

figure-incidents = { $count ->
    [one] incidente
   *[other] incidentes
  }
counts-incidents = incautaciones publicadas; cada una puede incluir varias sustancias
figure-sites = { $count ->
    [one] sitio
   *[other] sitios
  }
all-placed = todos los incidentes tienen sitio
unplaced = { $count ->
    [one] { $count } incidente del que solo se conoce el país
   *[other] { $count } incidentes de los que solo se conoce el país
  }
in-incidents = { $count ->
    [one] { $count } incidente
   *[other] { $count } incidentes
  }
largest = el mayor: { $weight }
between = de { $low } a { $high }
at-least = al menos { $weight }
at-most = como máximo { $weight }
unweighed = { $count } sin peso
weight-not-stated = { $count ->
    [one] { $count } incidente, peso no precisado
   *[other] { $count } incidentes, peso no precisado
  }
figure-arrests = { $count ->
    [one] detenido
   *[other] detenidos
  }
arrests-stated = { $count ->
    [0] ningún incidente los indica
    [one] indicados en { $count } incidente
   *[other] indicados en { $count } incidentes
  }
weight-kg = { $value } kg
weight-t = { $value } t
kg = kg
t = t

## The map

map-weight = Peso
map-incidents = Incidentes
map-area-shows = Superficie según
map-legend = Leyenda
map-approximate = Borde difuso: lugar conocido solo de forma aproximada
map-known-site = Punto pequeño: un sitio conocido
map-way-stated = recorrido, según la fuente
map-way-intended = previsto
map-way-unknown = solo se conoce la dirección
map-way-km = unos # km
map-layers = Capas
map-denser = más oscuro: mayor cantidad
map-playback = Reproducir en el tiempo
map-play = Reproducir
map-pause = Pausa
map-close = Cerrar la reproducción
map-speed = Velocidad
map-step = Paso
map-until = hasta el #
step-week = Semanas
step-month = Meses
step-quarter = Trimestres
layer-sites = Sitios
layer-density = Densidad
layer-routes = Rutas
layer-boundaries = Fronteras
layer-sea-areas = Zonas marítimas
pack-button = Informe
pack-hint = Esta selección como documento para repartir: cifras junto a las del período anterior, mapas, evolución y cada incidente con sus fuentes.
pack-pdf = PDF, A4
pack-pptx = PowerPoint
pack-html = Una página con mapa activo, sin conexión
pack-title = Informe
pack-made = Hecho el { $day } a las { $time } UTC
pack-newest = incidente más reciente de los datos: { $day }
pack-figures = Cifras clave
pack-beside = { $now }, junto al período anterior, { $then }.
pack-alone = No se ha elegido un primer día: no hay, pues, período anterior que poner al lado.
pack-few-rule = Pocos casos: menos de { $few } incidentes en los dos períodos juntos; su cambio dice poco.
pack-usual = El cambio en el número total de incidentes no es inusual: puede deberse al azar.
pack-unusual = El cambio en el número total de incidentes es inusual: el azar por sí solo lo daría a lo sumo en uno de cada cien casos.
pack-before = antes: { $figure } ({ $change })
pack-before-alone = antes: { $figure }
pack-more = ahora { $apart } más
pack-less = ahora { $apart } menos
pack-same = como antes
pack-unweighed = { $count ->
    [one] { $count } incidente sin peso indicado
   *[other] { $count } incidentes sin peso indicado
  }
pack-largest = el mayor { $weight }, { $share } del peso
pack-wider = { $count ->
    [one] { $count } incidente más solo se conoce con un mes o un año que rebasa estas fechas: está en la lista y en ninguna cifra.
   *[other] { $count } incidentes más solo se conocen con un mes o un año que rebasa estas fechas: están en la lista y en ninguna cifra.
  }
pack-wider-before = { $count ->
    [one] { $count } incidente que puede estar en el período anterior tampoco se cuenta en él.
   *[other] { $count } incidentes que pueden estar en el período anterior tampoco se cuentan en él.
  }
pack-sites = { $count ->
    [one] En { $count } sitio.
   *[other] En { $count } sitios.
  }
pack-unplaced = { $count ->
    [one] De { $count } incidente solo se conoce el país.
   *[other] De { $count } incidentes solo se conoce el país.
  }
pack-arrests = { $count ->
    [one] { $count } detención, en los incidentes que indican un número: { $stated }.
   *[other] { $count } detenciones, en los incidentes que indican un número: { $stated }.
  }
pack-map = Dónde
pack-map-told = Cada círculo es un sitio, su superficie el peso de lo incautado en él; un anillo no indica peso.
pack-map-rough = Un disco difuso es un lugar conocido solo de forma aproximada; un país sombreado, uno en que no se indica lugar.
pack-outside = { $count ->
    [one] { $count } incidente queda fuera de esta imagen.
   *[other] { $count } incidentes quedan fuera de esta imagen.
  }
pack-unknown-sites = { $count ->
    [one] { $count } sitio no está en ningún repertorio y no se dibuja.
   *[other] { $count } sitios no están en ningún repertorio y no se dibujan.
  }
pack-ways = Rutas, según las fuentes
pack-ways-told = Línea continua: recorrido; a trazos: previsto; punteada: solo se conoce la dirección. Caminos probables entre los lugares indicados, esquemáticos y no rastros.
pack-ways-cut = Se dibujan { $drawn } de { $count } tramos indicados; los demás son demasiados o no tienen lugar desde el que trazarlos.
pack-no-map = El mapa de base no está instalado en esta máquina: este informe no tiene mapa.
pack-week = Incidentes y peso por semana.
pack-month = Incidentes y peso por mes.
pack-quarter = Incidentes y peso por trimestre.
pack-year = Incidentes y peso por año.
pack-paler = El período anterior es más pálido.
pack-listed = { $count ->
    [one] { $count } incidente.
   *[other] { $count } incidentes, los más recientes primero.
  }
pack-cut = Se enumeran los { $shown } incidentes más recientes de { $count }; { $rest } no están. El CSV de la página de incidentes los contiene todos.
pack-cut-slides = En estas diapositivas están los { $shown } incidentes más recientes de { $count }; { $rest } no están. El PDF enumera más, y el CSV de la página de incidentes todos.
pack-rests = En qué se apoya
pack-publishers = { $count ->
    [one] Se leyó { $count } medio.
   *[other] Se leyeron { $count } medios.
  }
pack-evidence = Fiabilidad: { $grades }.
pack-grade = { $grade } { $count }
pack-page = { $page } de { $pages }
pack-part = { $title } ({ $part } de { $parts })
pack-empty = Ningún incidente coincide con esta selección: este informe está vacío.
map-no-weight = peso no precisado
map-zoom-in = Acercar
map-zoom-out = Alejar
map-sites = Sitios en el mapa: N y P pasan de uno a otro, Intro abre uno
boundaries-neutral = Fronteras: vista neutral, líneas en disputa discontinuas. No supone toma de posición.
boundaries-MA = Fronteras: vista marroquí. No supone toma de posición.
boundaries-UN = Fronteras: vista de las Naciones Unidas. No supone toma de posición.

## The panel of a site

newest = Los más recientes de la selección
nothing-here = Ningún incidente de esta selección aquí.
close-site = Cerrar este sitio
known-within = Lugar conocido con un margen de unos { $distance } km
site-incidents = { $count ->
    [one] { $count } incidente · { $last }
   *[other] { $count } incidentes · el más reciente: { $last }
  }
more-incidents = { $count ->
    [one] { $count } más en la página Incidentes
   *[other] { $count } más en la página Incidentes
  }
count-sources = { $count ->
    [one] { $count } fuente
   *[other] { $count } fuentes
  }
with-partners = con { $partners }
amount-not-stated = cantidad no precisada
not-stated = no precisado
no-country = país no precisado

## The months

incidents-per-month = Incidentes por mes
drag-to-choose = arrastre para elegir fechas
months-wider = { $count ->
    [0] se conoce el mes de todos los incidentes
    [one] { $count } incidente con fecha más amplia que un mes no se representa
   *[other] { $count } incidentes con fecha más amplia que un mes no se representan
  }
months-summary = Incidentes por mes de { $first } a { $last }; máximo en { $peak }: { $count }.
months-none = No se conoce el mes de ningún incidente.
per-month = por mes
per-quarter = por trimestre
per-year = por año

## The incidents page

table-lines = { $count ->
    [one] { $count } línea, una por sustancia
   *[other] { $count } líneas, una por sustancia
  }
table-cut = La tabla muestra las { $shown } líneas más recientes de { $count }. La descarga las contiene todas.
choose-a-line = Elija una línea para ver su ficha completa.
download-csv = Descargar en CSV
record-of = Incidente { $incident }
record-missing = El incidente { $incident } no existe en estos datos.
close-record = Cerrar esta ficha
sources = Fuentes
no-point = La fuente no indica ningún lugar que pueda situarse en el mapa.
column-when = Fecha
column-place = Lugar
column-kind = Tipo de sitio
column-country = País
column-substance = Sustancia
column-quantity = Cantidad según la fuente
column-weight = Peso (kg)
column-bounds = Exactitud
column-mode = Medio de transporte
column-arrests = Detenidos
column-partners = Socios
column-evidence = Nivel de prueba
column-sources = Fuentes
column-id = Código
column-year = Año

## The sites page

find-site = Buscar un sitio por cualquier forma de escribir su nombre
find-site-example = Tánger Med, الكركرات, MAPTM…
sites-hint = { $count ->
    [one] Se conoce un solo sitio. Búsquelo arriba o elija un punto en el mapa.
   *[other] Se conocen { $count } sitios. Busque uno arriba o elija un punto en el mapa.
  }
site-found = Este nombre designa { $name }.
written-alike = (parecido a «{ $alias }», { $share } de semejanza)
site-is-area = { $name } no es un sitio único: { $kind }.
site-ambiguous = { $count ->
    [one] Un lugar se escribe así. Elíjalo:
   *[other] { $count } lugares se escriben así. Elija el que corresponde:
  }
site-not-found = Ningún sitio conocido se escribe así. Pruebe otra grafía, añada el país o dé su código.
last-seized = Última incautación aquí
all-incidents-here = Todos los incidentes de este sitio
site-names = Nombres
name-unknown = desconocido
also-written = También escrito
more-names = { $count ->
    [one] y otra más
   *[other] y { $count } más
  }
site-point = Ubicación
latitude-longitude = Latitud, longitud
how-exact = Precisión
point-origin = Origen del punto
other-side = Al otro lado de la frontera
nearest-sites = Sitios más cercanos
kilometres = { $distance } km
correct-site = Corregir este sitio
add-name = Añadir un nombre
correct-point = Corregir el punto
another-name = Otra forma de escribirlo
no-language = ningún idioma en particular
edit-who = Quién (iniciales o servicio)
edit-who-help = Se guarda con el cambio para siempre. No hace falta un nombre completo.
edit-why = Por qué (fuente)
keep-edit = Guardar el cambio
edit-kept = El cambio está guardado y en vigor.
count-edits = { $count ->
    [one] 1 corrección
   *[other] { $count } correcciones
  }
edited-alias = nombre «{ $alias }»
edited-point = punto { $point }
edited-site = tomado de { $origin }
edited-withdrawn = anula el n.º { $number }
edit-signed = { $who }, { $when } UTC: { $why }
standing-withdrawn = anulada
standing-superseded = sustituida por una corrección posterior
standing-not-applied = sin efecto
take-back = Anular una corrección
edit-number = Número de la corrección
ask-online = Preguntar a { $service }
ask-online-help = Envía «{ $name }» a { $service }. Nada más sale de esta máquina.
online-nothing = El servicio no conoce ningún lugar así.
online-candidates = Respuestas del servicio. Ninguna entra en el nomenclátor hasta que alguien la acepte.
accept-candidate = Aceptar
site-name = Nombre
second-look = { $count ->
    [one] 1 corrección merece revisarse, porque el nomenclátor ha cambiado:
   *[other] { $count } correcciones merecen revisarse, porque el nomenclátor ha cambiado:
  }
second-look-line = { $site }, n.º { $number }: { $reason }

## The reference page

reference-intro = Qué contienen los datos, qué significa cada término, de dónde proceden y qué no pueden decir.
limits-title = Qué no pueden decir estos datos
limit-published = Solo contienen lo que se incautó, se descubrió y se publicó. Un vacío no es una ausencia: un lugar sin incidentes puede ser un lugar sin publicaciones.
limit-collection = Los incidentes que acompañan a Marsad se recogieron de publicaciones abiertas en varios idiomas; los periódicos leídos determinan qué países están mejor cubiertos.
limit-weight = Un gran contenedor no es una tendencia: mire el número de incidentes junto al peso.
limit-quantity = La cantidad se da en las palabras de su fuente. Cuando las fuentes son aproximadas o discrepan, se conservan y se muestran la cifra más baja y la más alta.
limit-date = Un incidente del que solo se conoce el mes o el año pertenece a todo período que coincida con él en parte, y nunca se presenta como ocurrido el primer día.
limit-place = Un lugar conocido solo de forma aproximada se dibuja como una zona difusa, nunca como un punto.
limit-country = El país de un incidente es el que nombra su fuente. No supone toma de posición sobre ninguna frontera.
limit-arrests = Los detenidos pueden ser los de toda una operación de la que la incautación fue solo una parte.
sources-title = De dónde proceden los datos
sources-incidents = Incidentes: publicaciones abiertas, cada una citada con su editor, dirección y fecha en la ficha del incidente.
sources-sites = Sitios: NGA World Port Index (dominio público), UN/LOCODE (UNECE), GeoNames (CC BY 4.0), OpenStreetMap (ODbL 1.0), airportsdata (MIT) y estimaciones propias a partir de las palabras de las fuentes; cada sitio nombra la suya.
sources-map = Costas y fronteras: Natural Earth (dominio público). Nombres de los países: Unicode CLDR.
boundaries-title = Fronteras
boundaries-disclaimer = Las líneas y los nombres del mapa proceden de Natural Earth y sirven de orientación. No expresan ninguna posición sobre el estatus de ningún territorio. El administrador elige el punto de vista: neutral (líneas en disputa discontinuas), MA o UN.
counts-title = Contenido actual de los datos
counts-line = { $incidents } incidentes en { $lines } líneas, { $first } – { $last }, en { $sites } sitios de { $countries } países; { $weighed } líneas indican un peso, { $bounded } de ellas como intervalo o límite.
fields-title = Campos
fields-intro = Una línea por sustancia; las líneas que comparten código son un solo incidente. Una celda vacía significa que la fuente no lo dice.
head-code = Campo
head-meaning = Significado
head-unit = Unidad
head-needed = Obligatorio
head-example = Ejemplo
head-refused = Rechazado
codes-title = Códigos
head-label = Etiqueta
head-count = Líneas
list-group = Grupos de sustancias
list-substance = Sustancias
list-site_type = Tipos de sitio
list-mode = Medios de transporte
list-operation = Operaciones
list-location_precision = Precisión del lugar
list-date_precision = Precisión de la fecha
list-place_precision = Precisión de la procedencia o del destino
list-evidence = Niveles de prueba
list-detection = Cómo se descubrió
list-unit = Unidades
yes = sí

## The page for adding events

step-of = Paso { $step } de { $steps }
step-file = Elegir
step-columns = Asociar
step-look = Revisar
step-done = Hecho
step-back = Atrás
upload-intro = Traiga lo que tenga: el archivo se lee y usted ve en qué resulta. No se guarda nada antes de que lo diga.
upload-file = Un archivo
upload-paste = Una tabla pegada
upload-form = Un solo incidente
choose-file = CSV, Excel, OpenDocument o Parquet, hasta 200 MB
drop-file = Suelte el archivo aquí
browse-file = Elegir un archivo
file-not-taken = Este archivo supera 200 MB. Divídalo en varios.
paste-table = Pegue una tabla con su línea de encabezados
paste-hint = Copiada de una hoja de cálculo, o líneas con comas, puntos y comas o tabulaciones.
read-table = Leer la tabla
form-hint = Solo lo que dice la fuente; un blanco significa que no lo dice. Ningún nombre de persona.
more-fields = Más campos
form-date-hint = 2024-01-02, 2 de enero de 2024, 2024-01
form-place-hint = Algeciras, الكركرات, MAPTM
form-quantity-hint = 1488,08 kg, 2 t, 500 comprimidos
templates = Plantillas
template-hint = Una tabla vacía con todos los campos, un ejemplo y, en el libro, las listas de códigos y una explicación.
template-csv = Plantilla (CSV)
template-xlsx = Plantilla (Excel)
template-incidents = Incidentes
template-fields = Campos
template-example = La línea 2 es un ejemplo: escriba encima. La segunda hoja explica cada campo.
reading-file = Leyendo el archivo…
looking-at-lines = Revisando cada línea…
keeping-lines = Guardando las líneas…
upload-same-file = Este mismo archivo ya se guardó como lote { $batch }. Guardarlo de nuevo no añade nada.
upload-table = ¿Qué trae?
table-incidents = Incidentes
table-cooperation = Eventos de cooperación
figure-events-again = { $count ->
    [one] evento que ya está
   *[other] eventos que ya están
  }
figure-events-changed = { $count ->
    [one] evento que está de otro modo
   *[other] eventos que están de otro modo
  }
cooperation-title = Cooperación
cooperation-counts = { $events ->
    [one] { $events } evento
   *[other] { $events } eventos
  } de cooperación, de { $first } a { $last }.
sources-cooperation = Cooperación: noticias públicas y anuncios de las organizaciones, cada uno con su editor y, cuando no nombra a nadie, su dirección. Solo hechos; cuando las fuentes cuentan de otro modo un mismo evento, se guardan las dos y cada una remite a la otra.
cooperation-fields = Una línea por evento: reunión, conferencia, acuerdo, operación conjunta. Un hueco quiere decir que la fuente no lo dice. Los campos comunes con los incidentes significan aquí lo mismo.
list-cooperation_kind = Formas de cooperación
list-organisation = Organizaciones y servicios
field-event_id = Código del evento
    .help = Código estable, que no se vuelve a usar para otro evento.
field-kind = Forma de cooperación
    .help = Lo que se hizo en común: reunión, visita, acuerdo, operación conjunta.
field-title = Asunto
    .help = El evento en pocas palabras. Puede nombrar cargos, nunca personas.
field-place_text = Lugar según la fuente
    .help = Con las palabras de la fuente.
field-event_partners = Socios
    .help = Organizaciones y servicios por su código; un país, por su código, cuando la fuente no nombra ninguno de sus servicios.
field-partners_text = Socios según la fuente
    .help = Con las palabras de la fuente, y el cargo cuando lo nombra.
field-countries_taking_part = Países participantes
    .help = Cuántos fueron según la fuente.
field-incidents = Incidentes
    .help = Códigos de los incidentes a los que pertenece el evento.
field-conflicts_with = Contado de otro modo en
    .help = Códigos de los eventos que cuentan el mismo con otra fecha u otra cifra.
refused-partner = no es un socio conocido: escriba el código de una organización de la lista, o el de un país
refused-ids = deben ser códigos separados por «; »
change-unknown-event = No se ha cambiado nada: ningún evento tiene este código.
batch-sizes-events = eventos { $incidents } · líneas { $lines } · rechazadas { $refused }
report-left-out-events = líneas dejadas fuera, pues su evento ya está con otros valores: { $count }
refused-event-shared = su código figura también en otra línea del archivo: dé a cada evento su propio código
file-no-events = Ninguna columna de { $file } es una fecha junto a lo que se hizo o a los socios. Indique cuáles son. Sus encabezados: { $detail }
template-cooperation = Cooperación
mapping-other-table = La correspondencia de columnas es de otra tabla. Indique esa tabla o asocie de nuevo las columnas.
file-as-read = { $file } · { $lines }
count-lines = { $count ->
    [one] { $count } línea
   *[other] { $count } líneas
  }
sheets-left = No leídas, porque su encabezado es otro: hojas { $sheets }. Guarde cada una en su propio archivo y añádalo después.
in-sheet = hoja «{ $sheet }»
mapping-remembered = Las columnas se asocian como en un archivo con los mismos encabezados. Corrija lo que esté mal.
mapping-proposed = Así se entienden los encabezados. Corrija lo que esté mal.
head-column = Columna del archivo
head-values = Valores
head-field = Campo
not-used = sin usar
personal-field = personal: nunca se guarda
unit-of-column = Unidad de { $column }
unit-in-cells = unidad en las celdas
unit-pounds = libras
field-of-column = Campo de { $column }
unused-columns = { $count ->
    [one] { $count } columna sin usar
   *[other] { $count } columnas sin usar
  }
personal-dropped = Apartadas y nunca guardadas, pues parecen datos de personas: { $columns }
question-dates = En estas fechas, ¿qué va primero? { $examples }
day-first = el día
month-first = el mes
question-decimal = En estos números, ¿cuál es el signo decimal? { $examples }
decimal-comma = la coma: 1,5 es uno y medio
decimal-point = el punto: 1.5 es uno y medio
for-all-lines = Para todas las líneas, pues ninguna columna lo dice
evidence-for-all = Nivel de prueba
source-for-all = Fuente: quién lo publicó
source-for-all-help = Sin ella, el nombre del archivo hace de fuente.
answer-first = Responda primero a la pregunta de arriba.
check-lines = Revisar las líneas
figure-fresh = { $count ->
    [one] línea nueva
   *[other] líneas nuevas
  }
figure-refused = { $count ->
    [one] línea rechazada
   *[other] líneas rechazadas
  }
figure-again = { $count ->
    [one] incidente ya presente
   *[other] incidentes ya presentes
  }
figure-changed = { $count ->
    [one] incidente presente con otros valores
   *[other] incidentes presentes con otros valores
  }
figure-doubts = { $count ->
    [one] valor dudoso
   *[other] valores dudosos
  }
refused-lines = Lo rechazado, y por qué
refused-first = La tabla muestra los primeros { $shown } de { $count }. La descarga contiene todas las líneas.
mend-hint = Descargue estas líneas, corríjalas y cargue ese archivo: las demás ya estarán aquí.
download-refused = Descargar las líneas rechazadas
column-line = Línea
column-header = Columna
column-value = Tal como está escrito
column-reason = Lo que sería correcto
column-doubt = Qué revisar
places-to-settle = Lugares por precisar
places-hint = Elija una vez qué significa cada lugar escrito, o escríbalo de otro modo; luego revise otra vez.
place-on-lines = { $count ->
    [one] «{ $place }», en { $count } línea
   *[other] «{ $place }», en { $count } líneas
  }
written-otherwise = Escrito de otro modo
choose-site = Elegir el sitio
places-left = { $count ->
    [one] { $count } lugar más está en la descarga.
   *[other] { $count } lugares más están en la descarga.
  }
check-again = Revisar otra vez con estos sitios
values-in-doubt = En duda: se acepta, pero conviene revisarlo
perhaps-known = Quizá ya conocido por otra fuente
perhaps-known-hint = Mismo sitio y misma sustancia, fecha y cantidad cercanas. Como un solo incidente conserva las dos fuentes y el peso menor y el mayor.
for-all-undecided = Para todos los que no se decidan abajo
same-incident = el mismo incidente
another-incident = otro incidente
leave-out = dejar fuera
line-of-file = Línea { $line } de este archivo
known-already = Conocido: { $incident }
pairs-left = { $count ->
    [one] { $count } par más sigue la elección para todos.
   *[other] { $count } pares más siguen la elección para todos.
  }
undecided = { $count ->
    [one] { $count } línea quizá ya conocida está sin decidir.
   *[other] { $count } líneas quizá ya conocidas están sin decidir.
  }
there-otherwise = Ya presente con otros valores
take-new-values = tomar los valores nuevos; los anteriores quedan en el historial
leave-as-they-are = dejarlos como están
new-points = Lo nuevo, en el mapa
how-to-take = Qué tomar
take-good = las líneas buenas; las rechazadas quedan fuera
take-whole = nada mientras no estén bien todas las líneas
batch-who = Servicio o función
batch-who-help = Se guarda con el lote para siempre. No hace falta ningún nombre de persona.
batch-why = Por qué, o de dónde
take-in = Guardar
batch-kept = El lote { $batch } está guardado.
batch-hidden = El lote { $batch } está retirado: no se muestra nada de él. Puede restaurarse abajo.
show-on-map = Ver en el mapa
show-as-table = Ver como tabla
undo-batch = Deshacer
undone-at-once = Deshecho justo después de guardarlo
add-more = Añadir más
batches-title = Lotes
batch = Lote
batch-signed = { $who }, { $when } UTC
batch-sizes = incidentes { $incidents } · líneas { $lines } · rechazadas { $refused }
batch-withdrawn = retirado
batches-left = { $count ->
    [one] { $count } lote más antiguo
   *[other] { $count } lotes más antiguos
  }
withdraw-batch = Retirar un lote
restore-batch = Restaurar un lote
no-batches = Todavía no se ha guardado nada.

## What can be wrong

file-missing = No se encuentra el archivo { $file }. Devuélvalo a su sitio o indique en MARSAD_DATA la carpeta que lo contiene. { $detail }
file-unreadable = No se puede abrir el archivo { $file }. Compruebe que la aplicación tiene permiso para leerlo. { $detail }
file-empty = El archivo { $file } no contiene ninguna línea. Restáurelo desde una copia. { $detail }
file-encoding = El archivo { $file } no es texto UTF-8. Guárdelo como «CSV UTF-8». { $detail }
file-not-a-table = El archivo { $file } no es una tabla: una línea tiene más o menos celdas que el encabezado. Corrija esa línea. { $detail }
file-no-header = La primera línea de { $file } no nombra estos campos: { $detail }. Vuelva a ponerlos.
file-too-large = El archivo { $file } supera 200 MB. Divídalo en varios.
file-too-wide = El archivo { $file } tiene más de 1000 columnas. Deje las que hablan de los incidentes.
file-line-too-long = Una línea del archivo { $file } supera un millón de caracteres. A menudo unas comillas no se cierran: corrija esa línea.
file-unknown-kind = El archivo { $file } no es una tabla legible ({ $detail }). Marsad lee CSV, libros de Excel y Parquet: guárdelo en uno de estos formatos.
file-too-many-lines = El archivo { $file } tiene más de dos millones de líneas. Divídalo en varios.
file-unpacks-too-large = Una vez descomprimido, el archivo { $file } es demasiado grande. Guárdelo como CSV o divídalo en varios.
file-no-incidents = Ninguna columna de { $file } es una fecha junto a un lugar, una sustancia o una cantidad. Diga cuáles lo son. Sus encabezados: { $detail }
file-line = La lectura se detuvo en la línea { $line }.
lines-left-out = { $count ->
    [one] { $count } línea de { $file } se ha dejado fuera; el resto se muestra. Corríjala y la página se actualizará:
   *[other] { $count } líneas de { $file } se han dejado fuera; el resto se muestra. Corríjalas y la página se actualizará:
  }
refused-value = línea { $line }, { $column }: «{ $value }» – { $reason }
refused-site = hacia la línea { $line }: «{ $value }» – necesita un código, y latitud y longitud en grados
refused-required = no puede quedar vacío
refused-date = debe ser una fecha como 2024-01-02, 2024-01 o 2024
refused-date-order = termina antes de empezar
refused-weight-order = debe estar entre el peso mínimo y el máximo
refused-id = solo puede contener letras sin acentos, cifras, - _ y .
refused-text = debe ser texto
refused-address = debe empezar por https:// o http://
refused-number = debe ser un número como 1488.08
refused-count = debe ser un número entero
refused-latitude = debe estar en grados, de -90 a 90
refused-longitude = debe estar en grados, de -180 a 180
refused-code = no es ninguno de los códigos de este campo; la página Referencia los enumera
refused-country = debe ser un código de país de dos letras, como MA
refused-place = debe ser un código de sitio, un código de país o un número de región
refused-date-unreadable = debe ser una fecha legible, como 2024-01-02, 2 de enero de 2024 o 02/01/2024
refused-date-year = es anterior a 1900 o posterior a 2100: escriba el año con cuatro cifras, en el calendario gregoriano
refused-quantity = debe ser una cantidad legible, como 1488,08 kg, 2 t o 500 comprimidos
refused-no-weight = no es un peso: escriba un peso, o ponga el número y su unidad en las columnas de cantidad y de unidad
refused-unit-differs = tiene otra unidad que la de la línea o la del encabezado: escriba una sola
refused-merged = está en una celda combinada sobre varias líneas: ponga en cada línea la suya
refused-several-substances = nombra varias sustancias: escriba una línea para cada una, con su propia cantidad
refused-site-ambiguous = puede ser varios lugares: añada el país o dé el código del sitio
refused-site-unknown = no es un lugar conocido: pruebe otra grafía, añada el país o dé el código del sitio
refused-site-missing = necesita un lugar: su nombre, el código del sitio, o latitud y longitud
refused-code-shared = su código está en el archivo en líneas de otra fecha o de otro lugar: dé a cada incidente su código
refused-line-twice = está dos veces en el archivo: quite una línea, o dé a cada una su código
refused-too-long = debe tener como mucho 4000 caracteres
refused-too-many-cells = tiene más celdas que el encabezado: ponga entre comillas el texto que contiene el separador
doubt-future-date = está en el futuro: revise la fecha
doubt-weight = supera cien veces el peso habitual de esta sustancia: revise la unidad
doubt-point = está lejos del sitio nombrado: revise latitud y longitud
doubt-flag = no es un país conocido: la bandera queda en blanco
doubt-no-unit = no tiene unidad en la celda, el encabezado ni una columna: no cuenta en ningún peso. Indique la unidad
doubt-range = es un intervalo y no un peso: la cantidad queda en blanco y se conservan sus palabras
doubt-date-mixed = es una fecha para la hoja de cálculo, mientras que otras de esta columna son texto: el día y el mes pueden estar cambiados
doubt-line-short = tiene menos celdas que el encabezado: compruebe que nada está cortado ni desplazado
doubt-personal = puede contener un número de teléfono, de identidad o de pasaporte: quítelo del archivo antes de guardarlo
unknown-sites = { $count ->
    [one] { $count } sitio no está en sites.csv; sus incidentes se cuentan, pero no aparecen en el mapa:
   *[other] { $count } sitios no están en sites.csv; sus incidentes se cuentan, pero no aparecen en el mapa:
  }
address-ignored = Una parte de la dirección de la página no se ha podido usar y se ha omitido:
ignored-code = { $name }: «{ $value }» no se reconoce
ignored-date = { $name }: «{ $value }» no es una fecha como 2024-01-31
ignored-date-order = las fechas estaban invertidas y se han intercambiado
ignored-long-text = { $name }: solo se buscan los primeros 200 caracteres

## Corrections that are not made, services that do not answer

edit-who-missing = No se guardó nada: indique quién hace el cambio, con iniciales o el nombre del servicio.
edit-who-too-long = No se guardó nada: acorte quién hace el cambio.
edit-why-missing = No se guardó nada: indique el motivo o la fuente.
edit-why-too-long = No se guardó nada: acorte el motivo.
edit-alias-empty = No se guardó nada: escriba un nombre que tenga letras.
edit-alias-too-long = No se guardó nada: el nombre es demasiado largo para un lugar.
edit-alias-known = No se guardó nada: el sitio ya se conoce por ese nombre.
edit-language-unknown = No se guardó nada: elija un idioma de la lista.
edit-point-off-earth = No se guardó nada: la latitud va de -90 a 90 y la longitud de -180 a 180.
edit-point-known = No se guardó nada: el punto ya está ahí.
edit-name-missing = No se guardó nada: dé un nombre al sitio.
edit-name-too-long = No se guardó nada: acorte el nombre del sitio.
edit-type-unknown = No se guardó nada: elija el tipo de sitio de la lista.
edit-site-known = No se guardó nada: ya hay un sitio con ese nombre ahí. Búsquelo y añádale un nombre.
edit-unknown-site = No se guardó nada: ningún sitio tiene ese código.
edit-site-gone = El nomenclátor ya no conoce este sitio. La corrección se conserva.
edit-in-gazetteer = El nomenclátor ya dice lo mismo.
edit-point-moved = El punto del nomenclátor ya no es el que se corrigió. Compruebe cuál es el correcto.
edit-site-twice = El nomenclátor ya tiene un sitio con ese nombre ahí. Anule el que sobra.
edit-not-found = No se guardó nada: no hay ninguna corrección con ese número.
edit-withdrawn-already = No se guardó nada: esa corrección ya está anulada.
edit-control-character = No se guardó nada: el texto contiene caracteres invisibles. Escríbalo de nuevo.
edit-not-kept = No se guardó nada: no se puede escribir en la carpeta de MARSAD_VAR. Avise al administrador.
online-timeout = El servicio no respondió a tiempo. Inténtelo más tarde.
online-refused = No se puede acceder al servicio. Compruebe la red y MARSAD_GEOCODER_URL.
online-too-many = El servicio recibió demasiadas peticiones. Espere un poco e inténtelo de nuevo.
online-not-understood = No se entiende la respuesta. Compruebe que MARSAD_GEOCODER_URL sea un servicio del tipo indicado.
online-denied = El servicio se niega a responder. Compruebe MARSAD_GEOCODER_USER_AGENT y las condiciones del servicio.
online-error = El servicio está averiado. Inténtelo más tarde.
online-off = No hay ningún servicio en línea configurado. El administrador lo configura con MARSAD_GEOCODER.

## Changes that are not made, stores that do not answer

change-unknown-batch = No se ha cambiado nada: ningún lote tiene este número.
change-unknown-incident = No se ha cambiado nada: ningún incidente tiene este código.
change-withdrawn-already = No se ha cambiado nada: ya está retirado.
change-not-withdrawn = No se ha cambiado nada: no está retirado.
change-who-reserved = «Marsad» firma lo que viene con la aplicación: dé otro nombre.
change-who-missing = No se ha guardado nada: diga qué servicio o función lo hace.
change-why-missing = No se ha guardado nada: diga por qué.
change-wrong-text = No se ha guardado nada: el texto contiene caracteres que no pueden guardarse. Escríbalo de nuevo.
change-refused-lines = No se ha guardado nada, como eligió: hay líneas rechazadas. Corríjalas, o tome las líneas buenas.
change-nothing-new = No se ha guardado nada: no hay nada nuevo.
change-same-file = No se ha guardado nada: este mismo archivo ya está guardado, quizá hace un instante por otra persona.
change-overtaken = No se ha guardado nada: otra persona ha modificado el almacén en el mismo momento. Inténtelo de nuevo.
change-no-store = No se puede guardar nada: no hay almacén de incidentes. Avise al administrador.
store-full = No se ha guardado nada: el disco está lleno. Lo que había sigue igual. Avise al administrador.
store-read-only = No se ha guardado nada: no se puede escribir en el almacén de incidentes. Avise al administrador.
store-busy = No se ha guardado nada: otros escriben largo rato en el almacén de incidentes. Pruebe otra vez en un minuto.
store-unreachable = No se llega al almacén de incidentes; lo que se muestra puede ser antiguo. Pruebe más tarde, o avise al administrador.
store-damaged = El almacén de incidentes está dañado y no se puede leer; lo que se muestra puede ser antiguo. El administrador puede restaurar una copia.
store-newer = Una versión posterior de Marsad hizo el almacén de incidentes. El administrador debe actualizar esta.
store-url-wrong = MARSAD_STORE_URL no es la dirección de un almacén. El administrador debe corregirla.
store-not-empty = El almacén ya contiene incidentes. Una copia solo se restaura en uno vacío.
store-read-needs-folder = El almacén de incidentes no se puede leer: SQLite escribe junto a su archivo incluso para leer, y en esa carpeta no se puede escribir. Permita que Marsad escriba allí, o copie el almacén a donde pueda.
backup-onto-store = No se ha escrito nada: este es el archivo del propio almacén. Elija otro.
report-taken = líneas guardadas: { $count }
report-would-take = líneas que se guardarían: { $count } (una prueba no guarda nada)
report-nothing-would = no se guardaría nada (una prueba no guarda nada)
report-no-batch = ningún lote
report-refused = líneas rechazadas: { $count }
report-left-out = líneas dejadas fuera, pues su incidente ya está con otros valores: { $count }
report-there = líneas que ya estaban, idénticas: { $count }
report-line = línea { $line } – { $reason }
report-hidden = (oculto, pues puede nombrar a una persona)
report-twice = Rechazadas, pues figuran dos veces en el archivo: líneas { $lines }. Quítelas, o dé a cada una su código.
report-again = Ya estaban, idénticas, y quedan como están: líneas { $lines }
report-changed = línea { $lines }: { $incident } ya está con otros valores y queda como está; con --revise, estos lo corrigen
report-revised = línea { $lines }: { $incident } ya está con otros valores; estos lo corrigen
report-alike = línea { $line }: { $incident } es quizá { $known }, que ya está, y cuenta como otro incidente; con --join es una fuente más de aquel
report-joined = línea { $line }: { $incident } es una fuente más de { $known }, que ya está
report-unused = Columnas sin usar, y no guardadas: { $columns }
report-changing = { $file } cambió mientras se leía: no se ha tomado nada de él. Inténtelo de nuevo cuando esté completo.
backup-unreadable = Este archivo no es una copia legible de Marsad. Elija otro.
mapping-not-toml = La asociación de columnas no es un texto TOML. Corríjala, o asocie de nuevo las columnas.
mapping-wrong-shape = Una parte de la asociación de columnas falta o es de otra clase. Corríjala, o asocie de nuevo las columnas.
mapping-unknown-field = La asociación de columnas nombra un campo que no existe. La página Referencia da la lista de campos.
mapping-unknown-unit = La asociación de columnas nombra una unidad que no existe. La página Referencia da la lista de unidades.
mapping-twice = La asociación da un mismo campo a dos columnas. Déjelo en una sola.
mapping-missing-column = La asociación nombra una columna que el archivo no tiene. Asocie de nuevo las columnas.

## Fields

field-incident_id = Código
    .help = Código permanente del incidente, que nunca se reutiliza para otro.
field-date = Fecha
    .help = Cuándo ocurrió, con la exactitud con que se conoce: día, mes, trimestre, semana o año.
field-date_end = Última fecha
    .help = Solo cuando la fuente da un período más amplio que la propia fecha.
field-date_precision = Precisión de la fecha
    .help = Con qué exactitud se conoce la fecha.
field-site_id = Código del sitio
    .help = UN/LOCODE de un puerto o ciudad, código OACI de un aeropuerto o código propio; vacío cuando solo se conoce el país.
field-site_text = Lugar según la fuente
    .help = El lugar en las palabras y el idioma de la fuente.
field-latitude = Latitud
    .help = Del sitio, WGS 84.
field-longitude = Longitud
    .help = Del sitio, WGS 84.
field-location_precision = Precisión del lugar
    .help = Con qué exactitud se conoce el lugar; solo los sitios y las localidades se dibujan como puntos, lo demás como zonas difusas.
field-country = País
    .help = El país que nombra la fuente, ISO 3166-1; vacío en aguas internacionales. No supone toma de posición sobre ninguna frontera.
field-site_type = Tipo de sitio
    .help = Paso fronterizo, puerto marítimo, aeropuerto, mar, costa, control de carretera o interior del país.
field-operation = Operación
    .help = Qué hicieron los servicios.
field-operation_text = Descripción de la operación
    .help = La operación en pocas palabras.
field-agencies = Servicios
    .help = Los servicios que hicieron la incautación, tal como se nombran.
field-partners = Socios
    .help = Los servicios de otros países y las organizaciones que colaboraron, tal como se nombran.
field-partner_countries = Países de los socios
    .help = Sus países, ISO 3166-1.
field-substance = Sustancia
    .help = Lo que se incautó; una línea por sustancia.
field-substance_text = Sustancia según la fuente
    .help = La palabra de la fuente.
field-quantity = Cantidad
    .help = El número tal como está escrito, en la unidad indicada al lado; vacío cuando no se precisa la cantidad.
field-unit = Unidad
    .help = Unidad de la cantidad; «cantidad no precisada» es un valor, no un vacío.
field-quantity_kg = Peso (kg)
    .help = En kilogramos. Los comprimidos no tienen peso, salvo que la fuente los pese. Si solo hay peso mínimo, significa «al menos»; las sumas usan esta cifra.
field-quantity_low_kg = Peso mínimo (kg)
    .help = El límite inferior cuando las fuentes son aproximadas, dan un límite o discrepan.
field-quantity_high_kg = Peso máximo (kg)
    .help = El límite superior; vacío cuando la fuente solo dice «al menos».
field-quantity_text = Cantidad según la fuente
    .help = La cantidad en las palabras y el idioma de la fuente.
field-mode = Medio de transporte
    .help = Cómo viajaba la mercancía cuando se incautó.
field-conveyance = Vehículo o embarcación
    .help = Tal como se describe.
field-flag = Pabellón o matrícula
    .help = País, o región UN M49, donde está matriculado el buque, la aeronave o el vehículo.
field-concealment = Ocultación
    .help = Dónde y cómo estaba escondida la mercancía.
field-packaging = Embalaje
    .help = Fardos, paquetes, marcas.
field-detection = Detección
    .help = Cómo se descubrió, si la fuente lo dice.
field-origin = Procedencia
    .help = De dónde venía: sitios, países o regiones UN M49.
field-origin_text = Procedencia según la fuente
    .help = En las palabras de la fuente.
field-origin_precision = Precisión de la procedencia
    .help = Si la procedencia conocida es un sitio, un país o una región más amplia.
field-transit = Tránsito
    .help = Lugares por los que pasó, en orden.
field-transit_text = Tránsito según la fuente
    .help = En las palabras de la fuente.
field-destination = Destino
    .help = Adónde iba: sitios, países o regiones UN M49.
field-destination_text = Destino según la fuente
    .help = En las palabras de la fuente.
field-destination_precision = Precisión del destino
    .help = Si el destino conocido es un sitio, un país o una región más amplia.
field-arrests = Detenidos
    .help = Número de personas detenidas; vacío si no se precisa, 0 solo cuando la fuente dice que no hubo ninguna.
field-arrest_countries = Países de los detenidos
    .help = Solo países. Ningún campo puede contener el nombre de una persona.
field-evidence = Nivel de prueba
    .help = Qué solidez tiene la información.
field-source_title = Título de la fuente
    .help = Una línea por fuente, en el mismo orden en todos los campos de fuentes.
field-source_publisher = Editor de la fuente
    .help = Quién la publicó.
field-source_url = Dirección de la fuente
    .help = Dirección web, si la hay.
field-source_date = Fecha de la fuente
    .help = Con la exactitud con que se conoce.
field-source_language = Idioma de la fuente
    .help = ISO 639-1.
field-notes = Notas
    .help = Lo que el lector debe saber: aproximaciones, discrepancias entre fuentes, valores estimados.

## Below the map of routes

count-flows = { $count ->
    [one] 1 ruta
    [many] { $count } rutas
   *[other] { $count } rutas
  }
more-flows = { $count ->
    [one] 1 ruta más
    [many] { $count } rutas más
   *[other] { $count } rutas más
  }
choose-for-incidents = Elija una línea para ver sus incidentes.
sankey-title = Origen → lugar de incautación → destino
sankey-hint = Según las fuentes. Elija una banda o un nombre para ver sus incidentes.
sankey-width = Anchura de las bandas
sankey-origin = Origen indicado
sankey-place = Incautado en
sankey-destination = Destino indicado
sankey-rest = { $count ->
    [one] 1 más
    [many] { $count } más
   *[other] { $count } más
  }
sankey-elsewhere = { $country }, otros lugares
sankey-joined = De los pequeños, los sitios se cuentan en su país («otros lugares» junto a los sitios con nombre), y lo que sigue siendo pequeño se reúne en un solo nombre.
sankey-summary = La más ancha con nombre en ambos extremos: { $band }, de { $all } en total. Origen no precisado: { $origin }; destino no precisado: { $destination }.
sankey-unweighed = { $count ->
    [one] 1 incidente sin peso indicado no se dibuja.
    [many] { $count } incidentes sin peso indicado no se dibujan.
   *[other] { $count } incidentes sin peso indicado no se dibujan.
  }
sankey-no-weight = Ningún incidente de esta selección indica un peso. Elija los incidentes como anchura.
flow-table = Todas las rutas indicadas
flows-origin = { $origin } de { $all } incidentes indican su origen ({ $share }).
flows-neither = { $count ->
    [one] 1 incidente no indica nada de su camino y no está en ninguna línea.
    [many] { $count } incidentes no indican nada de su camino y no están en ninguna línea.
   *[other] { $count } incidentes no indican nada de su camino y no están en ninguna línea.
  }
flows-cut = La tabla muestra { $shown } de { $count } rutas, las más pesadas primero; la descarga las contiene todas.
column-first = Primera vez
    .help = Hasta donde se sabe: un incidente fechado en un mes o un año se muestra con ese mes o año, nunca con su primer día.
column-last = Última vez
column-substances = Sustancias
column-origin = Origen indicado
    .help = De todos los incidentes incautados en este lugar, la parte que indica un origen.
corridors = Corredores que comparten varias rutas
corridors-hint = Estrechos, canales, zonas marítimas y tramos que al menos dos rutas indicadas tienen en común, primero los de más incidentes. Elija una línea para ver sus rutas e incidentes.
corridors-schematic = Las vías entre los lugares indicados son vías probables, esquemáticas y no rastros; donde solo se conoce la dirección, nada se cuenta.
corridors-none = En esta selección no hay dos rutas que compartan un tramo.
column-corridor = Corredor
column-through = Por
column-flows = Rutas
column-ahead = Por delante
    .help = Incidentes incautados antes de llegar: estaba en el camino previsto.

## Routes

leg-between = { $start } → { $end }
leg-stated = recorrido, según la fuente
leg-intended = previsto
leg-km = unos { $distance } km
leg-likely = esquemático: vía probable, no un rastro
close-leg = Cerrar este tramo
no-way-by-sea = no se conoce vía por mar: un croquis
no-way-by-road = no se conoce vía por carretera: un croquis
way-schematic = no se sabe cómo fue: un croquis
ways-unreadable = no se pueden leer los archivos de vías: un croquis
routes-stated = Rutas que indican las fuentes
routes-hint = Origen → lugar de incautación → destino; «?» donde nada se indica. Elija una línea para ver sus incidentes.
routes-none = Ningún incidente de esta selección indica de dónde venía ni adónde iba.
passage = { $place } en su camino, según las fuentes: detenidos allí { $stopped }, pasaron y se detuvieron después { $passed }, detenidos antes de llegar { $before }. Lo que nunca se incauta no está aquí.
column-way = Ruta
column-incidents = Incidentes
routes-origin = { $count ->
    [one] incidente indica su origen
    [many] incidentes indican su origen
   *[other] incidentes indican su origen
  }
    .note = de { $count }; los demás no lo dicen
routes-destination = { $count ->
    [one] incidente indica su destino
    [many] incidentes indican su destino
   *[other] incidentes indican su destino
  }
    .note = de { $count }; los demás no lo dicen
routes-legs = { $count ->
    [one] tramo indicado
    [many] tramos indicados
   *[other] tramos indicados
  }
    .note = cada uno una vez, por muchos incidentes que lo compartan
through = por { $places }

## La página de tendencias

page-trends = Tendencias
trends-period = Período
trends-by = Repartido por
trends-against = Sitios frente a
period-week = Semana
period-month = Mes
period-quarter = Trimestre
period-year = Año
one-week = una semana
one-month = un mes
one-quarter = un trimestre
one-year = un año
against-year = el año anterior
against-before = el período anterior
all-incidents = Todos los incidentes
no-weights = no consta ningún peso
trends-wider = { $count ->
    [one] 1 incidente conocido solo con más de { $period } de margen no está en ninguna cifra.
   *[other] { $count } incidentes conocidos solo con más de { $period } de margen no están en ninguna cifra.
  }
trend-over-time = A lo largo del tiempo
over-time-one = { $count ->
    [one] Todo está en un solo período, { $period }: 1 incidente. Nada puede decirse de un alza o una baja.
   *[other] Todo está en un solo período, { $period }: { $count } incidentes. Nada puede decirse de un alza o una baja.
  }
over-time-peak = { $count ->
    [one] Más incidentes: 1, { $peak }.
   *[other] Más incidentes: { $count }, { $peak }.
  }
over-time-heaviest = Más peso: { $weight }, { $period }.
over-time-last = { $count ->
    [one] Último período, { $period }: 1 incidente.
   *[other] Último período, { $period }: { $count } incidentes.
  }
over-time-larger = Habría más de { $most } barras: se dibuja un período mayor ({ $period }).
over-time-more = { $count ->
    [one] 1 fila más está en la descarga.
   *[other] { $count } filas más están en la descarga.
  }
over-time-hint = Cada fila es tan alta como su propio máximo, que lleva su cifra. Elija una barra para ver sus incidentes.
trend-compared = Este período frente a otros
compared-rule = El período anterior tiene la misma duración; el año anterior, los mismos días del calendario. Las fechas elegidas arriba son el período; si no, llega hasta el último día de los datos.
compared-same = Aquí el período anterior y el del año anterior son el mismo.
compared-now = Este período
compared-before = El período anterior
compared-year = El año anterior
compared-wider = { $count ->
    [one] 1 más puede estar en él
   *[other] { $count } más pueden estar en él
  }
as-many = ahora los mismos
more-by = ahora { $number } más
less-by = ahora { $number } menos
median-weight = mediana { $weight }
largest-share = el mayor { $share }
column-median = Mediana (kg)
column-largest = El mayor (kg)
trend-sites = Sitios que subieron y bajaron
sites-none = Ningún sitio tiene incidentes en ninguno de los períodos.
sites-rose = Subió más { $site }: de { $then } a { $now }.
sites-fell = Bajó más { $site }: de { $then } a { $now }.
sites-tested = { $count ->
    [one] 1 de { $all } sitios tiene casos suficientes para la prueba; con menos de { $few } en ambos períodos: pocos casos, léase con cautela.
   *[other] { $count } de { $all } sitios tienen casos suficientes para la prueba; con menos de { $few } en ambos períodos: pocos casos, léase con cautela.
  }
sites-unusual = { $count ->
    [0] Ninguno es inusual.
    [one] 1 de ellos es inusual.
   *[other] { $count } de ellos son inusuales.
  }
sites-rule = Inusual: sin ningún cambio, el azar daría una diferencia así como mucho en el { $level } de los sitios, contando las rachas de incidentes.
column-now = Ahora
column-then = Antes
column-weight-now = Peso ahora (kg)
column-weight-then = Peso antes (kg)
column-verdict = ¿Inusual?
verdict-few = pocos casos: léase con cautela
verdict-usual = no inusual
verdict-unusual = inusual
trend-moved = ¿Desplazado, no desaparecido?
moved-told = Pares de sitios cercanos o en la misma ruta indicada, de los que uno bajó mientras el otro subía.
moved-caution = Se muestran uno junto a otro; no se afirma ninguna causa.
moved-none = En estos períodos no hay dos sitios cercanos o en una misma ruta indicada que hayan cambiado en sentido contrario en { $least } incidentes o más cada uno.
moved-pair = Incidentes en { $fell }: de { $fell_then } a { $fell_now }; en { $rose }: de { $rose_then } a { $rose_now }.
moved-near = Están a { $distance } km uno de otro.
moved-way = Las fuentes nombran el mismo lugar en la ruta de ambos: { $places }.
moved-fell = Bajó
moved-rose = Subió
trend-season = Meses del año
season-one-year = Estas fechas no contienen ningún mes dos veces: nada puede decirse de las estaciones.
season-peak = { $count ->
    [one] Más por año: { $month }, 1 incidente en { $years } años, de los que { $busy } tuvieron alguno.
   *[other] Más por año: { $month }, { $count } incidentes en { $years } años, de los que { $busy } tuvieron alguno.
  }
season-mean = Las barras son medias por año, entre el primer y el último incidente.
season-few = Se basan en { $years } años como mucho: muy pocos para hablar de estaciones.
season-row = Media por año
season-years = se basa en { $first }–{ $last } años
season-in-years = { $count ->
    [one] en 1 año
   *[other] en { $count } años
  }
season-column-years = Años
season-column-busy = Años con algún incidente
trend-heat = Sitios y meses
heat-peak = { $count ->
    [one] Más en un mes: { $site }, { $month }, 1 incidente.
   *[other] Más en un mes: { $site }, { $month }, { $count } incidentes.
  }
heat-months = Meses dibujados: de { $first } a { $last }, los últimos de estas fechas.
heat-more = { $count ->
    [one] 1 sitio más está en la descarga.
   *[other] { $count } sitios más están en la descarga.
  }
trend-review = Balance del año
review-told = Los resultados de un año, junto a los del año anterior.
review-to-date = Los datos terminan el { $day }: del año anterior figuran los mismos días.
review-publishers = Editores leídos: { $now }, el año anterior { $then }. Si se leyeron otras fuentes, la diferencia puede estar en la lectura y no en las incautaciones.
review-coarse = Incidentes conocidos con más de una semana de margen: { $now }, el año anterior { $then }; uno puede ser la suma de varios.
review-wider = No contados, pues pueden quedar fuera de estas fechas: { $now }, el año anterior { $then }.
review-weight = Incidentes y peso por sustancia
review-ways = Rutas indicadas
review-partners = Países socios
review-largest = Mayores incidentes por peso
review-nothing = No consta nada.

## La página de la cooperación

page-cooperation = Cooperación
close-beside = Cerrar
ties-met = Encuentros, acuerdos, formación
ties-done = Sobre el terreno: operaciones, incautaciones
ties-count = Eventos e incidentes
ties-line = une el país de un socio con un lugar
ties-unknown = en algún lugar del país
ties-places = Lugares de cooperación en el mapa: N y P los recorren, Intro abre uno
ties-note = La línea une el país de un socio con el lugar donde se hizo algo con él. Nadie siguió ese camino; donde va punteada, sale de algún lugar del país.
event-of = Evento { $event }
event-missing = No hay ningún evento { $event } en estos datos.
event-nowhere = ningún lugar indicado
event-words = Socios en palabras de la fuente: «{ $words }»
event-countries = { $count ->
    [one] 1 país participante
   *[other] { $count } países participantes
  }
event-told-otherwise = Otra fuente cuenta el mismo evento de otro modo:
event-incidents = Incidentes:
events-none = Nada de esta selección se hizo con un socio.
events-more = { $count ->
    [one] 1 más, anterior, está en la descarga.
   *[other] { $count } más, anteriores, están en la descarga.
  }
count-events = { $count ->
    [one] 1 evento
   *[other] { $count } eventos
  }
events-disputed = { $count ->
    [one] 1 contado de dos modos, contado una vez
   *[other] { $count } contados de varios modos, cada uno una vez
  }
figure-events = { $count ->
    [one] evento
   *[other] eventos
  }
events-told-twice = { $count ->
    [0] { $tellings } relatos, cada uno de otro evento
    [one] { $tellings } relatos; 1 evento se cuenta de dos modos y vale una vez
   *[other] { $tellings } relatos; { $count } eventos se cuentan de varios modos, cada uno vale una vez
  }
figure-partners = { $count ->
    [one] socio
   *[other] socios
  }
partners-of = { $count ->
    [one] países: { $countries }; 1 organización no tiene país
   *[other] países: { $countries }; { $count } organizaciones no tienen país
  }
figure-event-places = lugares de eventos
events-nowhere = { $count ->
    [0] cada evento nombra un lugar o un país
    [one] 1 evento no nombra ninguno que pueda dibujarse
   *[other] { $count } eventos no nombran ninguno que pueda dibujarse
  }
figure-with-partner = { $count ->
    [one] incidente con un socio
   *[other] incidentes con un socio
  }
with-partner-of = de { $all }; las demás fuentes no nombran ninguno
events-not-chosen = Sustancia, tipo de sitio, medio de transporte y lote solo eligen incidentes: un evento de cooperación no los tiene. País y sitio son los del lugar donde se celebró.
partners-title = Socios
partners-hint = Elija uno aquí, o un país, un lugar o una línea en el mapa. Las organizaciones sin país solo figuran en la lista.
column-partner = Socio
column-events = Eventos
partner-missing = Ningún evento ni incidente de estos datos nombra «{ $partner }».
partner-international = Organización internacional, no dibujada en ningún país
partner-country = País
partner-organisations = Sus organizaciones:
partner-held = En el país ({ $country }), con otros, lugar no precisado
record-partners = Socios y sus fichas
record-events = Eventos de cooperación que lo cuentan
trend-timeline = Los eventos en el tiempo
timeline-hint = Marca llena: se conocen los días. Barra pálida: en algún momento de ella. Al lado, el primer socio. Elija una para leerla.
timeline-otherwise = { $mark }: otra fuente cuenta el mismo evento de otro modo.
timeline-peak = { $count ->
    [one] La mayoría de los eventos, en { $year }: 1.
   *[other] La mayoría de los eventos, en { $year }: { $count }.
  }
timeline-rough = { $count ->
    [0] Se conocen los días de todos.
    [one] De 1 solo se conoce el mes o el año.
   *[other] De { $count } solo se conoce el mes o el año.
  }
trend-matrix = Socios y tipos de cooperación
matrix-rows = Filas
rows-country = Países y organizaciones internacionales
rows-partner = Cada organización
matrix-rule = Un evento con varios socios cuenta con cada uno; el que las fuentes cuentan de varios modos cuenta una vez. Elija una cifra para ver qué hay detrás.
matrix-more = { $count ->
    [one] 1 socio más está en la descarga.
   *[other] { $count } socios más están en la descarga.
  }
matrix-most = { $count ->
    [0] Ningún evento con { $partner }, solo incidentes.
    [one] Más eventos que con nadie: { $partner }, 1.
   *[other] Más eventos que con nadie: { $partner }, { $count }.
  }
matrix-peak = { $count ->
    [one] Lo más frecuente de un tipo: { $partner }, { $kind }, 1.
   *[other] Lo más frecuente de un tipo: { $partner }, { $kind }, { $count }.
  }
